import { describe, expect, test } from 'vitest';
import { carriersOf, evidenceLevel, isTextRead } from '#lib/schema/evidence.ts';
import type { Source } from '#lib/schema/source.ts';

type ReadSource = Pick<Source, 'kind' | 'read'>;
const official = (read: Source['read']): ReadSource => ({ kind: 'official', read });
const court = (read: Source['read']): ReadSource => ({ kind: 'court', read });
const secondary = (read: Source['read']): ReadSource => ({ kind: 'secondary', read });

describe('the level of evidence of a decision', () => {
  test.each([
    ['texte', [official('cite'), official('communique'), official('texte'), secondary('traduction')]],
    ['traduction', [official('communique'), secondary('traduction')]],
    ['traduction', [official('traduction')]],
    ['communique', [secondary('extrait'), official('communique')]],
    ['secondaires', [secondary('extrait'), official('cite')]],
    ['secondaires', [official('extrait')]],
    ['secondaires', []],
  ] as const)('is %s, the best level among its sources', (level, sources) => {
    expect(evidenceLevel(sources)).toBe(level);
  });

  test('is not the text when only a judgment about the decision was read', () => {
    expect(evidenceLevel([court('texte'), official('cite')])).toBe('communique');
    expect(evidenceLevel([court('traduction')])).toBe('communique');
    expect(evidenceLevel([court('extrait')])).toBe('secondaires');
  });

  test('does not depend on the order of the sources', () => {
    expect(evidenceLevel([official('texte'), official('communique')])).toBe('texte');
    expect(evidenceLevel([official('communique'), official('texte')])).toBe('texte');
  });

  test('shows whether the text was read, in the original or in translation', () => {
    expect(isTextRead([official('texte')])).toBe(true);
    expect(isTextRead([secondary('traduction')])).toBe(true);
    expect(isTextRead([official('communique'), court('texte')])).toBe(false);
    expect(isTextRead([secondary('extrait')])).toBe(false);
  });

  test('comes from the sources with that reading; from every opened source for the lowest level', () => {
    const press = official('communique');
    const text = secondary('traduction');
    const extract = secondary('extrait');
    expect(carriersOf([press, text, extract])).toEqual([text]);
    expect(carriersOf([press, court('texte'), extract])).toEqual([press, court('texte')]);
    expect(carriersOf([extract, official('cite')])).toEqual([extract]);
    expect(carriersOf([official('cite')])).toEqual([]);
  });
});
