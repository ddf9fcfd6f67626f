/** Checks the references between articles: related articles, and the earlier decision that a decision follows. */
import { posix } from 'node:path';
import { decisionId } from '../../schema/decision.ts';
import { error, type Problem } from '../problem.ts';
import type { Documents } from '../read/documents.ts';
import { nearest } from '../read/validate.ts';
import { fileNames } from './vocabulary.ts';

type ArticleDocument = Documents['articles'][number];

/** Every related article and every followed decision that is not valid. */
export function relatedProblems(documents: Documents): Problem[] {
  const known = new Set(fileNames('articles', documents));
  const drafts = new Set([...documents.drafts].map((file) => posix.basename(file, '.md')));
  return documents.articles.flatMap((article) => [...unrelated(article, known, drafts), ...unfollowed(article)]);
}

function unrelated(article: ArticleDocument, known: ReadonlySet<string>, drafts: ReadonlySet<string>): Problem[] {
  return article.data.related.flatMap((slug, i) => {
    const place = article.locate(['related', i]);
    if (slug === article.slug)
      return [
        error(
          article.file,
          place,
          'related-self',
          'l’article se cite lui-même parmi ses articles liés',
          'Retirer cette ligne de related.',
        ),
      ];
    if (!known.has(slug))
      return [
        error(
          article.file,
          place,
          'related-unknown',
          `l’article lié « ${slug} » n’existe pas`,
          nearest(slug, [...known]) ?? 'Retirer cette ligne de related.',
        ),
      ];
    if (drafts.has(slug) && !article.data.draft)
      return [
        error(
          article.file,
          place,
          'related-draft',
          `l’article lié « ${slug} » est un brouillon`,
          'Publier cet article, ou en choisir un autre.',
        ),
      ];
    return [];
  });
}

/** A decision can only follow another one of the same case. */
function unfollowed({ file, data, locate }: ArticleDocument): Problem[] {
  const ids = data.decisions.map(decisionId);
  return data.decisions.flatMap((decision, i) =>
    decision.follows === undefined || (ids.includes(decision.follows) && decision.follows !== decisionId(decision))
      ? []
      : [
          error(
            file,
            locate(['decisions', i, 'follows']),
            'unknown-decision',
            `« ${decision.follows} » n’est pas une autre décision de cet article`,
            'Écrire le numéro de la décision que celle-ci prolonge.',
          ),
        ],
  );
}
