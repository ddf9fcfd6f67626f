/** What a query asks beside what it names: the largest fine, what was paid. */
import type { SearchLanguage } from './search-french.ts';

export type Intent = 'largest' | 'paid';

/** The intent of a query, and what it is about. */
export function readIntent(
  query: string,
  { largest, paid, aroundPaid }: SearchLanguage,
): { readonly intent: Intent | null; readonly about: string } {
  if (largest.test(query)) return { intent: 'largest', about: withoutSpaces(query.replace(largest, ' ')) };
  if (paid.test(query)) return { intent: 'paid', about: withoutSpaces(query.replace(aroundPaid, ' ')) };
  return { intent: null, about: query };
}

function withoutSpaces(text: string): string {
  return text.replace(/(?:[\s?]|(?<=\s)-(?=\s))+/g, ' ').trim();
}
