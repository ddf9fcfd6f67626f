/** Runs `npm run format` as an editor does. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { projectPath } from '#lib/content/read/folder.ts';
import { contentFolder } from '#tests/content-folder.ts';

function run(folder: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['lib/cli/run.mjs', 'format', ...args], {
    env: { ...process.env, CONTENT_DIR: folder },
    encoding: 'utf8',
  });
  return { status, said: `${stdout}${stderr}`.replaceAll(projectPath(folder), 'content').replaceAll('\u00A0', ' ') };
}

const UNTIDY = "---\ndescription: 'D'\ntitle: T\n---\nTexte.\n\n\n";

it('writes the untidy files, and only them', () => {
  const folder = contentFolder({});
  run(folder);
  const before = readFileSync(path.join(folder, 'articles/alpha-2020.md'), 'utf8');
  const folderAgain = contentFolder({ 'articles/alpha-2020.md': before, 'pages/x.md': UNTIDY });
  run(folderAgain);
  expect(readFileSync(path.join(folderAgain, 'pages/x.md'), 'utf8')).toBe(
    '---\ntitle: T\ndescription: D\n---\n\nTexte.\n',
  );
  expect(readFileSync(path.join(folderAgain, 'articles/alpha-2020.md'), 'utf8')).toBe(before);
  expect(run(folderAgain)).toMatchObject({ status: 0, said: expect.stringContaining('Aucun fichier à ranger') });
});

it('with --check, writes nothing, names the files and exits with code 1', () => {
  const folder = contentFolder({ 'pages/x.md': UNTIDY });
  const { status, said } = run(folder, '--check', path.join(folder, 'pages/x.md'));
  expect({ status, said }).toEqual({ status: 1, said: 'content/pages/x.md\n1 fichier à ranger, sur 1.\n' });
  expect(readFileSync(path.join(folder, 'pages/x.md'), 'utf8')).toBe(UNTIDY);
});

it('leaves a file that cannot be read as it is, and names it', () => {
  const broken = '---\ntitle: a: b\n---\n';
  const folder = contentFolder({ 'pages/x.md': broken });
  const { status, said } = run(folder, path.join(folder, 'pages/x.md'));
  expect({ status, said }).toEqual({
    status: 1,
    said: 'Aucun fichier à ranger, sur 1.\ncontent/pages/x.md ne se lit pas, et reste tel quel : npm run check dit pourquoi.\n',
  });
  expect(readFileSync(path.join(folder, 'pages/x.md'), 'utf8')).toBe(broken);
});
