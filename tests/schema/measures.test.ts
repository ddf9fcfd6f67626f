/**
 * Adds to the table a dismissal that does not exist today, before any other module reads it: nothing may count it as a
 * sanction.
 */
import { describe, expect, it, vi } from 'vitest';
import { Decision } from '#lib/schema/decision.ts';
import {
  amountsWithoutMeasure,
  isUnfavourable,
  measures,
  onlyCloses,
  refusesToSanction,
} from '#lib/schema/measures.ts';
import { readOperative } from '#lib/sources/dila/operative.ts';
import { caseBase } from '#lib/views/case-base.ts';
import { decisionRows } from '#lib/views/decisions.ts';
import { cnilSanctions, isSanction } from '#lib/views/figures/cnil-sanctions.ts';
import { sanctionsByYear } from '#lib/views/figures/sanctions-by-year.ts';
import { coverageByYear } from '#lib/views/ledger.ts';
import { lifeOf } from '#lib/views/life.ts';
import { article, corpusOf, decision, listed } from '#tests/views/cases.ts';
import { smallestDecision } from './smallest.ts';

vi.mock('#lib/schema/measures.ts', async (original) => {
  const actual = await original<typeof import('#lib/schema/measures.ts')>();
  Object.assign(actual.measures, {
    'classement-sans-suite': { label: 'classement sans suite', kind: 'outcome', clause: /classement sans suite/iu },
  });
  return actual;
});

/** The added measure; the types only contain those of the table. */
const added = 'classement-sans-suite' as 'relaxe';
const dismissed = decision({ decided: '2024-03-01', measures: [added], rows: [listed({ measures: [added] })] });
const sanctioned = decision({ number: 'SAN-2024-002', decided: '2024-04-01', fine: 5000 });
const corpus = corpusOf([article('alpha', { decisions: [dismissed, sanctioned] })]);

describe('a dismissal added to the table', () => {
  it('is accepted in the content', () => {
    expect(Decision.safeParse({ ...smallestDecision, measures: [added] }).success).toBe(true);
    expect(Decision.safeParse({ ...smallestDecision, measures: ['classement'] }).success).toBe(false);
  });

  it('is shown under its label', () => {
    expect(decisionRows([dismissed], corpus)[0]?.measures).toEqual(['classement sans suite']);
  });

  it('is not a sanction: absent from the figures and from comparable cases', () => {
    expect(isSanction(dismissed)).toBe(false);
    expect(cnilSanctions(corpus).map(({ number }) => number)).toEqual(['SAN-2024-002']);
    expect(sanctionsByYear(corpus).rows.map(({ label, cells }) => [label, ...cells])).toEqual([
      ['2024', 1, 1, 0, 1],
      ['Ensemble', 1, 1, 0, 1],
    ]);
    expect(caseBase(corpus).cases.map(({ id }) => id)).toEqual(['SAN-2024-002']);
  });

  it('is a row without sanction in the coverage of the official list', () => {
    expect(coverageByYear(corpus).map(({ rows, withoutSanction }) => [rows, withoutSanction])).toEqual([[1, 1]]);
  });

  it('cannot be appealed by the body', () => {
    const [own] = corpus.articles;
    const windows = lifeOf(own ?? article('alpha'), corpus, '2026-01-01').filter(
      ({ kind }) => kind === 'appeal-window',
    );
    expect(windows.map(({ date }) => date)).toEqual(['2024-06-01']);
  });

  it('is read in the archive and gives no breached provision', () => {
    const text =
      'PAR CES MOTIFS\nLa formation restreinte décide de :\n- prononcer le classement sans suite de la procédure pour le manquement à l’article 32 du RGPD ;';
    expect(readOperative(text, '2024-03-01')).toMatchObject({ measures: [added], provisions: [], unread: [] });
  });
});

describe('the table of measures', () => {
  it('sorts measures into unfavourable ones, refusals and closures', () => {
    expect((Object.keys(measures) as (keyof typeof measures)[]).filter(isUnfavourable)).toEqual([
      'amende',
      'rappel-a-l-ordre',
      'injonction',
      'astreinte',
      'liquidation-astreinte',
      'avertissement',
      'limitation-traitement',
    ]);
    expect(
      [['relaxe'], ['non-lieu', 'abandon-des-poursuites']].map((one) => refusesToSanction(one as 'relaxe'[])),
    ).toEqual([true, true]);
    expect(
      [[], ['cloture-injonction'], ['relaxe', 'amende']].map((one) => refusesToSanction(one as 'relaxe'[])),
    ).toEqual([false, false, false]);
    expect(onlyCloses(['cloture-injonction'])).toBe(true);
    expect(onlyCloses(['cloture-injonction', 'relaxe'])).toBe(false);
  });

  it('lists the amounts without a measure', () => {
    expect(
      amountsWithoutMeasure({ measures: ['injonction'], fine: 1000, liquidation: null, dailyPenalty: 50 }),
    ).toEqual([
      { field: 'fine', message: 'une amende est chiffrée mais « amende » n’est pas dans measures' },
      { field: 'dailyPenalty', message: 'une astreinte est chiffrée mais « astreinte » n’est pas dans measures' },
    ]);
    expect(amountsWithoutMeasure({ measures: ['amende'], fine: 1000 })).toEqual([]);
  });
});
