/** A problem: what is wrong in the content, where, and how to mend it, said in French to an editor. */

export interface Problem {
  /** Path from the root of the project, with forward slashes. */
  readonly file: string;
  /** First line is 1. */
  readonly line: number;
  /** First column is 1. */
  readonly column: number;
  /** Name of the rule that was broken, in kebab-case. */
  readonly rule: string;
  readonly severity: 'error' | 'warning';
  readonly message: string;
  readonly fix: string;
}

/** A place in a file, one-based. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

export const START: Place = { line: 1, column: 1 };

/** An error at a place of a file. */
export function error(file: string, place: Place, rule: string, message: string, fix: string): Problem {
  return { file, line: place.line, column: place.column, rule, severity: 'error', message, fix };
}

/** Problems in the order in which an editor walks through them: file, line, column, rule, message. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return problems.toSorted(
    (a, b) =>
      compare(a.file, b.file) ||
      a.line - b.line ||
      a.column - b.column ||
      compare(a.rule, b.rule) ||
      compare(a.message, b.message),
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The same problems, those of drafts no more than warnings: what is not published stops nothing. */
export function softenDrafts(problems: readonly Problem[], drafts: ReadonlySet<string>): Problem[] {
  return problems.map((problem) => (drafts.has(problem.file) ? { ...problem, severity: 'warning' } : problem));
}

/** One line for a terminal: `content/articles/x.md:7:3 rule — message Fix.` */
export function formatProblem(problem: Problem): string {
  const label = problem.severity === 'warning' ? `${problem.rule} (avertissement)` : problem.rule;
  return `${problem.file}:${problem.line}:${problem.column} ${label} — ${sentence(problem.message)} ${sentence(problem.fix)}`;
}

function sentence(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}

/** The content cannot be published: every problem found, not only the first. */
export class ContentError extends Error {
  override readonly name = 'ContentError';
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    const sorted = sortProblems(problems);
    super(sorted.map(formatProblem).join('\n'));
    this.problems = sorted;
  }
}
