/** Which provisions have a page. */
import type { DecisionFacts } from '../../schema/decision.ts';
import { articleOf } from '../../schema/provision.ts';
import type { Documents } from '../read/documents.ts';

type Judged = Pick<DecisionFacts, 'provisions' | 'holdings'>;

/**
 * The provisions that published decisions held or judged, those that a judgment sheds light on, those that say to be
 * published always; and the article of each paragraph. What only a draft names has no page.
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
