/** Holds the official list against the articles: every row is told once, and says the same as the article that tells it. */
import { decisionId } from '../schema/decision.ts';
import { absenceReason, type RegisterRow } from '../schema/register.ts';
import type { Documents } from './documents.ts';
import { type Place, type Problem, error } from './problem.ts';
import { nearest } from './validate.ts';

type Year = Documents['register'][number];
type Told = Documents['articles'][number]['data']['decisions'][number];

/** Every problem of the official list, rows in order; then the decisions of the CNIL that the list should hold and does not. */
export function registerProblems(documents: Documents): Problem[] {
  if (documents.register.length === 0) return [];
  const told = new Map(
    documents.articles
      .filter(({ data }) => !data.draft)
      .flatMap(({ data }) => data.decisions.map((decision) => [decisionId(decision), decision] as const)),
  );
  return [
    ...documents.register.flatMap((year) =>
      year.data.rows.flatMap((row, i) => rowProblems(year, row, i, told, documents)),
    ),
    ...repeated(documents, told),
    ...unlisted(documents),
  ];
}

function rowProblems(
  { file, locate }: Year,
  row: RegisterRow,
  i: number,
  told: ReadonlyMap<string, Told>,
  documents: Documents,
): Problem[] {
  const at = (...path: PropertyKey[]) => locate(['rows', i, ...path]);
  const problems: Problem[] = [];
  if (!file.endsWith(`/${row.date.slice(0, 4)}.yaml`))
    problems.push(
      error(
        file,
        at('date'),
        'register-row',
        `la ligne du ${row.date} n’est pas de l’année du fichier`,
        'La déplacer dans le fichier de son année.',
      ),
    );
  for (const [j, theme] of (row.themes ?? []).entries())
    problems.push(...unknown(file, at('themes', j), 'unknown-theme', 'le thème', theme, documents['themes.yaml']));
  if (row.sector)
    problems.push(
      ...unknown(file, at('sector'), 'unknown-sector', 'le secteur', row.sector, documents['sectors.yaml']),
    );

  const key = row.decision;
  if (key === undefined) {
    const sameNumber = row.number === undefined ? undefined : told.get(row.number);
    if (sameNumber)
      problems.push(
        error(
          file,
          at('number'),
          'register-unmatched',
          `la décision ${row.number} est racontée par un article, la ligne ne le dit pas`,
          `Écrire decision: ${row.number}, et retirer sector et themes.`,
        ),
      );
    return problems;
  }
  const decision = told.get(key);
  if (!decision)
    return [
      ...problems,
      error(
        file,
        at('decision'),
        'unknown-decision',
        `aucun article publié ne raconte la décision « ${key} »`,
        nearest(key, [...told.keys()]) ?? 'Retirer decision, et donner sector et themes.',
      ),
    ];
  for (const [field, ours, theirs] of disagreements(row, decision))
    problems.push(
      error(
        file,
        at(field),
        'register-mismatch',
        `la ligne dit « ${theirs} », l’article de la décision ${key} dit « ${ours} »`,
        'Corriger celui des deux que la source dément.',
      ),
    );
  return problems;
}

/** Fields on which a row and the decision it stands for disagree. What the list does not give disagrees with nothing. */
function disagreements(row: RegisterRow, decision: Told): [string, string, string][] {
  const pairs: [string, string | number | null | undefined, string | number | null | undefined][] = [
    ['date', decision.decided, row.date],
    ['procedure', decision.procedure, row.procedure],
    ['number', decision.number, row.number],
    ['legifrance', decision.legifrance, row.legifrance],
    ['fine', decision.fine, row.fine],
    ['liquidation', decision.liquidation, row.liquidation],
  ];
  return pairs.flatMap(([field, ours, theirs]) =>
    theirs === null || theirs === undefined || ours === theirs ? [] : [[field, String(ours), String(theirs)]],
  );
}

/** An identifier, and the number of a lone row, stand once; a decision has at most one row for each of its bodies. */
function repeated(documents: Documents, told: ReadonlyMap<string, Told>): Problem[] {
  const ids = new Set<string>();
  const rows = new Map<string, number>();
  return documents.register.flatMap(({ file, data, locate }) =>
    data.rows.flatMap((row, i) => {
      const problems: Problem[] = [];
      const names = row.decision === undefined && row.number !== undefined ? [row.id, row.number] : [row.id];
      for (const name of names) {
        if (ids.has(name))
          problems.push(
            error(
              file,
              locate(['rows', i, name === row.id ? 'id' : 'number']),
              'register-duplicate',
              `« ${name} » figure déjà dans la liste`,
              'Donner à chaque ligne son identifiant.',
            ),
          );
        ids.add(name);
      }
      if (row.decision === undefined) return problems;
      const count = (rows.get(row.decision) ?? 0) + 1;
      rows.set(row.decision, count);
      const bodies = told.get(row.decision)?.respondents.length ?? count;
      if (count > bodies)
        problems.push(
          error(
            file,
            locate(['rows', i, 'decision']),
            'register-duplicate',
            `la décision « ${row.decision} » a déjà une ligne pour chacun de ses organismes`,
            'Retirer la ligne de trop, ou la laisser seule.',
          ),
        );
      return problems;
    }),
  );
}

/** A decision of the CNIL is on the list, or something explains why it is not. */
function unlisted({ articles, register }: Documents): Problem[] {
  const listed = new Set(register.flatMap(({ data }) => data.rows.flatMap(({ decision }) => decision ?? [])));
  const state =
    register
      .map(({ data }) => data.state)
      .toSorted()
      .at(-1) ?? '';
  return articles
    .filter(({ data }) => !data.draft)
    .flatMap((article) =>
      article.data.decisions.flatMap((decision, i) => {
        const key = decisionId(decision);
        if (listed.has(key) || absenceReason(decision, state) !== null) return [];
        return [
          error(
            article.file,
            article.locate(['decisions', i, decision.number === null ? 'id' : 'number']),
            'register-absent',
            `la décision « ${key} » n’est pas dans la liste officielle, et rien ne dit pourquoi`,
            'La rattacher à sa ligne dans content/register (decision), ou écrire la raison dans offRegister.',
          ),
        ];
      }),
    );
}

type Terms = { readonly file: string; readonly data: object } | null;

function unknown(file: string, place: Place, rule: string, what: string, name: string, terms: Terms): Problem[] {
  if (!terms || Object.hasOwn(terms.data, name)) return [];
  const fix = nearest(name, Object.keys(terms.data));
  return [
    error(
      file,
      place,
      rule,
      `${what} « ${name} » n’existe pas dans ${terms.file}`,
      fix ?? `L’ajouter à ${terms.file}.`,
    ),
  ];
}
