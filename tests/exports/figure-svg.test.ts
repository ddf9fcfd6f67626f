import sax from 'sax';
import { expect, test } from 'vitest';
import { figureSvg } from '#lib/exports/figure-svg.ts';
import { barsAbove } from '#lib/views/charts/bars.ts';
import type { Figure } from '#lib/views/figures/figure.ts';

const figure: Figure = {
  id: 'essai',
  topic: 'Sujet',
  title: 'Alpha & Bêta : « <amendes> »',
  caption: 'Ce qu’il faut voir.',
  source: `Source : ${'la liste officielle, '.repeat(12)}et rien d’autre.`,
  head: 'Organisme',
  columns: [],
  rows: [],
  drawing: barsAbove([{ label: 'Alpha & Cie', said: '15 M€', segments: [{ value: 15, paint: 'ordinary' }] }]),
};

/** Names and attributes of the elements, and the texts. Throws when the file is not well formed. */
function read(svg: string) {
  const parser = sax.parser(true);
  const elements: { name: string; attributes: Record<string, string> }[] = [];
  const texts: string[] = [];
  parser.onerror = (error) => {
    throw error;
  };
  parser.onopentag = ({ name, attributes }) =>
    elements.push({ name, attributes: attributes as unknown as Record<string, string> });
  parser.ontext = (text) => text.trim() !== '' && texts.push(text);
  parser.write(svg).close();
  return { elements, texts };
}

test('is well formed, with its title, caption, drawing and source', () => {
  const { texts } = read(figureSvg(figure));
  expect(texts.slice(0, 4)).toEqual([
    'Alpha & Bêta\u00a0: «\u202f<amendes>\u202f»',
    'Ce qu’il faut voir.',
    'Alpha & Bêta\u00a0: «\u202f<amendes>\u202f»',
    'Ce qu’il faut voir.',
  ]);
  expect(texts).toContain('Alpha & Cie');
  expect(texts.join(' ')).toContain('et rien d’autre.');
});

test('has its colours as attributes: no style, no class, no script, no external file', () => {
  const { elements } = read(figureSvg(figure));
  expect(elements.filter(({ name }) => ['style', 'script', 'image', 'use', 'foreignObject'].includes(name))).toEqual(
    [],
  );
  expect(
    elements.filter(({ attributes }) => 'class' in attributes || 'style' in attributes || 'href' in attributes),
  ).toEqual([]);
  expect(elements.some(({ attributes }) => attributes['fill'] === '#8a1c14')).toBe(true);
});

test('is placed in pixels: no percentage, nothing outside the file', () => {
  const { elements } = read(figureSvg(figure));
  const [svg] = elements;
  const sizes = elements.flatMap(({ attributes }) =>
    ['x', 'y', 'width', 'height'].flatMap((name) => attributes[name] ?? []),
  );
  expect(sizes.filter((size) => !/^-?\d+(?:\.\d+)?$/.test(size))).toEqual([]);
  const lowest = Math.max(
    ...elements.filter(({ name }) => name === 'text').map(({ attributes }) => Number(attributes['y'])),
  );
  expect(lowest).toBeLessThan(Number(svg?.attributes['height']));
});

test('writes each name in full, not its narrow form', () => {
  const name = 'RGPD, art. 5 : Principes relatifs au traitement des données';
  const drawing = barsAbove([{ label: name, said: '3', segments: [{ value: 3, paint: 'ordinary' }] }]);
  const { texts } = read(figureSvg({ ...figure, drawing }));
  expect(texts.filter((text) => text.startsWith('RGPD'))).toHaveLength(1);
  expect(texts.join(' ')).toContain('traitement des données');
});
