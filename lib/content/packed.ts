/** Carries a corpus from one process to another, which then does not read the content again. */
import { deserialize, serialize } from 'node:v8';
import type { Corpus, Prose } from '../schema/corpus.ts';
import { deepFreeze } from './link/corpus.ts';

/** The bytes of a corpus, its HTML made. */
export function packCorpus(corpus: Corpus): Uint8Array {
  return serialize(withProse(corpus, (prose) => ({ ...prose, html: prose.html() }) as unknown as Prose));
}

/** The corpus of such bytes, equal to the one that was packed, and frozen. */
export function unpackCorpus(bytes: Uint8Array): Corpus {
  const packed: Corpus = deserialize(bytes);
  return deepFreeze(
    withProse(packed, (prose) => {
      const html = prose.html as unknown as string;
      return { ...prose, html: () => html };
    }),
  );
}

/** A corpus in which each body of text is replaced. */
function withProse(corpus: Corpus, replaced: (prose: Prose) => Prose): Corpus {
  const inMap = <T extends { readonly prose: Prose | null }>(map: ReadonlyMap<string, T>) =>
    new Map([...map].map(([key, value]) => [key, inOne(value)]));
  const inOne = <T extends { readonly prose: Prose | null }>(value: T): T => ({
    ...value,
    prose: value.prose && replaced(value.prose),
  });
  const articles = corpus.articles.map(inOne);
  return {
    ...corpus,
    articles,
    articleBySlug: new Map(articles.map((article) => [article.slug, article])),
    provisions: inMap(corpus.provisions),
    themes: inMap(corpus.themes),
    sectors: inMap(corpus.sectors),
    pages: inMap(corpus.pages),
    englishPages: inMap(corpus.englishPages),
  };
}
