/** The report on the CNIL's list, for people. */
import { count, longDate } from '../../format.ts';
import type { SourceReport } from '../source.ts';
import type { ListDifference, ListEntry } from './compare.ts';
import type { RowToWrite } from './write-rows.ts';

const FIELDS: Readonly<Record<string, string>> = {
  date: 'date',
  body: 'nature de l’organisme',
  procedure: 'procédure',
  subject: 'thème',
  breaches: 'manquements',
  outcome: 'décision',
  fine: 'amende',
  liquidation: 'astreinte liquidée',
  measures: 'mesures',
  number: 'numéro',
  legifrance: 'texte sur Légifrance',
};

export function listLines(report: SourceReport<ListEntry>, toWrite: readonly RowToWrite[]): string[] {
  const told = new Map(toWrite.map((row) => [row.id, row.told]));
  const state = report.state === null ? '' : ` (état du ${longDate(report.state)})`;
  const counts = [
    count(report.identical, 'ligne identique', 'lignes identiques'),
    ...(report.new.length === 0 ? [] : [count(report.new.length, 'nouvelle', 'nouvelles')]),
    ...(report.changed.length === 0 ? [] : [count(report.changed.length, 'reformulée', 'reformulées')]),
    ...(report.vanished.length === 0 ? [] : [count(report.vanished.length, 'disparue', 'disparues')]),
  ];
  const nothing = report.new.length + report.changed.length + report.vanished.length === 0;
  return [
    `Liste de la CNIL${state} : ${counts.join(', ')}${nothing ? ', rien de nouveau' : ''}.`,
    ...report.vanished.map((row) => `  ALERTE : ${name(row)} a disparu de la liste — ${row.outcome}`),
    ...report.changed.flatMap((row) => [`  reformulée : ${name(row)}`, ...row.differences.flatMap(differenceLines)]),
    ...report.new.flatMap((row) => [
      `  nouvelle : ${name(row)} — ${row.outcome}`,
      ...(row.breaches.length === 0 ? [] : [`      manquements : ${row.breaches.join(' ; ')}`]),
      ...toldLines(row.id === null ? undefined : told.get(row.id)),
    ]),
  ];
}

function name({ id, date, body, procedure }: ListEntry): string {
  return [
    id ?? 'sans identifiant',
    date === null ? 'date illisible, à écrire à la main' : longDate(date),
    `${body}${procedure === 'simplifiee' ? ' (procédure simplifiée)' : ''}`,
  ].join(' · ');
}

function differenceLines({ field, theirs, ours }: ListDifference): string[] {
  return [
    `      ${FIELDS[field] ?? field}`,
    `        la liste : ${shown(theirs)}`,
    `        nous     : ${shown(ours)}`,
  ];
}

function shown(value: ListDifference['theirs']): string {
  if (value === null) return 'rien';
  return Array.isArray(value) ? (value.length === 0 ? 'rien' : value.join(' ; ')) : String(value);
}

function toldLines(told: RowToWrite['told'] | undefined): string[] {
  if (told === undefined) return [];
  if ('decision' in told) return [`      rattachée à notre décision ${told.decision}`];
  const sector = told.sector ?? 'non établi';
  return [`      proposés, à relire — secteur : ${sector} ; thèmes : ${told.themes.join(', ') || 'aucun'}`];
}
