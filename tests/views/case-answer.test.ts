import { describe, expect, test } from 'vitest';
import { answerTo, type CaseNames, differenceOf } from '#lib/views/case-answer.ts';
import { criteria, oneCase } from './comparable.ts';

const names: CaseNames = {
  provisions: new Map([
    ['rgpd-32', 'RGPD, art. 32'],
    ['rgpd-13', 'RGPD, art. 13'],
  ]),
  themes: new Map([
    ['securite', 'Sécurité'],
    ['cookies', 'Cookies et traceurs'],
    ['mineurs', 'Mineurs'],
    ['dpo', 'Délégué'],
    ['aipd', 'Analyse d’impact'],
  ]),
  sectors: new Map([
    ['sante', 'Santé'],
    ['commerce', 'Commerce'],
    ['autre', 'Autres secteurs'],
  ]),
};

describe('the answer', () => {
  const cases = [
    oneCase({ id: '1', themes: ['securite'], fine: 100_000, pronounced: 100_000 }),
    oneCase({
      id: '2',
      themes: ['securite'],
      fine: 20_000,
      pronounced: 50_000,
      status: 'réformée par le Conseil d’État le 23 décembre 2025',
    }),
    oneCase({ id: '3', themes: ['securite'], fine: 0, pronounced: 9000 }),
    oneCase({ id: '4', themes: ['securite'], undisclosed: true, status: 'recours non recherché' }),
    oneCase({ id: '5', themes: ['securite'] }),
    oneCase({ id: '6', themes: ['securite'], procedure: 'simplifiee', fine: 3000, pronounced: 3000 }),
    oneCase({ id: '7', themes: ['cookies'], fine: 1_000_000, pronounced: 1_000_000 }),
  ];
  const answer = answerTo(criteria({ themes: ['securite'] }), cases, names);

  test('counts the cases that meet the criteria', () => {
    expect(answer.matching).toBe(6);
    expect(answer.sentence).toBe('6\u00a0cas réunissent tous ces critères.');
  });

  test('gives the fines in force by procedure, without annulled and undisclosed ones, with median and mean together', () => {
    expect(answer.fines).toEqual([
      {
        procedure: 'Procédure ordinaire',
        cases: 5,
        fines: 2,
        spread: expect.objectContaining({ min: 20_000, max: 100_000, median: 60_000, mean: 60_000 }),
      },
      {
        procedure: 'Procédure simplifiée',
        cases: 1,
        fines: 1,
        spread: expect.objectContaining({ min: 3000, max: 3000, median: 3000, mean: 3000 }),
      },
    ]);
  });

  test('says the amounts of each procedure in sentences, of one fine without a median', () => {
    expect(answer.amounts).toBe(
      'Procédure ordinaire\u00a0: amendes de 20\u202f000\u00a0€ à 100\u202f000\u00a0€, médiane 60\u202f000\u00a0€. Procédure simplifiée\u00a0: une amende, 3\u202f000\u00a0€.',
    );
    expect(answerTo(criteria({ themes: ['securite'] }), [oneCase({ themes: ['securite'] })], names).amounts).toBe('');
  });

  test('gives each amount in force and its original, and the reason when there is none', () => {
    expect(Object.fromEntries(answer.nearest.map(({ id, amount }) => [id, amount]))).toEqual({
      '1': '100\u202f000\u00a0€',
      '2': '20\u202f000\u00a0€ (au lieu de 50\u202f000\u00a0€)',
      '3': '0\u00a0€ (au lieu de 9\u202f000\u00a0€)',
      '4': 'non communiqué',
      '5': 'sans amende',
      '6': '3\u202f000\u00a0€',
    });
    expect(answer.nearest[0]?.when).toBe('1er\u00a0juin\u00a02024, procédure ordinaire');
  });

  test('says where each amount stands, and nothing of a case without a fine', () => {
    const status = Object.fromEntries(answer.nearest.map((one) => [one.id, one.status]));
    expect(status['2']).toBe('réformée par le Conseil d’État le 23 décembre 2025');
    expect(status['4']).toBe('recours non recherché');
    expect(status['5']).toBeNull();
    expect(status['6']).toBe('aucun recours connu au 23/11/2026');
  });

  test('compares a fine with the median of its own procedure', () => {
    const difference = Object.fromEntries(answer.nearest.map((one) => [one.id, one.difference]));
    expect(difference['1']).toBe('même manquement\u202f; amende plus élevée que la médiane');
    expect(difference['2']).toBe('même manquement\u202f; amende moins élevée que la médiane');
    expect(difference['6']).toBe('même manquement\u202f; amende égale à la médiane');
    expect(difference['3']).toBe('même manquement');
  });

  test('for one case gives no statistic, and for none still shows the nearest cases', () => {
    expect(answerTo(criteria({ themes: ['cookies'] }), cases, names).sentence).toBe(
      '1\u00a0cas réunit tous ces critères\u00a0: un cas seul ne fait pas une statistique.',
    );
    const none = answerTo(criteria({ themes: ['cookies', 'mineurs'] }), cases, names);
    expect(none).toMatchObject({
      matching: 0,
      fines: [],
      sentence: 'Aucun cas ne réunit tous ces critères. Les plus proches sont ci-dessous.',
    });
    expect(none.nearest.map(({ id, difference }) => [id, difference])).toEqual([['7', 'sans mineurs']]);
  });
});

