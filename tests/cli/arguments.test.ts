import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Command, readArguments } from '#lib/cli/arguments.ts';
import { sentenceOf } from '#lib/cli/failure.ts';

const COMMAND: Command<'write' | 'format'> = {
  name: 'run essai',
  about: 'Essaie.',
  operands: 'CHEMIN',
  options: { write: { about: 'écrit' }, format: { value: 'json', about: 'parle à un programme' } },
};
const read = (...args: string[]) => readArguments(COMMAND, args);

describe('arguments', () => {
  it('are separated into operands, values and flags, even with a second « -- »', () =>
    expect(read('a', '--', '--format', 'json', '--write', 'b')).toMatchObject({
      operands: ['a', 'b'],
      values: { format: 'json' },
      flags: new Set(['write']),
    }));
  it('with --help or -h always give the help, even with mistakes', () => {
    const text = `Usage : npm run essai -- CHEMIN [--write] [--format json]

Essaie.

  --write        écrit
  --format json  parle à un programme
  --help, -h     affiche cette aide, et ne fait rien d’autre`;
    expect(read('--inconnu', '-h')).toEqual({ text, code: 0 });
    expect(read('--help')).toEqual({ text, code: 0 });
  });
  it.each([
    [['--wirte'], 'L’option « --wirte » n’existe pas. Noms les plus proches : --write'],
    [['-x'], 'L’option « -x » n’existe pas.'],
    [['--format'], 'L’option « --format » attend une valeur : --format json.'],
    [['--write=oui'], 'L’option « --write » ne prend pas de valeur.'],
  ])('%j are refused in French', (args, message) => {
    const answer = read(...args);
    expect(answer).toMatchObject({ code: 1 });
    expect('text' in answer && answer.text.startsWith(message)).toBe(true);
  });
  it('include no operand when none is expected', () => {
    const { operands: _, ...bare } = COMMAND;
    expect(readArguments(bare, ['x'])).toMatchObject({
      code: 1,
      text: expect.stringMatching(/^« x » n’est pas attendu/),
    });
  });
});

describe('an error is printed as one sentence', () => {
  it('for a system error, with its file', () =>
    expect(sentenceOf(Object.assign(new Error('EACCES: denied'), { code: 'EACCES', path: 'out' }))).toBe(
      'La commande s’est arrêtée : out : le droit d’accès manque.',
    ));
  it('for a program error, with its place', () =>
    expect(sentenceOf(new Error('x is undefined\n    more'))).toMatch(
      /^La commande s’est arrêtée sur une erreur du programme, à signaler : x is undefined \(.*:\d+\)\.$/,
    ));
});

describe('every command of package.json', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
  const ours = Object.entries(scripts).filter(([, script]) => /lib\/cli/.test(script));
  it.each(ours)('%s answers --help in French with exit code 0', (_, script) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [...script.split(' ').slice(1), '--help'], {
      env: { ...process.env, CONTENT_DIR: '/nulle/part', PORT: 'mauvais' },
      encoding: 'utf8',
    });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/^Usage : npm /);
  });
});
