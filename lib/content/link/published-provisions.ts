/** Decides which provisions have a page. */
import type { DecisionFacts } from '../../schema/decision.ts';
import { articleOf } from '../../schema/provision.ts';
import type { Documents } from '../read/documents.ts';

type Judged = Pick<DecisionFacts, 'provisions' | 'holdings'>;

/**
 * Provisions with a page: those that published decisions apply, those that a judgment explains, those marked as always
 * published, and the article of each paragraph. A provision that only drafts use has no page.
 */
export function publishedProvisions(documents: Documents, decisions: readonly Judged[]): ReadonlySet<string> {
  const named = [
    ...decisions.flatMap(({ provisions, holdings }) => [
      ...provisions,
      ...holdings.flatMap(({ provision }) => provision ?? []),
    ]),
    ...Object.values(documents['jurisprudence.yaml']?.data ?? {}).flatMap(({ provisions }) => provisions),
    ...documents.provisions.filter(({ data }) => data.always).map(({ slug }) => slug),
  ];
  return new Set(named.flatMap((id) => [id, articleOf(id)]));
}
