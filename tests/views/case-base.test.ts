import { describe, expect, test } from 'vitest';
import { caseBase, drawingOf, preparedCases, preparedFor } from '#lib/views/case-base.ts';
import { appeal, article, corpusOf, decision, respondents } from './cases.ts';
import { criteria } from './comparable.ts';

const world = {
  organisations: { alpha: { name: 'Alpha' } },
  provisions: ['rgpd-5', 'rgpd-32'],
  themes: { securite: 'Sécurité', cookies: 'Cookies' },
  sectors: { commerce: 'Commerce', sante: 'Santé' },
};

describe('the cases compared', () => {
  const covered = [
    decision({
      number: 'SAN-2024-001',
      decided: '2024-05-01',
      fine: 32_000,
      provisions: ['rgpd-5-1-e', 'rgpd-5-1-c', 'rgpd-32'],
      themes: ['securite', 'cookies'],
      appeals: [appeal({ date: '2025-12-23', outcome: 'reformation', fineAfter: 15_000, setAside: ['rgpd-32'] })],
    }),
    decision({ number: 'SAN-2024-002', decided: '2024-04-01', measures: ['amende'], fine: null }),
    decision({ number: 'SAN-2024-003', measures: ['relaxe'] }),
    decision({ number: 'SAN-2024-004', measures: ['cloture-injonction'] }),
    decision({ number: null, id: 'vdai-1', authority: 'vdai', procedure: null, fine: 9 }),
  ];
  const alone = decision({
    number: null,
    id: 'r-2023-01-01',
    article: null,
    decided: '2023-01-01',
    procedure: 'simplifiee',
    sector: null,
    body: "SOCIETE D'ESSAI",
    respondents: respondents(null),
    fine: 3000,
    themes: ['securite'],
  });
  const base = caseBase(
    corpusOf([article('alpha', { decisions: covered })], { ...world, registerOnlyDecisions: [alone] }),
  );

  test('are the sanctions of the CNIL, newest first, with their amounts in force', () => {
    expect(base.cases).toEqual([
      {
        id: 'SAN-2024-001',
        label: 'Alpha',
        href: '/articles/alpha/',
        decided: '2024-05-01',
        sector: 'commerce',
        procedure: 'ordinaire',
        provisions: ['rgpd-5'],
        themes: ['cookies', 'securite'],
        fine: 15_000,
        pronounced: 32_000,
        undisclosed: false,
        status: 'réformée par le Conseil d’État le 23\u00a0décembre\u00a02025',
      },
      expect.objectContaining({ id: 'SAN-2024-002', fine: null, pronounced: null, undisclosed: true }),
      expect.objectContaining({
        id: 'r-2023-01-01',
        label: '«\u202fSociété d’essai\u202f»',
        href: '/annees/2023/#r-2023-01-01',
        sector: null,
        procedure: 'simplifiee',
        provisions: [],
      }),
    ]);
  });

  test('are chosen by terms that have cases, each with their number', () => {
    expect(base.themes).toEqual([
      { id: 'cookies', name: 'Cookies', count: 1 },
      { id: 'securite', name: 'Sécurité', count: 2 },
    ]);
    expect(base.provisions).toEqual([{ id: 'rgpd-5', name: 'RGPD, art.\u00a05', count: 1 }]);
    expect(base.sectors).toEqual([{ id: 'commerce', name: 'Commerce', count: 2 }]);
  });
});

describe('the prepared answers', () => {
  const many = (sector: string, theme: string, count: number, from: number) =>
    Array.from({ length: count }, (_, i) =>
      decision({ number: `SAN-2024-${from + i}`, sector, themes: [theme], provisions: ['rgpd-32'] }),
    );

  test('need at least two cases, with those of the most cases first, equal ones in alphabetical order', () => {
    const corpus = corpusOf(
      [
        article('alpha', {
          decisions: [
            ...many('sante', 'cookies', 2, 100),
            ...many('commerce', 'securite', 2, 200),
            ...many('commerce', 'cookies', 1, 300),
          ],
        }),
      ],
      world,
    );
    expect(preparedCases(corpus).map(({ href, count }) => [href, count])).toEqual([
      ['/chiffres/un-cas-comme-le-mien/commerce/rgpd-32/', 3],
      ['/chiffres/un-cas-comme-le-mien/commerce/securite/', 2],
      ['/chiffres/un-cas-comme-le-mien/sante/cookies/', 2],
      ['/chiffres/un-cas-comme-le-mien/sante/rgpd-32/', 2],
    ]);
  });

  test.each([
    ['cookies', ['/chiffres/un-cas-comme-le-mien/sante/cookies/']],
    ['rgpd-32', ['/chiffres/un-cas-comme-le-mien/sante/rgpd-32/']],
    ['rgpd-32-1-b', ['/chiffres/un-cas-comme-le-mien/sante/rgpd-32/']],
    ['rgpd-5', []],
  ])('of « %s », a theme, an article or a paragraph, are only its own', (basis, expected) => {
    const corpus = corpusOf([article('alpha', { decisions: many('sante', 'cookies', 2, 100) })], world);
    expect(preparedFor(basis, corpus).map(({ href }) => href)).toEqual(expected);
  });

  test('are two hundred at most, whatever the number of terms', () => {
    const themes = Object.fromEntries(Array.from({ length: 300 }, (_, i) => [`t${i}`, `Thème ${i}`]));
    const decisions = ['1', '2'].map((n) => decision({ number: `SAN-2024-00${n}`, themes: Object.keys(themes) }));
    const corpus = corpusOf([article('alpha', { decisions })], { ...world, themes });
    expect(preparedCases(corpus)).toHaveLength(200);
  });
});

test('a strip is drawn from two fines on', () => {
  const fines = (...amounts: number[]) =>
    caseBase(
      corpusOf(
        [article('alpha', { decisions: amounts.map((fine, i) => decision({ number: `SAN-2024-00${i}`, fine })) })],
        world,
      ),
    );
  expect(drawingOf(criteria(), fines(5000))).toBeNull();
  expect(drawingOf(criteria(), fines(5000, 7000))?.marks.filter(({ paint }) => paint === 'disc')).toHaveLength(3);
});
