import { expect, test } from 'vitest';
import { coinsOf } from '#lib/exports/coins.ts';
import { article, corpusOf, decision } from '#tests/views/cases.ts';

/** The fields of a context object, as Zotero reads them. */
const fieldsOf = (context: string) =>
  Object.fromEntries(context.split('&').map((pair) => pair.split('=').map(decodeURIComponent)));

test('Zotero saves a decision as a case, in French, at its official address', () => {
  const alpha = article('alpha', {
    decisions: [decision({ legifrance: 'CNILTEXT000000000001' })],
  });
  expect(coinsOf(alpha, corpusOf([alpha])).map(fieldsOf)).toEqual([
    {
      ctx_ver: 'Z39.88-2004',
      rft_val_fmt: 'info:ofi/fmt:kev:mtx:dc',
      'rft.type': 'case',
      'rft.title': 'Alpha',
      'rft.date': '2024-06-01',
      'rft.publisher': 'CNIL, formation restreinte',
      'rft.identifier': 'https://www.legifrance.gouv.fr/cnil/id/CNILTEXT000000000001',
      'rft.description':
        'CNIL, formation restreinte, délibération n°\u00a0SAN-2024-001 du 1er\u00a0juin\u00a02024, Alpha, https://www.legifrance.gouv.fr/cnil/id/CNILTEXT000000000001',
      'rft.language': 'fr',
    },
  ]);
});

test('a foreign decision has no language: none is established', () => {
  const gamma = article('gamma', { decisions: [decision({ authority: 'vdai' })] });
  expect(fieldsOf(coinsOf(gamma, corpusOf([gamma]))[0] ?? '')).not.toHaveProperty('rft.language');
});

test('an article without a decision has none', () => {
  const explanation = article('explication');
  expect(coinsOf(explanation, corpusOf([explanation]))).toEqual([]);
});
