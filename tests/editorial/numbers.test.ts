import { expect, it } from 'vitest';
import { readNumbers } from '#lib/editorial/numbers.ts';

const read = (text: string) => readNumbers(text).map(({ kind, value }) => `${kind} ${value}`);

it.each([
  ['délibération SAN-2024-013 du', ['sanction SAN-2024-013']],
  ['SAN 2024-013, SAN–2024–13', ['sanction SAN-2024-013', 'sanction SAN-2024-013']],
  ['la mise en demeure MED-2021-134', ['formal-notice MED-2021-134']],
  ['CNILTEXT000050202759', ['legifrance CNILTEXT000050202759']],
  ['(ECLI:FR:CECHR:2026:482872.20260304).', ['ecli ECLI:FR:CECHR:2026:482872.20260304']],
  ['nos 498628 et 498629, n° 430810', ['court 498628', 'court 498629', 'court 430810']],
  ['décision n° 2020-085C, avis 05/2014, 737 563 lignes', []],
])('reads the numbers of « %s »', (text, expected) => expect(read(text)).toEqual(expected));
