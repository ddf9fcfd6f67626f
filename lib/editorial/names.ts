/** The names of the organisations of an article. */
import type { ArticleDocument, Surroundings } from './rule.ts';

/** An accepted spelling of a name, and the usual name of the organisation. */
export interface KnownName {
  readonly written: string;
  readonly usual: string;
}

/** A word: letters and digits, up to a space, hyphen, apostrophe or other mark. */
export const WORD = /[\p{L}\d]+/gu;

/**
 * Every accepted spelling of the bodies that an article concerns or mentions: name, aliases, name in the decision,
 * group.
 */
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
