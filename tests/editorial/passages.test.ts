import { expect, it } from 'vitest';
import { article, checkArticles } from './check-article.ts';

/** The text of the file where amount-mismatch points. */
function pointedAt(text: string): string[] {
  const lines = text.split('\n');
  return checkArticles({ 'cas.md': text })
    .problems.filter(({ rule }) => rule === 'amount-mismatch')
    .map(({ line, column }) => lines[line - 1]?.slice(column - 1, column + 7) ?? '');
}

it('a problem points to the character in a quoted title', () =>
  expect(pointedAt(article({ title: 'Alpha Santé : 70 001 € d’amende' }))).toEqual(['70 001 €']));

it('a problem points through the escapes of YAML', () =>
  expect(pointedAt(article({ title: 'Alpha Santé, \\"lettres\\" : 70 001 € d’amende' }))).toEqual(['70 001 €']));

it('a problem points into a description folded over several lines', () => {
  const folded = article().replace(
    /description: .*/,
    'description: >\n  La CNIL reproche à Alpha Santé des lettres ouvertes,\n  puis elle lui inflige 70 001 € le même jour.',
  );
  expect(pointedAt(folded)).toEqual(['70 001 €']);
});

it('a problem points through emphasis, links, entities and escapes', () => {
  expect(pointedAt(article({ body: 'Une *amende* [de](https://www.cnil.fr/) 70 001 **€**.' }))).toEqual(['70 001 *']);
  expect(pointedAt(article({ body: 'Une amende\\* &amp; de 70 001 €.' }))).toEqual(['70 001 €']);
  expect(pointedAt(article({ body: 'Une amende de 70&nbsp;001 €.' }))).toEqual(['70&nbsp;']);
});

it('a problem points into lists, tables, headings, second lines and notes', () => {
  expect(pointedAt(article({ body: '- a\n- b\n\n  70 001 €' }))).toEqual(['70 001 €']);
  expect(pointedAt(article({ body: '| a | b |\n|---|---|\n| c | 70 001 € |' }))).toEqual(['70 001 €']);
  expect(pointedAt(article({ body: '## Pour 70 001 €\n\nTexte.' }))).toEqual(['70 001 €']);
  expect(pointedAt(article({ body: 'Une amende\nde 70 001 €.' }))).toEqual(['70 001 €']);
  expect(pointedAt(article({ body: 'Un appel[^1].\n\n[^1]: De 70 001 €.' }))).toEqual(['70 001 €']);
});

it('an amount split by emphasis or a line break is read', () => {
  expect(pointedAt(article({ body: 'Une amende de 70 001 **€**, puis de\n90\n001 €.' }))).toEqual(['70 001 *', '90']);
});

it('a problem points into quotations', () =>
  expect(pointedAt(article({ body: '> Il dit 70 001 €.' }))).toEqual(['70 001 €']));

it('code, addresses and comments are not read', () => {
  expect(pointedAt(article({ body: '```\n70 001 €\n```\n\nhttps://www.cnil.fr/70 001' }))).toEqual([]);
});
