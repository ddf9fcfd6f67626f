import { expect, test } from 'vitest';
import type { RegisterRow } from '#lib/schema/register.ts';
import { searchRecords } from '#lib/views/search-records.ts';
import { corpusIn, fixture } from '#tests/content-folder.ts';
import { article, corpusOf, decision } from './cases.ts';

/** The records of list rows only: corpora written by hand also have a sector. */
const rowsOf = (corpus: Parameters<typeof searchRecords>[0]) =>
  searchRecords(corpus).filter(({ filters }) => filters.type === 'liste');

const ofFixture = searchRecords(corpusIn(fixture));

test('a row of the fixture without an article is a record at its anchor, in the words of the list', () => {
  expect(ofFixture.filter(({ filters }) => filters.type === 'liste')).toEqual([
    {
      language: 'fr',
      address: '/annees/2021/#r-2021-11-30',
      title: 'Médecin',
      text: 'Défaut de sécurité des données. Amende de 5 000 euros.',
      filters: { type: 'liste', annee: ['2021'], theme: ['securite'] },
      facts: {
        montant: '5\u202f000\u00a0€',
        date: '30\u00a0novembre\u00a02021',
        identifiants: 'zqeur50000 zqjour202111300 zqjour2021110 zqanneex20210 zqthemexsecurite0',
      },
    },
  ]);
});

test('each theme and sector of the fixture with decisions is a record at its page, by its name; a draft makes none', () => {
  expect(ofFixture.filter(({ filters }) => ['theme', 'secteur'].includes(filters.type))).toEqual([
    {
      language: 'fr',
      address: '/themes/cookies/',
      title: 'Cookies',
      text: 'Lecture et écriture sur le terminal.',
      filters: { type: 'theme', annee: [], theme: ['cookies'] },
      facts: { terme: 'Cookies, cookies', identifiants: 'zqpagethemexcookies0' },
    },
    {
      language: 'fr',
      address: '/themes/securite/',
      title: 'Sécurité',
      text: 'Mesures de sécurité.',
      filters: { type: 'theme', annee: [], theme: ['securite'] },
      facts: {
        terme: 'Sécurité, securite',
        identifiants: 'zqpagethemexsecurite0',
        autrement: 'sécurité, mot de passe, password',
      },
    },
    {
      language: 'fr',
      address: '/secteurs/commerce/',
      title: 'Commerce',
      text: 'Vente.',
      filters: { type: 'secteur', annee: [], theme: [] },
      facts: { terme: 'Commerce, commerce', identifiants: 'zqpagesecteurxcommerce0' },
    },
    {
      language: 'fr',
      address: '/secteurs/numerique/',
      title: 'Numérique',
      text: 'Plateformes.',
      filters: { type: 'secteur', annee: [], theme: [] },
      facts: { terme: 'Numérique, numerique', identifiants: 'zqpagesecteurxnumerique0' },
    },
  ]);
});

test('each judgment of the fixture is a record at its anchor, on the page of its first provision with a page', () => {
  expect(ofFixture.filter(({ filters }) => filters.type === 'jurisprudence')).toEqual([
    {
      language: 'fr',
      address: '/fondements/rgpd-32/#ce-900002',
      title: "Conseil d'État, 3\u00a0février\u00a02021, n° 900002",
      text: "Le facteur répond de l'enveloppe qu'il laisse ouverte.",
      filters: { type: 'jurisprudence', annee: ['2021'], theme: [] },
      facts: { identifiants: 'zq9000020' },
    },
    {
      language: 'fr',
      address: '/fondements/rgpd-5-1-e/#cjue-c-1-20',
      title: "Conseil d'État, 1er\u00a0décembre\u00a02020, C-1/20",
      text: "Une lettre fermée se garde aussi longtemps qu'il le faut, et pas davantage.",
      filters: { type: 'jurisprudence', annee: ['2020'], theme: [] },
      facts: { identifiants: 'zqc1200 zqeclieuc202010' },
    },
  ]);
});

test('a name of several words is not repeated by its slug; an acronym is', () => {
  const terms = { themes: { dpo: 'Délégué à la protection des données', 'droit-d-acces': 'Droit d’accès' } };
  expect(
    searchRecords(corpusOf([], terms)).flatMap(({ facts, filters }) => (filters.type === 'theme' ? facts.terme : [])),
  ).toEqual(['Délégué à la protection des données, dpo', 'Droit d’accès']);
});

const row: RegisterRow = {
  id: 'r-2013-12-12',
  date: '2013-12-12',
  body: 'MINISTERE',
  procedure: 'ordinaire',
  subject: 'Vote électronique',
  breaches: ['Sécurité.', 'Information'],
  outcome: 'Avertissement public',
  measures: ['avertissement'],
  fine: null,
  liquidation: null,
  number: '2013-420',
};

test('a row without a fine has its number, its subject, and no amount', () => {
  const alone = decision({
    article: null,
    number: '2013-420',
    id: 'r-2013-12-12',
    decided: '2013-12-12',
    body: 'MINISTERE',
    measures: ['avertissement'],
    rows: [row],
  });
  expect(rowsOf(corpusOf([], { registerOnlyDecisions: [alone] }))).toEqual([
    {
      language: 'fr',
      address: '/annees/2013/#r-2013-12-12',
      title: 'Ministère',
      text: 'Vote électronique. Sécurité. Information. Avertissement public.',
      filters: { type: 'liste', annee: ['2013'], theme: [] },
      facts: {
        date: '12\u00a0décembre\u00a02013',
        identifiants: 'zq20134200 zqjour201312120 zqjour2013120 zqanneex20130 zqsecteurxcommerce0',
      },
    },
  ]);
});

test('a decision with an article is not a record: its article is found', () => {
  expect(rowsOf(corpusOf([article('alpha', { decisions: [decision({ rows: [row] })] })]))).toEqual([]);
});
