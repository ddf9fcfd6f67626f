/** The output of the check: for people, the problems, the counts and the suppressions; for programs, JSON. */
import { formatProblem, type Problem } from '../content/problem.ts';
import { count } from '../format.ts';
import type { CheckResult } from './check.ts';
import { readable } from './passages.ts';
import { formatSuppressed } from './suppression.ts';

/** The part of a result that concerns some files; the whole result when `files` is empty. */
export function limitTo({ problems, suppressed }: CheckResult, files: ReadonlySet<string>): CheckResult {
  if (files.size === 0) return { problems, suppressed };
  return {
    problems: problems.filter(({ file }) => files.has(file)),
    suppressed: suppressed.filter(({ problem }) => files.has(problem.file)),
  };
}

/** Lines for a terminal. */
export function forPeople({ problems, suppressed }: CheckResult): string {
  const sections = [
    problems.map(formatProblem),
    problems.length === 0
      ? []
      : ['Par règle :', ...countByRule(problems).map(([rule, number]) => `  ${rule} : ${number}`)],
    suppressed.map(formatSuppressed),
    [verdict(problems)],
  ];
  return sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}

/** An array of `{file, line, column, rule, severity, message, fix}`. */
export function forPrograms({ problems }: CheckResult): string {
  return JSON.stringify(
    problems.map(({ file, line, column, rule, severity, message, fix }) => ({
      file,
      line,
      column,
      rule,
      severity,
      message,
      fix,
    })),
    null,
    2,
  );
}

export function hasErrors({ problems }: CheckResult): boolean {
  return problems.some(({ severity }) => severity === 'error');
}

/** Number of problems per rule, the most frequent first, then by name. */
export function countByRule(problems: readonly Problem[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const { rule } of problems) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return [...counts].toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
}

function verdict(problems: readonly Problem[]): string {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const warnings = readable(count(problems.length - errors, 'avertissement', 'avertissements', 'aucun avertissement'));
  if (errors === 0) return `Contenu vérifié : aucune erreur, ${warnings}.`;
  return `${readable(count(errors, 'erreur', 'erreurs'))}, ${warnings} : rien ne sera publié avant correction des erreurs.`;
}
