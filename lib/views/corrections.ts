/** Every published correction, newest first. */
import { routes } from '../routes.ts';
import type { Correction } from '../schema/article.ts';
import type { Link } from './decisions.ts';
import { perCorpus } from './per-corpus.ts';

export interface CorrectionView extends Correction {
  readonly article: Link;
}

/** Corrections of all articles, newest first; those of the same day in the order of the articles. */
export const correctionsOf = perCorpus((corpus): readonly CorrectionView[] =>
  corpus.articles
    .flatMap((article) =>
      article.corrections.map((correction) => ({
        ...correction,
        article: { label: article.title, href: routes.article(article.slug) },
      })),
    )
    .toSorted((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0)),
);
