/** Applies the comments that suppress a rule on one line, with a reason. */
import { visit } from 'unist-util-visit';
import { formatProblem, type Problem } from '../content/problem.ts';
import { nearest } from '../content/read/validate.ts';
import type { Body, Subject } from './rule.ts';

/** The parts that may contain such comments: the file, its YAML, its Markdown bodies. */
type Commented = Pick<Subject, 'file' | 'yaml' | 'bodies'>;

/** A suppressed problem. */
export interface Suppressed {
  readonly problem: Problem;
  readonly reason: string;
}

interface Suppression {
  readonly rule: string;
  readonly reason: string;
  /** First and last line of the suppressed problems. */
  readonly lines: readonly [number, number];
  readonly at: { readonly line: number; readonly column: number };
}

const IN_BODY = /^<!-- verification : ([a-z-]+) — ([^<>]+) -->$/;
const IN_YAML = /^(.*?)(?<=^|\s)# ?(v[ée]rification\b.*)$/i;
const WORDS = /^verification : ([a-z-]+) — (\S.*)$/;
const MODEL = 'verification : nom-de-la-regle — raison';

/** Separates the problems of a file from the suppressed ones; a comment that suppresses nothing becomes a problem. */
export function applySuppressions(
  commented: Commented,
  problems: readonly Problem[],
  rules: readonly string[],
): { problems: Problem[]; suppressed: Suppressed[] } {
  const { suppressions, malformed } = suppressionsOf(commented);
  const answerTo = (problem: Problem) =>
    suppressions.find(
      ({ rule, lines: [first, last] }) => rule === problem.rule && first <= problem.line && problem.line <= last,
    );
  const suppressed = problems.flatMap((problem) => {
    const suppression = answerTo(problem);
    return suppression ? [{ problem, reason: suppression.reason }] : [];
  });
  const used = new Set(problems.map(answerTo));
  const idle = suppressions
    .filter((suppression) => !used.has(suppression))
    .map((suppression) => idleProblem(commented.file, suppression, rules));
  return { problems: [...problems.filter((problem) => !answerTo(problem)), ...idle, ...malformed], suppressed };
}

/** « fichier:ligne:colonne regle — message Correction. Passé sous silence : raison. » */
export function formatSuppressed({ problem, reason }: Suppressed): string {
  return `${formatProblem({ ...problem, fix: `Passé sous silence : ${reason.trim()}` })}`;
}

function idleProblem(file: string, { rule, at }: Suppression, rules: readonly string[]): Problem {
  const known = rules.includes(rule);
  return {
    ...warning(file, at),
    message: known
      ? `ce commentaire ne passe rien sous silence : « ${rule} » ne dit rien de cette ligne`
      : `la règle « ${rule} » n’existe pas`,
    fix: known
      ? 'Retirer le commentaire, ou le placer sur la ligne visée.'
      : (nearest(rule, rules) ?? 'Retirer le commentaire.'),
  };
}

function warning(
  file: string,
  { line, column }: Suppression['at'],
): Pick<Problem, 'file' | 'line' | 'column' | 'rule' | 'severity'> {
  return { file, line, column, rule: 'silence', severity: 'warning' };
}

function suppressionsOf(commented: Commented): { suppressions: Suppression[]; malformed: Problem[] } {
  const { suppressions, malformed } = yamlSuppressions(commented);
  return { suppressions: [...suppressions, ...commented.bodies.flatMap(bodySuppressions)], malformed };
}

/** Markdown refuses any other comment (`raw-html`), so none can be malformed here. */
function bodySuppressions({ rendered, markdown, bodyLine }: Body): Suppression[] {
  const lines = markdown.split('\n');
  const suppressions: Suppression[] = [];
  visit(rendered.tree, 'html', ({ value, position }) => {
    const [, rule, reason] = IN_BODY.exec(value) ?? [];
    if (rule === undefined || reason === undefined || !position) return;
    const own = position.start.line;
    const alone = lines[own - 1]?.trim() === value;
    const target = alone ? nextLine(lines, own) : own;
    suppressions.push({
      rule,
      reason,
      lines: [target + bodyLine - 1, target + bodyLine - 1],
      at: { line: own + bodyLine - 1, column: position.start.column },
    });
  });
  return suppressions;
}

function yamlSuppressions({ file, yaml }: Commented): { suppressions: Suppression[]; malformed: Problem[] } {
  const lines = yaml.split('\n');
  const suppressions: Suppression[] = [];
  const malformed: Problem[] = [];
  for (const [i, line] of lines.entries()) {
    const [, before = '', comment] = IN_YAML.exec(line) ?? [];
    if (comment === undefined) continue;
    const at = { line: i + 1, column: before.length + 1 };
    const [, rule, reason] = WORDS.exec(comment.trim()) ?? [];
    if (rule === undefined || reason === undefined)
      malformed.push({
        ...warning(file, at),
        message: 'ce commentaire de vérification ne se lit pas',
        fix: `Écrire « # ${MODEL} ».`,
      });
    else {
      const first = before.trim() === '' ? nextLine(lines, i + 1) : i + 1;
      suppressions.push({ rule, reason, lines: [first, lastLine(lines, first)], at });
    }
  }
  return { suppressions, malformed };
}

/** The first line after line `line` that is neither blank nor another such comment; lines count from 1. */
function nextLine(lines: readonly string[], line: number): number {
  const next = lines.findIndex(
    (text, i) => i >= line && text.trim() !== '' && !/^\s*(?:<!--|#) ?verification :/.test(text),
  );
  return next < 0 ? line + 1 : next + 1;
}

/** The last line of the YAML value that a line starts: a block (« >- », « | ») goes on as long as it is indented. */
function lastLine(lines: readonly string[], first: number): number {
  const opening = lines[first - 1] ?? '';
  if (!/[:-] [>|][+-]?\d?$/.test(opening)) return first;
  const indent = opening.search(/\S/);
  const end = lines.findIndex((line, i) => i >= first && line.trim() !== '' && line.search(/\S/) <= indent);
  return end < 0 ? lines.length : end;
}
