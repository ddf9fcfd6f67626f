/** What the search knows before it asks its index: the words of the field, the pages that they lead to, and what these pages say first. */
import { filteredBy } from '../routes.ts';
import type { Corpus, Decision } from '../schema/corpus.ts';
import { fineInForce, provisionsInForce } from '../schema/in-force.ts';
import { articleOf } from '../schema/provision.ts';
import type { Synonym } from '../schema/synonyms.ts';
import { bodiesConcerned, otherNames } from './bodies.ts';
import { preparedCases } from './case-base.ts';
import { decisionAddress, type Link, totalsOf } from './decisions.ts';
import { decisionsBy } from './facets/decisions-by.ts';
import { facets } from './facets/table.ts';
import { type Edition, frenchEdition } from './words/edition.ts';

/** Facets whose pages words lead to. */
export type PlaceFacet = 'theme' | 'secteur' | 'fondement' | 'organisme';

/** A page that words lead to. */
export interface SearchPlace extends Link {
  readonly facet: PlaceFacet;
  readonly slug: string;
  /** A decision of a body with one article, which says more than the page of the body. */
  readonly decision?: string;
  /** Of a body that has a fine: « 3 amendes en vigueur, 42 300 000 € au total », those of other authorities said. */
  readonly total?: string;
  /** Of another place, the largest fine of the CNIL in force. */
  readonly largest?: Link;
  /** Of a theme or a provision whose largest fine is for several articles: the largest for one article alone. */
  readonly alone?: { readonly article: string; readonly fines: readonly Link[] };
  /** Of a sector, the themes and articles with which « Un cas comme le mien » has a page. */
  readonly compared?: readonly string[];
}

/** Words that mean the same, the one of our texts first, and the numbers of the places that they lead to. */
export interface WordGroup {
  readonly words: readonly string[];
  readonly places: readonly number[];
  /** Whether the places are broader than the words: the pages that have these come first. */
  readonly broader?: true;
}

export interface SearchVocabulary {
  readonly places: readonly SearchPlace[];
  readonly groups: readonly WordGroup[];
  /** The largest fine of the CNIL in force, whatever it is about. */
  readonly largest?: Link;
  /** Years that have decisions, `YYYY`. */
  readonly years: readonly string[];
}

/** The vocabulary of a corpus: groups of the content first, then names of bodies and of their groups, then terms. */
export function searchVocabulary(corpus: Corpus, edition: Edition = frenchEdition(corpus)): SearchVocabulary {
  const places = allPlaces(corpus, edition);
  const numbers = new Map(places.map(({ facet, slug }, i) => [`${facet} ${slug}`, i]));
  const placesOf = (...keys: readonly (readonly [PlaceFacet, string | undefined])[]) =>
    keys.flatMap(([facet, slug]) => numbers.get(`${facet} ${slug}`) ?? []);
  const organisations = [...corpus.organisations.values()];
  return {
    places,
    groups: [
      ...edition.synonyms.map((group) => ({
        words: group.words,
        places: placesOf(...leadsOf(group)),
        ...(group.broader ? { broader: true as const } : {}),
      })),
      ...organisations.map((organisation) => ({
        words: namesOf(organisation.name, otherNames(organisation)),
        places: placesOf(['organisme', organisation.slug]),
      })),
      ...[...corpus.groups].flatMap(([slug, { name }]) => {
        const members = organisations.filter(({ group }) => group === slug);
        const words = [name];
        return members.length === 0
          ? []
          : { words, places: placesOf(...members.map((member) => ['organisme', member.slug] as const)) };
      }),
      ...(['theme', 'secteur'] as const).flatMap((facet) =>
        [...facets[facet].described(corpus).keys()].map((slug) => {
          const name = nameOf(facet, slug, edition);
          return {
            words: slug.includes('-') || plain(name) === plain(slug) ? [name] : [name, slug],
            places: placesOf([facet, slug]),
          };
        }),
      ),
    ],
    ...largestFine(corpus.decisions, corpus, edition),
    years: edition.words.language === 'fr' ? [...decisionsBy(corpus).annee.keys()] : [],
  };
}

/** Words of the content that lead to a theme or a sector. */
export function wordsLeadingTo(facet: PlaceFacet, slug: string, { synonyms }: Pick<Edition, 'synonyms'>): string[] {
  const leads = (group: Synonym) => leadsOf(group).some(([kind, value]) => kind === facet && value === slug);
  return synonyms.filter(leads).flatMap(({ words }) => words);
}

function leadsOf({ theme, sector, organisation, provision }: Synonym): [PlaceFacet, string | undefined][] {
  return [
    ['organisme', organisation],
    ['theme', theme],
    ['secteur', sector],
    ['fondement', provision],
  ];
}

/** The names of a body, those that differ by accents or capitals once, each also without what stands between brackets, which may be a name too. */
function namesOf(name: string, others: readonly string[]): string[] {
  const [, before, inside] = /^(.+) \((.+)\)$/.exec(name) ?? [];
  const written = [name, ...[before, inside].filter((part) => part !== undefined), ...others];
  const keys = written.map(plain);
  return written.filter((_, i) => keys.indexOf(keys[i] ?? '') === i);
}

