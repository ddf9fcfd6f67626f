/** The editorial check: the prose of every article read against its record, by every rule; what the build and the preview run. */
import { VFile } from 'vfile';
import { type Documents, readDocuments } from '../content/documents.ts';
import { documentProblems } from '../content/load.ts';
import { type Problem, softenDrafts, sortProblems } from '../content/problem.ts';
import { fold } from './names.ts';
import { passagesOf } from './passages.ts';
import { numbersOf, recordOf } from './record.ts';
import type { Subject, Surroundings } from './rule.ts';
import { rules } from './rules.ts';
import { repeatedPassages } from './rules/duplicate-passage.ts';
import { type Silenced, applySilences } from './silence.ts';

export interface CheckResult {
  /** In reading order. */
  readonly problems: readonly Problem[];
  /** What editors answered, with their reasons. */
  readonly silenced: readonly Silenced[];
}

/** Everything wrong with the content of a folder, structure and prose. `today` is `YYYY-MM-DD`: no rule looks at a clock. */
export function checkContent(dir: string, today: string, publicDir = 'public'): CheckResult {
  return checkAll(readDocuments(dir, publicDir), today);
}

/** The same for documents already read. A draft has warnings only: it is not published. */
export function checkAll(documents: Documents, today: string): CheckResult {
  const { problems, silenced } = checkDocuments(documents, today);
  return {
    problems: sortProblems([...documentProblems(documents), ...softenDrafts(problems, documents.drafts)]),
    silenced,
  };
}

/** What the rules say of documents that were read: each article is looked at once, in time that grows with their number. */
export function checkDocuments(documents: Documents, today: string): CheckResult {
  const subjects = documents.articles.map(
    (document): Subject => ({ document, passages: passagesOf(document), record: recordOf(document) }),
  );
  const surroundings = surroundingsOf(documents, subjects, today);
  const names = rules.map(({ name }) => name);
  const results = subjects.map((subject) =>
    applySilences(subject.document, articleProblems(subject, surroundings), names),
  );
  return {
    problems: sortProblems(results.flatMap(({ problems }) => problems)),
    silenced: results.flatMap(({ silenced }) => silenced),
  };
}

function surroundingsOf(documents: Documents, subjects: readonly Subject[], today: string): Surroundings {
  const { organisations, groups } = documents['organisations.yaml']?.data ?? { organisations: {}, groups: {} };
  return {
    today,
    organisations,
    groups,
    authorities: documents['authorities.yaml']?.data ?? {},
    names: new Set(Object.values(organisations).flatMap(({ name, aliases }) => [name, ...aliases].map(fold))),
    numbers: new Set([
      ...documents.articles.flatMap(({ data }) => data.decisions.flatMap(numbersOf)),
      ...documents.register.flatMap(({ data }) =>
        data.rows.flatMap(({ number, legifrance }) => [number ?? [], legifrance ?? []].flat()),
      ),
    ]),
    repeated: repeatedPassages(subjects),
  };
}

/** The messages of a unified file, as unified tools report them, then as the problems of this project. */
function articleProblems(subject: Subject, surroundings: Surroundings): Problem[] {
  const { file } = subject.document;
  const report = new VFile({ path: file });
  for (const rule of rules)
    rule.check(subject, surroundings, ({ place, message, fix, severity = rule.severity }) => {
      const said = report.message(message, { place, ruleId: rule.name, source: 'verification' });
      said.note = fix;
      said.fatal = severity === 'error';
    });
  return report.messages.map((said) => toProblem(file, said));
}

function toProblem(file: string, { line, column, ruleId, fatal, reason, note }: VFile['messages'][number]): Problem {
  return {
    file,
    line: line ?? 1,
    column: column ?? 1,
    rule: ruleId ?? '',
    severity: fatal === true ? 'error' : 'warning',
    message: reason,
    fix: note ?? '',
  };
}
