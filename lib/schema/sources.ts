/** `content/sources.yaml`: when each source was last read, and its state then. Written by `npm run update`. */
import * as z from 'zod';
import { IsoDate } from './date.ts';

/** The watched sources, in reading order. */
export const SourceName = z.enum(['cnil-list', 'dila', 'conseil-etat', 'news']);
export type SourceName = z.infer<typeof SourceName>;

export const SourceState = z.strictObject({
  read: IsoDate.nullable().describe('Jour de la dernière lecture ; null si la source n’a jamais été lue.'),
  state: IsoDate.nullable().describe(
    'Jour que la source donne elle-même à ce qu’elle contenait ; null si elle ne le dit pas.',
  ),
  version: z
    .string()
    .min(1)
    .nullable()
    .describe('Dernier fichier lu d’une source qui en publie une suite : son nom ; null pour une page.'),
  checksum: z
    .string()
    .regex(/^sha256-[0-9a-f]{64}$/, { error: 'empreinte attendue : sha256- et 64 chiffres hexadécimaux' })
    .nullable()
    .describe('Empreinte de ce qui a été lu en dernier ; null si elle n’a pas été relevée.'),
});
export type SourceState = z.infer<typeof SourceState>;

export const SourcesFile = z.strictObject({
  'cnil-list': SourceState.describe('La liste des sanctions de la CNIL.'),
  dila: SourceState.describe('L’archive des délibérations de la CNIL (DILA).'),
  'conseil-etat': SourceState.describe(
    'Les décisions du Conseil d’État (données ouvertes de la justice administrative).',
  ),
  news: SourceState.describe('Les actualités de la CNIL.'),
});
export type SourcesFile = z.infer<typeof SourcesFile>;

/** The state of a source that was never read. */
export const NEVER_READ: SourceState = { read: null, state: null, version: null, checksum: null };
