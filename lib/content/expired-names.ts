/** Which bodies the authority itself no longer names, and in which articles. */
import { namedUntil } from '../schema/decision.ts';
import type { Documents } from './documents.ts';
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

/** Every writing of a body, and of its group where the whole group has expired, each with the body's description. */
export function writingsOf(body: string, documents: Documents, everywhere: ReadonlySet<string>): HiddenName[] {
  const file = documents['organisations.yaml'];
  const organisation = file?.data.organisations[body];
  if (!file || !organisation) return [];
  const written = documents.articles.flatMap(({ data }) =>
    data.decisions.flatMap(({ respondents }) =>
      respondents.flatMap((one) => (one.organisation === body && one.name !== null ? [one.name] : [])),
    ),
  );
  const { group } = organisation;
  const members = Object.entries(file.data.organisations).filter(
    ([, other]) => group !== undefined && other.group === group,
  );
  const groupName = members.every(([slug]) => everywhere.has(slug)) ? file.data.groups[group ?? '']?.name : undefined;
  const names = new Set([
    organisation.name,
    ...organisation.aliases,
    ...written,
    ...(groupName === undefined ? [] : [groupName]),
  ]);
  return [...names].map((name) => ({ name, description: organisation.activity }));
}
