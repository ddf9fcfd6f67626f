/** Writes a mark of a drawing as an SVG element at one width: percentages become pixels. */
import type { Mark } from '../views/charts/drawing.ts';
import { xml } from './xml.ts';

/** Converts a percentage of the width into pixels. */
export type Across = (percentage: number) => number;

/** The element of a mark, with the given attributes added. */
export function markSvg(mark: Mark, x: Across, attributes = ''): string {
  const more = attributes === '' ? '' : ` ${attributes}`;
  switch (mark.kind) {
    case 'bar': {
      const width = rounded(x(mark.x + mark.width) - x(mark.x));
      return `<rect x="${rounded(x(mark.x))}" y="${rounded(mark.y)}" width="${width}" height="${mark.height}"${more}/>`;
    }
    case 'dot':
      return `<circle cx="${rounded(x(mark.x))}" cy="${mark.y}" r="${mark.r}"${more}/>`;
    case 'line':
      return `<line x1="${rounded(x(mark.x1))}" x2="${rounded(x(mark.x2))}" y1="${mark.y1}" y2="${mark.y2}"${more}/>`;
    case 'text': {
      const anchor = mark.anchor === undefined ? '' : ` text-anchor="${mark.anchor}"`;
      return `<text x="${rounded(x(mark.x))}" y="${mark.y}"${anchor}${more}>${xml(mark.text)}</text>`;
    }
  }
}

function rounded(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}
