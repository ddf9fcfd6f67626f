import { describe, expect, test } from 'vitest';
import { keyMarks, placedName, stacked } from '#lib/views/charts/compose.ts';
import { layersOf, type Mark, NARROWEST, nameWithin, percent } from '#lib/views/charts/drawing.ts';

const dot = (facts: Partial<Mark> = {}): Mark => ({ kind: 'dot', paint: 'disc', x: 0, y: 5, r: 1, ...facts }) as Mark;

describe('layers', () => {
  test('go from the back to the front, whatever the order of the marks', () => {
    const drawing = { height: 1, marks: [dot({ paint: 'median' }), dot(), dot({ paint: 'gridline' })] };
    expect(layersOf(drawing).map(({ paint }) => paint)).toEqual(['gridline', 'disc', 'median']);
  });

  test('group marks of the same paint, place and room, and no others', () => {
    const marks = [dot(), dot(), dot({ dx: 40 }), dot({ room: 'wide' })];
    expect(layersOf({ height: 1, marks }).map(({ dx, room, marks: of }) => [dx, room, of.length])).toEqual([
      [0, null, 2],
      [0, 'wide', 1],
      [40, null, 1],
    ]);
  });
});

describe('a name', () => {
  test('is on one line when it is short', () => {
    expect(placedName('Sécurité', 12)).toEqual({
      marks: [{ kind: 'text', paint: 'label', x: 0, y: 12, text: 'Sécurité' }],
      extra: 0,
    });
  });

  test('is whole at narrow widths, on several lines, the last where the one line of wide places is', () => {
    const name = 'RGPD, art. 5 : Principes relatifs au traitement des données';
    const { marks, extra } = placedName(name, 12);
    expect(marks.map((mark) => [mark.room, mark.kind === 'text' && [mark.text, mark.y]])).toEqual([
      ['wide', [name, 28]],
      ['narrow', ['RGPD, art. 5 : Principes relatifs au', 12]],
      ['narrow', ['traitement des données', 28]],
    ]);
    expect(extra).toBe(16);
  });

  test('has no comma or colon before its ellipsis', () => {
    expect(nameWithin(100, 'Alpha, Bêta et Gamma')).toBe('Alpha, Bêta…');
    expect(nameWithin(60, 'Alpha, Bêta et Gamma')).toBe('Alpha…');
  });
});

test('a key continues on the next line when the narrowest width is full', () => {
  const words = ['procédure ordinaire', 'procédure simplifiée', 'médiane'];
  const key = words.map((text) => ({ paint: 'disc' as const, text }));
  const texts = keyMarks(key, [dot()]).marks.flatMap((mark) => (mark.kind === 'text' ? [mark] : []));
  expect(texts.map(({ y }) => y)).toEqual([12, 32, 32]);
  for (const { dx = 0, text } of texts) expect(dx + text.length * 7).toBeLessThanOrEqual(NARROWEST);
});

test('stacked drawings keep their marks, each lower than the previous ones', () => {
  const { height, marks } = stacked([
    { drawing: { height: 10, marks: [dot()] } },
    { heading: 'Suite', drawing: { height: 20, marks: [dot()] } },
  ]);
  expect(height).toBe(10 + 14 + 26 + 20);
  expect(marks.map((mark) => mark.kind === 'dot' && mark.y)).toEqual([5, false, 55]);
});

test('a percentage has two decimals at most', () => {
  expect([0, 33.333333, 12.5].map(percent)).toEqual(['0%', '33.33%', '12.5%']);
});
