import { expect, test } from 'vitest';
import { loadCorpus } from '#lib/content/load.ts';
import type { RegisterRow } from '#lib/schema/register.ts';
import { searchRecords } from '#lib/views/search-records.ts';
import { fixture } from '#tests/content-folder.ts';
import { article, corpusOf, decision } from './cases.ts';

test('the row of the fixture that no article tells is a record at its anchor, in the words of the list', () => {
  expect(searchRecords(loadCorpus({ dir: fixture, publicDir: 'public' }))).toEqual([
    {
      address: '/annees/2021/#r-2021-11-30',
      title: 'MEDECIN',
      text: 'Défaut de sécurité des données. Amende de 5 000 euros.',
      filters: { type: 'liste', annee: ['2021'], theme: ['securite'] },
      facts: { montant: '5\u202f000\u00a0€', date: '30\u00a0novembre\u00a02021' },
    },
  ]);
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

test('a row without fine has its number, its subject, and no amount', () => {
  const alone = decision({
    article: null,
    number: '2013-420',
    id: 'r-2013-12-12',
    decided: '2013-12-12',
    body: 'MINISTERE',
    measures: ['avertissement'],
    rows: [row],
  });
  expect(searchRecords(corpusOf([], { lightRecords: [alone] }))).toEqual([
    {
      address: '/annees/2013/#r-2013-12-12',
      title: 'MINISTERE',
      text: 'Vote électronique. Sécurité. Information. Avertissement public.',
      filters: { type: 'liste', annee: ['2013'], theme: [] },
      facts: { date: '12\u00a0décembre\u00a02013', identifiants: 'zq20134200' },
    },
  ]);
});

test('a decision that an article tells is no record: its article is found', () => {
  expect(searchRecords(corpusOf([article('alpha', { decisions: [decision({ rows: [row] })] })]))).toEqual([]);
});
