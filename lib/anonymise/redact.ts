/**
 * Replaces names in texts with a description, whatever their accents, capitals, spaces, hyphens and invisible
 * characters.
 */
import { plainLetters, plainWords } from '../french/letters.ts';

/** A name to remove, and the text that replaces it. */
export interface HiddenName {
  readonly name: string;
  readonly description: string;
}

/** Replaces names in a text, and tests whether a text or an address contains one. */
export interface Redactor {
  readonly text: (text: string) => string;
  /** Places of names in a text (NFC), from left to right, each with its description in brackets. */
  readonly find: (text: string) => readonly { start: number; end: number; description: string }[];
  /** Whether a text contains one of the names, as a whole word. */
  readonly says: (text: string) => boolean;
  /** Whether an address contains one of the names: as a word, or anywhere if the name is long enough. */
  readonly reveals: (address: string) => boolean;
  /** Tables of names, the most specific first; a redactor of a few more names reuses those of another. */
  readonly layers: readonly Layer[];
}

/** Names by their letters only, « cegedimsante »: the cost of a text does not depend on the number of names. */
interface Layer {
  /** Replacement of each name; null for a name that stays, so that no shorter name is removed inside it. */
  readonly names: ReadonlyMap<string, string | null>;
  /** First words of names with several words: « cegedim ». */
  readonly beginnings: ReadonlySet<string>;
  /** Names of five letters or more, by their first five letters. */
  readonly long: ReadonlyMap<string, readonly string[]>;
  /** Length of the longest name, in letters. */
  readonly longest: number;
}

/** Replacement for a body whose activity contains its name. */
const NEUTRAL = 'organisme';

const LETTER = '(?!\\p{Lm})[\\p{L}\\p{N}]\\p{M}*';
/** Letters, with the invisible characters between them: soft hyphens, zero-width spaces, joiners. */
const WORD = new RegExp(`${LETTER}(?:\\p{DI}*${LETTER})*`, 'gu');
/** Separators between two words of a name: any space, dash, connector, invisible character, apostrophe or point. */
const BETWEEN = /^[\s\p{Z}\p{Pd}\p{Pc}\p{Lm}\p{DI}.,'’&+]*$/u;
/** Separators allowed inside a word: « Cege‑dim ». */
const HYPHENS = /^[\p{Pd}\p{DI}]+$/u;
/** Domain ending that turns a name into an address; removed with the name. */
const DOMAIN = /\.(?:fr|com|eu|net|org)(?![\p{L}\d])/iuy;
const LONG = 5;

/**
 * A redactor for these names, the longest first, so that « Free Mobile » is not read as « Free ». Names in `kept` stay
 * whole. Also hides the names of `under`, after its own.
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
  // A description that contains a name itself (« éditeur du site infogreffe.fr ») would reveal it.
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
  // A name that one body lost and another still uses is removed.
  for (const name of kept) if (!names.has(plainWords(name).join(''))) add(name, null);
  return { names, beginnings, long, longest: Math.max(0, ...[...names.keys()].map(({ length }) => length)) };
}

interface Occurrence {
  readonly start: number;
  readonly end: number;
  readonly stands: string | null;
}

/** Places of names in a text, from left to right, without overlap; the longest name wins. */
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

/** Whether a run of letters contains a long name: « cegedimsantecondamne ». */
function holdsLongName(letters: string, layers: readonly Layer[]): boolean {
  for (let at = 0; at + LONG <= letters.length; at++) {
    const first = letters.slice(at, at + LONG);
    if (layers.some(({ long }) => long.get(first)?.some((name) => letters.startsWith(name, at)))) return true;
  }
  return false;
}

/** An address with its percent-encoding decoded, where possible. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
