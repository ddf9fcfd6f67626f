/** Replaces the addresses of articles and the identifiers of decisions that contain a hidden name. */

import type { Documents } from '../content/read/documents.ts';
import { slugOf } from '../french/slug.ts';
import { decisionId } from '../schema/decision.ts';
import type { Redactor } from './redact.ts';

type Article = Documents['articles'][number];
type Decision = Article['data']['decisions'][number];

/**
 * The new address of each article that lost a name or whose address contains one: the number of its first decision, or
 * its date; its category when it has no decision.
 */
export function neutralSlugs(
  articles: readonly Article[],
  changes: (article: Article) => boolean,
): ReadonlyMap<string, string> {
  const taken = new Set(articles.map(({ slug }) => slug));
  return new Map(
    articles.filter(changes).map(({ slug, data }) => {
      const [first] = data.decisions;
      if (!first) return [slug, untaken(`${data.categories[0]}-${data.published}`, taken)];
      return [slug, untaken(first.number === null ? byDay(first) : slugOf(first.number), taken)];
    }),
  );
}

/** The new identifier of each unnumbered decision whose identifier contains a name: authority and date. */
export function neutralIds(
  articles: readonly Article[],
  namesOf: (slug: string) => Redactor,
): ReadonlyMap<string, string> {
  const taken = new Set(articles.flatMap(({ data }) => data.decisions.map(decisionId)));
  return new Map(
    articles.flatMap(({ slug, data }) =>
      data.decisions
        .filter((decision) => decision.number === null && namesOf(slug).reveals(decisionId(decision)))
        .map((decision): [string, string] => [decisionId(decision), untaken(byDay(decision), taken)]),
    ),
  );
}

/** Authority and date only, because the identifier often ends with a name. */
function byDay({ authority, decided }: Decision): string {
  return `${authority}-${decided}`;
}

function untaken(base: string, taken: Set<string>): string {
  let candidate = base;
  for (let n = 2; taken.has(candidate); n++) candidate = `${base}-${n}`;
  taken.add(candidate);
  return candidate;
}
