import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { giveLockBack, takeLock } from '#lib/preview/lock.ts';

const lock = () => path.join(mkdtempSync(path.join(tmpdir(), 'recueil-')), 'below', 'apercu.json');

it('is given to one preview at a time, which says its port', () => {
  const file = lock();
  expect(takeLock(file, { pid: process.ppid, port: 3000 })).toBeNull();
  expect(takeLock(file, { pid: process.pid, port: 3001 })).toBe(3000);
  giveLockBack(file, process.pid);
  expect(takeLock(file, { pid: process.pid, port: 3001 })).toBe(3000);
  giveLockBack(file, process.ppid);
  expect(takeLock(file, { pid: process.pid, port: 3001 })).toBeNull();
});

it('is taken from a preview that was killed, and from a file that cannot be read', () => {
  const file = lock();
  expect(takeLock(file, { pid: 2 ** 22 + 1, port: 3000 })).toBeNull();
  expect(takeLock(file, { pid: process.pid, port: 3001 })).toBeNull();
  writeFileSync(file, '{');
  expect(takeLock(file, { pid: process.pid, port: 3001 })).toBeNull();
});
