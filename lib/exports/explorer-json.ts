/** The payload of the explorer as JSON: made once at build, fetched by the page of decisions. */
import type { Corpus } from '../schema/corpus.ts';
import { explorerPayload } from '../views/explorer.ts';

/** The payload of a corpus, as text. */
export function explorerJson(corpus: Corpus): string {
  return JSON.stringify(explorerPayload(corpus));
}
