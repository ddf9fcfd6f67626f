/** The share image of a page, as SVG: words as outlines and a ruler of amounts. Drawing it needs no font. */
import { lowered } from '../views/charts/compose.ts';
import type { Paint } from '../views/charts/drawing.ts';
import { RULER_AXIS, rulerDrawing } from '../views/charts/scale.ts';
import type { Hero, OgImageView } from '../views/og-image.ts';
import { fr } from '../views/words/fr.ts';
import type { Words } from '../views/words/words.ts';
import { markSvg } from './drawing-svg.ts';
import { fit, type Lettering, letters, type Place, round, type Weight, widthOf } from './lettering.ts';
import { xml } from './xml.ts';

/** Size in pixels that readers of Open Graph expect. */
export const ogSize = { width: 1200, height: 630 } as const;

/** Light colours of the site. */
const inks = { paper: '#fcfaf4', ink: '#1c1a16', muted: '#544e43', bar: '#bdb39c', seal: '#8a1c14' } as const;

const LEFT = 64;
const RIGHT = ogSize.width - LEFT;
const MEASURE = RIGHT - LEFT;
const TOP = 110;
/** Baselines of the main text, of its label and of the ruler. The text between them is fitted to the space left. */
const HERO = 340;
const LABEL = 394;
const RULER = 560;
/** How much lower the main text is when there is no ruler. */
const DROP = 64;

/** The picture as an SVG document; the same view, lettering and words give the same text. */
export function ogImage(view: OgImageView, font: Lettering, words: Words = fr): string {
  const { typeset } = words.format;
  const lettering: Lettering = Object.assign((text: string, weight: Weight) => font(text, weight), { typeset });
  const { width, height } = ogSize;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img">`,
    `<title>${xml(typeset(view.alt))}</title>`,
    `<rect width="${width}" height="${height}" fill="${inks.paper}"/>`,
    ...masthead(view, lettering),
    ...(view.hero === null
      ? explanation(view, lettering)
      : theCase(view, view.hero, lettering, words.image.originally)),
    '</svg>\n',
  ].join('\n');
}

function masthead({ site, kicker }: OgImageView, lettering: Lettering): string[] {
  const name = { x: LEFT, y: 62, size: 27, weight: 600, fill: inks.ink } as const;
  const room = MEASURE - widthOf(site, name, lettering) - 40;
  const { lines, size } = fit([kicker], { width: room, height: 32, size: 24, leading: 1.2, weight: 600 }, lettering);
  return [
    letters(site, name, lettering),
    ...lines.map((line, i) => {
      const y = name.y - (lines.length - 1 - i) * size * 1.2;
      return letters(line, { ...name, x: RIGHT, y, size, fill: inks.seal, anchor: 'end' }, lettering);
    }),
    `<path d="M${LEFT} 84H${RIGHT}" stroke="${inks.ink}" stroke-width="3"/>`,
  ];
}

/** The picture of a page without a decision: its title and its description. */
function explanation({ heading, lines }: OgImageView, lettering: Lettering): string[] {
  return [
    ...block([heading], { top: TOP + 20, height: 290, size: 76, leading: 1.12, weight: 600, fill: inks.ink }, lettering)
      .svg,
    ...block(lines, { top: 440, height: 140, size: 30, leading: 1.4, weight: 400, fill: inks.muted }, lettering).svg,
  ];
}

function theCase(view: OgImageView, hero: Hero, lettering: Lettering, originally: string): string[] {
  const ruled = view.place !== null || view.columns !== null;
  const drop = ruled ? 0 : DROP;
  const heading = block(
    [view.heading],
    { top: TOP, height: 106 + drop / 2, size: 64, leading: 1.1, weight: 600, fill: inks.ink },
    lettering,
  );
  const top = LABEL + 26 + drop;
  const bottom = view.columns ? RULER - 92 : ruled ? RULER - 24 : 606;
  return [
    ...heading.svg,
    ...heroOf(hero, { top: heading.bottom + 22, drop, originally }, lettering),
    ...block(view.lines, { top, height: bottom - top, size: 27, leading: 1.36, weight: 400, fill: inks.ink }, lettering)
      .svg,
    ...(ruled ? ruler(view, lettering) : []),
  ];
}

