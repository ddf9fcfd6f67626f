/** Decisions by provision, theme, sector and year: the lists of each and the page of each term. */
import { alphabetical, count, number } from '../../format.ts';
import { filteredBy, routes } from '../../routes.ts';
import type { Corpus, Decision, Provision, Term } from '../../schema/corpus.ts';
import { holdingResults } from '../../schema/holding.ts';
import { citedParagraphs } from '../../schema/paragraphs.ts';
import { articleOf, compareProvisions, legalText } from '../../schema/provision.ts';
import { bodiesConcerned } from '../bodies.ts';
import {
  type DecisionRow,
  decisionAddress,
  decisionRows,
  fineRange,
  type Link,
  type Totals,
  totalsOf,
} from '../decisions.ts';
import { type JudgmentView, judgmentsOn } from '../jurisprudence.ts';
import { paged, pageSizes } from '../paging.ts';
import { perCorpus } from '../per-corpus.ts';
import { type Edition, frenchEdition } from '../words/edition.ts';
import { decisionsBy } from './decisions-by.ts';
import { type DescribedName, describedNames, facets } from './table.ts';

/** A term of a facet, with the number of its decisions. */
export interface FacetLine extends Link {
  readonly count: number;
}

export interface FacetView {
  readonly title: string;
  readonly lead: string;
  /** What the cases teach, as HTML; null for a provision, whose own text says it. */
  readonly lessons: string | null;
  /** Decisions of this page of the list, newest first. */
  readonly rows: readonly DecisionRow[];
  /** First page is 1. */
  readonly page: number;
  readonly pages: number;
  readonly totals: Totals;
  readonly range: ReturnType<typeof fineRange>;
  /** The same decisions in the explorer. */
  readonly explore: string;
}

export interface ProvisionView extends FacetView {
  readonly provision: Provision;
  /** Paragraphs that the page gathers, when it is that of a whole article. */
  readonly paragraphs: readonly FacetLine[];
  /** The article of a paragraph. */
  readonly parent: Link | null;
  /** The identifiers of the article, and of the paragraphs. */
  readonly parentId: string | null;
  readonly paragraphIds: readonly string[];
  /** Whether it has a feed: a decision holds it, or did until a judge set it aside. */
  readonly followed: boolean;
  /** How many decisions hold it breached, and what rows without an article cannot say. */
  readonly counted: string;
  /** Decisions in which a charge on it was dismissed or given up. */
  readonly dismissed: readonly DismissedCharge[];
  readonly judgments: readonly JudgmentView[];
}

/** A charge that was not held, and the article that tells it. */
export interface DismissedCharge extends Link {
  readonly key: string;
  readonly point: string;
  /** « écarté par la formation restreinte ». */
  readonly result: string;
  readonly paragraphs: string | null;
}

/** Decisions that still hold a provision breached, its paragraphs included when it is a whole article. */
export function decisionsBreaching(id: string, corpus: Corpus): readonly Decision[] {
  return decisionsBy(corpus).fondement.get(id) ?? [];
}

/** Provisions by text, in the order of the texts; a paragraph stands under its article. */
export function provisionsByText(
  corpus: Corpus,
  edition: Edition = frenchEdition(corpus),
): { title: string; provisions: (FacetLine & { subject: string; paragraph: boolean })[] }[] {
  const lines = [...corpus.provisions.values()]
    .toSorted((a, b) => compareProvisions(a.id, b.id))
    .map((provision) => ({
      text: legalText(provision.id),
      label: edition.provisionName(provision.id),
      href: edition.provision(provision.id).href,
      subject: edition.provisionSubject(provision.id),
      paragraph: articleOf(provision.id) !== provision.id,
      count: decisionsBreaching(provision.id, corpus).length,
    }));
  return (['rgpd', 'lil', 'cpce'] as const)
    .map((text) => ({ title: edition.words.index.texts[text], provisions: lines.filter((line) => line.text === text) }))
    .filter(({ provisions }) => provisions.length > 0);
}

/** A page of a provision. */
export function provisionView(
  id: string,
  corpus: Corpus,
  page = 1,
  edition: Edition = frenchEdition(corpus),
): ProvisionView | null {
  const provision = corpus.provisions.get(id);
  if (!provision) return null;
  const parent = articleOf(id) === id ? undefined : corpus.provisions.get(articleOf(id));
  const paragraphs = [...corpus.provisions.values()]
    .filter((other) => other.id !== id && articleOf(other.id) === id)
    .toSorted((a, b) => compareProvisions(a.id, b.id));
  return {
    ...facetView(
      provision,
      decisionsBreaching(id, corpus),
      filteredBy('fondement', id, edition.decisions),
      page,
      corpus,
      edition,
    ),
    provision,
    parentId: parent?.id ?? null,
    paragraphIds: paragraphs.map((other) => other.id),
    paragraphs: paragraphs.map((other) => ({
      label: `${other.name} : ${other.subject}`,
      href: routes.provision(other.id),
      count: decisionsBreaching(other.id, corpus).length,
    })),
    parent: parent ? { label: parent.name, href: routes.provision(parent.id) } : null,
    followed: facets.fondement.terms(corpus).some(({ slug }) => slug === id),
    counted: countedOn(id, paragraphs.length > 0, corpus),
    dismissed: dismissedOn(corpus).get(id) ?? [],
    judgments: judgmentsOn(id, corpus),
  };
}

