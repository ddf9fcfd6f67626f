import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { PNG } from 'pngjs';
import { describe, expect, test } from 'vitest';
import { ogPng } from '#lib/images/og-png.ts';
import { Store } from '#lib/kept/store.ts';
import type { OgImageView } from '#lib/views/og-image.ts';
import { fr } from '#lib/views/words/fr.ts';
import { temporaryFolder } from '#tests/publish/folder.ts';

const alpha: OgImageView = {
  site: 'Recueil des sanctions CNIL',
  kicker: 'CNIL, formation restreinte',
  heading: 'Alpha',
  hero: {
    text: '15\u202f000\u202f000\u00a0€',
    amount: true,
    label: 'Amende en vigueur',
    original: '32\u202f000\u202f000\u00a0€',
  },
  lines: ['Délibération SAN-2023-021 du 27\u00a0décembre\u00a02023', 'RGPD, art. 5-1-c, 12, 13, 32'],
  place: { inForce: 0.7, original: 0.75 },
  columns: null,
  alt: 'Alpha.',
};
const reduced: OgImageView = {
  ...alpha,
  hero: { text: '900\u00a0€', amount: true, label: 'Amende en vigueur', original: null },
};

function emptyStore(): Store {
  return new Store(temporaryFolder(), 'drawing');
}

/** Pictures of a store: key → time of writing, in nanoseconds. */
function written({ folder }: Store): Map<string, bigint> {
  return new Map(
    readdirSync(folder).map((name) => [name, statSync(path.join(folder, name), { bigint: true }).mtimeNs]),
  );
}

describe('the picture', () => {
  test('is a PNG of 1200 × 630 that another decoder reads, four bits per pixel, 40 KB at most', async () => {
    const bytes = Buffer.from(await ogPng(alpha, fr, emptyStore()));
    const { width, height, depth } = PNG.sync.read(bytes) as PNG & { depth: number };
    expect({ width, height, depth }).toEqual({ width: 1200, height: 630, depth: 4 });
    expect(bytes.byteLength).toBeLessThanOrEqual(40 * 1024);
  });

  test('has the colours of the site, with differences that nobody sees', async () => {
    const { data } = PNG.sync.read(Buffer.from(await ogPng(alpha, fr, emptyStore())));
    const at = (x: number, y: number) => [...data.subarray((y * 1200 + x) * 4, (y * 1200 + x) * 4 + 3)];
    const distance = (a: number[], b: number[]) => Math.max(...a.map((value, i) => Math.abs(value - (b[i] ?? 0))));
    const [paper, ink, seal] = [
      [0xfc, 0xfa, 0xf4],
      [0x1c, 0x1a, 0x16],
      [0x8a, 0x1c, 0x14],
    ] as const;
    expect(distance(at(5, 5), [...paper])).toBeLessThanOrEqual(3);
    // The rule under the masthead, and the mark of the amount in force at 0.7 of the scale.
    expect(distance(at(600, 84), [...ink])).toBeLessThanOrEqual(3);
    expect(distance(at(814, 560), [...seal])).toBeLessThanOrEqual(8);
  });

  test('has the same bytes each time', async () => {
    const [first, second] = await Promise.all([ogPng(alpha, fr, emptyStore()), ogPng(alpha, fr, emptyStore())]);
    expect(Buffer.from(first).equals(second)).toBe(true);
  });
});

describe('a second build', () => {
  test('draws nothing', async () => {
    const kept = emptyStore();
    const drawn = [await ogPng(alpha, fr, kept), await ogPng(reduced, fr, kept)];
    const before = written(kept);
    expect([await ogPng(alpha, fr, kept), await ogPng(reduced, fr, kept)]).toEqual(drawn);
    expect(written(kept)).toEqual(before);
  });

  test('draws only the picture with a changed amount', async () => {
    const kept = emptyStore();
    await Promise.all([ogPng(alpha, fr, kept), ogPng({ ...alpha, heading: 'Bêta' }, fr, kept)]);
    const before = written(kept);
    await ogPng(reduced, fr, kept);
    const after = written(kept);
    const added = [...after.keys()].filter((name) => !before.has(name));
    expect(added).toHaveLength(1);
    expect([...after].filter(([name]) => before.has(name))).toEqual([...before]);
  });
});
