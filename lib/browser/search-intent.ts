/** What a query asks beside what it names: the largest fine, what was paid, what is risked. */
import type { SearchLanguage } from './search-french.ts';

export type Intent = 'largest' | 'paid' | 'risked';

/** The intent of a query, and what it is about. */
export function readIntent(
  query: string,
  { largest, paid, aroundPaid, only }: SearchLanguage,
): { readonly intent: Intent | null; readonly about: string } {
  if (largest.test(query)) return { intent: 'largest', about: withoutSpaces(query.replace(largest, ' ')) };
  if (paid.test(query)) return { intent: 'paid', about: withoutSpaces(query.replace(aroundPaid, ' ')) };
  if (only?.risked.test(query))
    return { intent: 'risked', about: withoutSpaces(query.replace(only.aroundRisked, ' ')) };
  return { intent: null, about: query };
}

function withoutSpaces(text: string): string {
  return text.replace(/(?:[\s?]|(?<=\s)-(?=\s))+/g, ' ').trim();
}
