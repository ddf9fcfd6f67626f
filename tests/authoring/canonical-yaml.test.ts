import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { canonicalYaml, rewriteYaml } from '#lib/authoring/canonical-yaml.ts';

const Inner = z.strictObject({ id: z.string(), note: z.string().optional() });
const Schema = z.strictObject({
  title: z.string(),
  date: z.string().optional(),
  fine: z.int().nullable(),
  draft: z.boolean().default(false),
  themes: z.array(z.string()).default([]),
  sources: z.array(Inner).default([]),
  text: z.string().optional(),
});

const canonical = (...lines: string[]) =>
  canonicalYaml(`${lines.join('\n')}\n`, Schema)
    .split('\n')
    .slice(0, -1);

describe('the canonical form of YAML', () => {
  it('writes the fields in the order of the schema, those of a nested object too', () => {
    expect(canonical('sources:', '  - note: b', '    id: a', 'fine: null', 'title: Orange')).toEqual([
      'title: Orange',
      'fine: null',
      'sources:',
      '  - id: a',
      '    note: b',
    ]);
  });

  it('writes identifiers, dates and addresses bare, and every other text in double quotes', () => {
    expect(
      canonical("title: 'L''amende'", 'date: "2024-09-05"', 'fine: 3', 'text: "https://www.cnil.fr/fr/x#y"'),
    ).toEqual([`title: "L'amende"`, 'date: 2024-09-05', 'fine: 3', 'text: https://www.cnil.fr/fr/x#y']);
  });

  it('keeps a text of digits, or one that reads as a date in part or as a word of YAML, in quotes', () => {
    for (const text of ['498628', '2024', '85-97', 'null', 'true', '-', 'à', 'a: b', 'a #b'])
      expect(canonical(`title: ${JSON.stringify(text)}`, 'fine: 1')).toEqual([
        `title: ${JSON.stringify(text)}`,
        'fine: 1',
      ]);
  });

  it('folds a text of more than 200 characters at 120 columns', () => {
    const long = `${'mot '.repeat(60)}fin`;
    const [, , first, second, ...rest] = canonical(`title: a`, 'fine: 1', `text: "${long}"`);
    expect(first).toBe('text: >-');
    expect(second).toBe(`  ${'mot '.repeat(28)}mot`);
    expect(rest.join(' ').endsWith(' fin')).toBe(true);
  });

  it('keeps the lines of a text that has several', () => {
    expect(canonical('title: a', 'fine: 1', 'text: "Bonjour\\n\\n# Réponse"')).toEqual([
      'title: a',
      'fine: 1',
      'text: |-',
      '  Bonjour',
      '',
      '  # Réponse',
    ]);
  });

  it('writes a list of identifiers on one line, and any other list one item a line', () => {
    expect(canonical('title: a', 'fine: 1', 'themes:', '  - cookies', '  - "sante"')).toContain(
      'themes: [cookies, sante]',
    );
    expect(canonical('title: a', 'fine: 1', 'themes: [cookies, "à part"]').slice(2)).toEqual([
      'themes:',
      '  - cookies',
      '  - "à part"',
    ]);
  });

  it('drops a field that repeats its default, and keeps a null that the schema tells from an absence', () => {
    expect(canonical('title: a', 'fine: null', 'draft: false', 'themes: []', 'sources: []')).toEqual([
      'title: a',
      'fine: null',
    ]);
    expect(canonical('title: a', 'fine: 1', 'draft: true')).toContain('draft: true');
  });

  it('keeps comments and blank lines with what they precede, and those of the end at the left margin', () => {
    const source = [
      '# Le titre',
      'title: a',
      '',
      '# Le montant',
      'fine: 1 # en euros',
      'sources:',
      '  - id: a',
      '    # Une note',
      '    note: b',
      '# Facultatif :',
      '# text: c',
    ];
    expect(canonical(...source)).toEqual(source);
  });

  it('does not change its own output', () => {
    const once = canonicalYaml(`text: "${'mot '.repeat(60)}"\nfine: 1\n# fin\n`, Schema);
    expect(canonicalYaml(once, Schema)).toBe(once);
  });

  it('returns a source that cannot be read as it is', () => {
    expect(canonicalYaml('title: a: b\n', Schema)).toBe('title: a: b\n');
  });
});

describe('new values in place of old ones', () => {
  const source =
    '# En tête\ntitle: a\nfine: 1\nsources:\n  # La première\n  - id: a\n  # La seconde\n  - id: b\n# fin\n';

  it('keeps the comments of what has not changed', () => {
    const value = { title: 'a', fine: 2, sources: [{ id: 'b' }, { id: 'a' }] };
    expect(rewriteYaml(source, value, Schema)).toBe(
      '# En tête\ntitle: a\nfine: 2\nsources:\n  # La seconde\n  - id: b\n  # La première\n  - id: a\n# fin\n',
    );
  });

  it('adds and removes fields and items', () => {
    const value = { title: 'a', sources: [{ id: 'c', note: 'd' }], fine: null };
    expect(rewriteYaml(source, value, Schema)).toContain('fine: null\nsources:\n');
    expect(rewriteYaml(source, value, Schema)).toContain('  - id: c\n    note: d\n');
    expect(rewriteYaml(source, value, Schema)).not.toContain('id: b');
  });

  it('writes the same bytes for the same values', () => {
    const value = { title: 'a', fine: 1, sources: [{ id: 'a' }, { id: 'b' }] };
    expect(rewriteYaml(source, value, Schema)).toBe(source);
  });

  it('starts from nothing', () => {
    expect(rewriteYaml('', { fine: 1, title: 'Orange, 2024' }, Schema)).toBe('title: "Orange, 2024"\nfine: 1\n');
  });
});
