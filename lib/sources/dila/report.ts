/** Writes the results of an import: lines for people, or a JSON array written piece by piece. */
import { count, enumerate, euros, longDate, number as spaced } from '../../format.ts';
import type { Value } from './compare.ts';
import type { ImportResult, Status } from './result.ts';

/** Turns results into text piece by piece, so that nothing stays in memory; a piece may be empty. */
export interface Report {
  readonly start: string;
  readonly add: (result: ImportResult) => string;
  readonly end: () => string;
}

/** The array of results, one per line. */
export function jsonReport(): Report {
  let first = true;
  return {
    start: '[',
    add: (result) => {
      const separator = first ? '\n' : ',\n';
      first = false;
      return separator + JSON.stringify(result);
    },
    end: () => (first ? ']\n' : '\n]\n'),
  };
}

const STATUS: Readonly<Record<Status, string>> = {
  identical: 'connue, identique',
  uncompared: 'connue, non comparée en entier',
  different: 'connue, différente',
  new: 'nouvelle',
  withdrawn: 'RETIRÉE',
  unreadable: 'ILLISIBLE',
  ignored: 'laissée de côté',
};

const FIELDS: Readonly<Record<string, string>> = {
  legifrance: 'identifiant Légifrance',
  number: 'numéro',
  decided: 'date de la décision',
  published: 'date de publication',
  respondents: 'organismes',
  measures: 'mesures',
  fine: 'amende',
  liquidation: 'astreinte liquidée',
  dailyPenalty: 'astreinte par jour',
  deadline: 'délai',
  provisions: 'fondements',
  namedForYears: 'années de publicité nominative',
};

const MONEY = /^(?:fine|liquidation|dailyPenalty)/;

/** A block of lines for each relevant text, then the counts; texts that are not sanctions are only counted. */
export function textReport(write: boolean): Report {
  const counts = new Map<Status, number>();
  return {
    start: '',
    add: (result) => {
      counts.set(result.status, (counts.get(result.status) ?? 0) + 1);
      return result.status === 'ignored' ? '' : `${block(result).join('\n')}\n`;
    },
    end: () => summary(counts, write),
  };
}

function block(result: ImportResult): string[] {
  const head = [result.number, result.id, result.decided === null ? null : longDate(result.decided)]
    .filter((part) => part !== null)
    .join(' · ');
  return [
    `${head === '' ? '(sans identifiant)' : head} — ${STATUS[result.status]}`,
    ...result.differences.map(
      ({ field, archive, ours }) =>
        `    ${label(field)} : l’archive dit ${shown(field, archive)}, nous ${shown(field, ours)}`,
    ),
    ...(result.status === 'new' ? newLines(result) : []),
    ...(result.problem === null ? [] : result.problem.split('\n').map((problem) => `    ! ${problem}`)),
    ...(result.draft === null ? [] : [`    brouillon : ${result.draft}`]),
  ];
}

function newLines({ title, read }: ImportResult): string[] {
  const lines: [string, string][] = [
    ['organismes', enumerate(read.respondents)],
    ['mesures', read.measures.join(', ')],
    ['amendes', read.fines.map(euros).join(', ')],
    ['astreinte', read.dailyPenalty === null ? '' : `${euros(read.dailyPenalty)} par jour`],
    ['délai', read.deadline ?? ''],
    ['fondements', read.provisions.join(', ')],
    ['publicité', read.namedForYears === null ? '' : count(read.namedForYears, 'an', 'ans')],
  ];
  return [
    ...(title === null || title === '' ? [] : [`    ${title}`]),
    ...lines.filter(([, value]) => value !== '').map(([name, value]) => `    ${name} : ${value}`),
  ];
}

function label(field: string): string {
  return FIELDS[field] ?? field.replace(/^fine /, 'amende ');
}

function shown(field: string, value: Value): string {
  if (value === null) return 'rien';
  if (typeof value === 'number') return MONEY.test(field) ? euros(value) : spaced(value);
  if (typeof value === 'string') return /^\d{4}-\d{2}-\d{2}$/.test(value) ? longDate(value) : `« ${value} »`;
  return value.length === 0 ? 'rien' : value.join(', ');
}

function summary(counts: ReadonlyMap<Status, number>, write: boolean): string {
  const of = (status: Status) => counts.get(status) ?? 0;
  const total = [...counts.values()].reduce((sum, value) => sum + value, 0);
  const lines = [
    `${count(total, 'texte examiné', 'textes examinés', 'Aucun texte')} : ${count(of('identical'), 'sanction connue et identique', 'sanctions connues et identiques')}, ${of('uncompared') === 0 ? '' : `${count(of('uncompared'), 'non comparée en entier', 'non comparées en entier')}, `}${count(of('different'), 'différente', 'différentes')}, ${count(of('new'), 'nouvelle', 'nouvelles')}, ${count(of('withdrawn'), 'retirée', 'retirées')}, ${count(of('unreadable'), 'illisible', 'illisibles')}, ${count(of('ignored'), 'autre texte', 'autres textes')}.`,
    ...(of('new') > 0 && !write ? ['Ajouter --write pour faire un brouillon de chaque nouvelle.'] : []),
  ];
  return `${lines.join('\n')}\n`;
}
