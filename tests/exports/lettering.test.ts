import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fit, type Lettering, letters, widthOf } from '#lib/exports/lettering.ts';
import { typeset } from '#lib/typography.ts';

/** A font with all characters half an em wide, each drawn as its own letter. */
const halfEms: Lettering = (text) => ({
  advance: text.length * 500,
  words: text === '' ? [] : [{ outline: `M${text.length} 0`, x: 0 }],
});

/** Fits text in a box of that many half ems at 10 px. */
function fitted(text: string | string[], { columns, height = 1000 }: { columns: number; height?: number }) {
  return fit([text].flat(), { width: columns * 5, height, size: 10, leading: 1, weight: 400 }, halfEms);
}

describe('a text fitted in a box', () => {
  test('is on one line at full size when it fits', () => {
    expect(fitted('un deux', { columns: 7 })).toEqual({ lines: ['un deux'], size: 10 });
  });

  test('breaks between words', () => {
    expect(fitted('un deux trois', { columns: 8 })).toEqual({ lines: ['un deux', 'trois'], size: 10 });
  });

  test('never breaks an amount, a date or a name at its no-break spaces', () => {
    expect(fitted('amende de 800\u202f000\u00a0€', { columns: 14 }).lines).toEqual([
      'amende de',
      '800\u202f000\u00a0€',
    ]);
  });

  test('has lines of similar lengths, and no extra line', () => {
    expect(fitted('aaaa bbbb cccc dddd', { columns: 17 }).lines).toEqual(['aaaa bbbb', 'cccc dddd']);
  });

  test('shrinks until its longest word fits', () => {
    expect(fitted('abcdefghij', { columns: 5 })).toEqual({ lines: ['abcdefghij'], size: 5 });
  });

  test('shrinks until it has few enough lines', () => {
    expect(fitted('un deux', { columns: 4, height: 19 })).toEqual({ lines: ['un', 'deux'], size: 9 });
  });

  test('keeps paragraphs apart', () => {
    expect(fitted(['un', 'deux'], { columns: 20 }).lines).toEqual(['un', 'deux']);
  });

  test('is complete, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
        const { lines, size } = fit([text], { width: 900, height: 120, size: 60, leading: 1.1, weight: 600 }, halfEms);
        expect(lines.join(' ')).toBe(typeset(text));
        if (size > 1)
          for (const line of lines) expect(widthOf(line, { size, weight: 600 }, halfEms)).toBeLessThanOrEqual(900);
      }),
    );
  });
});

describe('a line of letters', () => {
  const place = { x: 100, y: 50, size: 20, weight: 400, fill: '#000' } as const;

  test('has its text as label, and is drawn upwards from its baseline', () => {
    expect(letters('Pass & Co', place, halfEms)).toBe(
      '<g aria-label="Pass &amp; Co" fill="#000" transform="translate(100 50) scale(0.02 -0.02)"><path transform="translate(0)" d="M9 0"/></g>',
    );
  });

  test.each([
    ['start', 100],
    ['middle', 90],
    ['end', 80],
  ] as const)('anchored at its %s starts at %i', (anchor, x) => {
    expect(letters('ab', { ...place, anchor }, halfEms)).toContain(`translate(${x} 50)`);
  });
});
