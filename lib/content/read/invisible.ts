/** Finds invisible characters: they break searches, names and addresses, and nobody types them on purpose. */
import { error, type Place, type Problem } from '../problem.ts';

/**
 * Control characters, soft hyphens, zero-width characters, direction marks, byte order marks, lone surrogates and
 * unassigned characters. A joiner inside an emoji is allowed.
 */
const INVISIBLE = new RegExp(
  [
    '[\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f\\u00ad\\u061c\\u180e\\u200b\\u200c\\u200e\\u200f\\u2028-\\u202e\\u2060-\\u206f\\ufeff\\ufff9-\\uffff]',
    '(?<!\\p{Extended_Pictographic}|\\p{Emoji_Modifier}|\\ufe0f)\\u200d',
    '\\p{Cs}',
  ].join('|'),
  'u',
);

/**
 * Quick test: a text without a match has only Latin letters, digits, typography and French spaces, so nothing
 * invisible.
 */
const MOST_TEXTS = /[^\n\t\r\x20-\x7e\u00a0-\u00ac\u00ae-\u0180\u2010-\u2027\u202f-\u203a€]/;

/** The first invisible character of a text, or null. */
export function invisibleIn(text: string): { index: number; name: string } | null {
  if (!MOST_TEXTS.test(text)) return null;
  const match = INVISIBLE.exec(text);
  if (!match) return null;
  return {
    index: match.index,
    name: `U+${(match[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
  };
}

/** The problem of an invisible character, at its place. */
export function invisibleProblem(file: string, place: Place, name: string): Problem {
  return error(
    file,
    place,
    'invisible-character',
    `un caractère invisible (${name}) se trouve ici`,
    'L’effacer, et retaper le mot s’il le faut.',
  );
}

/** The problems of a file: one per line with an invisible character. */
export function invisibleProblems(file: string, text: string): Problem[] {
  if (!MOST_TEXTS.test(text)) return [];
  return text.split('\n').flatMap((line, i) => {
    const found = invisibleIn(line);
    return found ? [invisibleProblem(file, { line: i + 1, column: found.index + 1 }, found.name)] : [];
  });
}
