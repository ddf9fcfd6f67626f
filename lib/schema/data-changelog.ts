/** `content/data-changelog.yaml`: what changed in the open data, for those who reuse it. */
import * as z from 'zod';
import { IsoDate } from './date.ts';

export const DataChange = z.strictObject({
  date: IsoDate.describe('Jour du changement.'),
  change: z
    .string()
    .min(1)
    .describe(
      'Ce qui change pour qui réutilise les données : un champ, une règle, une source, un ensemble de décisions.',
    ),
});
export type DataChange = z.infer<typeof DataChange>;

export const DataChangelogFile = z.array(DataChange);
