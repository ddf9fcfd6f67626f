/**
 * Checks the official list without the articles: each row in the file of its year, with a unique name and known terms.
 */
import { type RegisterRow, TO_READ } from '../../schema/register.ts';
import { error, type Place, type Problem, warning } from '../problem.ts';
import type { Documents } from '../read/documents.ts';
import { unknownName, vocabulariesOf } from './vocabulary.ts';

/** A row and its place in the content. */
export interface PlacedRow {
  readonly row: RegisterRow;
  readonly file: string;
  readonly at: (...path: PropertyKey[]) => Place;
}

/** The rows of the whole list, oldest year first. */
export function placedRows({ register }: Documents): PlacedRow[] {
  return register.flatMap(({ file, data, locate }) =>
    data.rows.map((row, i): PlacedRow => ({ row, file, at: (...path) => locate(['rows', i, ...path]) })),
  );
}

/** Every problem of the list that shows without the articles. */
export function rowProblems(rows: readonly PlacedRow[], documents: Documents): Problem[] {
  const { theme, sector, court } = vocabulariesOf(documents);
  return [
    ...rows.flatMap(misfiled),
    ...rows.flatMap(({ row, file, at }) => [
      ...(row.themes ?? []).flatMap((slug, i) => unknownName(slug, theme, file, at('themes', i))),
      ...unknownName(row.sector ?? null, sector, file, at('sector')),
      ...(row.appeals ?? []).flatMap((appeal, i) => unknownName(appeal.court, court, file, at('appeals', i, 'court'))),
    ]),
    ...repeated(rows, ({ id }) => id).map(([{ row, file, at }]) =>
      error(
        file,
        at('id'),
        'register-duplicate',
        `l’identifiant « ${row.id} » est déjà celui d’une autre ligne`,
        'Donner à chaque ligne son identifiant : un rang distingue celles d’un même jour.',
      ),
    ),
    ...repeated(rows, ({ decision, number }) => (decision === undefined ? number : undefined)).map(
      ([{ row, file, at }, first]) =>
        error(
          file,
          at('number'),
          'register-duplicate',
          `le numéro « ${row.number} » est déjà celui de la ligne ${first.row.id}, qui n’a pas d’article non plus`,
          'Ne le garder que sur l’une des deux lignes, et dire dans note que la liste le répète.',
        ),
    ),
    ...unread(documents),
  ];
}

/** What a program proposed, and no person has confirmed. */
function unread({ register }: Documents): Problem[] {
  return register.flatMap(({ file, yaml }) =>
    yaml.split('\n').flatMap((line, i) => {
      const at = line.indexOf(TO_READ);
      if (at < 0) return [];
      return warning(
        file,
        { line: i + 1, column: at + 1 },
        'register-unread',
        'ce que npm run update propose dans cette ligne de la liste n’a pas été relu',
        'Vérifier d’après les mots de la CNIL, puis retirer ce commentaire, ou récrire cette note.',
      );
    }),
  );
}

function misfiled({ row, file, at }: PlacedRow): Problem[] {
  if (file.endsWith(`/${row.date.slice(0, 4)}.yaml`)) return [];
  return [
    error(
      file,
      at('date'),
      'register-row',
      `la ligne du ${row.date} n’est pas de l’année du fichier`,
      'La déplacer dans le fichier de son année.',
    ),
  ];
}

/** The rows that repeat the name of an earlier row, with that row. Rows without a name are ignored. */
function repeated(
  rows: readonly PlacedRow[],
  nameOf: (row: RegisterRow) => string | undefined,
): [PlacedRow, PlacedRow][] {
  const owners = new Map<string, PlacedRow>();
  return rows.flatMap((placed): [PlacedRow, PlacedRow][] => {
    const name = nameOf(placed.row);
    if (name === undefined) return [];
    const owner = owners.get(name);
    if (owner) return [[placed, owner]];
    owners.set(name, placed);
    return [];
  });
}
