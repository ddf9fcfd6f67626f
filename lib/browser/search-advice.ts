/** What may help a reader who did not find: fewer filters, names that resemble what was typed, words one by one. */
import { addressOf, type Request } from './search-address.ts';
import type { Answer } from './search-engine.ts';
import { type KnownName, nearestNames } from './search-names.ts';
import { readQuery } from './search-query.ts';
import { button, linkList, namesAddress, paragraph } from './search-screen.ts';

/** Paragraphs of advice; none where every word was found. `withoutFilters` asks the same again without them. */
export async function adviceFor(answer: Answer, request: Request, withoutFilters: () => void): Promise<HTMLElement[]> {
  const { results, unknown } = answer;
  if (results.length > 0 && unknown.length === 0) return [];
  const names = nearestNames(unknown.join(' ') || request.query, await knownNames());
  const resembling = names.length === 0 ? [] : [linkList('Vouliez-vous dire\u00a0: ', names, '\u202f?')];
  if (results.length > 0) return resembling;
  const hidden = Object.keys(request.filters).length > 0 && answer.withoutFilters > 0;
  return [
    ...(hidden ? [button('Retirer les filtres', withoutFilters)] : []),
    ...resembling,
    ...wordsApart(answer, request),
    paragraph('Vérifier l’orthographe, ou passer par les listes ci-dessous, qui mènent à chaque page.'),
  ];
}

/** Links to each of the words that stand somewhere, but nowhere together. */
function wordsApart({ unknown }: Answer, { query, filters }: Request): HTMLElement[] {
  const words = readQuery(query).text.replaceAll('"', '').split(' ');
  const known = words.filter((word) => !unknown.includes(word));
  if (known.length < 2) return [];
  const links = known.map((word) => [word, addressOf({ query: word, filters })] as const);
  return [linkList('Aucune page ne réunit ces mots. Les chercher un à un\u00a0: ', links, '.')];
}

/** The names that resemble a query are a help: without them, the answer stands. */
async function knownNames(): Promise<readonly KnownName[]> {
  const response = await fetch(namesAddress).catch(() => null);
  return response?.ok ? response.json() : [];
}
