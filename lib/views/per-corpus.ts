/** Computes a result once per corpus, so that it is not computed again for each page. */
import type { Corpus } from '../schema/corpus.ts';

/** The same function; its result is cached until the corpus is garbage collected. */
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
