import { expect, test } from 'vitest';
import { figuresByTerm } from '#lib/views/figures/by-term.ts';
import { appeal, article, corpusOf, decision } from '#tests/views/cases.ts';
import { drawnTexts, rowsOf } from './rows.ts';

const decisions = [
  decision({
    number: 'SAN-2024-001',
    fine: 100_000,
    provisions: ['rgpd-5-1-c', 'rgpd-5-1-e', 'rgpd-32'],
    themes: ['cookies', 'securite'],
    sector: 'commerce',
    appeals: [appeal({ outcome: 'reformation', fineAfter: 60_000, setAside: ['rgpd-32'] })],
  }),
  decision({ number: 'SAN-2024-002', fine: 20_000, provisions: ['rgpd-32'], themes: ['securite'], sector: 'sante' }),
  decision({
    number: null,
    id: 'r-2024-06-01',
    article: null,
    procedure: 'simplifiee',
    fine: 3000,
    themes: ['securite'],
    sector: null,
  }),
  decision({ number: 'SAN-2024-003', measures: ['relaxe'], provisions: [], themes: ['securite'], sector: 'sante' }),
  decision({
    number: null,
    id: 'vdai-1',
    authority: 'vdai',
    procedure: null,
    fine: 9_000_000,
    provisions: ['rgpd-32'],
    themes: ['securite'],
    sector: 'sante',
  }),
];
const [covered, alone] = [
  decisions.filter((one) => one.article !== null),
  decisions.filter((one) => one.article === null),
];
const corpus = corpusOf([article('alpha', { decisions: covered })], {
  registerOnlyDecisions: alone,
  provisions: ['rgpd-5', 'rgpd-5-1-c', 'rgpd-5-1-e', 'rgpd-32'],
  themes: { securite: 'Sécurité', cookies: 'Cookies', mineurs: 'Mineurs' },
  sectors: { commerce: 'Commerce', sante: 'Santé' },
});
const figure = (id: string) => {
  const found = figuresByTerm(corpus).find((one) => one.id === id);
  if (!found) throw new Error(`no figure ${id}`);
  return found;
};

test('by theme: each sanction of the CNIL under each of its themes, with amounts in force', () => {
  expect(rowsOf(figure('sanctions-par-theme'))).toEqual([
    // sanctions, ordinary, simplified, euros in force
    ['Sécurité', 3, 2, 1, 83_000],
    ['Cookies', 1, 1, 0, 60_000],
  ]);
  expect(rowsOf(figure('montants-par-theme'))).toEqual([
    // ordinary: number, median, mean; simplified: the same
    ['Sécurité', 2, 40_000, 40_000, 1, 3000, 3000],
    ['Cookies', 1, 60_000, 60_000, 0, null, null],
  ]);
});

test('by provision: paragraphs under their article, once, without what the court set aside', () => {
  expect(rowsOf(figure('sanctions-par-fondement'))).toEqual([
    ['RGPD, art. 5', 1, 1, 0, 60_000],
    ['RGPD, art. 32', 1, 1, 0, 20_000],
  ]);
  expect(figure('sanctions-par-fondement').source).toMatch(/^2\u00a0sanctions sur 3 :/);
});

test('by sector: one per sanction, and those of unknown sector last', () => {
  expect(rowsOf(figure('sanctions-par-secteur'))).toEqual([
    ['Commerce', 1, 1, 0, 60_000],
    ['Santé', 1, 1, 0, 20_000],
    ['Secteur non établi', 1, 0, 1, 3000],
  ]);
});

test('terms link to their pages', () => {
  expect(figure('sanctions-par-theme').rows.map(({ href }) => href)).toEqual(['/themes/securite/', '/themes/cookies/']);
  expect(figure('sanctions-par-fondement').rows.map(({ href }) => href)).toEqual([
    '/fondements/rgpd-5/',
    '/fondements/rgpd-32/',
  ]);
  expect(figure('sanctions-par-secteur').rows.map(({ href }) => href)).toEqual([
    '/secteurs/commerce/',
    '/secteurs/sante/',
    null,
  ]);
});

test('a drawing shows fifteen terms, its table all of them, and the source says so', () => {
  const names = Object.fromEntries(Array.from({ length: 18 }, (_, i) => [`t${i}`, `Thème ${i}`]));
  const many = corpusOf([article('alpha', { decisions: [decision({ themes: Object.keys(names) })] })], {
    themes: names,
  });
  const [counts] = figuresByTerm(many);
  expect(counts?.rows).toHaveLength(18);
  expect(counts && drawnTexts(counts).filter((text) => text.startsWith('Thème'))).toHaveLength(15);
  expect(counts?.source).toContain('Le graphique montre les 15 premières lignes, le tableau les donne toutes.');
});

test('medians are compared only with at least five ordinary fines', () => {
  expect(figure('montants-par-theme').caption).toBe(
    'Trop peu d’amendes en procédure ordinaire pour comparer leurs médianes.',
  );
  const five = [1000, 2000, 3000, 4000, 90_000].map((fine, i) =>
    decision({ number: `SAN-2024-30${i}`, fine, themes: ['cookies'] }),
  );
  const enough = corpusOf([article('alpha', { decisions: five })], { themes: { cookies: 'Cookies' } });
  expect(figuresByTerm(enough).find(({ id }) => id === 'montants-par-theme')?.caption).toBe(
    'En procédure ordinaire, la médiane la plus haute est celle de « Cookies » : 3\u202f000\u00a0€, pour une moyenne de 20\u202f000\u00a0€.',
  );
});
