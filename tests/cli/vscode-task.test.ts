/** The VS Code task that underlines problems must read the output of the check. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { formatProblem, type Problem } from '#lib/content/problem.ts';
import { forPeople } from '#lib/editorial/report.ts';
import { formatSuppressed } from '#lib/editorial/suppression.ts';

interface Matcher {
  readonly severity: string;
  readonly pattern: { readonly regexp: string };
  readonly background: { readonly beginsPattern: string; readonly endsPattern: string };
}

const { tasks } = JSON.parse(readFileSync('.vscode/tasks.json', 'utf8')) as {
  tasks: { command?: string; problemMatcher: Matcher[] }[];
};
const task = tasks.find(({ command }) => command?.includes('lib/cli/check.ts'));
if (!task) throw new Error('no task of VS Code runs the check');
const { command, problemMatcher: matchers } = task;

const problem: Problem = {
  file: 'content/articles/x.md',
  line: 2,
  column: 8,
  rule: 'amount-mismatch',
  severity: 'error',
  message: 'le titre annonce 80 000 €',
  fix: 'Écrire 800 000 €.',
};

/** The groups that the matchers find in a line: severity, then file, line, column, rule and message. */
function read(line: string): string[][] {
  return matchers.flatMap(({ severity, pattern }) => {
    const match = new RegExp(pattern.regexp).exec(line);
    return match ? [[severity, ...match.slice(1)]] : [];
  });
}

describe('the task « Vérifier le contenu »', () => {
  it('reads an error and a warning once each', () => {
    const rest = ['content/articles/x.md', '2', '8', 'amount-mismatch', 'le titre annonce 80 000 €. Écrire 800 000 €.'];
    expect(read(formatProblem(problem))).toEqual([['error', ...rest]]);
    expect(read(formatProblem({ ...problem, severity: 'warning' }))).toEqual([['warning', ...rest]]);
  });

  it('ignores suppressed problems', () => {
    expect(read(formatSuppressed({ problem, reason: 'montant d’une autre affaire' }))).toEqual([]);
    expect(read(formatSuppressed({ problem: { ...problem, severity: 'warning' }, reason: 'citation' }))).toEqual([]);
  });

  it('detects the start and the end of a check, with or without problems', () => {
    for (const { background } of matchers) {
      const ends = new RegExp(background.endsPattern);
      for (const problems of [[], [problem], [{ ...problem, severity: 'warning' as const }]])
        expect(
          forPeople({ problems, suppressed: [] })
            .split('\n')
            .filter((line) => ends.test(line)),
        ).toHaveLength(1);
      // The line that tsx prints when a file changes.
      expect('12:26:32 AM [tsx] change in ./content/sectors.yaml Rerunning...').toMatch(
        new RegExp(background.beginsPattern),
      );
    }
  });

  it('starts again when a content file is saved', () => {
    expect(command).toBe('npx tsx watch --clear-screen=false --include "content/**/*" lib/cli/check.ts');
  });
});
