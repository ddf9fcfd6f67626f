/** Finds organisations by name, without accents and capitals. */
import { plainName } from '../french/letters.ts';
import type { OrganisationFacts } from '../schema/organisation.ts';

export type Organisations = Readonly<Record<string, OrganisationFacts>>;

/** Slug of the organisation with this name or alias, ignoring accents and capitals; null when none or several match. */
export function organisationNamed(name: string, organisations: Organisations): string | null {
  const folded = plainName(name);
  const matching = Object.entries(organisations).filter(([, facts]) =>
    [facts.name, ...facts.aliases].some((known) => plainName(known) === folded),
  );
  return matching.length === 1 ? (matching[0]?.[0] ?? null) : null;
}
