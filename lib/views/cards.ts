/** Articles as they are shown in lists: title, date, body, amount in force, length. */

import type { Article, Corpus } from '../schema/corpus.ts';
import { respondentLinks, totalsOf } from './decisions.ts';
import { categoryLabels, statusNote } from './labels.ts';
import { frenchEdition } from './words/edition.ts';

/** From this length on, in words, an article is an analysis and no longer a short sheet. */
const ANALYSIS_WORDS = 700;
/** Words that an attentive reader of legal prose reads in a minute. */
const WORDS_PER_MINUTE = 220;

export interface ArticleCard {
  readonly slug: string;
  readonly href: string;
  readonly title: string;
  readonly description: string;
  readonly draft: boolean;
  /** Whether it waits for the day of its publication. */
  readonly scheduled: boolean;
  readonly kind: 'fiche' | 'analyse';
  readonly minutes: number;
  /** Day of the first decision, which is the earliest, or of publication where there is none. `YYYY-MM-DD`. */
  readonly date: string;
  readonly organisations: readonly string[];
  readonly categories: readonly string[];
  /** Total of the fines in force, in euros; 0 where there is none. */
  readonly finesInForce: number;
  /** Where the decisions that have a fine stand: « confirmée », « aucun recours connu au 23/11/2026 ». */
  readonly standing: string;
}

/** The card of an article, in an edition; what it has not in that language is said in French. */
export function articleCard(article: Article, corpus: Corpus, edition = frenchEdition(corpus)): ArticleCard {
  const own = edition.words.language === 'en' ? article.english : undefined;
  return {
    slug: article.slug,
    href: edition.article(article.slug),
    title: own?.title ?? article.title,
    description: own ? firstSentence(own.summary) : article.description,
    draft: article.draft,
    scheduled: article.scheduled,
    kind: kindOf(article),
    minutes: readingMinutes(article),
    date: article.decisions[0]?.decided ?? article.published,
    organisations: [
      ...new Set(
        article.decisions.flatMap((decision) => respondentLinks(decision, corpus, edition).map(({ label }) => label)),
      ),
    ],
    categories: article.categories.map((category) => categoryLabels[category]),
    finesInForce: totalsOf(article.decisions).finesInForce,
    standing: [
      ...new Set(
        article.decisions.filter(({ fine }) => fine !== null).map((decision) => statusNote(decision, corpus, edition)),
      ),
    ].join(', '),
  };
}

/** A short article is a `fiche`, a long one an `analyse`: its length decides, never its address. */
export function kindOf(article: Article): 'fiche' | 'analyse' {
  return article.prose.words >= ANALYSIS_WORDS ? 'analyse' : 'fiche';
}

/** Whole minutes to read the body, one at least. */
export function readingMinutes(article: Article): number {
  return Math.max(1, Math.round(article.prose.words / WORDS_PER_MINUTE));
}

/** The first sentence of a text, abbreviations and numbers of articles not taken for its end. */
function firstSentence(text: string): string {
  return /^.*?[^.\s]{3,}[.?](?= [A-Z]|$)/su.exec(text)?.[0] ?? text;
}
