/** The values of each filter of the explorer, except years, which come from the dates. */
import { capitalise } from '../format.ts';
import type { Corpus } from '../schema/corpus.ts';
import type { Procedure } from '../schema/decision.ts';
import { type FacetName, facetNames } from './facets/names.ts';
import { type Facets, facets } from './facets/table.ts';
import { statusTerms } from './labels.ts';
import type { Edition } from './words/edition.ts';
import type { Measure } from './words/words.ts';

/** Facets whose values are in the payload. */
export type PackedFacet = Exclude<FacetName, 'annee'>;
export const packedFacets = facetNames.filter((name) => name !== 'annee');

export type ExplorerTerms = { readonly [N in PackedFacet]: ReturnType<Facets[N]['terms']> };

/** The values that the decisions of a corpus have. */
export function explorerTerms(corpus: Corpus): ExplorerTerms {
  return Object.fromEntries(packedFacets.map((name) => [name, facets[name].terms(corpus)])) as unknown as ExplorerTerms;
}

/** The same values in the words of another edition, each at its place. */
export function termsIn(edition: Edition, terms: ExplorerTerms): ExplorerTerms {
  const { words } = edition;
  const { typeset } = words.format;
  return {
    theme: terms.theme.map((term) => ({ ...term, label: typeset(edition.theme(term.slug).label) })),
    secteur: terms.secteur.map((term) => ({ ...term, label: typeset(edition.sector(term.slug).label) })),
    fondement: terms.fondement.map((term) => {
      const { text, article } = edition.provision(term.slug);
      return { ...term, text, label: typeset(article), subject: typeset(edition.provisionSubject(term.slug)) };
    }),
    // An anonymous body has the authority's words as its name.
    organisme: terms.organisme.map((term) =>
      term.slug === '' ? { ...term, label: typeset(edition.bodyKind(term.label)) } : term,
    ),
    mesure: terms.mesure.map((term) => ({ ...term, label: words.ordered.measure(term.slug as Measure) })),
    procedure: terms.procedure.map((term) => ({
      ...term,
      label: capitalise(words.procedures[term.slug as Procedure]),
    })),
    autorite: terms.autorite.map((term) => ({ ...term, label: edition.authority(term.slug) })),
    statut: terms.statut.map((term) => {
      const status = Object.values(statusTerms).find(({ slug }) => slug === term.slug);
      return { ...term, label: status?.english ?? term.label };
    }),
  };
}
