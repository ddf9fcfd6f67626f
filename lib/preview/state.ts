/**
 * What the live preview shows, shared by the server that computes it and the pages that Next renders in the same
 * process. The bundles of Next have their own modules, so it lives on the global object.
 */
import type { Problem } from '../content/problem.ts';
import type { Corpus } from '../schema/corpus.ts';

export interface PreviewState {
  readonly corpus: Corpus;
  /** Every problem of the content, in reading order. */
  readonly problems: readonly Problem[];
}

const shared = globalThis as { recueilPreview?: PreviewState };

export function sharePreview(state: PreviewState): void {
  shared.recueilPreview = state;
}

/** The state of the preview. Throws when no preview server runs in this process. */
export function previewState(): PreviewState {
  if (shared.recueilPreview === undefined) throw new Error('L’aperçu se lance par npm run dev ou npm run edit.');
  return shared.recueilPreview;
}

/** The problems of one file. */
export function problemsOf(file: string): readonly Problem[] {
  return previewState().problems.filter((problem) => problem.file === file);
}
