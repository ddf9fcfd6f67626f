/** The bodies that decisions concern, and their names. */
import type { Corpus, Decision, Organisation } from '../schema/corpus.ts';

/** The bodies concerned, each once; an anonymous one has no slug and is described in the authority's words. */
export function bodiesConcerned(decision: Decision, corpus: Corpus): { slug: string | null; label: string }[] {
  const slugs = new Set(decision.respondents.map(({ organisation }) => organisation));
  return [...slugs].map((slug) => {
    const known = slug === null ? undefined : corpus.organisations.get(slug);
    return known
      ? { slug: known.slug, label: known.name }
      : { slug: null, label: decision.body ?? 'Organisme non nommé' };
  });
}

/** Other names of a body, each once: those that differ by case alone from another are left out. */
export function otherNames({ name, aliases }: Pick<Organisation, 'name' | 'aliases'>): string[] {
  const fold = (text: string) => text.toLocaleLowerCase('fr');
  const names = [name, ...aliases].map(fold);
  return aliases.filter((alias, i) => names.indexOf(fold(alias)) === i + 1);
}
