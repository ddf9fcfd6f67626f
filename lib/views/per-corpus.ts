/** Answers a question once for each corpus: what a page needs of the whole is never computed page after page. */
import type { Corpus } from '../schema/corpus.ts';

/** The same function, its answer kept as long as the corpus lives. */
export function perCorpus<T>(answer: (corpus: Corpus) => T): (corpus: Corpus) => T {
  const answers = new WeakMap<Corpus, { readonly value: T }>();
  return (corpus) => {
    const known = answers.get(corpus);
    if (known) return known.value;
    const value = answer(corpus);
    answers.set(corpus, { value });
    return value;
  };
}
