/** What may help a reader who did not find: fewer filters, names that resemble what was typed. */
import type { Advice } from '#components/search/search-advice.tsx';
import type { Request } from './search-address.ts';
import type { Answer } from './search-engine.ts';
import type { Lexicon } from './search-lexicon.ts';
import { type KnownName, nearestNames } from './search-names.ts';

/** The advice; null where there is none to give. `withoutFilters` asks the same again without them. */
export function adviceFor(
  { results, unknown, withoutFilters: widely }: Answer,
  request: Request,
  lexicon: Lexicon,
  withoutFilters: () => void,
): Advice | null {
  const nothing = results.length === 0;
  if (!nothing && unknown.length === 0) return null;
  const names = nearestNames(unknown.join(' ') || request.query, knownNames(lexicon));
  const hidden = nothing && Object.keys(request.filters).length > 0 && widely > 0;
  if (!nothing && names.length === 0) return null;
  return {
    resembling: names.map(([label, href]) => ({ label, href })),
    withoutFilters: hidden ? withoutFilters : null,
    nothing,
  };
}

/** Each place once, with all the words that lead to it. */
function knownNames({ vocabulary: { places, groups } }: Lexicon): KnownName[] {
  return places.map(({ label, href }, number) => [
    label,
    href,
    ...groups.filter((group) => group.places.includes(number)).flatMap(({ words }) => words),
  ]);
}
