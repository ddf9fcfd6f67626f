import { expect, test } from 'vitest';
import { dublinCore } from '#lib/exports/dublin-core.ts';
import { article, corpusOf } from '#tests/views/cases.ts';

test('describes an article to Zotero as a web page, without the elements that would change its type', () => {
  const covered = article('alpha', { title: 'Alpha : 500 €', published: '2026-01-10', updated: '2026-02-01' });
  expect(dublinCore(covered, corpusOf([covered]))).toEqual({
    'DC.title': 'Alpha\u00a0: 500\u00a0€',
    'DC.type': 'webpage',
    'DC.creator': 'Recueil',
    'DC.publisher': 'Recueil',
    citation_author: 'Recueil',
    'DC.date': '2026-02-01',
    'DC.language': 'fr',
    'DC.identifier': 'https://recueil.example/articles/alpha/',
    'DC.rights': '',
  });
});
