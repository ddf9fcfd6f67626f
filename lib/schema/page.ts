/** Front matter of `content/pages/<slug>.md`: the pages about the site itself. */
import * as z from 'zod';
import { IsoDate } from './date.ts';

/** A step in the diagram of a procedure, and the track that it belongs to. */
export const ProcedureStep = z.strictObject({
  name: z
    .string()
    .min(1)
    .max(34, { error: 'nom trop long pour le dessin (34 caractères au plus)' })
    .describe('L’étape, en quelques mots : « La séance ».'),
  note: z
    .string()
    .min(1)
    .max(40, { error: 'note trop longue pour le dessin (40 caractères au plus)' })
    .describe('Qui agit, ou ce qui se décide : 40 caractères au plus.'),
  way: z
    .enum(['commune', 'deux', 'ordinaire', 'sur-demande'])
    .describe(
      'Place de l’étape. commune : avant que les procédures se séparent, ou après ; deux : dans les deux procédures ; ordinaire : dans la procédure ordinaire seule ; sur-demande : aussi dans la procédure simplifiée, si l’organisme le demande.',
    ),
});
export type ProcedureStep = z.infer<typeof ProcedureStep>;

export const PageFrontMatter = z.strictObject({
  title: z.string().min(1).describe('Titre de la page.'),
  description: z.string().min(50).max(200).describe('Une phrase pour les moteurs de recherche.'),
  updated: IsoDate.describe('Jour de la dernière modification.'),
  steps: z.array(ProcedureStep).default([]).describe('Étapes à dessiner au-dessus du texte, dans l’ordre.'),
});
