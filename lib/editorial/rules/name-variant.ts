/** A text spells the name of an organisation as the vocabulary does: accents, capitals and letters. */
import { distance } from 'fastest-levenshtein';
import { plainLetters, plainName } from '../../french/letters.ts';
import { type KnownName, namesOf, WORD } from '../names.ts';
import type { Rule } from '../rule.ts';

/** A name to look for, with its normalised words and their number. */
interface Model extends KnownName {
  readonly folded: string;
  readonly firstWord: string;
  readonly size: number;
}

/** A word and its position in the text. */
interface Word {
  readonly start: number;
  readonly end: number;
  readonly folded: string;
}

/** A name found in the text, with its spelling there. */
interface Found {
  readonly written: string;
  readonly model: Model;
}

/** Longest name read, in characters. */
const LONGEST = 120;

/** A name of this length or more differs from any ordinary word by more than one letter. */
const DISTINCT = 6;

export const nameVariant: Rule = {
  name: 'name-variant',
  severity: 'warning',
  reads: 'articles',
  about:
    'Un organisme s’écrit comme dans organisations.yaml : nom, alias, ou nom porté par la décision, accents et capitales compris.',
  check({ document, passages }, surroundings, report) {
    const names = namesOf(document, surroundings);
    if (names.length === 0) return;
    const forms = formsOf(names);
    const models = modelsOf(names);
    const initials = initialsOf(models);
    for (const passage of passages.filter(({ zone }) => zone !== 'quote')) {
      let read = 0;
      for (const { index } of passage.text.matchAll(initials)) {
        if (index < read) continue;
        const form = forms.find((admitted) => stands(admitted, passage.text, index));
        const found =
          form === undefined
            ? (nameAt(passage.text, index, models) ?? splitNameAt(passage.text, index, models, surroundings.names))
            : null;
        read = index + (form?.length ?? found?.written.length ?? 0);
        if (found === null || isFree(found, forms, surroundings.names)) continue;
        report({
          place: passage.placeAt(index),
          message: `« ${found.written} » est une variante de « ${found.model.usual} »`,
          fix: `Écrire « ${found.model.usual} », ou ajouter cette forme à aliases.`,
        });
      }
    }
  },
};

