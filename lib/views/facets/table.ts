/**
 * Every facet of a decision, once: what a decision has of it, its terms, their pages and feeds, what articles
 * mention of it. Lists, filters, pages, feeds, related articles and figures read this table.
 */
import { alphabetical, capitalise } from '../../format.ts';
import { routes } from '../../routes.ts';
import type { Article, Corpus, Decision, Provision, Term } from '../../schema/corpus.ts';
import { Measure, Procedure } from '../../schema/decision.ts';
import { provisionsInForce, type Status, statusOf } from '../../schema/in-force.ts';
import { measures } from '../../schema/measures.ts';
import { articleOf, citedAs, compareProvisions } from '../../schema/provision.ts';
import { drawnFrom } from '../../schema/used-terms.ts';
import { typeset } from '../../typography.ts';
import { bodiesConcerned, otherNames } from '../bodies.ts';
import { statusTerms } from '../labels.ts';
import type { pageSizes } from '../paging.ts';
import { perCorpus } from '../per-corpus.ts';
import { fr } from '../words/fr.ts';
import { type FacetName, facetNames } from './names.ts';

/** A value of a facet: what the address says, what the reader reads. */
export interface FacetTerm {
  readonly slug: string;
  readonly label: string;
}

/** A provision: `label` is the article alone, « 5-1-c », beside its `text`, « RGPD, art. ». */
export interface ProvisionTerm extends FacetTerm {
  readonly text: string;
  readonly subject: string;
  /** Slug of the whole article that gathers it. */
  readonly whole: string;
}

/** A body; an anonymous one has an empty slug: it is no choice. */
export interface BodyTerm extends FacetTerm {
  readonly aliases?: readonly string[];
}

export interface Facet<T extends FacetTerm = FacetTerm> {
  /** Rank among the filters, those that serve most first, and whether they show their values where there is room. */
  readonly rank: number;
  readonly open?: 'long' | 'short';
  /** Slugs of its terms that a decision has, after what the courts made of it. */
  readonly values: (decision: Decision) => readonly string[];
  /** Those that it has or had: a ruling that sets a breach aside concerns those who follow the provision. */
  readonly everHeld?: (decision: Decision) => readonly string[];
  /** What a table says of a decision, terms without a slug included. */
  readonly keys?: (decision: Decision, corpus: Corpus) => readonly string[];
  /** Slug of the term that gathers another. */
  readonly whole?: (slug: string) => string;
  /** Terms that the decisions of a corpus have, in the order in which a reader looks for them. */
  readonly terms: (corpus: Corpus) => readonly T[];
  /** The name of a term in a sentence; undefined for one that no published decision has. */
  readonly nameOf: (slug: string, corpus: Corpus) => string | undefined;
  /** Terms that an article mentions beside its decisions. */
  readonly mentions?: (article: Article) => readonly string[];
}

/** A facet whose terms have pages. */
export interface PagedFacet<T extends FacetTerm = FacetTerm> extends Facet<T> {
  /** Address of the page of a term, and how many decisions it shows. */
  readonly page: (slug: string) => string;
  readonly pageSize?: keyof typeof pageSizes;
  /** « Articles nouveaux ou mis à jour sur les décisions qui … »; none where the pages have no feed. */
  readonly feed?: string;
  /** Whether the feed has the articles that mention the term beside their decisions. */
  readonly feedOfMentions?: true;
}

/** A facet whose terms the content describes: an index lists them all. */
export interface DescribedFacet extends PagedFacet {
  readonly described: (corpus: Corpus) => ReadonlyMap<string, Term>;
  /** The page that lists its terms. */
  readonly index: { readonly address: string; readonly title: string; readonly lead: string };
}

export interface Facets extends Readonly<Record<FacetName, Facet>> {
  readonly annee: PagedFacet;
  readonly theme: DescribedFacet;
  readonly secteur: DescribedFacet;
  readonly fondement: PagedFacet<ProvisionTerm>;
  readonly organisme: PagedFacet<BodyTerm>;
}

