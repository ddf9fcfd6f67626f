/** Shared by figures that compare the two procedures: columns of medians and means, strips of fines, and sentences. */
import { count, euros } from '../../format.ts';
import type { Decision } from '../../schema/corpus.ts';
import type { KeyWord } from '../charts/compose.ts';
import type { StripRow } from '../charts/strips.ts';
import { finesOf, procedures, under } from './cnil-sanctions.ts';
import type { Cell, Column } from './figure.ts';
import { spreadOf } from './spread.ts';

export const procedureKey: readonly KeyWord[] = [
  { paint: 'ordinary', text: 'procédure ordinaire' },
  { paint: 'simplified', text: 'simplifiée' },
];

/** Key of the removed part, beside « en vigueur ». */
export const removedKey: KeyWord = { paint: 'removed', text: 'retiré par les juges' };

export const stripKey: readonly KeyWord[] = [
  { paint: 'disc', text: 'procédure ordinaire' },
  { paint: 'hollow', text: 'simplifiée' },
  { paint: 'median', text: 'médiane' },
  { paint: 'mean', text: 'moyenne' },
];

/** Columns for the fines in force of each procedure: number, median and mean. */
export const spreadColumns: readonly Column[] = ['Procédure ordinaire', 'Procédure simplifiée'].flatMap((group) => [
  { group, label: 'amendes en vigueur', unit: 'count' },
  { group, label: 'médiane', unit: 'euros' },
  { group, label: 'moyenne', unit: 'euros' },
]);

/** Cells of those columns. */
export function spreadCells(decisions: readonly Decision[]): Cell[] {
  return procedures.flatMap((procedure) => {
    const spread = spreadOf(finesOf(under(procedure, decisions)));
    return [spread?.count ?? 0, spread?.median ?? null, spread?.mean ?? null];
  });
}

/**
 * The strip of decisions: one dot per fine in force, with the median and mean of each procedure that has at least three
 * fines.
 */
export function stripOf(label: string, decisions: readonly Decision[]): StripRow {
  return stripOfFines(label, finesOf(under('ordinaire', decisions)), finesOf(under('simplifiee', decisions)));
}

/** The same strip, from the fines of each procedure in euros. */
export function stripOfFines(label: string, ordinary: readonly number[], simplified: readonly number[]): StripRow {
  return {
    label,
    groups: [
      { paint: 'hollow', values: simplified, lane: 1 },
      { paint: 'disc', values: ordinary, lane: -1 },
    ],
    ticks: (
      [
        [-1, ordinary],
        [1, simplified],
      ] as const
    ).flatMap(([lane, fines]) => {
      const spread = spreadOf(fines);
      return spread === null || spread.count < 3
        ? []
        : [
            { paint: 'median' as const, value: spread.median, lane },
            { paint: 'mean' as const, value: spread.mean, lane },
          ];
    }),
  };
}

/** « Amende médiane : 250 000 € en procédure ordinaire, 8 000 € en procédure simplifiée ». */
export function medianTitle(decisions: readonly Decision[]): string {
  const names = { ordinaire: 'procédure ordinaire', simplifiee: 'procédure simplifiée' };
  const medians = procedures.flatMap((procedure) => {
    const spread = spreadOf(finesOf(under(procedure, decisions)));
    return spread === null ? [] : [`${euros(spread.median)} en ${names[procedure]}`];
  });
  return medians.length === 0 ? 'Aucune amende en vigueur' : `Amende médiane : ${medians.join(', ')}`;
}

/** « En procédure ordinaire, 119 amendes : médiane …, moyenne … ; en procédure simplifiée, … ». */
export function sayMedianAndMean(decisions: readonly Decision[]): string {
  const names = { ordinaire: 'procédure ordinaire', simplifiee: 'procédure simplifiée' };
  const said = procedures.flatMap((procedure) => {
    const spread = spreadOf(finesOf(under(procedure, decisions)));
    return spread === null
      ? []
      : [
          `en ${names[procedure]}, ${count(spread.count, 'amende', 'amendes')}, médiane ${euros(spread.median)}, moyenne ${euros(spread.mean)}`,
        ];
  });
  if (said.length === 0) return 'Aucune amende en vigueur.';
  const sentence = said.join(' ; ');
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`;
}