/** Every accepted spelling, the longest first. */
function formsOf(names: readonly KnownName[]): string[] {
  const written = names.map((name) => name.written.replace(/'/g, '’'));
  const inSentence = written
    .map((form) => form.charAt(0).toLowerCase() + form.slice(1))
    .filter((form) => COMMON.test(form));
  return [...written, ...inSentence].toSorted((a, b) => b.length - a.length);
}

function stands(form: string, text: string, index: number): boolean {
  return text.startsWith(form, index) && !/[\p{L}\d]/u.test(text.charAt(index + form.length));
}

/** A common noun at the start of a name takes a small letter in a sentence: « la commune de Kourou ». */
const COMMON =
  /^(?:agence|assemblée|association|banque|caisse|centre|chambre|commune|conseil|département|établissement|fédération|groupe|hôpital|institut|mairie|ministère|office|région|société|syndicat|union|université|ville) /;
/** Every word has a capital, except small words: « Samaritaine SAS », for « SAMARITAINE SAS » in the decision. */
const CAPITALISED =
  /^\p{Lu}\S*(?: (?:\p{Lu}\S*|\d\S*|[–&]|de|du|des|d’\S+|la|le|les|l’\S+|et|à|au|aux|en|sur|pour))*$/u;

/** Whether a spelling is right although the vocabulary does not have it, or is the name of another body. */
function isFree({ written, model }: Found, forms: readonly string[], others: ReadonlySet<string>): boolean {
  if (written === model.written) return true;
  if (CAPITALISED.test(written) && written !== written.toUpperCase() && forms.includes(written.toUpperCase()))
    return true;
  const folded = plainName(written);
  return folded !== model.folded && others.has(folded);
}

/** Pattern for the first letter of a word that may start a name, with or without accents and capitals. */
function initialsOf(models: readonly Model[]): RegExp {
  const letters = new Set(models.map(({ folded }) => folded.charAt(0)));
  const accented = [...'àâäéèêëîïôöùûüÿçœæ'].filter((letter) => letters.has(plainLetters(letter).charAt(0)));
  return new RegExp(`[${[...letters, ...accented].join('')}](?<![\\p{L}\\d].)`, 'giu');
}

/** The longest name at a position of the text, correct or misspelled; null when there is none. */
function nameAt(text: string, start: number, models: readonly Model[]): Found | null {
  const first = plainLetters(/^[\p{L}\d]+/u.exec(text.slice(start, start + LONGEST))?.[0] ?? '');
  const candidates = models.filter(({ firstWord }) => isWordSlip(first, firstWord));
  const longest = candidates[0]?.size ?? 0;
  if (longest === 0) return null;
  const words: Word[] = [];
  for (const { 0: word, index } of text.slice(start, start + LONGEST).matchAll(WORD)) {
    words.push({ start: start + index, end: start + index + word.length, folded: plainLetters(word) });
    if (words.length === longest) break;
  }
  for (const model of candidates) {
    const written = model.size > words.length ? null : writtenName(text, words.slice(0, model.size), model);
    if (written !== null) return { written, model };
  }
  return null;
}

/** A name split by a space: « Cege dim »; null when the two words mean something else. */
function splitNameAt(text: string, start: number, models: readonly Model[], others: ReadonlySet<string>): Found | null {
  const [written, first = '', second = ''] =
    /^(\p{Lu}\p{L}+) (\p{Ll}\p{L}+)/u.exec(text.slice(start, start + LONGEST)) ?? [];
  if (written === undefined) return null;
  const joined = plainLetters(first + second);
  if (joined.length < DISTINCT - 1 || others.has(plainLetters(first))) return null;
  const model = models.find(({ firstWord }) => firstWord === joined);
  return model ? { written, model } : null;
}

/** Longest names first, so that « Cegedim » is not read inside « Cegedim Santé ». */
function modelsOf(names: readonly KnownName[]): Model[] {
  const firstWords = names.flatMap(({ usual }): KnownName[] => {
    const word = /^[\p{L}\d]+/u.exec(usual)?.[0] ?? '';
    return word.length >= DISTINCT && word !== usual ? [{ written: word, usual: word }] : [];
  });
  const models = [...names, ...firstWords].map(({ written, usual }): Model => {
    const folded = plainName(written);
    const words = folded.split(' ');
    return { written, usual, folded, firstWord: words[0] ?? '', size: words.length };
  });
  const distinct = [...new Map(models.toReversed().map((model) => [model.folded, model])).values()];
  return distinct.toSorted((a, b) => b.size - a.size || (a.folded < b.folded ? -1 : 1));
}

/** The text of these words when they are the name, correct or misspelled; null otherwise. */
function writtenName(text: string, words: readonly Word[], model: Model): string | null {
  const folded = words.map((word) => word.folded).join(' ');
  if (folded !== model.folded && !isSlip(folded, model)) return null;
  const start = words[0]?.start ?? 0;
  const end = words.at(-1)?.end ?? 0;
  const written = text.slice(start, end);
  // Not a name: words of two sentences (« Vinted. UAB »), part of an address (« amazon.fr »), a common word (« orange
  // »).
  if (words.slice(1).some((word, i) => !/^[ ,–&’-]{1,3}$/.test(text.slice(words[i]?.end, word.start)))) return null;
  if (/[@./_]$/.test(text.slice(0, start)) || /^(?:\.\p{L}|[/_@])/u.test(text.slice(end))) return null;
  return /^[\p{Lu}\d]/u.test(written) || (model.size > 1 && folded === model.folded) ? written : null;
}

/** Whether every word is correct or a typing error: « Criteo sans » is not « Criteo SA ». */
function isSlip(folded: string, model: Model): boolean {
  if (folded.length < DISTINCT || Math.abs(folded.length - model.folded.length) > 2) return false;
  const expected = model.folded.split(' ');
  const words = folded.split(' ');
  // A right word beside it makes a name of a word with two errors: « France Travaille ».
  const beside = words.some((word, i) => word.length >= DISTINCT && word === expected[i]);
  return words.every((word, i) => isWordSlip(word, expected[i] ?? '', beside));
}

/**
 * Whether a word is correct or has a typing error: one letter missing, added or changed, or two letters swapped; two
 * errors in a long word.
 */
function isWordSlip(word: string, expected: string, beside = false): boolean {
  if (word === expected) return true;
  if (expected.length < DISTINCT - 1 || word[0] !== expected[0]) return false;
  const apart = distance(word, expected);
  return (
    apart === 1 ||
    (apart === 2 &&
      (expected.length >= 9 || (beside && expected.length >= DISTINCT) || sorted(word) === sorted(expected)))
  );
}

function sorted(text: string): string {
  return [...text].toSorted().join('');
}
