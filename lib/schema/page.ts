/** Front matter of `content/pages/<slug>.md`: the few pages about the site itself. */
import * as z from 'zod';
import { IsoDate } from './date.ts';

export const PageFrontMatter = z.strictObject({
  title: z.string().min(1).describe('Titre de la page.'),
  description: z.string().min(50).max(200).describe('Une phrase pour les moteurs de recherche.'),
  updated: IsoDate.describe('Jour de la dernière modification.'),
});
