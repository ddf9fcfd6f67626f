import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { canonicalFile, cutMarkdown } from '#lib/authoring/canonical-file.ts';
import { formatFolder } from '#lib/authoring/format-folder.ts';
import { articleTemplate } from '#lib/authoring/template.ts';
import { contentNames } from '#lib/content/read/folder.ts';
import { contentKindOf } from '#lib/schema/json-schema.ts';

const yamlOf = (name: string, text: string) => (name.endsWith('.md') ? (cutMarkdown(text)?.yaml ?? '') : text);
const comments = (text: string) =>
  text
    .split('\n')
    .filter((line) => /^\s*#/.test(line))
    .map((line) => line.trim());

it('the content of the site is in canonical form: npm run format changes nothing', () =>
  expect(formatFolder('content').filter(({ changed }) => changed)).toEqual([]));

describe.each(['content', 'tests/fixtures/content'])('every file of %s in canonical form', (dir) => {
  it.each(contentNames(dir))('%s keeps its values, its comments and its text', (name) => {
    const text = readFileSync(path.join(dir, name), 'utf8');
    const canonical = canonicalFile(name, text);
    const values = (source: string) => contentKindOf(name)?.schema.parse(parse(yamlOf(name, source)));
    expect(values(canonical)).toEqual(values(text));
    expect(comments(yamlOf(name, canonical))).toEqual(comments(yamlOf(name, text)));
    expect(canonicalFile(name, canonical)).toBe(canonical);
    if (name.endsWith('.md')) expect(cutMarkdown(canonical)?.body).toBe(cutMarkdown(text)?.body);
  });
});

it('a new draft keeps its commented fields where they were', () => {
  const draft = articleTemplate({ title: 'Orange : l’amende', day: '2026-02-10' });
  const comments = (text: string) => text.split('\n').filter((line) => /^ *#/.test(line));
  const canonical = canonicalFile('articles/x.md', draft);
  expect(comments(canonical)).toEqual(comments(draft));
  expect(canonical).toContain('\n        # turnover:\n');
  expect(canonical).toContain('\n    ## Nature de l’organisme anonyme, dans les mots de l’autorité.\n    # body: À');
  expect(canonicalFile('articles/x.md', canonical)).toBe(canonical);
});

it('a file of no known kind, or without front matter, comes back as it is', () => {
  expect(canonicalFile('notes.yaml', 'b: 1\n')).toBe('b: 1\n');
  expect(canonicalFile('articles/x.md', 'Texte.\n')).toBe('Texte.\n');
});
