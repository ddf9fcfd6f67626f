/** Finds what an editor must still write: allowed in a draft, refused in a published file. */

import type { Problem } from '../content/problem.ts';
import type { MarkdownDocument } from '../content/read/documents.ts';
import { PLACEHOLDER } from '../schema/placeholder.ts';

/** Every line of an article that is still to fill in: a warning in a draft, an error in a published or scheduled one. */
export function placeholderProblems(
  article: MarkdownDocument<{ readonly draft: boolean }>,
  scheduled = false,
): Problem[] {
  const { file, data, yaml, markdown, bodyLine } = article;
  const report = (what: string, line: number, text: string): Problem => ({
    file,
    line,
    column: text.indexOf(PLACEHOLDER) + 1,
    rule: 'to-complete',
    severity: data.draft && !scheduled ? 'warning' : 'error',
    message: `${what} est à compléter`,
    fix: `Remplacer « ${PLACEHOLDER} ».`,
  });
  return [
    ...yaml.split('\n').flatMap((text, i) => (isUnfilled(text) ? [report(fieldOf(text), i + 1, text)] : [])),
    ...markdown
      .split('\n')
      .flatMap((text, i) => (text.includes(PLACEHOLDER) ? [report('le texte', bodyLine + i, text)] : [])),
  ];
}

/**
 * Whether a line contains the placeholder in a value, or a comment that starts with it; commented-out fields do not
 * count.
 */
function isUnfilled(line: string): boolean {
  const [, comment] = /^\s*#+\s*(.*)$/.exec(line) ?? [];
  return comment === undefined ? line.includes(PLACEHOLDER) : comment.startsWith(PLACEHOLDER);
}

function fieldOf(line: string): string {
  const key = /^\s*(?:- )*(\w+):/.exec(line)?.[1];
  return key === undefined ? 'l’en-tête' : `le champ « ${key} »`;
}
