/** The editorial check: every text that is published read against the records, by every rule; what the build and the preview run. */
import { VFile } from 'vfile';
import { holdScheduled, softenUnfinished } from '../content/link/scheduled.ts';
import { documentProblems } from '../content/load.ts';
import { type Problem, sortProblems } from '../content/problem.ts';
import { type Documents, readDocuments } from '../content/read/documents.ts';
import { plainName } from '../french/letters.ts';
import { judgmentNumbers } from '../identifiers.ts';
import { routes } from '../routes.ts';
import { asidesOf, englishPassagesOf, passagesOf } from './passages.ts';
import { type CaseRecord, linkedRecords, numbersOf, recordOf } from './record.ts';
import type { ArticleDocument, ArticleSubject, Finding, Subject, Surroundings } from './rule.ts';
import { repeatedPassages } from './rules/duplicate-passage.ts';
import { rules } from './rules.ts';
import { applySuppressions, type Suppressed } from './suppression.ts';
import { textSubjects } from './texts.ts';

export interface CheckResult {
  /** In reading order. */
  readonly problems: readonly Problem[];
  /** What editors answered, with their reasons. */
  readonly suppressed: readonly Suppressed[];
}

/** Everything wrong with the content of a folder, structure and prose. `today` is `YYYY-MM-DD`: no rule looks at a clock. */
export function checkContent(dir: string, today: string, publicDir = 'public'): CheckResult {
  return checkAll(readDocuments(dir, publicDir), today);
}

/** The same for documents already read. A draft has warnings only: it is not published. */
export function checkAll(read: Documents, today: string): CheckResult {
  const documents = holdScheduled(read, today);
  const { problems, suppressed } = checkDocuments(documents, today);
  return {
    problems: sortProblems([...documentProblems(documents), ...softenUnfinished(problems, documents)]),
    suppressed,
  };
}

/** Applies every rule to the documents. Each text is read once, so the time grows with the number of texts. */
export function checkDocuments(read: Documents, today: string): CheckResult {
  const documents = holdScheduled(read, today);
  const records = new Map(documents.articles.map((document) => [routes.article(document.slug), recordOf(document)]));
  const articles = documents.articles.map((document) => articleSubject(document, records));
  const surroundings = surroundingsOf(documents, articles, today);
  const names = rules.map(({ name }) => name);
  const results = [...articles, ...textSubjects(documents, articles)].map((subject) =>
    applySuppressions(subject, problemsOf(subject, surroundings), names),
  );
  return {
    problems: sortProblems(results.flatMap(({ problems }) => problems)),
    suppressed: results.flatMap(({ suppressed }) => suppressed),
  };
}

/** An article as rules see it: its passages are held by its own record, and by those of the articles that they link to. */
function articleSubject(document: ArticleDocument, records: ReadonlyMap<string, CaseRecord>): ArticleSubject {
  const { file, yaml, slug } = document;
  const record = records.get(routes.article(slug)) ?? recordOf(document);
  const own = [record];
  return {
    file,
    yaml,
    bodies: [document],
    passages: passagesOf(document),
    asides: asidesOf(document),
    english: englishPassagesOf(document),
    recordsOf: ({ links }) => {
      const linked = linkedRecords(links(), records);
      return linked.length === 0 ? own : [record, ...linked];
    },
    document,
    record,
  };
}

function surroundingsOf(documents: Documents, articles: readonly ArticleSubject[], today: string): Surroundings {
  const { organisations, groups } = documents['organisations.yaml']?.data ?? { organisations: {}, groups: {} };
  return {
    today,
    scheduled: documents.scheduled,
    organisations,
    groups,
    authorities: documents['authorities.yaml']?.data ?? {},
    names: new Set(Object.values(organisations).flatMap(({ name, aliases }) => [name, ...aliases].map(plainName))),
    numbers: new Set([
      ...documents.articles.flatMap(({ data }) => data.decisions.flatMap(numbersOf)),
      ...Object.values(documents['jurisprudence.yaml']?.data ?? {}).flatMap(judgmentNumbers),
      ...documents.register.flatMap(({ data }) => data.rows.flatMap(numbersOf)),
    ]),
    bodiesOf: new Map(
      documents.articles.flatMap(({ data }) =>
        data.decisions.flatMap(({ number, respondents }) =>
          number === null
            ? []
            : [[number, new Set(respondents.flatMap(({ organisation }) => organisation ?? []))] as const],
        ),
      ),
    ),
    glossary: documents['glossaire.yaml']?.data ?? [],
    usualSteps: documents['english.yaml']?.data.events ?? null,
    repeated: repeatedPassages(articles),
    fines: articles.flatMap(({ file, document: { data } }) =>
      data.decisions.flatMap(({ authority, decided, fine }) =>
        authority === 'cnil' && fine !== null && !data.draft ? [{ file, decided, euros: fine }] : [],
      ),
    ),
  };
}

/** The messages of a unified file, as unified tools report them, then as the problems of this project. */
function problemsOf(subject: Subject, surroundings: Surroundings): Problem[] {
  const { file } = subject;
  const messages = new VFile({ path: file });
  for (const rule of rules) {
    const report = ({ place, message, fix, severity = rule.severity }: Finding) => {
      const said = messages.message(message, { place, ruleId: rule.name, source: 'verification' });
      said.note = fix;
      said.fatal = severity === 'error';
    };
    if (rule.reads === 'every text') rule.check(subject, surroundings, report);
    else if (subject.document !== null) rule.check(subject, surroundings, report);
  }
  return messages.messages.map((said) => toProblem(file, said));
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
