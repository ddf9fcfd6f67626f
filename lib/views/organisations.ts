/** Bodies from A to Z, and the page of each: its decisions, its totals, its articles, its group. */
import { alphabetical, initial } from '../format.ts';
import type { Corpus, Decision, Organisation } from '../schema/corpus.ts';
import { fineInForce, statusOf } from '../schema/in-force.ts';
import { otherNames } from './bodies.ts';
import { type ArticleCard, articleCard } from './cards.ts';
import { type DecisionRow, decisionRows, fineRange, type Link, type Totals, totalsOf } from './decisions.ts';
import { decisionsBy } from './facets/decisions-by.ts';
import { isSanction } from './figures/cnil-sanctions.ts';
import { paged, pageHolding, pageSizes } from './paging.ts';
import { perCorpus } from './per-corpus.ts';
import { type Edition, frenchEdition } from './words/edition.ts';

export interface OrganisationLine extends Link {
  readonly slug: string;
  /** The language of its name, where it is not that of the page. */
  readonly language?: string | undefined;
  readonly aliases: readonly string[];
  readonly activity: string;
  readonly totals: Totals;
  /** The article that tells its only decision; null for a body with several. */
  readonly article: string | null;
}

export interface OrganisationView {
  readonly organisation: Organisation;
  readonly otherNames: readonly string[];
  readonly group: { readonly name: string; readonly others: readonly Link[] } | null;
  readonly totals: Totals;
  /** Each sector of its decisions, with what the CNIL decided there and where its highest fine stands. */
  readonly sectors: readonly SectorPlace[];
  /** Decisions of this page, newest first, and the articles that tell them; all the rest is said of the whole. */
  readonly rows: readonly DecisionRow[];
  readonly articles: readonly ArticleCard[];
  /** First page is 1. */
  readonly page: number;
  readonly pages: number;
}

/** The place of a body among the CNIL's decisions in a sector. */
export interface SectorPlace {
  readonly label: string;
  readonly href: string | null;
  readonly decisions: number;
  /** Lowest, median and highest of the fines in force, in euros; null below two fines. */
  readonly range: { readonly min: number; readonly median: number; readonly max: number } | null;
  /** Its highest fine in force, and how many of the sector are higher; null without one. */
  readonly highest: { readonly amount: number; readonly above: number } | null;
}

export interface OrganisationIndexView {
  /** Bodies of this page of the list, filed under their initial. */
  readonly letters: readonly { readonly letter: string; readonly organisations: readonly OrganisationLine[] }[];
  /** Bodies with several sanctions, closures and annulled ones not counted, those with most first. */
  readonly repeated: readonly (Link & { readonly sanctions: number })[];
  /** Every initial, and where its bodies begin. */
  readonly initials: readonly { readonly letter: string; readonly page: number }[];
  /** First page is 1. */
  readonly page: number;
  readonly pages: number;
}

/** Bodies in French alphabetical order in every edition, as many as a page shows. */
export function organisationIndex(corpus: Corpus, page = 1, edition = frenchEdition(corpus)): OrganisationIndexView {
  const sorted = organisationsFromAToZ(corpus);
  const list = paged(sorted, page, pageSizes.organisations);
  const { organisme: decisions } = decisionsBy(corpus);
  const lines = list.elements.map(({ slug, name, aliases }) => ({
    slug,
    label: name,
    href: edition.organisation(slug),
    language: edition.nameLanguage(slug),
    aliases,
    activity: edition.activity(slug),
    totals: totalsOf(decisions.get(slug) ?? []),
    article: onlyArticle(decisions.get(slug) ?? [], edition),
  }));
  const firsts = new Map<string, number>();
  for (const [i, { name }] of sorted.entries())
    if (!firsts.has(initial(name))) firsts.set(initial(name), pageHolding(i, pageSizes.organisations));
  return {
    letters: [...new Set(lines.map(({ label }) => initial(label)))].map((letter) => ({
      letter,
      organisations: lines.filter(({ label }) => initial(label) === letter),
    })),
    repeated: sanctionedAgain(corpus).map(({ slug, ...body }) => ({ ...body, href: edition.organisation(slug) })),
    initials: [...firsts].map(([letter, first]) => ({ letter, page: first })),
    page,
    pages: list.pages,
  };
}

