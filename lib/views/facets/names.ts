/** The facets of a decision, by their names in an address, in the order in which an address writes them. */
export const facetNames = [
  'annee',
  'theme',
  'fondement',
  'secteur',
  'organisme',
  'mesure',
  'procedure',
  'autorite',
  'statut',
] as const;
export type FacetName = (typeof facetNames)[number];

/** One value a facet. */
export function mapFacets<T>(value: (name: FacetName) => T): Record<FacetName, T> {
  return Object.fromEntries(facetNames.map((name) => [name, value(name)])) as Record<FacetName, T>;
}
