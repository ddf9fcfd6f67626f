/** The problems shown beside the pages in the live preview, computed again when a file changes. */
import type { Problem } from '../content/problem.ts';
import { contentSignature } from '../content/read/folder.ts';
import type { Config } from '../site.ts';
import { checkContent } from './check.ts';

let known: { signature: string; problems: readonly Problem[] } | undefined;

/** Every problem of the configured content, in reading order; those of one file when `file` is given. */
export function previewProblems({ contentDir, buildDate }: Config, file?: string): readonly Problem[] {
  const signature = contentSignature(contentDir);
  if (known?.signature !== signature) known = { signature, problems: checkContent(contentDir, buildDate).problems };
  return file === undefined ? known.problems : known.problems.filter((problem) => problem.file === file);
}
