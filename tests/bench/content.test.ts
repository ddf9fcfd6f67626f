/** Generated content is valid: the check finds no error, and each run gives the same files. */
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { formatProblem } from '#lib/content/problem.ts';
import { checkContent } from '#lib/editorial/check.ts';
import { writeGeneratedContent } from './content.ts';

const generated = (articles: number) => {
  const folder = path.join(mkdtempSync(path.join(tmpdir(), 'recueil-')), 'content');
  writeGeneratedContent(folder, articles);
  return folder;
};

test('the check finds no error in the generated content', () => {
  const { problems } = checkContent(generated(120), '2026-07-15');
  expect(problems.filter(({ severity }) => severity === 'error').map(formatProblem)).toEqual([]);
});

test('the generated content is the same at each run', () => {
  const [first, second] = [generated(20), generated(20)];
  const files = (folder: string) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => path.relative(folder, path.join(parentPath, name)))
      .toSorted();
  expect(files(first)).toEqual(files(second));
  for (const name of files(first))
    expect(readFileSync(path.join(first, name), 'utf8')).toBe(readFileSync(path.join(second, name), 'utf8'));
});
