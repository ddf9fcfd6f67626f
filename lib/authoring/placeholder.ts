/** Finds what an editor must still write: allowed in a draft, refused in a published file. */

import type { Problem } from '../content/problem.ts';
import type { MarkdownDocument } from '../content/read/documents.ts';
import { PLACEHOLDER } from '../schema/placeholder.ts';

/** Every line of an article that is still to fill in: a warning in a draft, an error in a published or scheduled one. */
export function placeholderProblems(
  article: Pick<MarkdownDocument<{ readonly draft: boolean }>, 'file' | 'data' | 'yaml' | 'markdown' | 'bodyLine'>,
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
  const lines = yaml.split('\n');
  return [
    ...lines.flatMap((text, i) => (isUnfilled(text) ? [report(fieldOf(lines.slice(0, i + 1)), i + 1, text)] : [])),
    ...markdown
      .split('\n')
      .flatMap((text, i) => (text.includes(PLACEHOLDER) ? [report('le texte', bodyLine + i, text)] : [])),
  ];
}

/** The problems of a file that its schema refuses: a line still to fill in is said once, with what is expected there. */
export function saidOnce(refused: readonly Problem[], unfilled: readonly Problem[]): Problem[] {
  const lines = new Set(unfilled.map(({ line }) => line));
  const expected = (line: number) =>
    refused.find((problem) => problem.line === line && /^(?:Attendu|Choisir)/.test(problem.fix))?.fix;
  return [
    ...refused.filter(({ line }) => !lines.has(line)),
    ...unfilled.map((problem) => ({ ...problem, fix: expected(problem.line) ?? problem.fix })),
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

/** The field of the last of these lines: its own key, or that of the list that it is in. */
function fieldOf(lines: readonly string[]): string {
  const last = lines.at(-1) ?? '';
  const isItem = /^\s*- (?!\w+:)/.test(last);
  const key = /^\s*(?:- )*(\w+):/.exec(
    (isItem ? lines.findLast((line) => /^\s*(?:- )*\w+:\s*$/.test(line)) : last) ?? '',
  );
  return key === null ? 'l’en-tête' : `le champ « ${key[1]} »`;
}
