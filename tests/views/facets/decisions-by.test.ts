import { expect, test } from 'vitest';
import { decisionsBy, decisionsOnceBy } from '#lib/views/facets/decisions-by.ts';
import { appeal, article, corpusOf, decision, respondents } from '../cases.ts';

const corpus = corpusOf(
  [
    article('new', {
      decisions: [
        decision({
          number: 'SAN-2024-002',
          decided: '2024-05-02',
          respondents: respondents('alpha', 'alpha', 'beta'),
          provisions: ['rgpd-5-1-e', 'rgpd-5-1-c'],
          themes: ['cookies', 'mineurs'],
        }),
      ],
    }),
    article('annulled', {
      decisions: [
        decision({
          number: 'SAN-2023-001',
          decided: '2023-01-01',
          sector: 'sante',
          provisions: ['rgpd-32'],
          appeals: [appeal({ outcome: 'annulation', date: '2025-01-01' })],
        }),
      ],
    }),
  ],
  {
    registerOnlyDecisions: [
      decision({
        article: null,
        number: null,
        id: 'r-2024-05-03',
        decided: '2024-05-03',
        sector: null,
        respondents: respondents(null),
        themes: ['cookies'],
      }),
    ],
  },
);
const found = (lists: ReadonlyMap<string, readonly { key: string }[]>) =>
  [...lists].map(([name, decisions]) => [name, ...decisions.map(({ key }) => key)]);

test('lists the decisions of a year newest first, and the newest year first', () => {
  expect(found(decisionsBy(corpus).annee)).toEqual([
    ['2024', 'r-2024-05-03', 'SAN-2024-002'],
    ['2023', 'SAN-2023-001'],
  ]);
});

test('lists the decisions of a body once each; an anonymous body has no list', () => {
  expect(found(decisionsBy(corpus).organisme)).toEqual([
    ['alpha', 'SAN-2024-002', 'SAN-2023-001'],
    ['beta', 'SAN-2024-002'],
  ]);
});

test('lists the decisions of a provision and of its article, and separately those where a judge set it aside', () => {
  expect(found(decisionsBy(corpus).fondement)).toEqual([
    ['rgpd-5-1-c', 'SAN-2024-002'],
    ['rgpd-5', 'SAN-2024-002'],
    ['rgpd-5-1-e', 'SAN-2024-002'],
  ]);
  expect(
    decisionsOnceBy(corpus)
      .fondement.get('rgpd-32')
      ?.map(({ key }) => key),
  ).toEqual(['SAN-2023-001']);
});

test('lists the decisions of a theme and of a sector; an unknown sector has no list', () => {
  expect(found(decisionsBy(corpus).theme)).toEqual([
    ['cookies', 'r-2024-05-03', 'SAN-2024-002'],
    ['mineurs', 'SAN-2024-002'],
  ]);
  expect(found(decisionsBy(corpus).secteur)).toEqual([
    ['commerce', 'SAN-2024-002'],
    ['sante', 'SAN-2023-001'],
  ]);
});
