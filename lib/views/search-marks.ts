/** What the search index is told of a page beside its text: its nature, its filters, the facts that a result shows. */
import { amountWord, dateWord, identifierWord, pageWord, provisionWord, termWord } from '../identifiers.ts';
import type { Article, Corpus, Decision } from '../schema/corpus.ts';
import { fineInForce } from '../schema/in-force.ts';
import type { ArticleView } from './article.ts';
import type { DecisionRow } from './decisions.ts';
import { decisionsBy } from './facets/decisions-by.ts';
import { type DescribedName, type Facet, facets } from './facets/table.ts';
import type { OrganisationView } from './organisations.ts';
import { fr } from './words/fr.ts';
import type { Words } from './words/words.ts';

/** Natures of what is found, by the word that addresses carry; `affaire` is the page of a case in English. */
export type Nature =
  | 'affaire'
  | 'analyse'
  | 'fiche'
  | 'organisme'
  | 'fondement'
  | 'jurisprudence'
  | 'theme'
  | 'secteur'
  | 'liste'
  | 'page';

export interface SearchMarks {
  /** Values as addresses carry them; a page may have several years and themes. */
  readonly filters: { readonly type: Nature; readonly annee: readonly string[]; readonly theme: readonly string[] };
  readonly facts: SearchFacts;
}

/** Facts of a result. They are searched as the text is: none is a word that pages share (« amende », « sans »). */
export interface SearchFacts {
  /** Amount in force, and the original one where it differs. */
  readonly montant?: string;
  readonly initial?: string;
  /** Liquidated penalty of what has no fine. */
  readonly astreinte?: string;
  /** Sum of several fines in force. */
  readonly total?: string;
  readonly date?: string;
  readonly organisme?: string;
  /** Other names of a body. */
  readonly noms?: string;
  /** Name of a theme or a sector: whoever types it looks for all its decisions before one of them. */
  readonly terme?: string;
  /** Words of `lib/identifiers.ts`: what an exact identifier finds. */
  readonly identifiants?: string;
  /** Other words for a term, as readers type them. */
  readonly autrement?: string;
}

/** The marks of an article: what its decisions say, and the themes it mentions. */
export function articleMarks(
  { article, decisions, amounts }: Pick<ArticleView, 'article' | 'decisions' | 'amounts'>,
  kind: Nature,
  words: Words = fr,
): SearchMarks {
  const [first] = decisions;
  return {
    filters: {
      type: kind,
      annee: unique(decisions.map(({ decided }) => decided.slice(0, 4))),
      theme: unique([...article.decisions.flatMap(({ themes }) => themes), ...article.mentions.themes]),
    },
    facts: {
      ...amountFacts(
        {
          ...amounts,
          fineInForce: amounts.inForce,
          undisclosed: decisions.some(({ undisclosed }) => undisclosed),
        },
        words,
      ),
      ...(first === undefined ? {} : { date: words.format.longDate(first.decided) }),
      ...named(
        'organisme',
        decisions.flatMap(({ respondents }) => respondents.map(({ label }) => label)),
      ),
      ...identified(identifiersOf(article), article.decisions.flatMap(decisionWords)),
    },
  };
}

/** The words of what a decision has: its amounts, its dates, its year, its themes, its sector, its provisions. */
export function decisionWords(decision: Decision): string[] {
  const { fine, respondents, liquidation, appeals, decided, published } = decision;
  const amounts = [fine, fineInForce(decision), liquidation, ...respondents.map((respondent) => respondent.fine)];
  const days = [decided, published, ...appeals.map(({ date }) => date)];
  return [
    ...amounts.filter((amount): amount is number => amount !== null && amount > 0).map(amountWord),
    ...days.filter((day) => day !== null).map(dateWord),
    dateWord(decided.slice(0, 7)),
    ...searchedFacets.flatMap((facet) => facetValues(facet, decision).map((slug) => termWord(facet, slug))),
  ];
}

/** Facets by which a search finds decisions, whatever their words. */
const searchedFacets = ['annee', 'theme', 'secteur', 'fondement'] as const;

function facetValues(facet: (typeof searchedFacets)[number], decision: Decision): string[] {
  const { values, whole }: Facet = facets[facet];
  return values(decision).flatMap((slug) => (whole ? [slug, whole(slug)] : [slug]));
}

/** Numbers of an article's decisions, of their official texts, of the judgments on them. */
function identifiersOf({ decisions }: Article): string[] {
  return decisions
    .flatMap(({ key, legifrance, appeals }) => [
      key,
      legifrance,
      ...appeals.flatMap(({ number, ecli }) => [number, ecli]),
    ])
    .filter((identifier) => typeof identifier === 'string');
}

/** The marks of a body: the years and themes of its decisions, its fines in force, its other names. */
export function organisationMarks(view: OrganisationView, corpus: Corpus, words: Words = fr): SearchMarks {
  const { euros } = words.format;
  const { slug } = view.organisation;
  const decisions = decisionsBy(corpus).organisme.get(slug) ?? [];
  const { fines, finesInForce } = view.totals;
  return {
    filters: {
      type: 'organisme',
      annee: unique(decisions.map(({ decided }) => decided.slice(0, 4))),
      theme: unique(decisions.flatMap(({ themes }) => themes)),
    },
    facts: {
      ...(fines === 0 ? {} : fines === 1 ? { montant: euros(finesInForce) } : { total: euros(finesInForce) }),
      ...named('noms', view.otherNames),
      ...identified([], [pageWord('organisme', slug)]),
    },
  };
}

/** The marks of a provision: its identifier. */
export function provisionMarks(id: string): SearchMarks {
  return { filters: { type: 'fondement', annee: [], theme: [] }, facts: { identifiants: provisionWord(id) } };
}

/** The marks of the index of a facet: its terms have theirs. */
export function termIndexMarks(facet: DescribedName): SearchMarks {
  return { filters: { type: facet, annee: [], theme: [] }, facts: { terme: facets[facet].index.title } };
}

/** The marks of a page about the site. */
export const pageMarks: SearchMarks = { filters: { type: 'page', annee: [], theme: [] }, facts: {} };

/** The amount in force, with the original one where it differs; a liquidated penalty where there is no fine. */
export function amountFacts(
  {
    fine,
    fineInForce,
    liquidation,
    undisclosed,
  }: Pick<DecisionRow, 'fine' | 'fineInForce' | 'liquidation' | 'undisclosed'>,
  { amounts, format: { euros } }: Words = fr,
): SearchFacts {
  if (undisclosed) return { montant: amounts.undisclosed };
  if (fineInForce !== null && fine !== null)
    return { montant: euros(fineInForce), ...(fine === fineInForce ? {} : { initial: euros(fine) }) };
  return liquidation === null ? {} : { astreinte: euros(liquidation) };
}

/** The words of identifiers, for exact searches; `words` are some that are ready. */
export function identified(identifiers: readonly string[], words: readonly string[] = []): SearchFacts {
  return named('identifiants', [...identifiers.map(identifierWord), ...words], ' ');
}

function named(fact: 'organisme' | 'noms' | 'identifiants', names: readonly string[], separator = ', '): SearchFacts {
  return names.length === 0 ? {} : { [fact]: unique(names).join(separator) };
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)];
}
