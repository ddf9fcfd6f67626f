import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { checkContent } from '#lib/editorial/check.ts';
import { contentFolder, corpusIn, fixture } from '#tests/content-folder.ts';

const text = readFileSync(`${fixture}/articles/explication.md`, 'utf8');
const scheduled = (change: (article: string) => string = (article) => article) =>
  contentFolder({ 'articles/explication.md': change(text.replace(/^published: .*$/m, 'published: 2026-08-01')) });
const slugs = (dir: string, today: string) => corpusIn(dir, { today }).articles.map(({ slug }) => slug);
const problems = (dir: string, today: string) =>
  checkContent(dir, today).problems.filter(({ file }) => file.endsWith('explication.md'));

it('an article dated in the future is not published before its day', () => {
  const dir = scheduled();
  expect(slugs(dir, '2026-07-31')).not.toContain('explication');
  expect(slugs(dir, '2026-08-01')).toContain('explication');
});

it('the check says when it will appear, without stopping the build', () => {
  const found = problems(scheduled(), '2026-07-15').find(({ rule }) => rule === 'draft-published-date');
  expect(found?.severity).toBe('warning');
  expect(found?.message).toBe(
    'l’article est programmé : il paraîtra au premier site construit le 1er août 2026, ou après',
  );
});

it('its errors stop the build at once, and not on its day', () => {
  const dir = scheduled((article) => article.replace(/^title: .*$/m, 'title: "Explication : À COMPLÉTER"'));
  expect(problems(dir, '2026-07-15').find(({ rule }) => rule === 'to-complete')?.severity).toBe('error');
});

it('the preview knows that it waits', () => {
  const article = corpusIn(scheduled(), { drafts: true }).articleBySlug.get('explication');
  expect([article?.draft, article?.scheduled]).toEqual([true, true]);
});
