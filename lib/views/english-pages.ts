/** The pages of the English edition: what each shows, and their addresses. */
import { englishRoutes } from '../routes.ts';
import type { English } from '../schema/article.ts';
import type { Article, Corpus } from '../schema/corpus.ts';
import { fineInForce } from '../schema/in-force.ts';
import { type AmountScale, amountScale, higherFines } from './amount-scale.ts';
import { type ArticleView, amountsOf, decisionFacts, sourcesOf } from './article.ts';
import { type ArticleCard, articleCard } from './cards.ts';
import { decisionCitation, pageCitation } from './citations.ts';
import { type DecisionRow, decisionRows, type Link, type Totals, totalsOf } from './decisions.ts';
import { decisionsBy } from './facets/decisions-by.ts';
import { type ProvisionView, provisionView } from './facets/pages.ts';
import { holdingTables } from './holdings.ts';
import { homeView } from './home.ts';
import { lifeOf } from './life.ts';
import { listParams, paged, pageParams, pageSizes } from './paging.ts';
import { englishEdition } from './words/edition.ts';

/** Parameters of every English page for a route `[[...path]]`: its address in pieces, without `en`. */
export function englishParams(corpus: Corpus): { path: string[] }[] {
  const { organisme, fondement } = decisionsBy(corpus);
  return [
    [],
    ['data'],
    ['search'],
    ...[...corpus.englishPages.keys()].map((slug) => [slug]),
    ...pageParams(corpus.decisions.length, pageSizes.decisions).map(({ page }) => ['sanctions', ...page]),
    ...casesOf(corpus).map(({ slug }) => ['cases', slug]),
    ...pageParams(corpus.organisations.size, pageSizes.organisations).map(({ page }) => ['organisations', ...page]),
    ['provisions'],
    ...listParams(corpus.organisations.keys(), organisme, pageSizes.decisionsOfBody).map(({ slug, page }) => [
      'organisations',
      slug,
      ...page,
    ]),
    ...listParams(corpus.provisions.keys(), fondement, pageSizes.decisions).map(({ slug, page }) => [
      'provisions',
      slug,
      ...page,
    ]),
  ].map((path) => ({ path }));
}

/** Articles that have their English title and summary, newest case first. */
export function casesOf(corpus: Corpus): (Article & { readonly english: English })[] {
  return corpus.articles.flatMap((article) => {
    const { english } = article;
    return english === undefined ? [] : [{ ...article, english }];
  });
}

export interface CaseView
  extends Pick<
    ArticleView,
    'article' | 'decisions' | 'amounts' | 'scale' | 'holdings' | 'life' | 'sources' | 'citations'
  > {
  readonly title: string;
  readonly summary: string;
}

/** The English page of a case; null for an article without its English. `today` is `YYYY-MM-DD`. */
export function caseView(slug: string, corpus: Corpus, today: string): CaseView | null {
  const article = corpus.articleBySlug.get(slug);
  if (!article?.english) return null;
  const edition = englishEdition(corpus);
  const amounts = amountsOf(article);
  return {
    article,
    ...article.english,
    decisions: article.decisions.map((decision) => decisionFacts(decision, article, corpus, today, edition)),
    amounts,
    scale: amounts.inForce ? { ...amountScale(corpus), higher: higherFines(corpus, amounts.inForce) } : null,
    holdings: holdingTables(article, corpus, edition),
    life: lifeOf(article, corpus, today, edition),
    sources: sourcesOf(article),
    citations: [
      ...article.decisions.map((decision) => decisionCitation(decision, corpus, edition)),
      pageCitation(article, corpus, edition),
    ],
  };
}

export interface EnglishHomeView {
  readonly totals: Totals;
  readonly oldest: string | null;
  readonly newest: string | null;
  readonly scale: AmountScale;
  readonly latest: readonly ArticleCard[];
  readonly largest: readonly DecisionRow[];
  /** Provisions of which most decisions held a breach, with their number of decisions. */
  readonly provisions: readonly (Link & { readonly count: number })[];
  /** Bodies whose CNIL fines in force are the highest, together. */
  readonly bodies: readonly (Link & { readonly language: string | undefined; readonly finesInForce: number })[];
}

const LATEST = 6;
const DOORS = 12;

export function englishHomeView(corpus: Corpus): EnglishHomeView {
  const edition = englishEdition(corpus);
  const { totals, scale, largest } = homeView(corpus);
  const byKey = new Map(corpus.decisions.map((decision) => [decision.key, decision]));
  const { fondement, organisme } = decisionsBy(corpus);
  return {
    totals,
    newest: corpus.decisions.at(0)?.decided ?? null,
    oldest: corpus.decisions.at(-1)?.decided ?? null,
    scale,
    latest: casesOf(corpus)
      .slice(0, LATEST)
      .map((article) => articleCard(article, corpus, edition)),
    largest: decisionRows(
      largest.flatMap(({ key }) => byKey.get(key) ?? []),
      corpus,
      edition,
    ),
    provisions: [...corpus.provisions.keys()]
      .map((id) => ({
        label: `${edition.provisionName(id)}: ${edition.provisionSubject(id)}`,
        href: englishRoutes.provision(id),
        count: fondement.get(id)?.length ?? 0,
      }))
      .filter(({ count }) => count > 0)
      .toSorted((a, b) => b.count - a.count || (a.href < b.href ? -1 : 1))
      .slice(0, DOORS),
    bodies: [...corpus.organisations.values()]
      .map(({ slug, name }) => ({
        label: name,
        href: englishRoutes.organisation(slug),
        language: edition.nameLanguage(slug),
        finesInForce: (organisme.get(slug) ?? [])
          .filter(({ authority }) => authority === 'cnil')
          .reduce((sum, decision) => sum + (fineInForce(decision) ?? 0), 0),
      }))
      .filter(({ finesInForce }) => finesInForce > 0)
      .toSorted((a, b) => b.finesInForce - a.finesInForce || (a.href < b.href ? -1 : 1))
      .slice(0, DOORS),
  };
}

/** A page of the list of decisions, newest first. */
export function englishListView(corpus: Corpus, page: number) {
  const list = paged(corpus.decisions, page, pageSizes.decisions);
  return {
    ...list,
    totals: totalsOf(corpus.decisions),
    rows: decisionRows(list.elements, corpus, englishEdition(corpus)),
  };
}

export interface EnglishProvisionView
  extends Pick<ProvisionView, 'rows' | 'page' | 'pages' | 'totals' | 'range' | 'explore'> {
  readonly title: string;
  /** What it is about, in a few words. */
  readonly subject: string;
  /** What it requires and what cases show; null where the content has no English words. */
  readonly summary: string | null;
  /** Address of the official text. */
  readonly url: string;
  readonly parent: Link | null;
  readonly paragraphs: readonly Link[];
}

/** The English page of a provision; null for one that has no page. */
export function englishProvisionView(id: string, corpus: Corpus, page: number): EnglishProvisionView | null {
  const edition = englishEdition(corpus);
  const view = provisionView(id, corpus, page, edition);
  if (!view) return null;
  const { rows, pages, totals, range, explore, provision, parentId, paragraphIds } = view;
  const link = (one: string): Link => ({ label: edition.provisionName(one), href: englishRoutes.provision(one) });
  return {
    rows,
    page,
    pages,
    totals,
    range,
    explore,
    title: edition.provisionName(id),
    subject: edition.provisionSubject(id),
    summary: corpus.english?.provisions[id]?.summary ?? null,
    url: provision.url,
    parent: parentId === null ? null : link(parentId),
    paragraphs: paragraphIds.map(link),
  };
}
