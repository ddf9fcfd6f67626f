import { describe, expect, test } from 'vitest';
import { actOf, decisionLabel, issuerOf, statusLabel } from '#lib/views/labels.ts';
import { frenchEdition } from '#lib/views/words/edition.ts';
import { appeal, corpusOf, decision } from './cases.ts';

const corpus = corpusOf([], {
  courts: { 'conseil-etat': 'Conseil d’État', 'haute-cour': 'Haute Cour d’Irlande', 'cour-appel': 'Cour d’appel' },
});
const status = (...appeals: ReturnType<typeof appeal>[]) =>
  statusLabel(decision({ fine: 100_000, appeals }), corpus, '2026-01-10');

describe('the status of a decision, in words', () => {
  test('without a known appeal gives the day of the search, and never claims that there was none', () => {
    expect(status()).toBe('Aucun recours connu au 10\u00a0janvier\u00a02026');
    expect(status()).not.toMatch(/pas de recours|définitive/i);
  });

  test.each([
    [appeal({ outcome: 'rejet', date: '2020-06-19' }), 'Confirmée par le Conseil d’État le 19\u00a0juin\u00a02020'],
    [
      appeal({ outcome: 'reformation', date: '2020-06-01', fineAfter: 5 }),
      'Réformée par le Conseil d’État le 1er\u00a0juin\u00a02020',
    ],
    [appeal({ outcome: 'annulation', date: '2020-06-19' }), 'Annulée par le Conseil d’État le 19\u00a0juin\u00a02020'],
    [appeal({ outcome: 'desistement' }), 'Définitive : désistement du recours'],
    [appeal({ outcome: 'pendant' }), 'Recours pendant devant le Conseil d’État'],
    [appeal({ outcome: 'annonce' }), 'Recours annoncé, suite non connue'],
    [
      appeal({ outcome: 'inconnu', date: '2020-06-19' }),
      'Recours jugé par le Conseil d’État le 19\u00a0juin\u00a02020, sens non établi',
    ],
    [appeal({ outcome: 'inconnu' }), 'Recours jugé par le Conseil d’État, sens non établi'],
  ])('%# each outcome has its words', (one, words) => {
    expect(status(one)).toBe(words);
  });

  test('names the judge who changed the decision, not the one who later left it unchanged', () => {
    const reduction = appeal({ court: 'haute-cour', outcome: 'reformation', date: '2022-01-02', fineAfter: 40_000 });
    const dismissal = appeal({ court: 'cour-appel', outcome: 'rejet', date: '2024-03-04' });
    expect(status(reduction, dismissal)).toBe('Réformée par la Haute Cour d’Irlande le 2\u00a0janvier\u00a02022');
  });

  test('never claims that an unreadable judgment confirmed the decision', () => {
    const dismissal = appeal({ court: 'haute-cour', outcome: 'rejet', date: '2022-01-02' });
    const unread = appeal({ court: 'cour-appel', outcome: 'inconnu', date: '2024-03-04' });
    expect(status(dismissal, unread)).toBe(
      'Recours jugé par la Cour d’appel le 4\u00a0mars\u00a02024, sens non établi',
    );
  });

  test('an appeal that was only announced does not replace the judgment before it', () => {
    const dismissal = appeal({ outcome: 'rejet', date: '2022-01-02' });
    const announced = appeal({ court: 'haute-cour', outcome: 'annonce' });
    expect(status(dismissal, announced)).toBe('Confirmée par le Conseil d’État le 2\u00a0janvier\u00a02022');
  });
});

test('a decision is named by its authority and its number, or by its day without a number', () => {
  expect(decisionLabel(decision({ number: 'SAN-2024-013' }), corpus)).toBe('CNIL, délibération SAN-2024-013');
  expect(decisionLabel(decision({ number: null, id: 'x', authority: 'vdai', decided: '2024-07-02' }), corpus)).toBe(
    'VDAI (Lituanie), décision du 2\u00a0juillet\u00a02024',
  );
});

describe('an act', () => {
  const simplified = decision({ number: 'SANPS-2024-002', procedure: 'simplifiee' });
  const foreign = decision({ number: 'INS-3', authority: 'vdai', procedure: null });
  const unnumbered = decision({ number: null, id: 'x', decided: '2023-07-13' });

  test.each([
    [
      'of the restricted committee is a deliberation',
      decision(),
      'délibération n° SAN-2024-001',
      'CNIL, formation restreinte',
    ],
    ['without a number is called the same', unnumbered, 'délibération', 'CNIL, formation restreinte'],
    [
      'of the simplified procedure is a decision',
      simplified,
      'décision n° SANPS-2024-002',
      'CNIL, procédure simplifiée',
    ],
    ['of a foreign authority is a decision, numbered or not', foreign, 'décision n° INS-3', 'VDAI (Lituanie)'],
  ])('%s', (_, one, act, issuer) => {
    const edition = frenchEdition(corpus);
    expect([actOf(one, edition.words), issuerOf(one, edition)]).toEqual([act, issuer]);
  });

  test.each([
    [simplified, 'CNIL, décision SANPS-2024-002'],
    [foreign, 'VDAI (Lituanie), décision INS-3'],
    [unnumbered, 'CNIL, délibération du 13\u00a0juillet\u00a02023'],
  ])('%# has one name in citations and in labels', (one, label) => {
    expect(decisionLabel(one, corpus)).toBe(label);
  });
});
