import { describe, expect, it } from 'vitest';
import { renderMarkdown } from '#lib/content/read/markdown.ts';

const images = new Map(['/images/plan.png', '/images/e\u0301te\u0301.png'].map((name) => [name, () => null] as const));
const slips = (body: string) =>
  renderMarkdown('content/articles/x.md', body, 1, images).problems.map(
    ({ line, column, rule, message }) => `${line}:${column} ${rule} ${message}`,
  );
const rules = (body: string) =>
  renderMarkdown('content/articles/x.md', body, 1, images).problems.map(({ rule }) => rule);

describe('Markdown marks left in the text are refused', () => {
  it.each([
    ['a heading after a no-break space', '##\u00a0Un intertitre', 'un intertitre n’est pas lu'],
    ['a heading without a space', '##Un intertitre', 'un intertitre n’est pas lu'],
    ['a list after a no-break space', '-\u00a0premier\n-\u00a0second', 'une liste n’est pas lue'],
    ['a numbered list after a no-break space', '1.\u202fpremier', 'une liste n’est pas lue'],
    ['a reference without its address', 'Voir [la décision][legi].', 'ce renvoi n’a pas d’adresse'],
    ['a link with a space before its address', 'Voir [le guide] (https://www.cnil.fr/fr)', 'un lien n’est pas lu'],
    ['a link with a space in its address', 'Voir [le guide](/images/mon plan.png).', 'un lien n’est pas lu'],
    ['an image with a space in its address', '![Plan](/images/mon plan.png)', 'une image n’est pas lue'],
    ['a table whose dashes lack a column', '| A | B |\n|---|\n| 1 | 2 |', 'un tableau n’est pas lu'],
    ['bold after a space', 'Un ** mot ** fort.', 'des astérisques ou des tirets bas restent'],
    ['a call without its note', 'Une phrase[^2].', 'cet appel ne mène à aucune note'],
  ])('%s', (_, body, message) => expect(slips(body)[0]).toMatch(new RegExp(`^\\d+:\\d+ markup-left ${message}`)));

  it('at their line, once per block', () =>
    expect(slips('Un texte.\n\n##\u00a0Un intertitre\n##\u00a0Un autre')).toEqual([
      '3:1 markup-left un intertitre n’est pas lu : une espace ordinaire manque après les #',
    ]));

  it('except intended ones: code, brackets of a quotation, ranks, signs inside a line', () =>
    expect(
      slips('Le code `[a][b] **` et [la loi](/fondements/rgpd-32/). La CNIL « [retient] », n° 1, C#, 2 * 3, un_mot. |'),
    ).toEqual([]));
});

describe('notes', () => {
  it('with an accented label are refused, at their line', () =>
    expect(slips('Appel[^énoncé].\n\n[^énoncé]: Le texte.')).toEqual([
      '3:1 footnote le nom de note « énoncé » a un accent ou un signe : son appel ne mènerait nulle part',
    ]));
  it('without a reference, or with a duplicate name, are refused', () =>
    expect(slips('Appel[^3].\n\n[^1]: Rien.\n[^3]: Une.\n[^3]: Deux.')).toEqual([
      '5:1 footnote deux notes se nomment « 3 » : la seconde est perdue',
      '3:1 footnote rien n’appelle la note « 1 » : elle disparaît',
    ]));
  it('with a reference are accepted', () => expect(slips('Appel[^1].\n\n[^1]: La note.')).toEqual([]));
});

describe('tables and deletions', () => {
  it('refuse a row with too many or too few cells', () =>
    expect(slips('| A | B |\n|---|---|\n| 1 |\n| 1 | 2 | 3 |\n| 1 | 2 |')).toEqual([
      '3:1 ragged-table cette ligne a 1 cases, l’en-tête du tableau en a 2',
      '4:1 ragged-table cette ligne a 3 cases, l’en-tête du tableau en a 2',
    ]));
  it('refuse a column without a heading', () =>
    expect(slips('| | B |\n|---|---|\n| 1 | 2 |')).toEqual([
      '1:1 table-heading une colonne du tableau n’a pas d’en-tête : lue à voix haute, ses cases ne disent pas ce qu’elles sont',
    ]));
  it('refuse text between single tildes, and accept ~~', () => {
    expect(rules('Entre ~5 000 et ~3 000 personnes.')).toEqual([]);
    expect(rules('Entre ~5 000 et 3 000~ personnes.')).toEqual(['strikethrough']);
    expect(rules('Un ~~mot~~.')).toEqual([]);
  });
});

describe('bare addresses', () => {
  it('that include a French sign are refused', () => {
    expect(rules('« https://www.cnil.fr/fr» dit-elle')).toEqual(['bare-address']);
    expect(rules('Voir https://www.cnil.fr/fr…')).toEqual(['bare-address']);
    expect(rules('Voir https://www.cnil.fr/fr, puis <https://www.cnil.fr>.')).toEqual([]);
  });
  it('too wide for a phone are refused', () => {
    const address = `https://www.legifrance.gouv.fr/cnil/id/CNILTEXT000000000999?init=true&page=1&query=&searchField=ALL`;
    expect(rules(`Source : ${address}`)).toEqual(['long-word']);
    expect(rules(`Source : [Légifrance](${address}).`)).toEqual([]);
    expect(rules(`\`${'x'.repeat(61)}\``)).toEqual(['long-word']);
  });
});

describe('invisible characters', () => {
  it('written as an entity are refused', () => {
    expect(slips('Un&#8203;mot')).toEqual(['1:1 invisible-character un caractère invisible (U+200B) se trouve ici']);
    expect(rules('Un&shy;mot')).toEqual(['invisible-character']);
    expect(rules('Un&nbsp;mot')).toEqual([]);
  });
});

describe('images', () => {
  it('with accents composed differently from the file name get a message about it', () =>
    expect(slips('![Été](/images/été.png)')[0]).toContain('a un nom qui se lit de même et s’écrit autrement'));
});

describe('endless nesting is reported and not parsed', () => {
  it.each([
    ['quotes', '>'.repeat(3000)],
    ['lists', `${'- '.repeat(3000)}x`],
    ['indentation', `${' '.repeat(3000)}- x`],
    ['brackets', '['.repeat(3000)],
  ])('%s', (_, body) => expect(rules(body)).toEqual(['nesting']));
});