export const facets: Facets = {
  annee: {
    rank: 4,
    values: ({ decided }) => [decided.slice(0, 4)],
    terms: ({ decisions }) =>
      [...new Set(decisions.map(({ decided }) => decided.slice(0, 4)))].map((year) => ({ slug: year, label: year })),
    nameOf: (year) => year,
    page: routes.year,
  },
  theme: {
    rank: 1,
    open: 'long',
    values: drawnFrom.themes,
    terms: ({ themes }) => named(themes),
    nameOf: (slug, { themes }) => themes.get(slug)?.name,
    page: routes.theme,
    described: ({ themes }) => themes,
    index: {
      address: routes.themes,
      title: 'Thèmes',
      lead: 'De A à Z, ce sur quoi portent les décisions du recueil ; une décision a souvent plusieurs thèmes.',
    },
    feed: 'relèvent de ce thème',
    feedOfMentions: true,
    mentions: ({ mentions }) => mentions.themes,
  },
  fondement: {
    rank: 6,
    values: (decision) => provisionsInForce(decision).toSorted(compareProvisions),
    everHeld: drawnFrom.provisions,
    whole: articleOf,
    // A provision may have a page without any decision: where a judgment sheds light on it, or for what it governs.
    terms: perCorpus(({ provisions, decisions }) => {
      const held = new Set(decisions.flatMap(drawnFrom.provisions));
      return [...provisions.values()]
        .filter(({ id }) => held.has(id))
        .toSorted((a, b) => compareProvisions(a.id, b.id))
        .map(provisionTerm);
    }),
    nameOf: (id, { provisions }) => provisions.get(id)?.short,
    page: routes.provision,
    feed: 'retiennent ce manquement',
  },
  secteur: {
    rank: 2,
    open: 'long',
    values: drawnFrom.sectors,
    terms: ({ sectors }) => named(sectors),
    nameOf: (slug, { sectors }) => sectors.get(slug)?.name,
    page: routes.sector,
    described: ({ sectors }) => sectors,
    index: {
      address: routes.sectors,
      title: 'Secteurs',
      lead: 'De A à Z, les activités des organismes que visent les décisions du recueil, quand elles sont établies.',
    },
    feed: 'relèvent de ce secteur',
  },
  organisme: {
    rank: 5,
    values: drawnFrom.organisations,
    keys: (decision, corpus) => bodiesConcerned(decision, corpus).map(keyOf),
    terms: bodyTerms,
    nameOf: (slug, { organisations }) => organisations.get(slug)?.name,
    page: routes.organisation,
    pageSize: 'decisionsOfBody',
    feed: 'visent cet organisme',
    mentions: ({ mentions }) => mentions.organisations,
  },
  mesure: {
    rank: 3,
    open: 'short',
    values: ({ measures }) => measures,
    terms: (corpus) =>
      used(corpus, Measure.options, (decision) => decision.measures).map((slug) => ({
        slug,
        label: measures[slug].label,
      })),
    nameOf: (slug) => measures[slug as Measure].label,
  },
  procedure: {
    rank: 8,
    values: ({ procedure }) => (procedure === null ? [] : [procedure]),
    terms: (corpus) =>
      used(corpus, Procedure.options, ({ procedure }) => [procedure]).map((slug) => ({
        slug,
        label: capitalise(fr.procedures[slug]),
      })),
    nameOf: (slug) => fr.procedures[slug as Procedure],
  },
  autorite: {
    rank: 9,
    values: ({ authority }) => [authority],
    terms: (corpus) =>
      used(corpus, [...corpus.authorities.keys()], ({ authority }) => [authority]).map((slug) => ({
        slug,
        label: corpus.authorities.get(slug)?.short ?? slug,
      })),
    nameOf: (slug, { authorities }) => authorities.get(slug)?.short,
  },
  statut: {
    rank: 7,
    values: (decision) => [statusTerms[statusOf(decision)].slug],
    terms: (corpus) =>
      used(corpus, Object.keys(statusTerms) as Status[], (decision) => [statusOf(decision)]).map((code) => ({
        slug: statusTerms[code].slug,
        label: statusTerms[code].label,
      })),
    nameOf: (slug) => Object.values(statusTerms).find((term) => term.slug === slug)?.label,
  },
};

/** Names of the facets of a kind. */
type Named<F extends Facet> = { [N in FacetName]: Facets[N] extends F ? N : never }[FacetName];

export type PagedName = Named<PagedFacet>;
export const pagedNames = facetNames.filter((name): name is PagedName => 'page' in facets[name]);
export type DescribedName = Named<DescribedFacet>;
export const describedNames = facetNames.filter((name): name is DescribedName => 'described' in facets[name]);

/** What tells a term from another: its slug, or its label where it has none. */
export function keyOf({ slug, label }: { readonly slug: string | null; readonly label: string }): string {
  return slug || ` ${label}`;
}

/** Terms of a vocabulary, from A to Z. */
function named(names: ReadonlyMap<string, { readonly name: string }>): FacetTerm[] {
  return [...names].map(([slug, { name }]) => ({ slug, label: typeset(name) })).toSorted(byLabel);
}

function provisionTerm({ id, short, subject }: Provision): ProvisionTerm {
  const { text, article } = citedAs(id, short);
  return { slug: id, label: typeset(article), text, subject: typeset(subject), whole: articleOf(id) };
}

/** Every body concerned, the anonymous ones too. */
function bodyTerms(corpus: Corpus): BodyTerm[] {
  const bodies = new Map<string, BodyTerm>();
  for (const body of corpus.decisions.flatMap((decision) => bodiesConcerned(decision, corpus))) {
    const known = corpus.organisations.get(body.slug ?? '');
    const aliases = known ? otherNames(known) : [];
    bodies.set(keyOf(body), { slug: body.slug ?? '', label: body.label, ...(aliases.length > 0 ? { aliases } : {}) });
  }
  return [...bodies.values()].toSorted(byLabel);
}

function byLabel(a: FacetTerm, b: FacetTerm): number {
  return alphabetical(a.label, b.label) || alphabetical(a.slug, b.slug);
}

/** Values in their order, without those that no decision has. */
function used<T extends string>(
  { decisions }: Corpus,
  order: readonly T[],
  values: (decision: Decision) => readonly (T | null)[],
): T[] {
  const found = new Set(decisions.flatMap(values));
  return order.filter((value) => found.has(value));
}
