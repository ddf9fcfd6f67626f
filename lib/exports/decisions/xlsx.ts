/** Decisions as a workbook: a sheet with one row per decision, and a sheet that says where they come from. */
import type { OpenData } from '../../schema/open-data.ts';
import { workbook } from '../xlsx.ts';
import { type ColumnLanguage, columnNames } from './columns.ts';
import { rowOf } from './rows.ts';

const words = {
  fr: {
    decisions: 'Décisions',
    about: 'Source',
    source: 'Source',
    licence: 'Licence',
    updated: 'Mise à jour',
    count: 'Décisions',
  },
  en: {
    decisions: 'Decisions',
    about: 'Source',
    source: 'Source',
    licence: 'Licence',
    updated: 'Updated',
    count: 'Decisions',
  },
} as const;

/** The bytes of the file. The same data give the same bytes. */
export function decisionsXlsx(
  { decisions, source, licence, updated, count }: OpenData,
  language: ColumnLanguage,
): Uint8Array<ArrayBuffer> {
  const said = words[language];
  return workbook([
    { name: said.decisions, head: columnNames(language), rows: decisions.map(rowOf) },
    {
      name: said.about,
      head: [said.source, source],
      rows: [
        [said.licence, licence],
        [said.updated, updated],
        [said.count, count],
      ],
    },
  ]);
}
