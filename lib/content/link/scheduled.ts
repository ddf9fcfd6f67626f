/** An article dated in the future waits for its day: until then it is where drafts are, with errors that stop a build. */
import type { Problem } from '../problem.ts';
import { softenDrafts } from '../problem.ts';
import type { Documents } from '../read/documents.ts';

/** The same documents, with the articles that a build of that day (`YYYY-MM-DD`) does not publish yet as drafts. */
export function holdScheduled(documents: Documents, today: string): Documents {
  if (documents.scheduled.size > 0) return documents;
  const waits = ({ data }: Documents['articles'][number]) => !data.draft && data.published > today;
  const scheduled = new Set(documents.articles.filter(waits).map(({ file }) => file));
  if (scheduled.size === 0) return documents;
  return {
    ...documents,
    articles: documents.articles.map((article) =>
      scheduled.has(article.file) ? { ...article, data: { ...article.data, draft: true } } : article,
    ),
    drafts: new Set([...documents.drafts, ...scheduled]),
    scheduled,
  };
}

/** The problems with those of unfinished drafts as warnings. Those of a scheduled article stay errors: it will appear. */
export function softenUnfinished(problems: readonly Problem[], { drafts, scheduled }: Documents): Problem[] {
  return softenDrafts(problems, new Set([...drafts].filter((file) => !scheduled.has(file))));
}
