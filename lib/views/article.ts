/** The page of an article: everything it shows, as plain data. */
import { anchors, routes } from '../routes.ts';
import type { Article, Corpus, Decision, Heading } from '../schema/corpus.ts';
import { namedUntil } from '../schema/decision.ts';
import { fineInForce, provisionsInForce, type Status, statusOf } from '../schema/in-force.ts';
import type { Source } from '../schema/source.ts';
import { type AmountScale, amountScale, higherFines } from './amount-scale.ts';
import { bodiesConcerned } from './bodies.ts';
import { type ArticleCard, articleCard, kindOf, readingMinutes } from './cards.ts';
import { casesLike } from './case-base.ts';
import { type CheckView, checksOf } from './checks.ts';
import { decisionCitation, pageCitation } from './citations.ts';
import { type DecisionRow, decisionRows, isUndisclosed, type Link, type NameLink, totalsOf } from './decisions.ts';
import { type EvidenceView, evidenceOf } from './evidence.ts';
import { type HoldingTable, holdingTables } from './holdings.ts';
import { categoryLabels, decisionLabel, statusLabel } from './labels.ts';
import { type LifeStep, lifeOf } from './life.ts';
import { type RelatedIndex, relatedTo } from './related.ts';
import { withSectionLinks } from './section-links.ts';
import { storyOf } from './stories.ts';
import { type TurnoverView, turnoversOf } from './turnover.ts';
import { type Edition, frenchEdition } from './words/edition.ts';
import { fr } from './words/fr.ts';
import type { Words } from './words/words.ts';

/** One decision as the key facts show it. */
export interface DecisionFactsView extends Omit<DecisionRow, 'respondents'> {
  readonly respondents: readonly NameLink[];
  readonly label: string;
  readonly published: string | null;
  readonly procedure: string | null;
  /** What was ordered, each amount beside its measure: « amende de 60 000 000 €, injonction sous astreinte de … ». */
  readonly ordered: string;
  readonly status: Status;
  readonly statusLabel: string;
  readonly appealNotes: readonly string[];
  /** Provisions that a judge set aside, as « RGPD, art. 6 ». */
  readonly setAside: readonly string[];
  readonly legifrance: string | null;
  readonly evidence: EvidenceView;
  readonly citation: string;
  /** Themes, then the sector; a word without a page in the edition has no address. */
  readonly subjects: readonly { readonly label: string; readonly href: string | null }[];
  /** Turnovers that the decision gives, each with the share that the fine is of it. */
  readonly turnovers: readonly TurnoverView[];
  /** Name and fine of each body, where the decision has several. */
  readonly shares: readonly { readonly name: string; readonly fine: number | null }[];
  /** Day after which the authority no longer names the body, when it is past. */
  readonly unnamedSince: string | null;
}

export interface ArticleView {
  readonly article: Article;
  readonly title: string;
  readonly kind: 'fiche' | 'analyse';
  readonly minutes: number;
  readonly categories: readonly string[];
  readonly breadcrumbs: readonly Link[];
  readonly decisions: readonly DecisionFactsView[];
  /** Amounts of the case, all decisions together, in euros. */
  readonly amounts: {
    readonly fine: number | null;
    readonly inForce: number | null;
    readonly liquidation: number | null;
  };
  readonly scale: (AmountScale & { readonly higher: number }) | null;
  readonly life: readonly LifeStep[];
  /** Where the path of its fine is drawn; null for a fine that no court changed. */
  readonly story: Link | null;
  readonly contents: readonly Heading[];
  readonly html: string;
  readonly holdings: readonly HoldingTable[];
  readonly checks: readonly CheckView[];
  /** « Un cas comme le mien », for its sector and a theme. */
  readonly casesLike: Link | null;
  readonly sources: readonly Source[];
  readonly citations: readonly string[];
  readonly related: readonly (ArticleCard & { readonly reason: string })[];
  readonly previous: Link | null;
  readonly next: Link | null;
}

/** The page of an article. `today` is `YYYY-MM-DD`. */
export function articleView(article: Article, corpus: Corpus, index: RelatedIndex, today: string): ArticleView {
  const position = index.position.get(article.slug) ?? 0;
  const neighbour = (other: Article | undefined): Link | null =>
    other ? { label: other.title, href: routes.article(other.slug) } : null;
  const amounts = amountsOf(article);
  const holdings = holdingTables(article, corpus);
  const checks = checksOf(article, corpus);
  const life = lifeOf(article, corpus, today);
  const story = storyOf(article, corpus);
  return {
    article,
    title: article.title,
    kind: kindOf(article),
    minutes: readingMinutes(article),
    categories: article.categories.map((category) => categoryLabels[category]),
    breadcrumbs: [
      { label: 'Accueil', href: routes.home },
      { label: 'Articles', href: routes.articles },
    ],
    decisions: article.decisions.map((decision) => decisionFacts(decision, article, corpus, today)),
    amounts,
    scale: amounts.inForce ? { ...amountScale(corpus), higher: higherFines(corpus, amounts.inForce) } : null,
    life,
    story: story && { label: `${story.title}, en un dessin`, href: story.href },
    contents: [
      ...article.prose.headings,
      ...(holdings.length > 0 ? [part('holdings')] : []),
      ...(checks.length > 0 ? [part('checks')] : []),
      ...(life.length > 0 ? [part('life')] : []),
      part('sources'),
    ],
    html: withSectionLinks(article.prose.html()),
    holdings,
    checks,
    casesLike: casesLike(article, corpus),
    sources: sourcesOf(article),
    citations: [
      ...article.decisions.map((decision) => decisionCitation(decision, corpus)),
      pageCitation(article, corpus),
    ],
    related: relatedTo(article, index).flatMap(({ slug, reason }) => {
      const other = corpus.articleBySlug.get(slug);
      return other ? [{ ...articleCard(other, corpus), reason }] : [];
    }),
    previous: neighbour(corpus.articles[position + 1]),
    next: neighbour(corpus.articles[position - 1]),
  };
}

