import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Case, isEmpty, meets, nearestCases, nearness } from '#lib/views/similar-cases.ts';
import { criteria, oneCase } from './comparable.ts';

test('no choice is empty, any choice is not', () => {
  expect(isEmpty(criteria())).toBe(true);
  for (const chosen of [{ themes: ['x'] }, { provisions: ['x'] }, { sector: 'x' }, { procedure: 'ordinaire' as const }])
    expect(isEmpty(criteria(chosen))).toBe(false);
});

describe('a case meets criteria', () => {
  const one = oneCase({ themes: ['cookies', 'securite'], provisions: ['rgpd-32'], sector: 'sante' });

  test.each([
    [criteria(), true],
    [criteria({ themes: ['securite'] }), true],
    [criteria({ themes: ['securite', 'cookies'], sector: 'sante', procedure: 'ordinaire' }), true],
    [criteria({ provisions: ['rgpd-32'] }), true],
    [criteria({ themes: ['securite', 'mineurs'] }), false],
    [criteria({ provisions: ['rgpd-32', 'rgpd-13'] }), false],
    [criteria({ sector: 'commerce' }), false],
    [criteria({ procedure: 'simplifiee' }), false],
  ])('%j: %s', (asked, met) => {
    expect(meets(one, asked)).toBe(met);
  });

  test('does not match a criterion on sector when its own is unknown', () => {
    expect(meets(oneCase({ sector: null }), criteria({ sector: 'sante' }))).toBe(false);
  });
});

describe('nearness', () => {
  test.each([
    ['an article in common', { provisions: ['rgpd-32'] }, { provisions: ['rgpd-32'] }, 12],
    ['a theme in common', { themes: ['cookies'] }, { themes: ['cookies'] }, 8],
    ['the sector', { sector: 'commerce' }, { sector: 'commerce' }, 6],
    ['the procedure', { procedure: 'ordinaire' as const }, {}, 4],
    ['a theme, and two beyond', { themes: ['cookies'] }, { themes: ['cookies', 'mineurs', 'dpo'] }, 6],
    ['a theme, and more than three beyond', { themes: ['a'] }, { themes: ['a', 'b', 'c', 'd', 'e', 'f'] }, 5],
    ['an article, and one beyond', { provisions: ['rgpd-32'] }, { provisions: ['rgpd-32', 'rgpd-13'] }, 11],
    [
      'an article, whatever the themes',
      { provisions: ['rgpd-32'] },
      { provisions: ['rgpd-32'], themes: ['a', 'b'] },
      12,
    ],
    ['a theme, whatever the articles', { themes: ['a'] }, { themes: ['a'], provisions: ['rgpd-32'] }, 8],
    ['nothing', { sector: 'sante' }, { sector: null }, 0],
  ])('%s', (_, asked, facts, weight) => {
    expect(nearness(oneCase(facts), criteria(asked))).toBe(weight);
  });
});

describe('the nearest cases', () => {
  test('are the nearest first, then the newest, then ordered by identifier', () => {
    const cases = [
      oneCase({ id: 'd', themes: ['cookies'], decided: '2020-01-01' }),
      oneCase({ id: 'b', themes: ['cookies'], decided: '2024-01-01' }),
      oneCase({ id: 'a', themes: ['cookies'], decided: '2024-01-01' }),
      oneCase({ id: 'c', themes: ['cookies', 'mineurs'], decided: '2025-01-01' }),
    ];
    expect(nearestCases(cases, criteria({ themes: ['cookies'] })).map(({ id }) => id)).toEqual(['a', 'b', 'd', 'c']);
  });

  test('share a breach if one was chosen: the same sector alone is not near', () => {
    const cases = [oneCase({ id: 'a', sector: 'sante' }), oneCase({ id: 'b', themes: ['cookies'], sector: null })];
    expect(nearestCases(cases, criteria({ themes: ['cookies'], sector: 'sante' })).map(({ id }) => id)).toEqual(['b']);
  });

  test('match the sector and procedure when nothing else was chosen', () => {
    const cases = [oneCase({ id: 'a', sector: 'sante' }), oneCase({ id: 'b' })];
    expect(nearestCases(cases, criteria({ sector: 'sante' })).map(({ id }) => id)).toEqual(['a']);
  });

  test('are ten, or the number requested', () => {
    const cases = Array.from({ length: 30 }, (_, i) => oneCase({ id: String(i), themes: ['cookies'] }));
    expect(nearestCases(cases, criteria({ themes: ['cookies'] }))).toHaveLength(10);
    expect(nearestCases(cases, criteria({ themes: ['cookies'] }), 3)).toHaveLength(3);
  });

  const term = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');
  const anyCase = fc
    .record({
      id: fc.uuid(),
      themes: fc.uniqueArray(term),
      provisions: fc.uniqueArray(term),
      sector: fc.option(term),
      procedure: fc.constantFrom('ordinaire' as const, 'simplifiee' as const),
    })
    .map(oneCase);
  const anyCriteria = fc.record({
    themes: fc.uniqueArray(term, { minLength: 1 }),
    provisions: fc.uniqueArray(term),
    sector: fc.option(term),
    procedure: fc.option(fc.constantFrom('ordinaire' as const, 'simplifiee' as const)),
  });

  test('a case that meets every criterion always comes before one that misses any', () => {
    fc.assert(
      fc.property(fc.array(anyCase, { maxLength: 30 }), anyCriteria, (cases, asked) => {
        const met = nearestCases(cases, asked, 30).map((one) => meets(one, asked));
        expect(met).toEqual(met.toSorted((a, b) => Number(b) - Number(a)));
      }),
    );
  });

  test('have the same order whatever the order of the cases', () => {
    fc.assert(
      fc.property(fc.uniqueArray(anyCase, { selector: ({ id }) => id, maxLength: 20 }), anyCriteria, (cases, asked) => {
        const ids = (of: readonly Case[]) => nearestCases(of, asked).map(({ id }) => id);
        expect(ids(cases.toReversed())).toEqual(ids(cases));
      }),
    );
  });
});
