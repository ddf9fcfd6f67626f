/** Data of ours for the sources to compare with; empty by default. */
import type { DecisionFacts } from '#lib/schema/decision.ts';
import { knownDecisions } from '#lib/sources/dila/known.ts';
import type { OurSide } from '#lib/sources/source.ts';

export function ourSide(facts: Partial<OurSide> = {}): OurSide {
  const decisions = facts.decisions ?? [];
  return {
    today: '2026-11-24',
    register: [],
    refusedYears: [],
    decisions,
    known: knownDecisions(
      decisions.map(({ article, facts: decision }) => ({
        file: `content/articles/${article}.md`,
        decisions: [decision],
      })),
      [],
    ),
    vocabulary: { organisations: {}, provisions: new Set(), sectors: new Set() },
    themes: new Set(),
    taken: new Set(),
    sources: null,
    ...facts,
  };
}

/** A decision of ours, published in its own article. */
export function ourDecision(facts: DecisionFacts): OurSide['decisions'][number] {
  return { facts, article: (facts.number ?? facts.id ?? 'x').toLowerCase(), draft: false };
}