/** In a sentence: how many decisions hold a provision, its paragraphs included; rows of the official list carry none. */
function countedOn(id: string, hasParagraphs: boolean, corpus: Corpus): string {
  const held = decisionsBreaching(id, corpus).length;
  const rows = corpus.decisions.filter(({ article }) => article === null).length;
  const decisions =
    held === 0
      ? 'Aucune décision du recueil ne retient de manquement à cette disposition.'
      : `${count(held, 'décision du recueil retient', 'décisions du recueil retiennent')} un manquement à cette disposition${hasParagraphs ? ', paragraphes compris' : ''}.`;
  return rows === 0
    ? decisions
    : `${decisions} Les lignes anonymes de la liste officielle de la CNIL (${number(rows)}) ne citent aucun article : elles ne sont rattachées à aucun fondement.`;
}

const dismissedOn = perCorpus((corpus): ReadonlyMap<string, readonly DismissedCharge[]> => {
  const found = new Map<string, DismissedCharge[]>();
  for (const decision of corpus.decisions)
    for (const [i, { provision, result, point, paragraphs }] of decision.holdings.entries()) {
      const { retained, cnil, other } = holdingResults[result];
      if (provision === null || retained) continue;
      const charge = {
        key: `${decision.key} ${i}`,
        label: `${bodiesConcerned(decision, corpus)
          .map(({ label }) => label)
          .join(', ')}, ${decision.decided.slice(0, 4)}`,
        href: decisionAddress(decision, corpus),
        point,
        result: decision.authority === 'cnil' ? cnil : other,
        paragraphs: paragraphs === undefined ? null : citedParagraphs(paragraphs),
      };
      for (const id of new Set([provision, articleOf(provision)])) found.set(id, [...(found.get(id) ?? []), charge]);
    }
  return found;
});

/** A term in the index of its facet. */
export interface TermLine extends FacetLine {
  readonly slug: string;
  readonly lead: string;
}

/** The terms of a facet from A to Z, with their number of decisions. */
export function termLines(facet: DescribedName, corpus: Corpus): readonly TermLine[] {
  return allTermLines(corpus).get(facet) ?? [];
}

const allTermLines = perCorpus(
  (corpus) => new Map(describedNames.map((facet) => [facet, linesOf(facet, corpus)] as const)),
);

function linesOf(facet: DescribedName, corpus: Corpus): TermLine[] {
  const { page, described } = facets[facet];
  const decisions = decisionsBy(corpus)[facet];
  return [...described(corpus)]
    .map(([slug, { name, lead }]) => ({
      slug,
      label: name,
      lead,
      href: page(slug),
      count: decisions.get(slug)?.length ?? 0,
    }))
    .toSorted((a, b) => alphabetical(a.label, b.label));
}

/** A page of a term; null when no published decision has it. */
export function termView(facet: DescribedName, slug: string, corpus: Corpus, page = 1): FacetView | null {
  const term = facets[facet].described(corpus).get(slug);
  const decisions = decisionsBy(corpus)[facet].get(slug) ?? [];
  return term ? facetView(term, decisions, filteredBy(facet, slug), page, corpus) : null;
}

/** Years with decisions, newest first, with their totals. */
export const yearLines = perCorpus((corpus): (FacetLine & { year: string; totals: Totals })[] =>
  [...decisionsBy(corpus).annee].map(([year, decisions]) => ({
    year,
    label: year,
    href: routes.year(year),
    count: decisions.length,
    totals: totalsOf(decisions),
  })),
);

/** Decisions of a year (`YYYY`), newest first. */
export function decisionsOfYear(year: string, corpus: Corpus): readonly Decision[] {
  return decisionsBy(corpus).annee.get(year) ?? [];
}

function facetView(
  term: Term | Provision,
  decisions: readonly Decision[],
  explore: string,
  page: number,
  corpus: Corpus,
  edition?: Edition,
): FacetView {
  const list = paged(decisions, page, pageSizes.decisions);
  return {
    title: term.name,
    lead: term.lead,
    lessons: 'id' in term ? null : (term.prose?.html() ?? null),
    rows: decisionRows(list.elements, corpus, edition),
    page,
    pages: list.pages,
    totals: totalsOf(decisions),
    range: fineRange(decisions),
    explore,
  };
}
