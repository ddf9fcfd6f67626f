/** A problem of the content: what is wrong, where, and how to fix it, in French for editors. */

export interface Problem {
  /** Path from the root of the project, with forward slashes. */
  readonly file: string;
  /** Starts at 1. */
  readonly line: number;
  /** Starts at 1. */
  readonly column: number;
  /** Name of the rule that was broken, in kebab-case. */
  readonly rule: string;
  readonly severity: 'error' | 'warning';
  readonly message: string;
  readonly fix: string;
}

/** A place in a file; line and column start at 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

export const START: Place = { line: 1, column: 1 };

/** An error at a place of a file. */
export function error(file: string, place: Place, rule: string, message: string, fix: string): Problem {
  return { file, line: place.line, column: place.column, rule, severity: 'error', message, fix };
}

/** A warning at a place of a file: it asks a person to look, and does not stop a publication. */
export function warning(...args: Parameters<typeof error>): Problem {
  return { ...error(...args), severity: 'warning' };
}

/** Sorts problems by file, line, column, rule, message. */
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

/** The same problems, with those of drafts turned into warnings: a draft does not block publication. */
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

/** The content cannot be published. Contains every problem, not only the first. */
export class ContentError extends Error {
  override readonly name = 'ContentError';
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    const sorted = sortProblems(problems);
    super(sorted.map(formatProblem).join('\n'));
    this.problems = sorted;
  }
}
