/**
 * Checks the official list against the articles: one article at most per row, and every decision is on the list or
 * explains its absence.
 */
import { type DecisionFacts, decisionId } from '../../schema/decision.ts';
import { absenceReason, lastListedDay } from '../../schema/register.ts';
import { error, type Problem } from '../problem.ts';
import type { Documents } from '../read/documents.ts';
import { nearest } from '../read/validate.ts';
import { agreementProblems } from './register-agreement.ts';
import { rowKey } from './register-join.ts';
import { type PlacedRow, placedRows, rowProblems } from './register-rows.ts';

/** Every problem of the official list, and of the decisions missing from it; empty when the content has no list. */
export function registerProblems(documents: Documents): Problem[] {
  const rows = placedRows(documents);
  if (rows.length === 0) return [];
  const published = documents.articles.filter(({ data }) => !data.draft);
  const covered = new Map(
    published
      .flatMap(({ data }) => data.decisions.map((decision) => [decisionId(decision), decision] as const))
      // A decision in two articles is reported elsewhere; here the first one counts.
      .toReversed(),
  );
  const rowsOf = new Map<string, PlacedRow[]>();
  for (const placed of rows) {
    const key = placed.row.decision;
    if (key !== undefined) rowsOf.set(key, [...(rowsOf.get(key) ?? []), placed]);
  }
  return [
    ...rowProblems(rows, documents),
    ...unmatched(rows, covered),
    ...[...rowsOf].flatMap(([key, own]) => {
      const decision = covered.get(key);
      return decision ? agreementProblems(decision, own) : untold(key, own, [...covered.keys()], documents);
    }),
    ...published.flatMap((article) => unlisted(article, rowsOf, documents)),
  ];
}

/** Register-only rows although an article covers their decision: same name, or same text. */
function unmatched(rows: readonly PlacedRow[], covered: ReadonlyMap<string, DecisionFacts>): Problem[] {
  const texts = new Map([...covered].map(([key, { legifrance }]) => [legifrance, key]));
  return rows.flatMap(({ row, file, at }) => {
    if (row.decision !== undefined) return [];
    const named = covered.has(rowKey(row)) ? rowKey(row) : undefined;
    const key = named ?? (row.legifrance === undefined ? undefined : texts.get(row.legifrance));
    if (key === undefined) return [];
    return [
      error(
        file,
        at(named === undefined ? 'legifrance' : row.number === undefined ? 'id' : 'number'),
        'register-unmatched',
        `la décision ${key} est racontée par un article, la ligne ne le dit pas`,
        `Écrire decision: ${key}, et retirer sector et themes.`,
      ),
    ];
  });
}

/** Rows whose decision has no published article: no page would show them. */
function untold(key: string, own: readonly PlacedRow[], covered: readonly string[], documents: Documents): Problem[] {
  // The missing article may be an invalid one: that error is reported on the article, not on the list.
  if (documents.refused.some(({ name, file }) => name.startsWith('articles/') && !documents.drafts.has(file)))
    return [];
  const drafted = documents.articles.some(({ data }) => data.decisions.some((one) => decisionId(one) === key));
  const [message, fix] = drafted
    ? [
        `seul un brouillon raconte la décision « ${key} »`,
        'Publier cet article, ou retirer decision et donner sector et themes.',
      ]
    : [
        `aucun article ne raconte la décision « ${key} »`,
        nearest(key, covered) ?? 'Retirer decision, et donner sector et themes.',
      ];
  return own.map(({ file, at }) => error(file, at('decision'), 'unknown-decision', message, fix));
}

/**
 * Decisions missing from the list without an explanation, and decisions on it although the article says they are not.
 */
function unlisted(
  { file, data, locate }: Documents['articles'][number],
  rowsOf: ReadonlyMap<string, unknown>,
  { register, refused }: Documents,
): Problem[] {
  const lastDay = lastListedDay(register.flatMap((year) => year.data.rows));
  return data.decisions.flatMap((decision, i) => {
    const key = decisionId(decision);
    const listed = rowsOf.has(key);
    if (listed && decision.offRegister !== undefined)
      return [
        error(
          file,
          locate(['decisions', i, 'offRegister']),
          'register-mismatch',
          `la décision « ${key} » est dans la liste officielle, offRegister dit pourquoi elle n’y serait pas`,
          'Retirer offRegister, ou decision de la ligne.',
        ),
      ];
    const unread = refused.some(({ name }) => name === `register/${decision.decided.slice(0, 4)}.yaml`);
    if (listed || unread || lastDay === null || absenceReason(decision, lastDay) !== null) return [];
    return [
      error(
        file,
        locate(['decisions', i, decision.number === null ? 'id' : 'number']),
        'register-absent',
        `la décision « ${key} » n’est pas dans la liste officielle, et rien ne dit pourquoi`,
        'La rattacher à sa ligne dans content/register (decision), ou écrire la raison dans offRegister.',
      ),
    ];
  });
}
