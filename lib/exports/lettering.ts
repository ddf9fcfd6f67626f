/** Sets text in pictures: measures it with a font, breaks it into lines that fit a box, and draws it as outlines. */
import { typeset } from '../typography.ts';
import { xml } from './xml.ts';

/** Font weights of the pictures. */
export type Weight = 400 | 600;

/** A text on one line as outlines, in thousandths of an em, upwards from the baseline. */
export interface Run {
  readonly advance: number;
  /** Outline of each word as SVG path data, with its distance from the start of the line. */
  readonly words: readonly { readonly outline: string; readonly x: number }[];
}

/** Sets a text on one line in a font; `typeset` is the typography of its language, French unless said otherwise. */
export interface Lettering {
  (text: string, weight: Weight): Run;
  readonly typeset?: (text: string) => string;
}

const inType = (text: string, lettering: Lettering) => (lettering.typeset ?? typeset)(text);

/** Units per em. */
const EM = 1000;

export interface Box {
  /** In pixels. */
  readonly width: number;
  readonly height: number;
  /** Largest size, in pixels. */
  readonly size: number;
  /** Distance between baselines, in ems. */
  readonly leading: number;
  readonly weight: Weight;
}

/** Breaks paragraphs into lines of similar lengths, at the largest size at which all of them fit in a box. */
export function fit(paragraphs: readonly string[], box: Box, lettering: Lettering): { lines: string[]; size: number } {
  for (let size = box.size; ; size -= 1) {
    const width = (box.width / size) * EM;
    const measure = (line: string) => lettering(line, box.weight).advance;
    const blocks = paragraphs.map((text) => breakLines(inType(text, lettering), width, measure));
    const lines = blocks.flat();
    const fits = lines.length * box.leading * size <= box.height && lines.every((line) => measure(line) <= width);
    if (fits || size === 1) return { lines: blocks.flatMap((block) => balance(block, width, measure)), size };
  }
}

type Measure = (line: string) => number;

/**
 * Breaks a text into lines no longer than a width, if its words allow it. It breaks at plain spaces, never at a
 * no-break space.
 */
function breakLines(text: string, width: number, measure: Measure): string[] {
  const [first = '', ...words] = text.split(' ');
  const lines = [first];
  for (const word of words) {
    const longer = `${lines.at(-1)} ${word}`;
    if (measure(longer) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** Breaks the text again into the same number of lines, at the smallest width that gives this number. */
function balance(lines: string[], width: number, measure: Measure): string[] {
  let best = lines;
  for (let narrower = width; lines.length > 1 && narrower > width / 2; narrower -= width / 50) {
    const next = breakLines(lines.join(' '), narrower, measure);
    if (next.length > lines.length) break;
    best = next;
  }
  return best;
}

export interface Place {
  /** Start, middle or end of the text, in pixels, by its anchor. */
  readonly x: number;
  /** Height of the baseline, in pixels. */
  readonly y: number;
  readonly size: number;
  readonly weight: Weight;
  readonly fill: string;
  readonly anchor?: 'start' | 'middle' | 'end';
}

/** A line of text as an SVG group of outlines, with the text as its label. */
export function letters(text: string, place: Place, lettering: Lettering): string {
  const { x, y, size, weight, fill, anchor = 'start' } = place;
  const { words } = lettering(inType(text, lettering), weight);
  const left = x - { start: 0, middle: 0.5, end: 1 }[anchor] * widthOf(text, place, lettering);
  const scale = size / EM;
  const outlines = words.map(({ outline, x: at }) => `<path transform="translate(${at})" d="${outline}"/>`).join('');
  return `<g aria-label="${xml(inType(text, lettering))}" fill="${fill}" transform="translate(${round(left)} ${round(y)}) scale(${scale} ${-scale})">${outlines}</g>`;
}

/** Width of a line in pixels. */
export function widthOf(text: string, { size, weight }: Pick<Place, 'size' | 'weight'>, lettering: Lettering): number {
  return (lettering(inType(text, lettering), weight).advance * size) / EM;
}

/** Rounds to a hundredth of a pixel, so that every machine writes the same bytes. */
export function round(value: number): number {
  return Math.round(value * 100) / 100;
}
