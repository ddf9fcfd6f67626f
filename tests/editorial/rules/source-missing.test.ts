import { expect, it } from 'vitest';
import { findings } from '../check-article.ts';

it('an explanation needs sources', () => {
  expect(findings('source-missing', { decisions: '[]', categories: 'evenement' })).toEqual([
    'error l’article n’a aucune source | Ajouter sources : url, title, kind, proves, read, readOn.',
  ]);
  const more =
    "sources: [{ url: 'https://www.cnil.fr/', title: CNIL, kind: official, proves: tout, read: communique, readOn: 2026-01-09 }]";
  expect(findings('source-missing', { decisions: '[]', categories: 'evenement', more })).toEqual([]);
});

it('a decision has its own sources', () => {
  expect(findings('source-missing', {})).toEqual([]);
});