/** Where the decisions of a case stand, once when all stand alike: « Confirmée par le Conseil d’État le 13 février 2026 ». */
export function standings(decisions: readonly DecisionFactsView[], { facts }: Words = fr): string[] {
  const labels = new Set(decisions.map(({ statusLabel }) => statusLabel));
  if (labels.size < 2) return [...labels];
  return decisions.map(({ label, statusLabel }) => `${facts.named(label)} ${statusLabel}`);
}

/** The parts of the page that stand under the prose, and in its table of contents. */
export const partTitles = {
  holdings: fr.holdings.title,
  checks: 'À vérifier chez vous',
  life: fr.life.title,
  sources: fr.sources.title,
} as const;

function part(name: keyof typeof partTitles): Heading {
  return { depth: 2, id: anchors.article[name], text: partTitles[name] };
}

/** A decision of an article as the key facts of an edition show it. */
export function decisionFacts(
  decision: Decision,
  article: Article,
  corpus: Corpus,
  today: string,
  edition: Edition = frenchEdition(corpus),
): DecisionFactsView {
  const { words } = edition;
  const [row] = decisionRows([decision], corpus, edition);
  if (!row) throw new Error(`no row for decision ${decision.key}`);
  const standing = new Set(provisionsInForce(decision));
  const until = namedUntil(decision);
  const bodies = bodiesConcerned(decision, corpus);
  return {
    ...row,
    respondents: row.respondents.map((respondent, i) => ({
      ...respondent,
      language: edition.nameLanguage(bodies[i]?.slug ?? null),
    })),
    label: decisionLabel(decision, corpus, edition),
    published: decision.published,
    procedure:
      [
        decision.procedure && words.procedures[decision.procedure],
        decision.cooperation && words.cooperation[decision.cooperation],
      ]
        .filter(Boolean)
        .join(', ') || null,
    ordered: orderedIn(article, decision, words),
    status: statusOf(decision),
    statusLabel: statusLabel(decision, corpus, article.checked, edition),
    appealNotes: decision.appeals.flatMap((appeal) => edition.note(appeal) ?? []),
    setAside: decision.provisions.filter((id) => !standing.has(id)).map(edition.provisionName),
    legifrance: decision.legifrance ?? null,
    evidence: evidenceOf(decision, words),
    citation: decisionCitation(decision, corpus, edition),
    subjects: [
      ...decision.themes.map(edition.theme),
      ...(decision.sector === null ? [] : [edition.sector(decision.sector)]),
    ],
    turnovers: turnoversOf(decision, words),
    shares:
      decision.respondents.length > 1
        ? decision.respondents.map(({ name, fine }) => ({ name: name ?? words.turnover.unnamed, fine }))
        : [],
    unnamedSince: until !== null && until < today ? until : null,
  };
}

/**
 * What a decision ordered. Its amounts are told where the case has several decisions: those of the case stand above, alone.
 */
function orderedIn({ decisions }: Article, decision: Decision, { ordered }: Words): string {
  const several = decisions.length > 1;
  const { fine, liquidation, dailyPenalty, deadline, measures } = decision;
  const inForce = fineInForce(decision);
  const words = measures
    .filter((measure) => !(measure === 'astreinte' && measures.includes('injonction')))
    .map((measure) => {
      if (measure === 'amende' && several && fine !== null && inForce !== null) return ordered.fine(inForce, fine);
      if (measure === 'liquidation-astreinte' && several && liquidation !== null)
        return ordered.liquidated(liquidation);
      if (measure === 'injonction' && measures.includes('astreinte')) return ordered.order(dailyPenalty);
      return measure === 'astreinte' ? ordered.penalty(dailyPenalty) : ordered.measure(measure);
    });
  return `${words.join(', ') || ordered.unspecified}${deadline === null ? '' : ordered.deadline(deadline)}`;
}

/** Amounts of the case; no total of fines is given when there is none, or when one is not disclosed: it would be too low. */
export function amountsOf({ decisions }: Article): ArticleView['amounts'] {
  const fines = decisions.flatMap(({ fine }) => fine ?? []);
  const known = fines.length > 0 && !decisions.some(isUndisclosed);
  const { finesInForce, liquidations } = totalsOf(decisions);
  return {
    fine: known ? fines.reduce((total, fine) => total + fine) : null,
    inForce: known ? finesInForce : null,
    liquidation: liquidations || null,
  };
}

const sourceRank: Record<Source['kind'], number> = { official: 0, court: 1, secondary: 2 };

/** Sources of the article and of its decisions, each address once: official ones first, then courts, then the others. */
export function sourcesOf(article: Article): Source[] {
  const all = [...article.decisions.flatMap(({ sources }) => sources), ...article.sources];
  const unique = all.filter(({ url }, i) => all.findIndex((source) => source.url === url) === i);
  return unique.toSorted((a, b) => sourceRank[a.kind] - sourceRank[b.kind]);
}
