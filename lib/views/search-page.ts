/** The search page before anything is typed: its filters, examples to try. */
import { alphabetical } from '../format.ts';
import { searchFor } from '../routes.ts';
import type { Corpus } from '../schema/corpus.ts';
import type { Link } from './decisions.ts';
import { yearLines } from './facets/pages.ts';
import type { Edition } from './words/edition.ts';

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
export function searchPageView(corpus: Corpus, edition: Edition): SearchPageView {
  const { words, theme } = edition;
  const themes = [...corpus.themes.keys()]
    .map((value) => ({ value, label: theme(value).label, one: theme(value).label }))
    .toSorted((a, b) => alphabetical(a.label, b.label));
  return {
    natures: words.search.natures.map(([value, one, label]) => ({ value, label, one })),
    years: yearLines(corpus).map(({ year }) => ({ value: year, label: year, one: year })),
    themes,
    examples: exampleQueries(corpus, edition).map((query) => ({
      label: query,
      href: searchFor(query, edition.search),
    })),
  };
}

/** What the content proposes, then one query of each kind that the reader may not think of: a number, an official identifier, a judgment. */
function exampleQueries(corpus: Corpus, { words, searchExamples }: Edition): string[] {
  const paragraph = [...corpus.provisions.keys()].find((id) => /^rgpd-\d+-/.test(id));
  const covered = corpus.articles.flatMap(({ decisions }) => decisions);
  return [
    ...searchExamples,
    covered.find(({ number }) => number !== null)?.number,
    covered.find(({ legifrance }) => legifrance !== undefined)?.legifrance,
    paragraph === undefined ? undefined : words.search.provision(paragraph.replace('rgpd-', '')),
    covered.flatMap(({ appeals }) => appeals).find(({ number }) => number !== null)?.number,
  ].filter((query) => typeof query === 'string');
}