describe('the differences of a case', () => {
  test.each([
    [
      'everything in common',
      { themes: ['securite', 'cookies'] },
      { themes: ['cookies', 'securite'] },
      'mêmes manquements',
    ],
    ['a theme missing', { themes: ['securite', 'cookies'] }, { themes: ['securite'] }, 'sans cookies et traceurs'],
    ['an article missing', { provisions: ['rgpd-32', 'rgpd-13'] }, { provisions: ['rgpd-32'] }, 'sans RGPD, art. 13'],
    [
      'articles that the list does not name',
      { provisions: ['rgpd-32'], themes: ['securite'] },
      { themes: ['securite'] },
      'articles non précisés par la liste officielle',
    ],
    [
      'another sector',
      { themes: ['securite'], sector: 'sante' },
      { themes: ['securite'] },
      'même manquement, autre secteur (commerce)',
    ],
    [
      'the sector of all others',
      { themes: ['securite'], sector: 'sante' },
      { themes: ['securite'], sector: 'autre' },
      'même manquement, autre secteur',
    ],
    ['a sector not established', { sector: 'sante' }, { sector: null }, 'secteur non établi'],
    ['the same sector', { sector: 'commerce' }, {}, 'même secteur'],
    [
      'another procedure',
      { themes: ['securite'], procedure: 'simplifiee' as const },
      { themes: ['securite'] },
      'même manquement, procédure ordinaire',
    ],
    [
      'one theme more',
      { themes: ['securite'] },
      { themes: ['mineurs', 'securite'] },
      'même manquement\u202f; 1\u00a0thème de plus\u00a0: mineurs',
    ],
    [
      'more themes than a line holds',
      { themes: ['securite'] },
      { themes: ['aipd', 'cookies', 'dpo', 'mineurs', 'securite'] },
      'même manquement\u202f; 4\u00a0thèmes de plus\u00a0: analyse d’impact, cookies et traceurs, délégué…',
    ],
    [
      'one article more',
      { provisions: ['rgpd-32'] },
      { provisions: ['rgpd-13', 'rgpd-32'], themes: ['securite'] },
      'même manquement\u202f; 1\u00a0article de plus\u00a0: RGPD, art. 13',
    ],
  ])('%s', (_, asked, facts, difference) => {
    expect(differenceOf(oneCase(facts), criteria(asked), names, null)).toBe(difference);
  });
});