const organisationsFromAToZ = perCorpus((corpus) =>
  [...corpus.organisations.values()].toSorted((a, b) => alphabetical(a.name, b.name) || alphabetical(a.slug, b.slug)),
);

const sanctionedAgain = perCorpus((corpus): { slug: string; label: string; sanctions: number }[] => {
  const { organisme: decisions } = decisionsBy(corpus);
  return organisationsFromAToZ(corpus)
    .map(({ slug, name }) => ({
      slug,
      label: name,
      sanctions: (decisions.get(slug) ?? []).filter((one) => isSanction(one) && statusOf(one) !== 'annulled').length,
    }))
    .filter(({ sanctions }) => sanctions > 1)
    .toSorted((a, b) => b.sanctions - a.sanctions);
});

/** A page of a body; its totals count the whole fine of decisions that it shares with others of its name. */
export function organisationView(
  slug: string,
  corpus: Corpus,
  page = 1,
  edition = frenchEdition(corpus),
): OrganisationView | null {
  const organisation = corpus.organisations.get(slug);
  if (!organisation) return null;
  const decisions = decisionsBy(corpus).organisme.get(slug) ?? [];
  const list = paged(decisions, page, pageSizes.decisionsOfBody);
  const articles = new Set(list.elements.flatMap(({ article }) => article ?? []));
  return {
    organisation,
    otherNames: otherNames(organisation),
    group: groupOf(organisation, corpus, edition),
    totals: totalsOf(decisions),
    sectors: sectorPlaces(decisions, corpus, edition),
    rows: decisionRows(list.elements, corpus, edition),
    articles: [...articles].flatMap((article) => {
      const found = corpus.articleBySlug.get(article);
      return found ? [articleCard(found, corpus, edition)] : [];
    }),
    page,
    pages: list.pages,
  };
}

function onlyArticle([decision, ...others]: readonly Decision[], edition: Edition): string | null {
  return decision?.article && others.length === 0 ? edition.article(decision.article) : null;
}

/** What a page of a body adds to its articles: how it compares. Fines of other authorities are not compared with the CNIL's. */
function sectorPlaces(decisions: readonly Decision[], corpus: Corpus, edition: Edition): SectorPlace[] {
  const own = decisions.filter(({ authority }) => authority === 'cnil');
  return [...new Set(own.flatMap(({ sector }) => sector ?? []))].map((slug) => {
    const all = (decisionsBy(corpus).secteur.get(slug) ?? []).filter(({ authority }) => authority === 'cnil');
    const fines = all.flatMap((decision) => fineInForce(decision) || []);
    const amount = Math.max(
      0,
      ...own.filter(({ sector }) => sector === slug).map((decision) => fineInForce(decision) ?? 0),
    );
    const range = fineRange(all);
    return {
      ...edition.sector(slug),
      decisions: all.length,
      range: range !== null && range.count > 1 ? range : null,
      highest: amount === 0 ? null : { amount, above: fines.filter((fine) => fine > amount).length },
    };
  });
}

function groupOf({ group = '', slug }: Organisation, corpus: Corpus, edition: Edition): OrganisationView['group'] {
  const name = corpus.groups.get(group)?.name;
  if (name === undefined) return null;
  const others = (membersByGroup(corpus).get(group) ?? []).filter((other) => other.slug !== slug);
  return { name, others: others.map((other) => ({ label: other.name, href: edition.organisation(other.slug) })) };
}

/** Bodies of each group, from A to Z. */
const membersByGroup = perCorpus((corpus): ReadonlyMap<string, readonly Organisation[]> => {
  const members = new Map([...corpus.groups.keys()].map((group): [string, Organisation[]] => [group, []]));
  for (const organisation of organisationsFromAToZ(corpus)) members.get(organisation.group ?? '')?.push(organisation);
  return members;
});
