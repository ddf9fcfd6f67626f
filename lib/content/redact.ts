/** Replaces names in texts by a description, however they are written: accents, capitals, spaces and hyphens aside. */

/** A name that may no longer be read, and what stands in its place. */
export interface HiddenName {
  readonly name: string;
  readonly description: string;
}

/** Replaces names in a text, and tells whether an address or a title holds one. */
export interface Redactor {
  readonly text: (text: string) => string;
  /** The same in Markdown, where a bracket could open a link. */
  readonly markdown: (text: string) => string;
  /** Whether a text holds one of the names, written whole or, in an address, without its spaces. */
  readonly reveals: (text: string) => boolean;
}

/** Letters that carry an accent, by their plain form: what French and company names use. */
const ACCENTS: Readonly<Record<string, string>> = {
  a: 'aàáâãäå',
  c: 'cç',
  e: 'eèéêë',
  i: 'iìíîï',
  n: 'nñ',
  o: 'oòóôõö',
  u: 'uùúûü',
  y: 'yýÿ',
};
/** What stands for a body whose activity would tell its name. */
const NEUTRAL = 'organisme';

/** What may stand between two words of a name: spaces of all kinds, hyphens, apostrophes, points. */
const BETWEEN = "[\\s\\u00a0\\u202f.,'’&+_–-]*";

/** A redactor of these names, the longest first, so that « Free Mobile » is not read as « Free ». */
export function redactor(hidden: readonly HiddenName[]): Redactor {
  const known = new Map(hidden.map(({ name, description }) => [wordsOf(name).join(' '), description]));
  const names = [...known.keys()]
    .filter((name) => name !== '')
    .toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1));
  if (names.length === 0) return { text: (text) => text, markdown: (text) => text, reveals: () => false };
  const pattern = new RegExp(
    `(?<![\\p{L}\\d])(?:${names.map(patternOf).join('|')})(?:\\.(?:fr|com|eu|net|org))?(?![\\p{L}\\d])`,
    'giu',
  );
  const joined = names.map((name) => name.replaceAll(' ', '')).filter((name) => name.length > 4);
  // A description may hold a name itself (« éditeur du site infogreffe.fr »): it would give it back.
  const describe = (written: string) => {
    const words = wordsOf(written).join(' ');
    const description = known.get(words) ?? known.get(words.replace(/ (?:fr|com|eu|net|org)$/, '')) ?? NEUTRAL;
    return reveals(description) ? NEUTRAL : description;
  };
  const replace = (text: string, around: (description: string) => string) =>
    text.normalize('NFC').replace(pattern, (written) => around(describe(written)));
  const reveals = (text: string) => {
    pattern.lastIndex = 0;
    const decoded = decode(text).normalize('NFC');
    return pattern.test(decoded) || joined.some((name) => wordsOf(decoded).join('').includes(name));
  };
  return {
    text: (text) => replace(text, (description) => `[${description}]`),
    markdown: (text) => replace(text, (description) => `\\[${description}\\]`),
    reveals,
  };
}

/** Plain words of a text: « Cegedim-Santé » → « cegedim », « sante ». */
function wordsOf(text: string): string[] {
  return (
    text
      .toLowerCase()
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .match(/[\p{L}\d]+/gu) ?? []
  );
}

function patternOf(name: string): string {
  return name
    .split(' ')
    .map((word) => [...word].map((letter) => (ACCENTS[letter] ? `[${ACCENTS[letter]}]` : letter)).join(''))
    .join(BETWEEN);
}

/** An address with its percent-encoding undone, where it can be. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
