/** What the search knows before it asks its index: the words of the field, the pages that they lead to, and what these pages say first. */
import { count, euros } from '../format.ts';
import type { Corpus, Decision } from '../schema/corpus.ts';
import { fineInForce, provisionsInForce } from '../schema/in-force.ts';
import { articleOf } from '../schema/provision.ts';
import type { Synonym } from '../schema/synonyms.ts';
import { bodiesConcerned, otherNames } from './bodies.ts';
import { preparedCases } from './case-base.ts';
import { decisionAddress, type Link, totalsOf } from './decisions.ts';
import { decisionsBy } from './facets/decisions-by.ts';
import { facets } from './facets/table.ts';
import { perCorpus } from './per-corpus.ts';

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
export const searchVocabulary = perCorpus((corpus): SearchVocabulary => {
  const places = allPlaces(corpus);
  const numbers = new Map(places.map(({ facet, slug }, i) => [`${facet} ${slug}`, i]));
  const placesOf = (...keys: readonly (readonly [PlaceFacet, string | undefined])[]) =>
    keys.flatMap(([facet, slug]) => numbers.get(`${facet} ${slug}`) ?? []);
  const organisations = [...corpus.organisations.values()];
  return {
    places,
    groups: [
      ...corpus.synonyms.map((group) => ({
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
        [...facets[facet].described(corpus)].map(([slug, { name }]) => ({
          words: slug.includes('-') || plain(name) === plain(slug) ? [name] : [name, slug],
          places: placesOf([facet, slug]),
        })),
      ),
    ],
    ...largestFine(corpus.decisions, corpus),
    years: [...decisionsBy(corpus).annee.keys()],
  };
});

/** Words of the content that lead to a theme or a sector. */
export function wordsLeadingTo(facet: PlaceFacet, slug: string, corpus: Corpus): string[] {
  const leads = (group: Synonym) => leadsOf(group).some(([kind, value]) => kind === facet && value === slug);
  return corpus.synonyms.filter(leads).flatMap(({ words }) => words);
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

function allPlaces(corpus: Corpus): SearchPlace[] {
  const lists = decisionsBy(corpus);
  const place = (facet: PlaceFacet, slug: string, label: string): SearchPlace => {
    const decisions = lists[facet].get(slug) ?? [];
    const said =
      facet === 'organisme'
        ? { ...onlyArticle(decisions), ...totalOf(decisions) }
        : facet === 'secteur'
          ? { ...largestFine(decisions, corpus), ...comparedIn(slug, corpus) }
          : { ...largestFine(decisions, corpus), ...largestAlone(decisions, corpus) };
    return { facet, slug, label, href: facets[facet].page(slug), ...said };
  };
  const provisions = new Set(corpus.synonyms.flatMap(({ provision }) => provision ?? []));
  return [
    ...[...corpus.organisations.values()].map(({ slug, name }) => place('organisme', slug, name)),
    ...[...corpus.themes].map(([slug, { name }]) => place('theme', slug, name)),
    ...[...corpus.sectors].map(([slug, { name }]) => place('secteur', slug, name)),
    ...[...corpus.provisions.values()]
      .filter(({ id }) => provisions.has(id))
      .map(({ id, short }) => place('fondement', id, short)),
  ];
}

function onlyArticle(decisions: readonly Decision[]): Pick<SearchPlace, 'decision'> {
  const [first] = decisions;
  return first?.article && decisions.every(({ article }) => article === first.article) ? { decision: first.key } : {};
}

function totalOf(decisions: readonly Decision[]): Pick<SearchPlace, 'total'> {
  const { fines, finesInForce, foreign } = totalsOf(decisions);
  if (fines === 0) return {};
  const number = count(fines, 'amende en vigueur', 'amendes en vigueur');
  const sum = fines === 1 ? `${number}, ${euros(finesInForce)}` : `${number}, ${euros(finesInForce)} au total`;
  const total = foreign.fines === 0 ? sum : `${sum}, dont ${euros(foreign.finesInForce)} d’une autre autorité`;
  return { total };
}

function comparedIn(sector: string, corpus: Corpus): Pick<SearchPlace, 'compared'> {
  const compared = preparedCases(corpus).flatMap((one) => (one.sector.id === sector ? [one.basis.id] : []));
  return compared.length === 0 ? {} : { compared };
}

function largestFine(decisions: readonly Decision[], corpus: Corpus): Pick<SearchPlace, 'largest'> {
  const [largest] = byFine(decisions);
  return largest ? { largest: fineLink(largest, corpus) } : {};
}

/** Nothing where the largest fine is for one article. Of equal fines, each; those of one company before those of several. */
function largestAlone(decisions: readonly Decision[], corpus: Corpus): Pick<SearchPlace, 'alone'> {
  const fined = byFine(decisions);
  const [first] = fined.filter((decision) => articlesOf(decision).length === 1);
  const [article] = first ? articlesOf(first) : [];
  if (!first || article === undefined || first === fined[0]) return {};
  const equal = fined
    .filter((decision) => fineInForce(decision) === fineInForce(first) && String(articlesOf(decision)) === article)
    .toSorted((a, b) => companiesFined(a) - companiesFined(b));
  const name = corpus.provisions.get(article)?.short ?? article;
  return { alone: { article: name, fines: equal.map((decision) => fineLink(decision, corpus)) } };
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
function fineLink(decision: Decision, corpus: Corpus): Link {
  const names = bodiesConcerned(decision, corpus).map(({ label }) => label);
  const fined = companiesFined(decision);
  const several = fined > 1 ? ` en ${fined} amendes` : '';
  const label = `${euros(fineInForce(decision) ?? 0)}${several}, ${names.join(' et ')}, ${decision.decided.slice(0, 4)}`;
  return { label, href: decisionAddress(decision, corpus) };
}
