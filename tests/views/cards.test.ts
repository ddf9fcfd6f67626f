import { expect, test } from 'vitest';
import { articleCard, kindOf, readingMinutes } from '#lib/views/cards.ts';
import { corpusIn, fixture } from '#tests/content-folder.ts';
import { article, corpusOf, decision, respondents } from './cases.ts';

const fixtureCorpus = corpusIn(fixture);
const ofLength = (words: number) => article('alpha', { prose: { html: () => '', headings: [], words } });

test('a card shows the case with the amount in force, and where it stands', () => {
  const alpha = fixtureCorpus.articleBySlug.get('alpha-2020');
  expect(alpha && articleCard(alpha, fixtureCorpus)).toEqual({
    slug: 'alpha-2020',
    scheduled: false,
    href: '/articles/alpha-2020/',
    title: 'Alpha : amende de 40 000 € après réformation',
    description: "Alpha n'avait pas protégé ses lettres ; le Conseil d'État a ramené l'amende de 100 000 à 40 000 €.",
    draft: false,
    kind: 'fiche',
    minutes: 1,
    date: '2020-03-02',
    organisations: ['Alpha'],
    categories: ['Sanctions CNIL'],
    finesInForce: 40_000,
    standing: 'réformée',
  });
});

test('an article without a decision has its publication date and names no body', () => {
  const explanation = fixtureCorpus.articleBySlug.get('explication');
  expect(explanation && articleCard(explanation, fixtureCorpus)).toMatchObject({
    date: '2026-01-15',
    organisations: [],
    categories: ['Article RGPD'],
    finesInForce: 0,
  });
});

test('the fines of several decisions are added, and their bodies named once', () => {
  const both = article('alpha', {
    decisions: [
      decision({ fine: 300, respondents: respondents('alpha') }),
      decision({ fine: 200, respondents: respondents('beta', 'alpha') }),
    ],
  });
  const corpus = corpusOf([both], { organisations: { alpha: { name: 'Alpha' }, beta: { name: 'Bêta' } } });
  expect(articleCard(both, corpus)).toMatchObject({ organisations: ['Alpha', 'Bêta'], finesInForce: 500 });
});

test('an article of 700 words or more is an analysis', () => {
  expect(kindOf(ofLength(699))).toBe('fiche');
  expect(kindOf(ofLength(700))).toBe('analyse');
});

test.each([
  [0, 1],
  [220, 1],
  [329, 1],
  [330, 2],
  [1540, 7],
])('the reading time of %i words is %i min', (words, minutes) => {
  expect(readingMinutes(ofLength(words))).toBe(minutes);
});
