/** Reads what a reader typed: the exact identifiers that it names, and the words to look for in the text. */
import { plainLetters } from '../french/letters.ts';
import { identifierWord, provisionWord } from '../identifiers.ts';
import type { SearchLanguage } from './search-french.ts';
import { type Reference, readReference } from './search-reference.ts';
import type { Unit } from './search-units.ts';
import { provisionUnit, takeReference, takeValues } from './search-values.ts';

export interface SearchQuery {
  /** Words of identifiers: of each list, the pages that have the first one known come before all others. */
  readonly identifiers: readonly (readonly string[])[];
  /** Amounts, dates and provisions. */
  readonly values: readonly Unit[];
  /** What to look for in the text; between `"`, a phrase that is looked for as it stands. */
  readonly text: string;
}

/** Reads a query, whatever its case, accents, apostrophes and spaces. */
export function readQuery(typed: string, language: SearchLanguage): SearchQuery {
  const significant = (text: string) => significantWords(text, language);
  const query = typed.normalize('NFC').replace(/\s+/g, ' ').trim();
  const phrase = /^["«“] ?(.+?) ?["»”]$/.exec(query)?.[1];
  if (phrase !== undefined) return { identifiers: [], values: [], text: `"${withoutApostrophes(phrase)}"` };
  const numbered = writeNumbers(query.replace(/(?<!\p{L})n(?:°s?|os?\.? (?=\d|san)) ?/giu, ''));
  const { values, rest } = takeValues(numbered, language);
  const whole = values.length === 0 ? readReference(fold(query)) : null;
  if (whole) {
    const text = significant(whole.numbers.includes('-') ? whole.numbers : numbered);
    return { identifiers: provisionWords(whole), values: [provisionUnit(whole, query, text)], text: '' };
  }
  const part = takeReference(rest, fold(rest));
  if (!part) return { identifiers: numbersIn(numbered), values, text: significant(rest) };
  return {
    identifiers: provisionWords(part.reference),
    values: [...values, provisionUnit(part.reference, part.typed, significant(part.typed))],
    text: significant(part.rest),
  };
}

function provisionWords({ provisions }: Reference): string[][] {
  return provisions.map((list) => list.map(provisionWord));
}

/** Words of the numbers of a query: those of sanctions, of European cases (« C-61/19 »), and whatever has five digits or more, in one piece or in capitals. */
function numbersIn(query: string): string[][] {
  // The rank of a sanction is often given alone; older ones had no other number (« 2013-420 »).
  const rank = /^(?:19|20)\d{2}[ –-]?\d{3}$/.exec(query)?.[0];
  if (rank !== undefined) return [[`SAN-${rank}`, rank].map(identifierWord)];
  const sanctions = query.match(/\bSAN(?:PS)?-\d{4}-\d{3}\b/g) ?? [];
  const long = [query, ...query.split(' ')].filter(
    (part) => part.replace(/\D/g, '').length >= 5 && (!part.includes(' ') || /^\P{Ll}*\p{Lu}\P{Ll}*$/u.test(part)),
  );
  const european = query.match(/(?<![\p{L}\d])[ct]-\d{1,4}\/\d{2}(?!\d)/giu) ?? [];
  return [...new Set([...sanctions, ...european, ...long].map(identifierWord))].map((word) => [word]);
}

/** Numbers of sanctions as the CNIL writes them: « san 2024 13 », « SAN2024-013 » → « SAN-2024-013 ». */
function writeNumbers(query: string): string {
  return query.replace(
    /(?<!\p{L})(san|sanps)[ _–-]*((?:19|20)\d{2})[ _–-]*(\d{1,3})(?!\d)/giu,
    (_, series: string, year: string, rank: string) => `${series.toUpperCase()}-${year}-${rank.padStart(3, '0')}`,
  );
}

/** The words that say something, without elided articles; all of them where none does. */
function significantWords(query: string, { isEmptyWord }: SearchLanguage): string {
  const elided = query.replace(/(?<!\p{L})(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu)['’ʼ](?=[\p{L}\d])/giu, '');
  const words = withoutApostrophes(elided.replace(/[?!,;:()]+(?= |$)/g, ''))
    .split(' ')
    .filter((word) => /[\p{L}\d]/u.test(word));
  const telling = words.map(withLigature).filter((word) => !isEmptyWord(fold(word)));
  return (telling.length > 0 ? telling : words).join(' ');
}

/** « mise en oeuvre » → « mise en œuvre »: accents are folded in the index, not ligatures. « Boeing » stays. */
function withLigature(word: string): string {
  return word.replace(/^(manoe|choe|[bcmnsv]?oe)(?=u[dfrvx]|il)/i, (start) => start.replace(/oe/i, 'œ'));
}

/** Each part a word of its own, as in the index. */
function withoutApostrophes(text: string): string {
  return text.replace(/['’ʼ]/g, ' ').replace(/ +/g, ' ');
}

/** Without case nor accents, apostrophes straight: « L’Œuvre de Santé » → « l'oeuvre de sante ». */
export function fold(text: string): string {
  return plainLetters(text).replace(/[’ʼ]/g, "'");
}
