import { describe, expect, test } from 'vitest';
import { passageOf, readable } from '#lib/browser/search-passage.ts';

/** A passage as one text, with brackets around the words found. */
function shown(excerpt: string): string {
  return passageOf(excerpt)
    .map(({ text, found }) => (found ? `[${text}]` : text))
    .join('');
}

test('marks the words found, without the punctuation attached to them', () => {
  expect(shown('Amende pour des <mark>cookies.</mark> Le <mark>«cookie»</mark> et les <mark>cookies</mark>')).toBe(
    'Amende pour des [cookies]. Le «[cookie]» et les [cookies]',
  );
});

test('joins an elided word to the next one, found or not', () => {
  expect(shown('le droit à l’ oubli et d’ <mark>opposition</mark> qu’ 1')).toBe(
    'le droit à l’oubli et d’[opposition] qu’1',
  );
});

test.each([
  ['amende de 800 000 € et 1 200 000 euros', 'amende de 800\u202f000\u00a0€ et 1\u202f200\u202f000 euros'],
  ['<mark>800</mark> <mark>000</mark> €', '[800]\u202f[000]\u00a0€'],
  ['décision n° 498628 ; art. 5, § 1', 'décision n°\u00a0498628\u202f; art.\u00a05, §\u00a01'],
  ['il dit : « non » ! Ou 15 M€', 'il dit\u00a0: «\u202fnon\u202f»\u202f! Ou 15\u00a0M€'],
])('restores the spaces of French typography: « %s »', (excerpt, text) => {
  expect(shown(excerpt)).toBe(text);
});

describe('a cut excerpt', () => {
  test('does not begin inside an amount', () => {
    expect(shown('… 000 000 €, puis injonction …')).toBe('… puis injonction …');
  });

  test('does not end with an elided word', () => {
    expect(shown('… quarante millions d’ …')).toBe('… quarante millions …');
  });
});

test('does not interpret the text of a page as markup', () => {
  expect(passageOf('balise &lt;script&gt; <mark>&lt;b&gt;</mark>')).toEqual([
    { text: 'balise <script> ', found: false },
    { text: '<b>', found: true },
  ]);
});

test('writes a title as on its page', () => {
  expect(readable('Ministère de l’ Intérieur : 5 000 €')).toBe('Ministère de l’Intérieur\u00a0: 5\u202f000\u00a0€');
});
