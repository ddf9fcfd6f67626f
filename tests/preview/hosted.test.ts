import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { isReplaceable, writeHostedEditor } from '#lib/preview/admin/hosted.ts';

it('writes an editor over a repository, with drafts as pull requests, and replaces it later', async () => {
  const folder = path.join(mkdtempSync(path.join(tmpdir(), 'recueil-')), 'editeur');
  await writeHostedEditor(folder, {
    contentDir: 'content',
    siteUrl: 'https://recueil.example',
    repository: 'cabinet/recueil',
  });
  expect(readdirSync(folder)).toEqual(expect.arrayContaining(['assets', 'config.json', 'editor.js', 'index.html']));
  expect(JSON.parse(readFileSync(path.join(folder, 'config.json'), 'utf8'))).toMatchObject({
    backend: { name: 'github', repo: 'cabinet/recueil' },
    publish_mode: 'editorial_workflow',
  });
  expect(isReplaceable(folder)).toBe(true);
});

it('never replaces a folder that holds something else', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'recueil-'));
  expect(isReplaceable(folder)).toBe(true);
  writeFileSync(path.join(folder, 'notes.txt'), '');
  expect(isReplaceable(folder)).toBe(false);
});
