/** Reads whole numbers in French words, as decisions write them beside the figures. */
import { plainLetters } from './letters.ts';

const UNITS = [
  'zero',
  'un',
  'deux',
  'trois',
  'quatre',
  'cinq',
  'six',
  'sept',
  'huit',
  'neuf',
  'dix',
  'onze',
  'douze',
  'treize',
  'quatorze',
  'quinze',
  'seize',
];
const TENS: Readonly<Record<string, number>> = { vingt: 20, trente: 30, quarante: 40, cinquante: 50, soixante: 60 };
const SCALES = [
  ['milliard', 1_000_000_000],
  ['million', 1_000_000],
  ['mille', 1000],
] as const;

/** Pattern for one word of a number, with accents and plurals, to find numbers in a sentence. */
export const NUMBER_WORD =
  '(?:z[ée]ro|une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingts?|trente|quarante|cinquante|soixante|cents?|milles?|millions?|milliards?)';

/**
 * The whole number that French words express, or null: « huit cent mille » → 800000, « quatre-vingt-dix millions » →
 * 90000000. Ignores hyphens, capitals and the plural of « cent », « vingt » and « mille », which decisions often get
 * wrong; the order of words must be right. Regional words (septante, nonante) are not read.
 */
export function frenchNumber(words: string): number | null {
  const tokens = plainLetters(words)
    .split(/[\s-]+/)
    .filter((token) => token !== '')
    .map((token) => (token === 'une' ? 'un' : token.replace(/^(cent|vingt|mille|million|milliard)s$/, '$1')));
  if (tokens.length === 0) return null;
  if (tokens.length === 1 && tokens[0] === 'zero') return 0;
  const reader = { tokens, at: 0 };
  const value = readScales(reader);
  return value !== null && reader.at === tokens.length ? value : null;
}

interface Reader {
  readonly tokens: readonly string[];
  at: number;
}

/** Milliards, then millions, then thousands, then the rest; « mille » alone is one thousand. */
function readScales(reader: Reader): number | null {
  let total = 0;
  for (const [word, scale] of SCALES) {
    const start = reader.at;
    const count = readBelowThousand(reader) ?? (word === 'mille' && reader.tokens[reader.at] === 'mille' ? 1 : null);
    if (
      count !== null &&
      reader.tokens[reader.at] === word &&
      !(word === 'mille' && count === 1 && reader.at > start)
    ) {
      reader.at += 1;
      total += count * scale;
    } else reader.at = start;
  }
  const rest = readBelowThousand(reader);
  return rest === null && total === 0 ? null : total + (rest ?? 0);
}

/** « cent », « deux cent trois », and « quinze cents », which is still in use. */
function readBelowThousand(reader: Reader): number | null {
  const count = readBelowHundred(reader);
  if (reader.tokens[reader.at] !== 'cent') return count;
  if (count !== null && (count < 2 || count > 19 || count === 10)) return null;
  reader.at += 1;
  return (count ?? 1) * 100 + (readBelowHundred(reader) ?? 0);
}

function readBelowHundred(reader: Reader): number | null {
  const word = reader.tokens[reader.at];
  if (word === 'quatre' && reader.tokens[reader.at + 1] === 'vingt') {
    reader.at += 2;
    return 80 + (readBelowTwenty(reader) ?? 0);
  }
  const ten = word === undefined ? undefined : TENS[word];
  if (ten === undefined) return readBelowTwenty(reader);
  reader.at += 1;
  if (reader.tokens[reader.at] === 'et') {
    const next = reader.tokens[reader.at + 1];
    if (next !== 'un' && !(next === 'onze' && ten === 60)) return ten;
    reader.at += 2;
    return ten + (next === 'un' ? 1 : 11);
  }
  const start = reader.at;
  const unit = readBelowTwenty(reader);
  if (unit !== null && (unit < 10 || ten === 60)) return ten + unit;
  reader.at = start;
  return ten;
}

function readBelowTwenty(reader: Reader): number | null {
  const value = UNITS.indexOf(reader.tokens[reader.at] ?? '');
  if (value < 1) return null;
  reader.at += 1;
  if (value !== 10) return value;
  const unit = UNITS.indexOf(reader.tokens[reader.at] ?? '');
  if (unit < 7 || unit > 9) return 10;
  reader.at += 1;
  return 10 + unit;
}
