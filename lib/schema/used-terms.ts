/** The terms that published decisions use in each vocabulary. Unused terms are neither shown nor linked. */
import type { Decision } from './corpus.ts';
import { articleOf } from './provision.ts';

type Facts = Pick<Decision, 'respondents' | 'provisions' | 'themes' | 'sector'>;

/** The terms of a decision, by vocabulary; a paragraph also counts for its article. */
export const drawnFrom = {
  organisations: ({ respondents }) => respondents.flatMap(({ organisation }) => organisation ?? []),
  provisions: ({ provisions }) => provisions.flatMap((id) => [id, articleOf(id)]),
  themes: ({ themes }) => themes,
  sectors: ({ sector }) => (sector === null ? [] : [sector]),
} as const satisfies Readonly<Record<string, (decision: Facts) => readonly string[]>>;

export type UsedTerms = Readonly<Record<keyof typeof drawnFrom, ReadonlySet<string>>>;

/** The terms of several decisions. */
export function usedTerms(decisions: readonly Facts[]): UsedTerms {
  const used = (terms: (decision: Facts) => readonly string[]) => new Set(decisions.flatMap(terms));
  return {
    organisations: used(drawnFrom.organisations),
    provisions: used(drawnFrom.provisions),
    themes: used(drawnFrom.themes),
    sectors: used(drawnFrom.sectors),
  };
}
