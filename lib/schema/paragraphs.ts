/** Numbered paragraphs of a decision, as citations write them: `85-97`, `45, 52-60`. */
import * as z from 'zod';

const SHAPE = /^\d+(?:-\d+)?(?:, ?\d+(?:-\d+)?)*$/;

/** One or several paragraphs, or ranges of paragraphs, of a decision. */
export const Paragraphs = z
  .string({ error: 'paragraphes attendus entre guillemets : "85-97"' })
  .regex(SHAPE, {
    error: 'paragraphes attendus en chiffres, avec tiret et virgule : "85", "85-97", "45, 52-60"',
    abort: true,
  })
  .refine((text) => runsOf(text).every(({ first, last }) => first > 0 && first <= last), {
    error: 'une suite de paragraphes va du plus petit au plus grand, à partir de 1 : "85-97"',
  });

/** The ranges of a citation, in order; a single paragraph is a range of one. */
export function runsOf(text: string): { first: number; last: number }[] {
  return text.split(',').map((run) => {
    const [first = 0, last = first] = run.split('-').map(Number);
    return { first, last };
  });
}

/**
 * The citation as shown to readers, with no-break spaces: `85` → « § 85 », `85-97` → « §§ 85 à 97 », `45, 52-60` → « §§
 * 45, 52 à 60 ».
 */
export function citedParagraphs(text: string): string {
  const runs = runsOf(text).map(({ first, last }) => (first === last ? `${first}` : `${first}\u00a0à\u00a0${last}`));
  return `${/^\d+$/.test(text) ? '§' : '§§'}\u00a0${runs.join(', ')}`;
}

/** The highest paragraph number of a citation. */
export function lastParagraph(text: string): number {
  return Math.max(...runsOf(text).map(({ last }) => last));
}
