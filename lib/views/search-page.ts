/** The search page before anything is typed: its filters, examples to try; and the names that a misspelt query may mean. */
import { alphabetical } from '../format.ts';
import { routes, searchFor } from '../routes.ts';
import type { Corpus } from '../schema/corpus.ts';
import { termLines, yearLines } from './facets/pages.ts';
import { describedNames } from './facets/table.ts';
import type { Link } from './decisions.ts';
import { natures } from './search-marks.ts';
import { otherNames } from './bodies.ts';

/** A value of a filter, its name in the list, and its name on a result. */
export interface FilterOption {
  readonly value: string;
  readonly label: string;
  readonly one: string;
}

export interface SearchPageView {
  readonly natures: readonly FilterOption[];
  readonly years: readonly FilterOption[];
  readonly themes: readonly FilterOption[];
  /** Queries worth trying, each with its address. */
  readonly examples: readonly Link[];
}

/** What the search page shows of a corpus. */
export function searchPageView(corpus: Corpus): SearchPageView {
  const themes = [...corpus.themes]
    .map(([value, { name }]) => ({ value, label: name, one: name }))
    .toSorted((a, b) => alphabetical(a.label, b.label));
  return {
    natures: Object.entries(natures).map(([value, [one, label]]) => ({ value, label, one })),
    years: yearLines(corpus).map(({ year }) => ({ value: year, label: year, one: year })),
    themes,
    examples: exampleQueries(corpus).map((query) => ({ label: query, href: searchFor(query) })),
  };
}

/** One query of each kind that the reader may not think of: a number, an official identifier, a provision, a body, a theme. */
function exampleQueries(corpus: Corpus): string[] {
  const told = corpus.articles.flatMap(({ decisions }) => decisions);
  return [
    told.find(({ number }) => number !== null)?.number,
    told.find(({ legifrance }) => legifrance !== undefined)?.legifrance,
    [...corpus.provisions.keys()].find((id) => /^rgpd-\d+-/.test(id))?.replace('rgpd-', 'art. '),
    told.flatMap(({ appeals }) => appeals).find(({ number }) => number !== null)?.number,
    [...corpus.organisations.values()].at(0)?.name,
    termLines('theme', corpus)
      .toSorted((a, b) => b.count - a.count)
      .at(0)?.label,
  ].filter((query) => typeof query === 'string');
}

/** A name, where it leads, and its other spellings. */
export interface KnownName extends Link {
  readonly others: readonly string[];
}

/** Names of bodies, themes and sectors: what a query that finds nothing may have meant. */
export function knownNames(corpus: Corpus): KnownName[] {
  const bodies = [...corpus.organisations.values()].map((organisation) => ({
    label: organisation.name,
    href: routes.organisation(organisation.slug),
    others: otherNames(organisation),
  }));
  const terms = describedNames.flatMap((facet) =>
    termLines(facet, corpus).map(({ label, href }) => ({ label, href, others: [] })),
  );
  return [...bodies.toSorted((a, b) => alphabetical(a.label, b.label) || (a.href < b.href ? -1 : 1)), ...terms];
}
