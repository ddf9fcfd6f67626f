/** What the search of the English edition finds apart from its pages: themes and sectors, whose decisions are in the list. */
import { englishCount } from '../format-english.ts';
import { pageWord } from '../identifiers.ts';
import type { Corpus } from '../schema/corpus.ts';
import { totalsOf } from './decisions.ts';
import { decisionsBy } from './facets/decisions-by.ts';
import { identified } from './search-marks.ts';
import type { SearchRecord } from './search-records.ts';
import { searchVocabulary, wordsLeadingTo } from './search-vocabulary.ts';
import { englishEdition } from './words/edition.ts';

/** A record for each theme and each sector, at the filtered list. */
export function englishSearchRecords(corpus: Corpus): SearchRecord[] {
  const edition = englishEdition(corpus);
  return searchVocabulary(corpus, edition).places.flatMap(({ facet, slug, label, href }) => {
    if (facet !== 'theme' && facet !== 'secteur') return [];
    const decisions = decisionsBy(corpus)[facet].get(slug) ?? [];
    const { fines, finesInForce, foreign } = totalsOf(decisions);
    const said = wordsLeadingTo(facet, slug, edition);
    return {
      language: 'en',
      address: href,
      title: label,
      // No name of a body: who looks for one looks for its cases first.
      text: [
        `${englishCount(decisions.length, 'decision', 'decisions')} on record`,
        ...(fines === 0 ? [] : [edition.words.search.total(fines, finesInForce, foreign.finesInForce)]),
      ].join('; '),
      filters: { type: facet, annee: [], theme: facet === 'theme' ? [slug] : [] },
      facts: {
        terme: label,
        ...identified([], [pageWord(facet, slug)]),
        ...(said.length === 0 ? {} : { autrement: said.join(', ') }),
      },
    };
  });
}
