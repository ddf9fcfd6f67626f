import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';

let root: string;
const write = (name: string, text: string) => writeFileSync(path.join(root, name), text);
const run = (...args: string[]) => {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['lib/cli/run.mjs', 'say', ...args], {
    cwd: root,
    encoding: 'utf8',
  });
  return { stdout, stderr, status };
};
const kept = () => path.join(root, 'node_modules/.cache/recueil');

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'recueil-run-'));
  mkdirSync(path.join(root, 'lib/cli'), { recursive: true });
  mkdirSync(path.join(root, 'node_modules'));
  for (const name of ['esbuild', '@esbuild'])
    symlinkSync(path.resolve('node_modules', name), path.join(root, 'node_modules', name));
  cpSync('lib/cli/run.mjs', path.join(root, 'lib/cli/run.mjs'));
  write('lib/word.ts', "export const word: string = 'un';");
  write(
    'lib/cli/say.ts',
    "import { word } from '../word.ts'; console.log(word, ...process.argv.slice(2)); process.exitCode = 3;",
  );
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

it('a command gets its arguments and returns its exit code, with and without a cache', () => {
  const said = { stdout: 'un a b\n', stderr: '', status: 3 };
  expect(run('a', 'b')).toEqual(said);
  expect(readdirSync(kept())).toEqual([`say-${process.version}.bin`]);
  expect(run('a', 'b')).toEqual(said);
});

it('the cache is not used after a file has changed, even with the same size', () => {
  run();
  write('lib/word.ts', "export const word: string = 'dx';");
  expect(run().stdout).toBe('dx\n');
  expect(run().stdout).toBe('dx\n');
});

it('the cache is not used after a file was deleted', () => {
  run();
  rmSync(path.join(root, 'lib/word.ts'));
  expect(run()).toMatchObject({ stdout: '', status: 1, stderr: expect.stringContaining('lib/cli/say.ts') });
});

it('the cache is used while its files are unchanged', () => {
  const before = new Date('2026-01-01T00:00:00Z');
  utimesSync(path.join(root, 'lib/word.ts'), before, before);
  run();
  write('lib/word.ts', "export const word: string = 'dx';");
  utimesSync(path.join(root, 'lib/word.ts'), before, before);
  expect(run().stdout).toBe('un\n');
});

it('an unreadable cache is made again', () => {
  run();
  write(`node_modules/.cache/recueil/say-${process.version}.bin`, 'abîmé');
  expect(run().stdout).toBe('un\n');
});

it('the command runs without a cache when none can be written', () => {
  write('node_modules/.cache', 'ce n’est pas un dossier');
  expect(run()).toEqual({ stdout: 'un\n', stderr: '', status: 3 });
});
