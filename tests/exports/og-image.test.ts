import { readFileSync } from 'node:fs';
import sax from 'sax';
import { describe, expect, test } from 'vitest';
import { ogImage, ogSize } from '#lib/exports/og-image.ts';
import { sourceSerif } from '#lib/images/fonts.ts';
import type { OgImageView } from '#lib/views/og-image.ts';

const [N, B] = ['\u202f', '\u00a0'];

const view: OgImageView = {
  site: 'Recueil des sanctions CNIL',
  kicker: 'CNIL, formation restreinte',
  heading: 'Alpha & fils',
  hero: { text: `15${N}000${N}000${B}€`, amount: true, label: 'Amende en vigueur', original: null },
  lines: [`Délibération SAN-2023-021 du 27${B}décembre${B}2023`, 'RGPD, art. 5-1-c, 12, 13, 32'],
  place: { inForce: 0.5, original: null },
  columns: null,
  alt: 'Alpha & fils. 15 millions.',
};
const reformed: OgImageView = {
  ...view,
  hero: { text: `15${N}000${N}000${B}€`, amount: true, label: 'Amende en vigueur', original: `32${N}000${N}000${B}€` },
  place: { inForce: 0.7, original: 0.75 },
};
const words: OgImageView = {
  ...view,
  hero: { text: 'Rappel à l’ordre', amount: false, label: 'Sans amende', original: null },
  place: null,
};
const explanation: OgImageView = { ...view, hero: null, place: null, lines: ['Une explication.'] };
const site: OgImageView = { ...view, place: null, columns: [0, 4, 0, 1] };

const LONG = `Association départementale pour l’accompagnement, l’insertion professionnelle et le logement des personnes en situation de grande précarité du Territoire de Belfort et de la Haute-Saône`;
const ENDLESS = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';

interface Tag {
  readonly name: string;
  readonly attributes: Record<string, string>;
}

/** Elements of a document, read by a strict parser. Throws when it is not well formed. */
function elementsOf(svg: string): Tag[] {
  const parser = sax.parser(true);
  const tags: Tag[] = [];
  parser.onopentag = ({ name, attributes }) => tags.push({ name, attributes: attributes as Record<string, string> });
  parser.onerror = (error) => {
    throw error;
  };
  parser.write(svg).close();
  return tags;
}

const elements = (drawn: OgImageView) => elementsOf(ogImage(drawn, sourceSerif));

/** The texts of a picture, line by line. */
const textsOf = (drawn: OgImageView) => elements(drawn).flatMap(({ attributes }) => attributes['aria-label'] ?? []);

