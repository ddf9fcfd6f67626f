/** The values of each filter of the explorer, except years, which come from the dates. */
import type { Corpus } from '../schema/corpus.ts';
import { type FacetName, facetNames } from './facets/names.ts';
import { type Facets, facets } from './facets/table.ts';

/** Facets whose values are in the payload. */
export type PackedFacet = Exclude<FacetName, 'annee'>;
export const packedFacets = facetNames.filter((name) => name !== 'annee');

export type ExplorerTerms = { readonly [N in PackedFacet]: ReturnType<Facets[N]['terms']> };

/** The values that the decisions of a corpus have. */
export function explorerTerms(corpus: Corpus): ExplorerTerms {
  return Object.fromEntries(packedFacets.map((name) => [name, facets[name].terms(corpus)])) as unknown as ExplorerTerms;
}
