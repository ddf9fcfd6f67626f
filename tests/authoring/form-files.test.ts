import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { canonicalFile } from '#lib/authoring/canonical-file.ts';
import { readForm, writeForm } from '#lib/authoring/form-files.ts';
import { contentNames } from '#lib/content/read/folder.ts';
import { ArticleFrontMatter } from '#lib/schema/article.ts';
import { contentKindOf } from '#lib/schema/json-schema.ts';
import { OrganisationsFile } from '#lib/schema/organisation.ts';
import { RegisterYear } from '#lib/schema/register.ts';

const article = { schema: ArticleFrontMatter, markdown: true };

describe.each(['content', 'tests/fixtures/content'])('every file of %s, opened and saved without a change', (dir) => {
  it.each(contentNames(dir))('%s has the same bytes', (name) => {
    const text = canonicalFile(name, readFileSync(path.join(dir, name), 'utf8'));
    const file = { schema: contentKindOf(name)?.schema ?? ArticleFrontMatter, markdown: name.endsWith('.md') };
    // The editor trims what it reads, and copies the values as JSON.
    const form = JSON.parse(JSON.stringify(readForm(text.trim(), file)));
    expect(writeForm(form, file)).toBe(text);
  });
});

it('a map becomes a list whose items begin with their key, and back', () => {
  const file = { schema: OrganisationsFile, markdown: false };
  const yaml = 'groups: {}\norganisations:\n  orange:\n    name: Orange\n    country: FR\n    activity: opérateur\n';
  const form = readForm(yaml, file);
  expect(form['organisations']).toEqual([{ id: 'orange', name: 'Orange', country: 'FR', activity: 'opérateur' }]);
  const added = [
    ...(form['organisations'] as object[]),
    { id: 'zeta', name: 'Zêta', aliases: [], group: '', country: 'FR', activity: 'essai' },
  ];
  expect(writeForm({ ...form, organisations: added }, file)).toContain(
    '  zeta:\n    name: "Zêta"\n    country: FR\n    activity: essai\n',
  );
});

it('what is empty is left out, or null where the schema requires an answer', () => {
  const written = writeForm(
    {
      title: 'Orange : une amende',
      updated: '',
      draft: true,
      decisions: [{ number: '', id: 'orange-1', fine: null, procedure: '', themes: [], appeals: [], deadline: '' }],
      mentions: { provisions: [], organisations: [], themes: [] },
      english: null,
      body: 'Texte.\n\n',
    },
    article,
  );
  expect(written).toBe(
    [
      '---',
      'title: "Orange : une amende"',
      'categories: []',
      'draft: true',
      'decisions:',
      '  - number: null',
      '    id: orange-1',
      '    published: null',
      '    procedure: null',
      '    measures: []',
      '    respondents: []',
      '    fine: null',
      '    provisions: []',
      '    themes: []',
      '    sources: []',
      '---',
      '',
      'Texte.',
      '',
    ].join('\n'),
  );
});

it('a box that was not ticked stays so: an article without « draft » is published', () => {
  expect(readForm('---\ntitle: a\n---\n', article)['draft']).toBe(false);
});

it('a null that the schema tells from an absence stays: the sector of a row of the official list', () => {
  const file = { schema: RegisterYear, markdown: false };
  const yaml = 'rows:\n  - id: r-2024-01-15\n    sector: null\n    themes: []\n';
  expect(writeForm(readForm(yaml, file), file)).toContain('sector: null');
});

it('comments come back where they were', () => {
  const text = '---\n# Le titre\ntitle: a\n# Facultatif\n# updated: 2024-01-01\ndraft: true\n---\n\nTexte.\n';
  const form = readForm(text, article);
  expect(writeForm({ ...form, categories: ['evenement'] }, article)).toBe(
    '---\n# Le titre\ntitle: a\ncategories: [evenement]\n# Facultatif\n# updated: 2024-01-01\ndraft: true\n---\n\nTexte.\n',
  );
});
