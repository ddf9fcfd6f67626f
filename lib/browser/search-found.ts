/** Turns a page of the index into a result for components/search/search-results.tsx. */
import type { SearchResult } from '#components/search/search-results.tsx';
import type { SearchWords } from '../views/words/fr-search.ts';
import type { Fragment } from './search-engine.ts';
import { passageOf, readable } from './search-passage.ts';

/** The result of a page. `natureName` gives the name of a nature of page. */
export function resultOf(
  { url, excerpt, meta, filters }: Fragment,
  natureName: (nature: string) => string,
  words: SearchWords['results'],
): SearchResult {
  const nature = filters['type']?.[0] ?? '';
  const amount = meta['montant'] ?? meta['total'] ?? meta['astreinte'];
  const withoutFine = isDecision(nature) && meta['date'] ? words.noFine : undefined;
  return {
    href: url,
    nature,
    natureName: natureName(nature),
    date: meta['date'],
    organisation: meta['organisme'] && readable(meta['organisme']),
    title: readable(meta['title'] ?? url),
    amount: amount ?? withoutFine,
    note: (meta['total'] && words.total) || (meta['astreinte'] && words.liquidated),
    original: meta['initial'],
    passage: passageOf(excerpt),
  };
}

function isDecision(nature: string): boolean {
  return nature === 'affaire' || nature === 'analyse' || nature === 'fiche' || nature === 'liste';
}
