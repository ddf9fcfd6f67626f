/** The facets of a decision: their names in an address, in the order in which an address lists them. */
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

/** An object with one value per facet. */
export function mapFacets<T>(value: (name: FacetName) => T): Record<FacetName, T> {
  return Object.fromEntries(facetNames.map((name) => [name, value(name)])) as Record<FacetName, T>;
}
