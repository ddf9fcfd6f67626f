import { describe, expect, test } from 'vitest';
import { type KnownName, nearestNames } from '#lib/browser/search-names.ts';

const names: readonly KnownName[] = [
  ['Google', '/organismes/google/', 'Google Ireland Limited'],
  ['Cegedim Santé', '/organismes/cegedim-sante/', 'Cegedim Logiciels Médicaux France'],
  ['Doctissimo', '/organismes/doctissimo/'],
  ['Facebook Ireland', '/organismes/facebook/', 'Meta Platforms Ireland'],
  ['Vidéosurveillance', '/themes/videosurveillance/'],
  ['Sécurité', '/themes/securite/'],
];
const near = (query: string) => nearestNames(query, names).map(([label]) => label);

describe('a misspelt name finds the right name', () => {
  test.each([
    ['gogle', 'Google'],
    ['Cegedmi', 'Cegedim Santé'],
    ['cegdim sante', 'Cegedim Santé'],
    ['doctisimo', 'Doctissimo'],
    ['videosurveilance', 'Vidéosurveillance'],
    ['platform', 'Facebook Ireland'],
    ['sécuritée', 'Sécurité'],
  ])('« %s » → %s', (typed, label) => {
    expect(near(typed)[0]).toBe(label);
  });
});

test.each(['xyzzy', 'banane', '', 'a b', 'go'])('« %s » is near no name', (typed) => {
  expect(near(typed)).toEqual([]);
});

test('returns the nearest names first, five at most', () => {
  const many: KnownName[] = ['alpha', 'alphi', 'alphb', 'alphc', 'alphd', 'alphe', 'alphf'].map((name) => [
    name,
    `/${name}/`,
  ]);
  expect(nearestNames('alphi', many).map(([label]) => label)).toEqual(['alphi', 'alpha', 'alphb', 'alphc', 'alphd']);
});
