/** Names of bodies: the same one under its accents and capitals, and the identifier that a name gives. */
import type { OrganisationFacts } from '../../schema/organisation.ts';

export type Organisations = Readonly<Record<string, OrganisationFacts>>;

/** A name without accents, capitals nor marks, for comparing: « CEGEDIM SANTÉ » → `cegedim sante`. */
export function fold(name: string): string {
  return name
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/** `CEGEDIM SANTÉ` → `cegedim-sante`, cut between two words; empty when nothing of the name is left. */
export function slugOf(name: string, maxLength = 60): string {
  const slug = fold(name).replace(/ /g, '-');
  return slug.length <= maxLength
    ? slug
    : slug
        .slice(0, maxLength + 1)
        .replace(/-[^-]*$/, '')
        .slice(0, maxLength);
}

/** Slug of the organisation that has this name or alias, accents and capitals aside; null where none or several have. */
export function organisationNamed(name: string, organisations: Organisations): string | null {
  const folded = fold(name);
  const matching = Object.entries(organisations).filter(([, facts]) =>
    [facts.name, ...facts.aliases].some((known) => fold(known) === folded),
  );
  return matching.length === 1 ? (matching[0]?.[0] ?? null) : null;
}
