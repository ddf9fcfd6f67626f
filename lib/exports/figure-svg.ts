/**
 * A figure as an SVG file: title, drawing, caption and source, at one width, with its own colours. Colours are
 * attributes, because the site's security policy refuses inline styles, and because many programs read only attributes.
 */
import { typeset } from '../typography.ts';
import { type Drawing, layersOf, type Paint } from '../views/charts/drawing.ts';
import type { Figure } from '../views/figures/figure.ts';
import { markSvg } from './drawing-svg.ts';
import { xml } from './xml.ts';

const WIDTH = 720;
const MARGIN = 24;
const INNER = WIDTH - 2 * MARGIN;

/** The light colours of the site (app/globals.css), on screen and in print. */
const colours: Readonly<Record<Paint, string>> = {
  gridline: 'stroke="#d9d2c2"',
  band: 'fill="#e8e0cd"',
  removed: 'fill="#fcfaf4" stroke="#544e43" stroke-dasharray="3 2"',
  simplified: 'fill="#a08a52"',
  ordinary: 'fill="#8a1c14"',
  plain: 'fill="#544e43"',
  hollow: 'fill="#fcfaf4" stroke="#7d6a38" stroke-width="1.5"',
  disc: 'fill="#8a1c14" fill-opacity="0.8"',
  column: 'fill="#bdb39c"',
  baseline: 'stroke="#544e43"',
  ring: 'fill="none" stroke="#1c1a16" stroke-width="2"',
  rug: 'stroke="#bdb39c"',
  stem: 'stroke="#8a1c14" stroke-width="1.5"',
  'side-stem': 'stroke="#a08a52" stroke-width="1.5"',
  link: 'stroke="#544e43" stroke-width="1.5"',
  median: 'stroke="#1c1a16" stroke-width="2"',
  mean: 'stroke="#1c1a16" stroke-width="1.5" stroke-dasharray="2 2"',
  target: 'stroke="#1c1a16" stroke-width="2"',
  axis: 'fill="#544e43" font-size="12"',
  note: 'fill="#544e43" font-size="12"',
  label: 'fill="#1c1a16" font-size="12.5" stroke="#fcfaf4" stroke-width="4" paint-order="stroke"',
  value: 'fill="#1c1a16" font-size="12.5" font-weight="600" stroke="#fcfaf4" stroke-width="4" paint-order="stroke"',
  heading: 'fill="#1c1a16" font-size="13" font-weight="600"',
};

/** The file, with an XML declaration; the same figure gives the same bytes. */
export function figureSvg({ title, caption, source, drawing }: Figure): string {
  const head = [
    ...paragraph(title, { size: 20, weight: 600, fill: '#1c1a16', characters: 62, leading: 28 }),
    ...paragraph(caption, { size: 14, weight: 400, fill: '#544e43', characters: 94, leading: 20 }),
  ];
  const foot = paragraph(source, { size: 11.5, weight: 400, fill: '#544e43', characters: 115, leading: 16 });
  const top = MARGIN + heightOf(head) + 16;
  const height = top + drawing.height + 16 + heightOf(foot) + MARGIN;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-labelledby="t d" font-family="Helvetica, Arial, sans-serif" xml:lang="fr">`,
    `<title id="t">${xml(typeset(title))}</title>`,
    `<desc id="d">${xml(typeset(caption))}</desc>`,
    `<rect width="${WIDTH}" height="${height}" fill="#fcfaf4"/>`,
    ...lines(head, MARGIN),
    ...drawn(drawing, top),
    ...lines(foot, top + drawing.height + 16),
    '</svg>',
    '',
  ].join('\n');
}

interface TextStyle {
  readonly size: number;
  readonly weight: number;
  readonly fill: string;
  /** Number of characters that fit on a line at that size. */
  readonly characters: number;
  readonly leading: number;
}

interface TextLine extends TextStyle {
  readonly text: string;
}

/** Cuts a text into lines at its spaces, never at a no-break space. */
function paragraph(text: string, style: TextStyle): TextLine[] {
  const cut: string[] = [];
  let line = '';
  for (const word of typeset(text).split(' ')) {
    if (line !== '' && line.length + 1 + word.length > style.characters) {
      cut.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...cut, line].map((one) => ({ ...style, text: one }));
}

function heightOf(text: readonly TextLine[]): number {
  return text.reduce((sum, { leading }) => sum + leading, 0);
}

function lines(text: readonly TextLine[], top: number): string[] {
  let y = top;
  return text.map(({ text: words, size, weight, fill, leading }) => {
    y += leading;
    return `<text x="${MARGIN}" y="${y - leading + size}" font-size="${size}" font-weight="${weight}" fill="${fill}">${xml(words)}</text>`;
  });
}

function drawn(drawing: Drawing, top: number): string[] {
  return [
    `<g transform="translate(${MARGIN} ${top})">`,
    ...layersOf(drawing)
      .filter(({ room }) => room !== 'narrow')
      .map(
        (layer) =>
          `<g ${colours[layer.paint]}>${layer.marks.map((mark) => markSvg(mark, (x) => (x / 100) * INNER + layer.dx)).join('')}</g>`,
      ),
    '</g>',
  ];
}
