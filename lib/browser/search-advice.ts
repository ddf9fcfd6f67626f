/** What may help a reader who did not find: fewer filters, names that resemble what was typed, words one by one. */
import type { Advice } from '#components/search/search-advice.tsx';
import { addressOf, type Request } from './search-address.ts';
import type { Answer } from './search-engine.ts';
import { type KnownName, nearestNames } from './search-names.ts';
import { readQuery } from './search-query.ts';
import { namesAddress } from './search-screen.tsx';

/** The advice; null where there is none to give. `withoutFilters` asks the same again without them. */
export async function adviceFor(answer: Answer, request: Request, withoutFilters: () => void): Promise<Advice | null> {
  const { results, unknown } = answer;
  const nothing = results.length === 0;
  if (!nothing && unknown.length === 0) return null;
  const names = nearestNames(unknown.join(' ') || request.query, await knownNames());
  const hidden = nothing && Object.keys(request.filters).length > 0 && answer.withoutFilters > 0;
  if (!nothing && names.length === 0) return null;
  return {
    resembling: names.map(([label, href]) => ({ label, href })),
    apart: nothing ? wordsApart(answer, request) : [],
    withoutFilters: hidden ? withoutFilters : null,
    nothing,
  };
}

/** The searches of each word that some page has, where no page has them all. */
function wordsApart({ unknown }: Answer, { query, filters }: Request): Advice['apart'] {
  const words = readQuery(query).text.replaceAll('"', '').split(' ');
  const known = words.filter((word) => !unknown.includes(word));
  return known.length < 2 ? [] : known.map((word) => ({ label: word, href: addressOf({ query: word, filters }) }));
}

/** The names that resemble a query are a help: without them, the answer stays. */
async function knownNames(): Promise<readonly KnownName[]> {
  const response = await fetch(namesAddress).catch(() => null);
  return response?.ok ? response.json() : [];
}
