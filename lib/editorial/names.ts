/** The names of the organisations of an article, and words compared without their accents, case and punctuation. */
import type { ArticleDocument, Surroundings } from './rule.ts';

/** A writing that the vocabulary admits, and the organisation’s usual name. */
export interface KnownName {
  readonly written: string;
  readonly usual: string;
}

/** A word of a text, at its place. */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly folded: string;
}

/** « Cegedim-Santé » → « cegedim sante ». */
export function fold(text: string): string {
  return wordsOf(text)
    .map(({ folded }) => folded)
    .join(' ');
}

export function wordsOf(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\d]+/gu)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
    folded: plain(word),
  }));
}

function plain(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** Every admitted writing of the bodies that an article concerns or mentions: name, aliases, name in the decision, group. */
export function namesOf({ data }: ArticleDocument, { organisations, groups }: Surroundings): KnownName[] {
  const respondents = data.decisions.flatMap((decision) => decision.respondents);
  const slugs = new Set([...respondents.map(({ organisation }) => organisation), ...data.mentions.organisations]);
  const names = [...slugs].flatMap((slug): KnownName[] => {
    const organisation = slug === null ? undefined : organisations[slug];
    if (!organisation) return [];
    const usual = organisation.name;
    const group = organisation.group === undefined ? undefined : groups[organisation.group]?.name;
    const written = [
      usual,
      ...organisation.aliases,
      ...respondents.flatMap(({ organisation: own, name }) => (own === slug && name !== null ? [name] : [])),
    ];
    return [
      ...written.map((form) => ({ written: form, usual })),
      ...(group === undefined ? [] : [{ written: group, usual: group }]),
    ];
  });
  return [...new Map(names.map((name) => [name.written, name])).values()];
}
