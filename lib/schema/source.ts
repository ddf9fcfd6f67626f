/** Where a fact comes from, and what that source proves. */
import * as z from 'zod';

export const SourceKind = z.enum(['official', 'court', 'secondary']);

export const Source = z.strictObject({
  url: z.url({ protocol: /^https?$/ }).describe('Adresse de la source, telle qu’elle a été consultée ou vue citée.'),
  title: z.string().min(1).describe('Titre de la source, avec son auteur.'),
  kind: SourceKind.describe(
    'official : autorité ou journal officiel ; court : juridiction ; secondary : presse, cabinet, base privée.',
  ),
  proves: z.string().min(1).describe('Ce que la source établit : « montant, date, fondements ».'),
  seenIn: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe('Adresse où cette source a été vue citée, quand elle n’a pas été ouverte elle-même.'),
});
export type Source = z.infer<typeof Source>;

/** How well the facts of a decision are established. */
export const Confidence = z.enum(['official', 'two-sources', 'one-source']);
export type Confidence = z.infer<typeof Confidence>;
