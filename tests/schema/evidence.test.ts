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
  ] as const)('is %s: the best that a source carries', (level, sources) => {
    expect(evidenceLevel(sources)).toBe(level);
  });

  test('is not the text of the decision where only a judgment on it was read', () => {
    expect(evidenceLevel([court('texte'), official('cite')])).toBe('communique');
    expect(evidenceLevel([court('traduction')])).toBe('communique');
    expect(evidenceLevel([court('extrait')])).toBe('secondaires');
  });

  test('does not depend on the order of the sources', () => {
    expect(evidenceLevel([official('texte'), official('communique')])).toBe('texte');
    expect(evidenceLevel([official('communique'), official('texte')])).toBe('texte');
  });

  test('says whether the text was read, translated or not', () => {
    expect(isTextRead([official('texte')])).toBe(true);
    expect(isTextRead([secondary('traduction')])).toBe(true);
    expect(isTextRead([official('communique'), court('texte')])).toBe(false);
    expect(isTextRead([secondary('extrait')])).toBe(false);
  });

  test('is carried by the sources that were read so; by all that were opened where none carries more', () => {
    const press = official('communique');
    const text = secondary('traduction');
    const extract = secondary('extrait');
    expect(carriersOf([press, text, extract])).toEqual([text]);
    expect(carriersOf([press, court('texte'), extract])).toEqual([press, court('texte')]);
    expect(carriersOf([extract, official('cite')])).toEqual([extract]);
    expect(carriersOf([official('cite')])).toEqual([]);
  });
});
