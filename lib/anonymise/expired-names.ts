/** Finds the bodies that the authority no longer names, and in which articles. */

import type { Documents } from '../content/read/documents.ts';
import { namedUntil } from '../schema/decision.ts';
import type { HiddenName } from './redact.ts';

type Article = Documents['articles'][number];

export interface ExpiredNames {
  /** Bodies that an article may no longer name, by article slug; without the articles that have none. */
  readonly inArticle: ReadonlyMap<string, ReadonlySet<string>>;
  /** Bodies that no article may name, because every period has expired. */
  readonly everywhere: ReadonlySet<string>;
}

/** The names expired on a day, `YYYY-MM-DD`. The last day of a period is not expired. */
export function expiredNames(articles: readonly Article[], today: string): ExpiredNames {
  const inArticle = new Map<string, ReadonlySet<string>>();
  const stillNamed = new Set<string>();
  for (const article of articles) {
    const expired = new Set(bodiesOf(article).filter((body) => hasExpired(article, body, today)));
    if (expired.size > 0) inArticle.set(article.slug, expired);
    for (const body of bodiesOf(article)) if (!expired.has(body)) stillNamed.add(body);
  }
  const all = [...inArticle.values()].flatMap((bodies) => [...bodies]);
  return { inArticle, everywhere: new Set(all.filter((body) => !stillNamed.has(body))) };
}

function bodiesOf({ data }: Article): string[] {
  return [
    ...new Set(
      data.decisions.flatMap(({ respondents }) => respondents.flatMap(({ organisation }) => organisation ?? [])),
    ),
  ];
}

/**
 * Whether a case may no longer name a body: one period is over and none is running. A later decision of the case (for
 * example the closing of an injunction) still published with the name prevents the expiry; one without a known period
 * does not.
 */
function hasExpired({ data }: Article, body: string, today: string): boolean {
  const ends = data.decisions
    .filter(({ respondents }) => respondents.some(({ organisation }) => organisation === body))
    .flatMap((decision) => namedUntil(decision) ?? []);
  return ends.length > 0 && ends.every((end) => end < today);
}

/** The spellings of the names of bodies, read once whatever the number of expired ones. */
export interface Writings {
  /** Names that no article may contain, including groups with no named body left. */
  readonly hidden: readonly HiddenName[];
  /** Names that are not removed. */
  readonly kept: readonly string[];
  /** The names to remove from an article when these bodies have expired in that article only. */
  readonly hiddenBesides: (bodies: ReadonlySet<string>) => readonly HiddenName[];
}

/**
 * Every spelling of the bodies: usual name, aliases, names used in decisions. A hidden one comes with the activity of
 * the body. A group loses its name when all its bodies have.
 */
export function writingsOf(documents: Documents, everywhere: ReadonlySet<string>): Writings {
  const { organisations = {}, groups = {} } = documents['organisations.yaml']?.data ?? {};
  const written = new Map(
    Object.entries(organisations).map(([slug, { name, aliases }]) => [slug, new Set([name, ...aliases])]),
  );
  const respondents = documents.articles.flatMap(({ data }) =>
    data.decisions.flatMap((decision) => decision.respondents),
  );
  for (const { organisation, name } of respondents)
    if (organisation !== null && name !== null) written.get(organisation)?.add(name);

  const stillNamed = new Map<string, number>();
  for (const [slug, { group }] of Object.entries(organisations))
    if (group !== undefined) stillNamed.set(group, (stillNamed.get(group) ?? 0) + (everywhere.has(slug) ? 0 : 1));

  /** The names of these bodies, and of the groups with no other body left. */
  const hide = (bodies: ReadonlySet<string>, left: (group: string) => number): HiddenName[] => {
    const described = new Map<string, string>();
    const inGroup = new Map<string, number>();
    for (const body of bodies) {
      const { activity, group } = organisations[body] ?? { activity: '' };
      for (const name of written.get(body) ?? []) described.set(name, activity);
      if (group !== undefined) inGroup.set(group, (inGroup.get(group) ?? 0) + 1);
      const name = group === undefined || left(group) !== inGroup.get(group) ? undefined : groups[group]?.name;
      if (name !== undefined) described.set(name, activity);
    }
    return [...described].map(([name, description]) => ({ name, description }));
  };
  const members = new Map<string, number>();
  for (const { group } of Object.values(organisations))
    if (group !== undefined) members.set(group, (members.get(group) ?? 0) + 1);
  return {
    hidden: hide(everywhere, (group) => members.get(group) ?? 0),
    kept: [...written].flatMap(([slug, names]) => (everywhere.has(slug) ? [] : [...names])),
    hiddenBesides: (bodies) => hide(bodies, (group) => stillNamed.get(group) ?? 0),
  };
}