/** Boxes around the ink of each line of a picture, in pixels, from the points of its outlines. */
function boxesOf(drawn: OgImageView) {
  const boxes: { text: string; left: number; right: number; top: number; bottom: number }[] = [];
  let [x, y, scale] = [0, 0, 0];
  for (const { name, attributes } of elements(drawn)) {
    const text = attributes['aria-label'];
    if (text !== undefined) {
      [, x = 0, y = 0, scale = 0] =
        /^translate\((\S+) (\S+)\) scale\((\S+) /.exec(attributes['transform'] ?? '')?.map(Number) ?? [];
      boxes.push({ text, left: Number.POSITIVE_INFINITY, right: 0, top: Number.POSITIVE_INFINITY, bottom: 0 });
    }
    const box = boxes.at(-1);
    const shift = /^translate\((\S+)\)$/.exec(attributes['transform'] ?? '')?.[1];
    if (!box || name !== 'path' || shift === undefined) continue;
    const numbers = attributes['d']?.match(/-?[\d.]+/g)?.map(Number) ?? [];
    const across = numbers.filter((_, i) => i % 2 === 0).map((value) => x + (Number(shift) + value) * scale);
    const down = numbers.filter((_, i) => i % 2 === 1).map((value) => y - value * scale);
    box.left = Math.min(box.left, ...across);
    box.right = Math.max(box.right, ...across);
    box.top = Math.min(box.top, ...down);
    box.bottom = Math.max(box.bottom, ...down);
  }
  return boxes;
}

test('is a well-formed document, of the size for Open Graph, with a label', () => {
  const svg = ogImage(view, sourceSerif);
  const [root] = elementsOf(svg);
  expect(root?.attributes).toMatchObject({ width: '1200', height: '630', viewBox: '0 0 1200 630' });
  expect(svg).toContain(`<title>Alpha &amp; fils. 15${B}millions.</title>`);
});

test('needs no font, no style and no address', () => {
  const names = new Set(elements(reformed).map(({ name }) => name));
  expect([...names].toSorted()).toEqual(['circle', 'g', 'line', 'path', 'rect', 'svg', 'title']);
  const attributes = elements(reformed).flatMap((element) => Object.keys(element.attributes));
  expect(attributes.filter((name) => /href|style|font|class/.test(name))).toEqual([]);
});

test('uses the light colours of the site', () => {
  const used = elements(reformed).flatMap(({ attributes: { fill, stroke } }) => [fill, stroke]);
  const colours = [...new Set(used)].filter((colour) => colour?.startsWith('#')).toSorted();
  expect(colours).toEqual(['#1c1a16', '#544e43', '#8a1c14', '#fcfaf4']);
  const styles = readFileSync('app/globals.css', 'utf8');
  expect(colours.filter((colour) => !styles.includes(`light-dark(${colour}, `))).toEqual([]);
});

test('the same view gives the same text', () => {
  expect(ogImage(view, sourceSerif)).toBe(ogImage(structuredClone(view), sourceSerif));
});

describe('what is written', () => {
  const ruler = [`1${B}k€`, `10${B}k€`, `100${B}k€`, `1${B}M€`, `10${B}M€`, `100${B}M€`, `1${B}Md€`];
  const head = ['Recueil des sanctions CNIL', 'CNIL, formation restreinte', 'Alpha & fils'];

  test('for a fine', () => {
    expect(textsOf(view)).toEqual([
      ...head,
      `15${N}000${N}000${B}€`,
      'Amende en vigueur',
      `Délibération SAN-2023-021 du 27${B}décembre${B}2023`,
      `RGPD, art.${B}5-1-c, 12, 13, 32`,
      ...ruler,
    ]);
  });

  test('for a fine that a judge changed: the original amount, struck through, smaller than what remains', () => {
    expect(textsOf(reformed).slice(3, 7)).toEqual([
      `15${N}000${N}000${B}€`,
      'Amende en vigueur',
      `32${N}000${N}000${B}€`,
      'prononcés à l’origine',
    ]);
    const [, , , inForce, , original] = boxesOf(reformed);
    if (!inForce || !original) throw new Error('two amounts are expected');
    expect(original.bottom - original.top).toBeLessThan((inForce.bottom - inForce.top) / 3);
    const strike = elements(reformed).find(({ attributes }) => attributes['stroke-width'] === '4');
    const [, from = 0, y = 0, length = 0] =
      /^M(\S+) (\S+)h(\S+)$/.exec(strike?.attributes['d'] ?? '')?.map(Number) ?? [];
    expect(from).toBeLessThan(original.left);
    expect(from + length).toBeGreaterThan(original.right);
    expect(y).toBeGreaterThan(original.top);
    expect(y).toBeLessThan(original.bottom);
  });

  test('for measures without a fine: no ruler of amounts', () => {
    expect(textsOf(words).slice(3, 5)).toEqual([`Rappel à l’ordre`, 'Sans amende']);
    expect(textsOf(words)).not.toContain(`1${B}k€`);
  });

  test('for an article without a decision', () => {
    expect(textsOf(explanation)).toEqual([...head, 'Une explication.']);
  });
});

describe('the ruler', () => {
  const circles = (drawn: OgImageView) => elements(drawn).filter(({ name }) => name === 'circle');

  test('has one mark, at the place of the amount', () => {
    expect(circles(view).map(({ attributes }) => attributes['cx'])).toEqual(['600']);
  });

  test('has an open mark at the original amount', () => {
    expect(circles(reformed).map(({ attributes: { cx, fill } }) => [cx, fill])).toEqual([
      ['868', '#fcfaf4'],
      ['814.4', '#8a1c14'],
    ]);
  });

  test('has only the open mark when nothing remains', () => {
    expect(circles({ ...reformed, place: { inForce: null, original: 0.75 } })).toHaveLength(1);
  });

  test('has columns on the image of the site, highest for the most fines, none for no fine', () => {
    const bars = elements(site).filter(({ name, attributes }) => name === 'rect' && attributes['width'] !== '1200');
    expect(bars.map(({ attributes: { x, height } }) => [x, height])).toEqual([
      ['334', '80'],
      ['870', '20'],
    ]);
  });
});

describe('no text is cut, and nothing overlaps', () => {
  const heroes = ['1\u00a0€', `1${N}250${N}000${N}000${B}€`, `999${N}999${N}999${N}999${B}€`];
  const pictures: [string, OgImageView][] = [
    ['as it is', view],
    ['reformed', reformed],
    ['words', words],
    ['explanation', explanation],
    ['site', site],
    ...heroes.map((text): [string, OgImageView] => [
      text,
      { ...reformed, hero: { text, amount: true, label: 'd’amendes en vigueur, au total', original: heroes[2] ?? '' } },
    ]),
    ...[LONG, ENDLESS, `${LONG}, ${LONG} et ${LONG}`].flatMap((heading, i): [string, OgImageView][] => [
      [`long name ${i}`, { ...view, heading }],
      [`long name ${i}, words`, { ...words, heading }],
      [`long title ${i}`, { ...explanation, heading, lines: [LONG] }],
    ]),
    ['long words', { ...words, hero: { text: LONG, amount: false, label: null, original: null } }],
    ['long kicker', { ...view, kicker: LONG }],
    ['many lines', { ...view, lines: [LONG, LONG, LONG, LONG] }],
  ];

  test.each(pictures)('%s', (_, drawn) => {
    const boxes = boxesOf(drawn);
    const outside = boxes.filter(
      ({ left, right, top, bottom }) =>
        left < 56 || right > ogSize.width - 56 || top < 24 || bottom > ogSize.height - 18,
    );
    expect(outside).toEqual([]);
    const covering = boxes.flatMap((a, i) =>
      boxes
        .slice(i + 1)
        .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
        .map((b) => `${a.text} / ${b.text}`),
    );
    expect(covering).toEqual([]);
  });
});
