import { expect, test } from 'vitest';
import type { Decision } from '#lib/schema/corpus.ts';
import { appealOutcomes, reducedFines } from '#lib/views/figures/appeals.ts';
import { figuresByTerm } from '#lib/views/figures/by-term.ts';
import { publicationDelay } from '#lib/views/figures/delay.ts';
import { distribution } from '#lib/views/figures/distribution.ts';
import type { Figure } from '#lib/views/figures/figure.ts';
import { finesByYear } from '#lib/views/figures/fines-by-year.ts';
import { foreignFines, largestFines } from '#lib/views/figures/largest.ts';
import { spreadByYear } from '#lib/views/figures/spread-by-year.ts';
import { allFigures } from '#lib/views/figures.ts';
import { corpusIn } from '#tests/content-folder.ts';
import { appeal, article, corpusOf, decision } from '../cases.ts';

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');
const titleOf = (figure: (corpus: ReturnType<typeof corpusOf>) => Figure, ...decisions: Decision[]) =>
  plain(
    figure(
      corpusOf([
        article('alpha', { decisions: decisions.map((one, i) => ({ ...one, key: `k${i}`, number: `n${i}` })) }),
      ]),
    ).title,
  );
const ruled = (fine: number, facts: Parameters<typeof appeal>[0]) =>
  decision({ fine, appeals: [appeal({ date: '2025-06-01', ...facts })] });

const upheld = ruled(100, { outcome: 'rejet' });
const reduced = ruled(100, { outcome: 'reformation', fineAfter: 40 });
const annulled = ruled(100, { outcome: 'annulation' });
const pending = decision({ fine: 100, appeals: [appeal({ outcome: 'pendant' })] });

test.each([
  [
    'three upheld of five judged',
    appealOutcomes,
    [upheld, upheld, upheld, reduced, annulled, pending],
    'Les juges ont confirmé 3 décisions sur 5',
  ],
  ['one upheld', appealOutcomes, [upheld, reduced], 'Les juges ont confirmé 1 décision sur 2'],
  ['none judged', appealOutcomes, [pending], 'Aucun recours jugé'],
  [
    'reduced and annulled',
    reducedFines,
    [upheld, reduced, reduced, annulled, pending],
    'Les juges ont réduit 2 amendes sur 4, et en ont annulé 1',
  ],
  ['reduced alone', reducedFines, [upheld, reduced], 'Les juges ont réduit 1 amende sur 2'],
  ['annulled alone', reducedFines, [upheld, annulled], 'Les juges ont annulé 1 amende sur 2'],
  ['nothing changed', reducedFines, [upheld], 'Aucune amende réduite par les juges'],
  [
    'small fines',
    distribution,
    [decision({ fine: 20_000 }), decision({ fine: 5000 }), decision({ fine: 20_001 })],
    '2 amendes sur 3 sont d’au plus 20 000 €',
  ],
  ['one small fine', distribution, [decision({ fine: 500 })], '1 amende sur 1 est d’au plus 20 000 €'],
  [
    'what is left',
    finesByYear,
    [ruled(32_000_000, { outcome: 'reformation', fineAfter: 16_000_000 })],
    'Sur 32 M€ d’amendes, 50 % restent dus après les recours',
  ],
  [
    'the median of each procedure',
    spreadByYear,
    [decision({ fine: 30_000 }), decision({ fine: 50_000 }), decision({ fine: 9000, procedure: 'simplifiee' })],
    'Amende médiane : 40 000 € en procédure ordinaire, 9 000 € en procédure simplifiée',
  ],
  [
    'the largest',
    largestFines,
    [decision({ fine: 100 }), decision({ fine: 300 })],
    'Ces 2 amendes font 100 % de tout ce qui est dû',
  ],
  [
    'fines of other authorities',
    foreignFines,
    [decision({ fine: 2_000_000, authority: 'vdai' })],
    'À part : 2 M€ d’amendes d’autorités étrangères',
  ],
  [
    'the delay',
    publicationDelay,
    [decision({ published: '2024-06-08' })],
    'La moitié des décisions sont publiées dans les 7 jours',
  ],
] as const)('the title says the finding: %s', (_, figure, decisions, title) => {
  expect(titleOf(figure, ...decisions)).toBe(title);
});

test('a theme is said with its share of all sanctions', () => {
  const decisions = [
    decision({ number: 'a', themes: ['cookies'] }),
    decision({ number: 'b', themes: ['cookies'] }),
    decision({ number: 'c' }),
  ];
  const [counts] = figuresByTerm(corpusOf([article('alpha', { decisions })], { themes: { cookies: 'Cookies' } }));
  expect(counts && plain(counts.title)).toBe('« Cookies » : 2 sanctions sur 3');
  expect(counts?.topic).toBe('Sanctions par thème');
});

test('every figure of the record has a finding that is not its subject, short enough to be read at a glance', () => {
  for (const { id, title, topic } of allFigures(corpusIn('content'))) {
    expect([id, title === topic]).toEqual([id, false]);
    expect([id, title.length <= 110]).toEqual([id, true]);
  }
});
