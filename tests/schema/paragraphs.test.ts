import { expect, test } from 'vitest';
import { citedParagraphs, lastParagraph, runsOf } from '#lib/schema/paragraphs.ts';

test.each([
  ['85', '§ 85'],
  ['85-97', '§§ 85 à 97'],
  ['45, 52-60', '§§ 45, 52 à 60'],
  ['45,46', '§§ 45, 46'],
])('« %s » is shown as « %s »', (written, read) => {
  expect(citedParagraphs(written).replaceAll('\u00a0', ' ')).toBe(read);
});

test('a citation has ranges and a last paragraph', () => {
  expect(runsOf('45, 52-60')).toEqual([
    { first: 45, last: 45 },
    { first: 52, last: 60 },
  ]);
  expect(lastParagraph('45, 52-60')).toBe(60);
  expect(lastParagraph('60-72, 5')).toBe(72);
});