/** Without accents nor capitals: two writings that are the same for the search. */
function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** The name of a theme or of a sector. */
function nameOf(facet: 'theme' | 'secteur', slug: string, edition: Edition): string {
  return (facet === 'theme' ? edition.theme(slug) : edition.sector(slug)).label;
}

function allPlaces(corpus: Corpus, edition: Edition): SearchPlace[] {
  const lists = decisionsBy(corpus);
  const place = (facet: PlaceFacet, slug: string, label: string, href: string): SearchPlace => {
    const decisions = lists[facet].get(slug) ?? [];
    const said =
      facet === 'organisme'
        ? { ...onlyArticle(decisions), ...totalOf(decisions, edition) }
        : facet === 'secteur'
          ? { ...largestFine(decisions, corpus, edition), ...comparedIn(slug, corpus, edition) }
          : { ...largestFine(decisions, corpus, edition), ...largestAlone(decisions, corpus, edition) };
    return { facet, slug, label, href, ...said };
  };
  const term = (facet: 'theme' | 'secteur') => (slug: string) =>
    place(facet, slug, nameOf(facet, slug, edition), termAddress(facet, slug, edition));
  const provisions = new Set(edition.synonyms.flatMap(({ provision }) => provision ?? []));
  return [
    ...[...corpus.organisations.values()].map(({ slug, name }) =>
      place('organisme', slug, name, edition.organisation(slug)),
    ),
    ...[...corpus.themes.keys()].map(term('theme')),
    ...[...corpus.sectors.keys()].map(term('secteur')),
    ...[...corpus.provisions.values()]
      .filter(({ id }) => provisions.has(id))
      .map(({ id }) => place('fondement', id, edition.provisionName(id), edition.provision(id).href)),
  ];
}

/** The page of a theme or of a sector; where an edition has none, its decisions in the list. */
export function termAddress(facet: 'theme' | 'secteur', slug: string, edition: Edition): string {
  const { href } = facet === 'theme' ? edition.theme(slug) : edition.sector(slug);
  return href ?? filteredBy(facet, slug, edition.decisions);
}

function onlyArticle(decisions: readonly Decision[]): Pick<SearchPlace, 'decision'> {
  const [first] = decisions;
  return first?.article && decisions.every(({ article }) => article === first.article) ? { decision: first.key } : {};
}

function totalOf(decisions: readonly Decision[], { words }: Edition): Pick<SearchPlace, 'total'> {
  const { fines, finesInForce, foreign } = totalsOf(decisions);
  return fines === 0 ? {} : { total: words.search.total(fines, finesInForce, foreign.finesInForce) };
}

/** The English edition has no page to compare cases. */
function comparedIn(sector: string, corpus: Corpus, { words }: Edition): Pick<SearchPlace, 'compared'> {
  if (words.language !== 'fr') return {};
  const compared = preparedCases(corpus).flatMap((one) => (one.sector.id === sector ? [one.basis.id] : []));
  return compared.length === 0 ? {} : { compared };
}

function largestFine(decisions: readonly Decision[], corpus: Corpus, edition: Edition): Pick<SearchPlace, 'largest'> {
  const [largest] = byFine(decisions);
  return largest ? { largest: fineLink(largest, corpus, edition) } : {};
}

/** Nothing where the largest fine is for one article. Of equal fines, each; those of one company before those of several. */
function largestAlone(decisions: readonly Decision[], corpus: Corpus, edition: Edition): Pick<SearchPlace, 'alone'> {
  const fined = byFine(decisions);
  const [first] = fined.filter((decision) => articlesOf(decision).length === 1);
  const [article] = first ? articlesOf(first) : [];
  if (!first || article === undefined || first === fined[0]) return {};
  const equal = fined
    .filter((decision) => fineInForce(decision) === fineInForce(first) && String(articlesOf(decision)) === article)
    .toSorted((a, b) => companiesFined(a) - companiesFined(b));
  return {
    alone: {
      article: edition.provisionName(article),
      fines: equal.map((decision) => fineLink(decision, corpus, edition)),
    },
  };
}

/** Articles still held breached, paragraphs replaced by their article. */
function articlesOf(decision: Decision): string[] {
  return [...new Set(provisionsInForce(decision).map(articleOf))];
}

/** Decisions of the CNIL with a fine in force, the largest first; a total order. */
function byFine(decisions: readonly Decision[]): Decision[] {
  return decisions
    .filter((decision) => decision.authority === 'cnil' && (fineInForce(decision) ?? 0) > 0)
    .toSorted((a, b) => (fineInForce(b) ?? 0) - (fineInForce(a) ?? 0) || (a.key < b.key ? -1 : 1));
}

function companiesFined({ respondents }: Decision): number {
  return respondents.filter(({ fine }) => fine !== null && fine > 0).length;
}

/** « 150 000 000 € en 2 amendes, Google, 2021 »: of a decision that fines several companies, the sum, and that it is one. */
function fineLink(decision: Decision, corpus: Corpus, edition: Edition): Link {
  const names = bodiesConcerned(decision, corpus).map(({ label }) => label);
  const [amount, year] = [fineInForce(decision) ?? 0, decision.decided.slice(0, 4)];
  const label = edition.words.search.largest(amount, companiesFined(decision), names, year);
  return { label, href: decisionAddress(decision, corpus, edition) };
}
