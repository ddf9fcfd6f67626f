import { expect, it } from 'vitest';
import { invisibleIn, invisibleProblems } from '#lib/content/read/invisible.ts';

it.each([
  ['zero-width space', 'Ce\u200bgedim', 'U+200B'],
  ['soft hyphen', 'Cege\u00addim', 'U+00AD'],
  ['word joiner', 'Cege\u2060dim', 'U+2060'],
  ['NUL', 'a\u0000b', 'U+0000'],
  ['control', 'a\u0007b', 'U+0007'],
  ['mark of direction', 'a\u202eb', 'U+202E'],
  ['lone surrogate', 'a\ud800b', 'U+D800'],
  ['replacement of a character that was lost', 'a\ufffdb', 'U+FFFD'],
  ['joiner between letters', 'a\u200db', 'U+200D'],
])('a %s is found', (_, text, name) => expect(invisibleIn(text)).toEqual({ index: text.search(/[^A-Za-z]/), name }));

it('letters of any alphabet, French spaces, emoji and line feeds are accepted', () =>
  expect(invisibleIn('Œuvre d’été\u202f: 800\u00a0000\u202f€\n\t« łódź » — Ελλάδα 👩‍⚖️ 日本')).toBeNull());

it('a problem gives the line and column of each invisible character', () =>
  expect(
    invisibleProblems('content/x.yaml', 'a: b\nc: d\u200b').map(({ line, column, message }) => ({
      line,
      column,
      message,
    })),
  ).toEqual([{ line: 2, column: 5, message: 'un caractère invisible (U+200B) se trouve ici' }]));
