/** Names of bodies: the same one under its accents and capitals. */
import { plainName } from '../french/letters.ts';
import type { OrganisationFacts } from '../schema/organisation.ts';

export type Organisations = Readonly<Record<string, OrganisationFacts>>;

/** Slug of the organisation that has this name or alias, accents and capitals aside; null where none or several have. */
export function organisationNamed(name: string, organisations: Organisations): string | null {
  const folded = plainName(name);
  const matching = Object.entries(organisations).filter(([, facts]) =>
    [facts.name, ...facts.aliases].some((known) => plainName(known) === folded),
  );
  return matching.length === 1 ? (matching[0]?.[0] ?? null) : null;
}
