import { expect, test } from 'vitest';
import { type Outcome, search } from '#lib/views/words/fr-search.ts';

const said = (outcome: Partial<Outcome>) =>
  search.outcome({
    query: 'cookies',
    count: 12,
    filtered: false,
    withoutFilters: 12,
    unknown: [],
    partial: false,
    corrected: [],
    ...outcome,
  });

test.each<[Partial<Outcome>, string]>([
  [{}, '12\u00a0résultats pour «\u202fcookies\u202f».'],
  [{ count: 1 }, '1\u00a0résultat pour «\u202fcookies\u202f».'],
  [{ count: 0 }, 'Aucun résultat pour «\u202fcookies\u202f».'],
  [{ query: '', filtered: true }, '12\u00a0résultats avec ces filtres.'],
  [
    { count: 3, filtered: true, withoutFilters: 12 },
    '3\u00a0résultats pour «\u202fcookies\u202f» avec ces filtres (12 sans filtre).',
  ],
  [
    { query: 'cookies xyzzy', unknown: ['xyzzy'] },
    '12\u00a0résultats pour «\u202fcookies xyzzy\u202f»\u202f; «\u202fxyzzy\u202f» ne figure nulle part.',
  ],
  [
    { query: 'cookies foo bar', unknown: ['foo', 'bar'] },
    '12\u00a0résultats pour «\u202fcookies foo bar\u202f»\u202f; «\u202ffoo\u202f», «\u202fbar\u202f» ne figurent nulle part.',
  ],
  [{ query: 'xyzzy', count: 0, unknown: ['xyzzy'] }, 'Aucun résultat pour «\u202fxyzzy\u202f».'],
  [
    { query: 'cookeis', corrected: [['cookeis', 'cookies']] },
    '12\u00a0résultats pour «\u202fcookeis\u202f»\u202f; «\u202fcookeis\u202f» est lu «\u202fcookies\u202f».',
  ],
  [
    { query: 'drone notaire', partial: true },
    '12\u00a0résultats pour «\u202fdrone notaire\u202f». Aucune page ne réunit tous ces mots\u00a0: celles-ci en ont une partie.',
  ],
])('%j gives the sentence: %s', (outcome, sentence) => {
  expect(said(outcome)).toBe(sentence);
});
