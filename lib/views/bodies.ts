/** The bodies that decisions concern, with their names. */
import { sentenceCase } from '../french/capitals.ts';
import type { Corpus, Decision, Organisation } from '../schema/corpus.ts';

/** The bodies concerned, each once. An anonymous body has no slug; its label is the authority's description, in lower case. */
export function bodiesConcerned(decision: Decision, corpus: Corpus): { slug: string | null; label: string }[] {
  const slugs = new Set(decision.respondents.map(({ organisation }) => organisation));
  return [...slugs].map((slug) => {
    const known = slug === null ? undefined : corpus.organisations.get(slug);
    return known
      ? { slug: known.slug, label: known.name }
      : { slug: null, label: decision.body === undefined ? 'Organisme non nommé' : sentenceCase(decision.body) };
  });
}

/** Other names of a body, each once, without those that differ from another only by case. */
export function otherNames({ name, aliases }: Pick<Organisation, 'name' | 'aliases'>): string[] {
  const fold = (text: string) => text.toLocaleLowerCase('fr');
  const names = [name, ...aliases].map(fold);
  return aliases.filter((alias, i) => names.indexOf(fold(alias)) === i + 1);
}
