import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/** Loads the check of the version in a process that says it is that Node. */
function under(version: string, file = 'node-version') {
  const code = `Object.defineProperty(process.versions, 'node', { value: '${version}' }); require('./lib/cli/${file}.cjs');`;
  const { status, stderr } = spawnSync(process.execPath, ['-e', code], { encoding: 'utf8' });
  return { status, stderr };
}

it('says plainly that Node is too old', () => {
  expect(under('20.8.1')).toEqual({
    status: 1,
    stderr: 'Node 20.8.1 est trop ancien : il faut Node 20.9 ou plus récent (https://nodejs.org/fr).\n',
  });
  expect(under('18.20.0').status).toBe(1);
  for (const version of ['20.9.0', '22.1.0']) expect(under(version)).toEqual({ status: 0, stderr: '' });
});

it('says so before anything else of a command is read', () => {
  expect(under('16.20.2', 'command').stderr).toMatch(/^Node 16\.20\.2 est trop ancien : .+\n$/);
});

it('is loaded first by every command, without an option that an old Node does not know', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
  const starts = /^node (?:lib\/cli\/command\.cjs|-r \.\/lib\/cli\/node-version\.cjs lib\/cli\/run\.mjs) [a-z]+$/;
  for (const script of Object.values(scripts)) if (script.includes('lib/cli')) expect(script).toMatch(starts);
});
