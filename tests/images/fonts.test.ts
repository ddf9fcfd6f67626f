import { describe, expect, test } from 'vitest';
import { ogImage } from '#lib/exports/og-image.ts';
import { sourceSerif } from '#lib/images/fonts.ts';
import { articleImage, siteImage } from '#lib/views/og-image.ts';
import { corpusIn } from '#tests/content-folder.ts';

const advance = (text: string) => sourceSerif(text, 600).advance;
const outlines = (text: string) => sourceSerif(text, 600).words.map(({ outline }) => outline);

/** The outline for a character that the font lacks: 漢 is in none of its files. */
const [missing = ''] = outlines('漢');

test('applies kerning to letters', () => {
  expect(advance('AV')).toBeLessThan(advance('A') + advance('V'));
});

test('gives all figures one width, so that amounts align', () => {
  expect(new Set([...'0123456789'].map(advance)).size).toBe(1);
});

test('draws nothing for spaces; the narrow space is narrower than the others', () => {
  expect(outlines(' \u00a0\u202f')).toEqual([]);
  expect(advance('\u00a0')).toBe(advance(' '));
  expect(advance('\u202f')).toBeLessThan(advance(' '));
  expect(advance('800\u202f000')).toBe(advance('800') + advance('\u202f') + advance('000'));
});

test('draws an accent in both of its encodings', () => {
  expect(outlines('É')).not.toEqual(outlines('E'));
  expect(outlines('E\u0301')).toEqual(outlines('\u00c9'));
});

test.each(['€', '«', '»', '’', '–', '—', '…', '·', 'œ', 'Œ', 'æ', 'ÿ', '°'])('draws « %s »', (character) => {
  expect(outlines(character)[0]).not.toBe(missing);
});

test('takes letters of other languages from the other files of the family', () => {
  for (const name of ['Škoda', 'Łódź', 'Αθήνα', 'Москва', 'Đặng'])
    for (const letter of name) expect(outlines(letter)[0]).not.toBe(missing);
});

test('draws different outlines for the two weights', () => {
  expect(sourceSerif('Alpha', 400)).not.toEqual(sourceSerif('Alpha', 600));
});

describe('our content', () => {
  const corpus = corpusIn('content');

  test('has no image with a missing letter', () => {
    const images = [siteImage(corpus), ...corpus.articles.map((article) => articleImage(article, corpus))];
    const lacking = images.filter((view) => ogImage(view, sourceSerif).includes(missing));
    expect(lacking.map(({ heading }) => heading)).toEqual([]);
  });
});
