/** Which bodies the authority itself no longer names, and in which articles. */
import { namedUntil } from '../schema/decision.ts';
import type { Documents } from '../content/read/documents.ts';
import type { HiddenName } from './redact.ts';

type Article = Documents['articles'][number];

export interface ExpiredNames {
  /** Bodies that an article may no longer name, by the article's slug; articles without any are left out. */
  readonly inArticle: ReadonlyMap<string, ReadonlySet<string>>;
  /** Bodies that no article may name any more: all theirs have expired. */
  readonly everywhere: ReadonlySet<string>;
}

/** What has expired on a day, `YYYY-MM-DD`. A day still inside the period is not expired. */
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
 * Whether a case no longer names a body: a period is over, and none is running. A later decision of the same case (an
 * injunction closed) that the authority still publishes under the name keeps it; one without a known period does not.
 */
function hasExpired({ data }: Article, body: string, today: string): boolean {
  const ends = data.decisions
    .filter(({ respondents }) => respondents.some(({ organisation }) => organisation === body))
    .flatMap((decision) => namedUntil(decision) ?? []);
  return ends.length > 0 && ends.every((end) => end < today);
}

/** The writings of bodies, read once whatever the number of those that have expired. */
export interface Writings {
  /** Names that no article may write any more, groups of which nobody is named included. */
  readonly hidden: readonly HiddenName[];
  /** Names that stay. */
  readonly kept: readonly string[];
  /** The names that an article may not write, where these bodies have expired in it alone. */
  readonly hiddenBesides: (bodies: ReadonlySet<string>) => readonly HiddenName[];
}

/**
 * Every writing of the bodies: usual name, aliases, names that decisions write; each hidden one with what the body does.
 * A group loses its name once all its bodies have.
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

  /** The names of bodies, and of the groups that have as many bodies left as these. */
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
