/** Replaces names in texts by a description, however they are written: accents, capitals, spaces, hyphens, invisible signs. */
import { plainLetters, plainWords } from '../french/letters.ts';

/** A name that may no longer be read, and what stands in its place. */
export interface HiddenName {
  readonly name: string;
  readonly description: string;
}

/** Replaces names in a text, and tells whether a text or an address holds one. */
export interface Redactor {
  readonly text: (text: string) => string;
  /** Where names stand in a text (NFC), from left to right, each with its description between brackets. */
  readonly find: (text: string) => readonly { start: number; end: number; description: string }[];
  /** Whether a text holds one of the names, as a word. */
  readonly says: (text: string) => boolean;
  /** Whether an address holds one of the names: as a word, or in the middle of letters where it is long enough. */
  readonly reveals: (address: string) => boolean;
  /** What it looks up, the most particular names first: a redactor of a few more names stands on it. */
  readonly layers: readonly Layer[];
}

/** Names by their letters alone, « cegedimsante »: a text costs the same whatever the number of names. */
interface Layer {
  /** What stands in place of a name; null for one that stays, and that a shorter one must not cut. */
  readonly names: ReadonlyMap<string, string | null>;
  /** What names of several words begin with: « cegedim ». */
  readonly beginnings: ReadonlySet<string>;
  /** Names of five letters and more by the first five. */
  readonly long: ReadonlyMap<string, readonly string[]>;
  /** Letters of the longest name. */
  readonly longest: number;
}

/** What stands for a body whose activity would tell its name. */
const NEUTRAL = 'organisme';

const LETTER = '(?!\\p{Lm})[\\p{L}\\p{N}]\\p{M}*';
/** Letters, with what no reader sees between them: soft hyphens, zero-width spaces, joiners. */
const WORD = new RegExp(`${LETTER}(?:\\p{DI}*${LETTER})*`, 'gu');
/** What may stand between two words of a name: any space, any dash, any sign that joins or is not seen, apostrophes, points. */
const BETWEEN = /^[\s\p{Z}\p{Pd}\p{Pc}\p{Lm}\p{DI}.,'’&+]*$/u;
/** What may stand anywhere in a word: « Cege‑dim ». */
const HYPHENS = /^[\p{Pd}\p{DI}]+$/u;
/** What makes a name an address, and goes with it. */
const DOMAIN = /\.(?:fr|com|eu|net|org)(?![\p{L}\d])/iuy;
const LONG = 5;

/**
 * A redactor of these names, the longest first, so that « Free Mobile » is not read as « Free »; names to keep are left
 * whole. It stands on another, whose names it hides too, its own going first.
 */
export function redactor(
  hidden: readonly HiddenName[],
  kept: readonly string[] = [],
  under?: Redactor,
  neutral = NEUTRAL,
): Redactor {
  const layers = [layerOf(hidden, kept), ...(under?.layers ?? [])].filter(({ names }) => names.size > 0);
  const says = (text: string) => occurrences(text.normalize('NFC'), layers).some(({ stands }) => stands !== null);
  const reveals = (address: string) => {
    const read = decoded(address);
    return says(read) || holdsLongName(plainWords(read).join(''), layers);
  };
  // A description may hold a name itself (« éditeur du site infogreffe.fr »): it would give it back.
  const descriptions = new Map<string, string>();
  const safe = (description: string) => {
    const known = descriptions.get(description) ?? (reveals(description) ? neutral : description);
    descriptions.set(description, known);
    return known;
  };
  const find = (text: string) =>
    occurrences(text, layers).flatMap(({ start, end, stands }) =>
      stands === null ? [] : [{ start, end, description: `[${safe(stands)}]` }],
    );
  const replace = (text: string) => {
    const composed = text.normalize('NFC');
    let written = '';
    let at = 0;
    for (const { start, end, description } of find(composed)) {
      written += composed.slice(at, start) + description;
      at = end;
    }
    return written + composed.slice(at);
  };
  return {
    text: replace,
    find,
    says,
    reveals,
    layers,
  };
}

function layerOf(hidden: readonly HiddenName[], kept: readonly string[]): Layer {
  const names = new Map<string, string | null>();
  const beginnings = new Set<string>();
  const long = new Map<string, string[]>();
  const add = (name: string, stands: string | null) => {
    const words = plainWords(name);
    const letters = words.join('');
    if (letters === '') return;
    if (stands !== null && letters.length >= LONG && !names.has(letters)) {
      const first = letters.slice(0, LONG);
      const others = long.get(first);
      if (others) others.push(letters);
      else long.set(first, [letters]);
    }
    names.set(letters, stands);
    for (let count = 1; count < words.length; count++) beginnings.add(words.slice(0, count).join(''));
  };
  for (const { name, description } of hidden) add(name, description);
  // A name that one body has lost and another still bears is lost.
  for (const name of kept) if (!names.has(plainWords(name).join(''))) add(name, null);
  return { names, beginnings, long, longest: Math.max(0, ...[...names.keys()].map(({ length }) => length)) };
}

interface Occurrence {
  readonly start: number;
  readonly end: number;
  readonly stands: string | null;
}

/** Where names stand in a text, from left to right, none over another, the longest first. */
function occurrences(text: string, layers: readonly Layer[]): Occurrence[] {
  if (layers.length === 0) return [];
  const words = [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
    word,
  }));
  const most = Math.max(...layers.map(({ longest }) => longest));
  const gap = (j: number) => text.slice(words[j - 1]?.end, words[j]?.start);
  const found: Occurrence[] = [];
  for (let i = 0; i < words.length; i++) {
    let letters = '';
    let longest: { last: number; stands: string | null } | undefined;
    for (let j = i; j < words.length; j++) {
      if (j > i && !BETWEEN.test(gap(j))) break;
      letters += plainLetters(words[j]?.word ?? '');
      const stands = layers.find(({ names }) => names.has(letters))?.names.get(letters);
      if (stands !== undefined) longest = { last: j, stands };
      if (letters.length >= most) break;
      if (!layers.some(({ beginnings }) => beginnings.has(letters)) && !HYPHENS.test(gap(j + 1))) break;
    }
    const first = words[i];
    const last = longest && words[longest.last];
    if (!first || !last || !longest) continue;
    DOMAIN.lastIndex = last.end;
    const domain = DOMAIN.exec(text)?.[0] ?? '';
    found.push({ start: first.start, end: last.end + domain.length, stands: longest.stands });
    i = longest.last + (domain === '' ? 0 : 1);
  }
  return found;
}

/** Whether a run of letters holds a long name: « cegedimsantecondamne ». */
function holdsLongName(letters: string, layers: readonly Layer[]): boolean {
  for (let at = 0; at + LONG <= letters.length; at++) {
    const first = letters.slice(at, at + LONG);
    if (layers.some(({ long }) => long.get(first)?.some((name) => letters.startsWith(name, at)))) return true;
  }
  return false;
}

/** An address with its percent-encoding undone, where it can be. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
