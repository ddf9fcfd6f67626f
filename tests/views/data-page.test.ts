import { describe, expect, test } from 'vitest';
import { dataPageView } from '#lib/views/data-page.ts';
import { corpusIn, fixture } from '#tests/content-folder.ts';
import { article, corpusOf, decision } from './cases.ts';

describe('the page of the open data of the fixture', () => {
  const view = dataPageView(corpusIn(fixture));

  test('counts the decisions, those with an article, those of the official list', () => {
    expect(view).toMatchObject({ decisions: 6, covered: 5, listed: 4, updated: '2026-01-15' });
  });

  test('has a row for each field of a decision, and one for the list of decisions', () => {
    expect(view.dictionary.map(({ name }) => name).slice(0, 3)).toEqual(['id', 'number', 'authority']);
    expect(view.dictionary.map(({ name }) => name)).toContain('respondents.fine');
    expect(view.envelope.map(({ name }) => name)).toEqual(['licence', 'source', 'updated', 'count', 'decisions']);
  });

  test('names the identifiers of decisions, with their pages, without those that only a draft has', () => {
    expect(view.vocabularies.map(({ field, terms }) => [field, terms.map(({ id, href }) => `${id} ${href}`)])).toEqual([
      ['authority', ['cnil null', 'vdai null']],
      ['appeals.court', ['conseil-etat null']],
      ['sector', ['commerce /secteurs/commerce/', 'numerique /secteurs/numerique/']],
      ['themes', ['cookies /themes/cookies/', 'securite /themes/securite/']],
    ]);
  });

  test('lists the changes of the data', () => {
    expect(view.changes).toEqual([{ date: '2026-01-02', change: "Ouverture des données d'essai." }]);
  });
});

test('does not name an authority or a court that no decision has', () => {
  const view = dataPageView(corpusOf([article('a', { decisions: [decision()] })]));
  expect(view.vocabularies.map(({ field, terms }) => [field, terms.map(({ id }) => id)])).toEqual([
    ['authority', ['cnil']],
    ['sector', ['commerce']],
  ]);
});
