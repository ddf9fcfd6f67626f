/** Runs the command as a user does. */
import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { fixture } from '#tests/content-folder.ts';

function audit(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'lib/cli/audit.ts', ...args], {
    encoding: 'utf8',
    env: { ...process.env, CONTENT_DIR: fixture },
  });
  return { status, stdout, stderr };
}

test('prints the requested number of facts, each with its page, place, field and sources', () => {
  const { status, stdout } = audit('--seed', '3', '--count', '2');
  expect(status).toBe(0);
  expect(stdout).toMatch(/^2 faits tirés de \d+, graine 3\.\n\n1\. \/\S+ \(\S+:\d+\)\n {3}.+ : .+\n {3}- /);
});

test('prints the same facts as JSON', () => {
  const { stdout } = audit('--seed', '3', '--count', '2', '--format', 'json');
  const { seed, drawn } = JSON.parse(stdout) as { seed: number; drawn: object[] };
  expect(seed).toBe(3);
  expect(drawn.map((fact) => Object.keys(fact))).toEqual([
    ['page', 'place', 'field', 'value', 'sources'],
    ['page', 'place', 'field', 'value', 'sources'],
  ]);
});

test('prints its help and does nothing else', () => {
  const { status, stdout } = audit('--help');
  expect([status, stdout.split('\n')[0]]).toEqual([
    0,
    'Usage : npm run audit -- [--seed N] [--count N] [--format json]',
  ]);
});

test.each([
  [[], 'La graine manque'],
  [['--seed', 'x'], 'La graine « x » n’est pas un nombre entier.'],
  [['--seed', '1', '--count', '0'], 'Le nombre « 0 » n’est pas un nombre entier positif.'],
  [['--seed', '1', '--format', 'xml'], 'Le format « xml » n’existe pas.'],
])('refuses %j', (args, message) => {
  const { status, stderr } = audit(...args);
  expect(status).toBe(1);
  expect(stderr).toContain(message);
});
