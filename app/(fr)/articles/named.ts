/** The articles as routes know them: by their slug. */
import { notFound } from 'next/navigation';
import type { Article } from '#lib/schema/corpus.ts';
import { corpus } from '../../corpus.ts';

/** Parameters of every article. */
export function articleParams(): { slug: string }[] {
  return corpus().articles.map(({ slug }) => ({ slug }));
}

/** The article of that slug, or the page of lost readers. */
export function articleNamed(slug: string): Article {
  return corpus().articleBySlug.get(slug) ?? notFound();
}
