/** Source Serif 4 as outlines, read from the files of its package, so that a picture needs no installed font. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { create, type Font } from 'fontkit';
import type { Lettering, Weight } from '../exports/lettering.ts';

/** Subsets of the family, in the order in which a character is searched; the first one draws unknown characters. */
const subsets = ['latin', 'latin-ext', 'vietnamese', 'greek', 'cyrillic', 'cyrillic-ext'] as const;
type Subset = (typeof subsets)[number];

/**
 * Widths of spaces in units of the font. The font does not contain all of them: plain and no-break spaces have its
 * width, the narrow one less.
 */
const spaces: Readonly<Record<string, number>> = { ' ': 228, '\u00a0': 228, '\u202f': 167 };

/**
 * Sets a text in Source Serif 4, with its kerning and its figures of equal width. Throws when a file of the font is
 * missing.
 */
export const sourceSerif: Lettering = (text, weight) => {
  const words: { outline: string; x: number }[] = [];
  let x = 0;
  for (const part of text.normalize('NFC').split(/([ \u00a0\u202f])/)) {
    const space = spaces[part];
    const { outline, advance } = space === undefined ? wordOf(part, weight) : { outline: '', advance: space };
    if (outline !== '') words.push({ outline, x });
    x += advance;
  }
  return { advance: x, words };
};

interface Word {
  readonly outline: string;
  readonly advance: number;
}

/** Cache of the words already set: a year, a month or « délibération » is on thousands of pictures. */
const known = new Map<string, Word>();

function wordOf(text: string, weight: Weight): Word {
  const key = `${weight} ${text}`;
  const word = known.get(key) ?? layOut(text, weight);
  known.set(key, word);
  return word;
}

function layOut(word: string, weight: Weight): Word {
  let outline = '';
  let advance = 0;
  for (const { subset, text } of bySubset(word, weight)) {
    const { glyphs, positions } = font(subset, weight).layout(text);
    for (const [i, { path: glyph }] of glyphs.entries()) {
      const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[i] ?? {};
      outline += glyph.translate(advance + xOffset, yOffset).toSVG();
      advance += xAdvance;
    }
  }
  return { outline, advance };
}

/** Splits a word into parts, each drawn by one subset of the family. */
function bySubset(word: string, weight: Weight): { subset: Subset; text: string }[] {
  const pieces: { subset: Subset; text: string }[] = [];
  for (const character of word) {
    const code = character.codePointAt(0) ?? 0;
    const subset = subsets.find((name) => font(name, weight).hasGlyphForCodePoint(code)) ?? 'latin';
    const last = pieces.at(-1);
    if (last?.subset === subset) last.text += character;
    else pieces.push({ subset, text: character });
  }
  return pieces;
}

const fonts = new Map<string, Font>();

/** One subset of the family, read when a text first needs it. */
function font(subset: Subset, weight: Weight): Font {
  const name = `source-serif-4-${subset}-${weight}-normal.woff`;
  const open = fonts.get(name);
  if (open) return open;
  const read = create(readFileSync(path.join(process.cwd(), 'node_modules/@fontsource/source-serif-4/files', name)));
  if (!('layout' in read)) throw new Error(`${name} is not one font`);
  fonts.set(name, read);
  return read;
}
