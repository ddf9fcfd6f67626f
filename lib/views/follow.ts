/** How to be told of what changes: every feed that a reader may copy, and what changed lately. */
import { longDate } from '../format.ts';
import { absolute, feedOf, routes } from '../routes.ts';
import type { Corpus } from '../schema/corpus.ts';
import { typeset } from '../typography.ts';
import { decisionRedirects } from './decision-addresses.ts';
import type { Link } from './decisions.ts';
import { facets, type PagedFacet, pagedNames } from './facets/table.ts';
import { appealsFeed, correctionsFeed, type Feed, siteFeed } from './feeds.ts';

/** What changed lately that the page shows, for each feed. */
const LATELY = 5;

/** Topics listed of one kind: beyond, the page of each topic gives its feed, and the index leads there. */
const MOST_TOPICS = 200;

export interface FeedChoice {
  readonly label: string;
  /** What is new when the feed says something. */
  readonly says: string;
  readonly atom: string;
  readonly json: string;
  /** The whole address, to copy. */
  readonly address: string;
  readonly lately: readonly (Link & { readonly day: string })[];
}

export interface FollowView {
  readonly feeds: readonly FeedChoice[];
  readonly topics: readonly {
    readonly title: string;
    readonly count: number;
    readonly index: string;
    readonly feeds: readonly Link[];
  }[];
  /** An address to copy, as an example of that of any topic. */
  readonly example: string | null;
}

const indexes: Readonly<Partial<Record<(typeof pagedNames)[number], readonly [title: string, index: string]>>> = {
  theme: ['Thèmes', routes.themes],
  fondement: ['Fondements', routes.provisions],
  secteur: ['Secteurs', routes.sectors],
  organisme: ['Organismes', routes.organisations],
};

/** What the page shows. */
export function followView(corpus: Corpus): FollowView {
  const topics = pagedNames.flatMap((name) => {
    const { page, feed, terms }: PagedFacet = facets[name];
    const [title, index] = indexes[name] ?? [];
    if (feed === undefined || title === undefined || index === undefined) return [];
    const feeds = terms(corpus).flatMap((term) =>
      term.slug === ''
        ? []
        : [{ label: 'text' in term ? `${term.text} ${term.label}` : term.label, href: feedOf(page(term.slug)) }],
    );
    return [{ title, index, count: feeds.length, feeds: feeds.slice(0, MOST_TOPICS) }];
  });
  const [first] = topics.flatMap(({ feeds }) => feeds);
  return {
    feeds: [
      choice('Tout le recueil', 'Un article paraît, ou change.', siteFeed(corpus), routes.jsonFeed, corpus),
      choice(
        'Les recours',
        'Un juge confirme, réduit ou annule une sanction.',
        appealsFeed(corpus),
        routes.appealsJsonFeed,
        corpus,
      ),
      choice(
        'Les corrections',
        'Une erreur du recueil est corrigée.',
        correctionsFeed(corpus),
        routes.correctionsJsonFeed,
        corpus,
      ),
    ],
    topics,
    example: first ? absolute(first.href, corpus.site) : null,
  };
}

function choice(label: string, says: string, feed: Feed, json: string, corpus: Corpus): FeedChoice {
  const { path, site, entries } = feed;
  // Straight to the page, where the address of a decision would only lead there.
  const pageOf = (address: string) => decisionRedirects(corpus).get(address) ?? address;
  return {
    label,
    says,
    atom: path,
    json,
    address: absolute(path, site),
    // Several corrections of one page on one day are one line.
    lately: [
      ...new Map(
        entries.map(({ title, address, updated }) => {
          const href = pageOf(address.slice(site.url.length).replace(/#.*$/, ''));
          return [`${href} ${updated}`, { label: typeset(title), href, day: longDate(updated) }] as const;
        }),
      ).values(),
    ].slice(0, LATELY),
  };
}
