/** The fines that a court changed, each as a story to be told: what it is called, what happened, where it is told. */
import { euros, longDate, percent, titleEuros } from '../format.ts';
import { routes } from '../routes.ts';
import type { Article, Corpus, Decision } from '../schema/corpus.ts';
import { decisiveAppeal, fineInForce } from '../schema/in-force.ts';
import { bodies } from './figures/largest.ts';
import { perCorpus } from './per-corpus.ts';
import { frenchEdition } from './words/edition.ts';

export interface Story {
  readonly article: Article;
  readonly decision: Decision;
  /** « Ce que sont devenus les 32 millions ». */
  readonly title: string;
  readonly href: string;
  /** What happened, in two sentences. */
  readonly lead: string;
}

/** Every story, the largest change first: articles with one decision of the CNIL, whose fine a court changed. */
export const stories = perCorpus((corpus): Story[] =>
  corpus.articles
    .flatMap((article) => storyOf(article, corpus) ?? [])
    .toSorted((a, b) => removed(b.decision) - removed(a.decision) || (a.href < b.href ? -1 : 1)),
);

/** The story of an article; null for one without a single decision of the CNIL whose fine a dated ruling changed. */
export function storyOf(article: Article, corpus: Corpus): Story | null {
  const [decision, ...others] = article.decisions;
  if (!decision || others.length > 0 || decision.authority !== 'cnil' || decision.fine === null) return null;
  const appeal = decisiveAppeal(decision);
  if (!appeal?.date || removed(decision) <= 0) return null;
  const left = fineInForce(decision) ?? 0;
  const amount = titleEuros(decision.fine);
  const court = frenchEdition(corpus).theCourt(appeal.court);
  return {
    article,
    decision,
    title: `Ce que sont devenus les ${amount}`,
    href: routes.story(article.slug),
    lead: `Le ${longDate(decision.decided)}, la CNIL inflige une amende de ${euros(decision.fine)} à ${bodies(decision, corpus)}. Le ${longDate(appeal.date)}, ${court} ${left === 0 ? 'l’annule' : `la ramène à ${euros(left)}`} : ${euros(removed(decision))} de moins, soit ${percent(removed(decision) / decision.fine)}.`,
  };
}

function removed(decision: Decision): number {
  return (decision.fine ?? 0) - (fineInForce(decision) ?? decision.fine ?? 0);
}