/** The amount, or the words used instead, at the largest size that fits between a height and its baseline. */
function heroOf(
  hero: Hero,
  { top, drop, originally }: { top: number; drop: number; originally: string },
  lettering: Lettering,
): string[] {
  const { text, amount, label, original } = hero;
  const baseline = HERO + (label === null ? drop + 24 : drop);
  const large = amount ? { size: 168, leading: 0.72 } : { size: 104, leading: 1.08 };
  const { lines, size } = fit([text], { width: MEASURE, height: baseline - top, weight: 600, ...large }, lettering);
  const drawn = lines.map((line, i) => {
    const y = baseline - (lines.length - 1 - i) * large.leading * size;
    return letters(line, { x: LEFT - size / 40, y, size, weight: 600, fill: inks.ink }, lettering);
  });
  const small = { x: LEFT, y: LABEL + drop, size: 28, weight: 400, fill: inks.muted } as const;
  if (label !== null) drawn.push(letters(label, small, lettering));
  if (original === null) return drawn;
  return [
    ...drawn,
    ...struck(original, originally, { ...small, x: LEFT + widthOf(label ?? '', small, lettering) + 32 }, lettering),
  ];
}

/** The amount that a judge changed, struck through. */
function struck(original: string, originally: string, place: Place, lettering: Lettering): string[] {
  const large = { ...place, size: 36, weight: 600 } as const;
  const width = widthOf(original, large, lettering);
  return [
    letters(original, large, lettering),
    `<path d="M${round(place.x - 5)} ${place.y - 11}h${round(width + 10)}" stroke="${inks.seal}" stroke-width="4"/>`,
    letters(originally, { ...place, x: place.x + width + 16 }, lettering),
  ];
}

/** Colours and widths of the marks of the ruler. */
const rulerPaints: Partial<Record<Paint, string>> = {
  baseline: `stroke="${inks.muted}" stroke-width="1.5"`,
  column: `fill="${inks.bar}"`,
  stem: `stroke="${inks.seal}" stroke-width="5"`,
  hollow: `fill="${inks.paper}" stroke="${inks.seal}" stroke-width="3"`,
  ordinary: `fill="${inks.seal}"`,
};

/** The scale of fines, with the place of the case on it. */
function ruler({ place, columns }: OgImageView, lettering: Lettering): string[] {
  const x = (percentage: number) => LEFT + (percentage / 100) * MEASURE;
  return rulerDrawing(place, columns).marks.map((mark) => {
    const drawn = lowered(mark, RULER - RULER_AXIS);
    if (drawn.kind !== 'text') return markSvg(drawn, x, rulerPaints[drawn.paint]);
    const { text, y, anchor = 'start' } = drawn;
    return letters(text, { x: x(drawn.x), y, anchor, size: 22, weight: 400, fill: inks.muted }, lettering);
  });
}

interface BlockPlace {
  readonly top: number;
  readonly height: number;
  readonly size: number;
  readonly leading: number;
  readonly weight: 400 | 600;
  readonly fill: string;
}

/** Fits paragraphs in a box of the full text width, from its top; also returns the height at which they end. */
function block(
  paragraphs: readonly string[],
  { top, ...box }: BlockPlace,
  lettering: Lettering,
): { svg: string[]; bottom: number } {
  const { lines, size } = fit(paragraphs, { ...box, width: MEASURE }, lettering);
  const leading = box.leading * size;
  return {
    svg: lines.map((line, i) =>
      letters(
        line,
        { x: LEFT, y: top + i * leading + size * 0.8, size, weight: box.weight, fill: box.fill },
        lettering,
      ),
    ),
    bottom: top + lines.length * leading,
  };
}
