import { expect, test } from 'vitest';
import { correctionsOf } from '#lib/views/corrections.ts';
import { corpusIn, fixture } from '#tests/content-folder.ts';
import { article, corpusOf, decision } from './cases.ts';

test('a correction comes with its article', () => {
  expect(correctionsOf(corpusIn(fixture))).toEqual([
    {
      date: '2026-01-14',
      was: 'sanction CNIL',
      now: "sanction de l'autorité lituanienne",
      origin: 'dans un texte antérieur à ce recueil',
      article: { label: 'Gamma : amende lituanienne de 2 385 276 €', href: '/articles/gamma-2023/' },
    },
  ]);
});

test('corrections are newest first; those of the same day in the order of the articles, then of the file', () => {
  const on = (date: string, was: string) => ({ date, was, now: 'exact' });
  const corpus = corpusOf([
    article('older', {
      decisions: [decision({ decided: '2020-01-01' })],
      corrections: [on('2026-01-10', 'c'), on('2026-03-01', 'a')],
    }),
    article('newer', {
      decisions: [decision({ decided: '2024-01-01' })],
      corrections: [on('2026-01-10', 'b'), on('2026-01-10', 'b bis'), on('2025-12-31', 'd')],
    }),
  ]);
  expect(correctionsOf(corpus).map(({ date, was }) => `${date} ${was}`)).toEqual([
    '2026-03-01 a',
    '2026-01-10 b',
    '2026-01-10 b bis',
    '2026-01-10 c',
    '2025-12-31 d',
  ]);
});
