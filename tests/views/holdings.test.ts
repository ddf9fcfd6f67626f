import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { EnglishFile } from '#lib/schema/english.ts';
import { holdingTables } from '#lib/views/holdings.ts';
import { englishEdition } from '#lib/views/words/edition.ts';
import { ENGLISH } from '#tests/english-content.ts';
import { appeal, article, corpusOf, decision } from './cases.ts';

const holdings = [
  { provision: 'rgpd-32', result: 'amende', point: 'mots de passe en clair', paragraphs: '85-97' },
  { provision: 'rgpd-6', result: 'sans-amende', point: 'base légale absente' },
  { provision: 'rgpd-13', result: 'ecarte', point: 'information incomplète' },
  { provision: null, result: 'abandonne', point: 'défaut de coopération', paragraphs: '12' },
] as const;
const judged = decision({ fine: 5000, provisions: ['rgpd-32', 'rgpd-6'], holdings: [...holdings] });
const tableOf = (one = judged) => {
  const alpha = article('alpha', { decisions: [one] });
  return holdingTables(alpha, corpusOf([alpha], { provisions: ['rgpd-32', 'rgpd-6', 'rgpd-13'] }));
};
const results = (one = judged) => tableOf(one)[0]?.rows.map(({ result }) => result);

test('each charge has its provision, its words, its result and its paragraphs', () => {
  expect(tableOf()).toEqual([
    {
      key: 'SAN-2024-001',
      decision: null,
      rows: [
        {
          provision: { label: 'RGPD, art. 32', href: '/fondements/rgpd-32/' },
          point: 'mots de passe en clair',
          result: 'retenu avec amende',
          retained: true,
          paragraphs: '§§\u00a085\u00a0à\u00a097',
        },
        {
          provision: { label: 'RGPD, art. 6', href: '/fondements/rgpd-6/' },
          point: 'base légale absente',
          result: 'retenu sans amende',
          retained: true,
          paragraphs: null,
        },
        {
          provision: { label: 'RGPD, art. 13', href: '/fondements/rgpd-13/' },
          point: 'information incomplète',
          result: 'écarté par la formation restreinte',
          retained: false,
          paragraphs: null,
        },
        {
          provision: null,
          point: 'défaut de coopération',
          result: 'abandonné par le rapporteur',
          retained: false,
          paragraphs: '§\u00a012',
        },
      ],
    },
  ]);
});

test('a foreign authority has neither a restricted committee nor a rapporteur', () => {
  expect(results({ ...judged, authority: 'vdai', procedure: null })?.slice(2)).toEqual([
    'écarté par l’autorité',
    'abandonné en cours de procédure',
  ]);
});

test('marks what a judge set aside or annulled', () => {
  const setAside = appeal({ outcome: 'reformation', fineAfter: 100, date: '2025-01-01', setAside: ['rgpd-6'] });
  expect(results({ ...judged, appeals: [setAside] })?.slice(0, 3)).toEqual([
    'retenu avec amende',
    'retenu sans amende, puis écarté par le juge',
    'écarté par la formation restreinte',
  ]);
  const annulled = appeal({ outcome: 'annulation', date: '2025-01-01' });
  expect(results({ ...judged, appeals: [annulled] })?.slice(0, 2)).toEqual([
    'retenu avec amende, puis écarté par le juge',
    'retenu sans amende, puis écarté par le juge',
  ]);
});

test('each decision of a case has its table, under its name; one without holdings has none', () => {
  const other = decision({ number: 'SAN-2024-002', holdings: [holdings[2]] });
  const alpha = article('alpha', { decisions: [judged, decision({ number: 'SAN-2024-003' }), other] });
  expect(holdingTables(alpha, corpusOf([alpha])).map(({ decision: name }) => name)).toEqual([
    'CNIL, délibération SAN-2024-001',
    'CNIL, délibération SAN-2024-002',
  ]);
});

test('in English, a charge has its English words, or what its provision is about; never French ones', () => {
  const [passwords, , , dropped] = holdings;
  const kept = { provision: 'rgpd-5-1-e', result: 'sans-amende', point: 'données gardées' } as const;
  const alpha = article('alpha', {
    decisions: [{ ...judged, holdings: [{ ...passwords, english: 'plain passwords' }, kept, dropped] }],
  });
  const corpus = { ...corpusOf([alpha]), english: EnglishFile.parse(parse(ENGLISH)) };
  const [table] = holdingTables(alpha, corpus, englishEdition(corpus));
  expect(table?.rows.map(({ point, paragraphs }) => [point, paragraphs])).toEqual([
    ['plain passwords', 'paras\u00a085–97'],
    ['Storage limitation', null],
    [null, 'para\u00a012'],
  ]);
});
