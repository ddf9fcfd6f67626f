/** `content/organisations.yaml`: the bodies that decisions concern, their other names, and their groups. */
import * as z from 'zod';
import { Slug } from './slug.ts';

export const Organisation = z.strictObject({
  name: z.string().min(1).describe('Nom d’usage, affiché partout : « Free Mobile ».'),
  aliases: z
    .array(z.string().min(1))
    .default([])
    .describe('Autres noms : raison sociale, ancien nom, sigle, filiale confondue.'),
  group: Slug.optional().describe('Groupe : identifiant de la partie groups du même fichier.'),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/, { error: 'pays attendu en deux lettres capitales : FR' })
    .describe('Pays du siège, code ISO 3166 à deux lettres.'),
  activity: z.string().min(1).max(160).describe('Activité en quelques mots : « éditeur de logiciels pour médecins ».'),
});
export type OrganisationFacts = z.infer<typeof Organisation>;

export const Group = z.strictObject({ name: z.string().min(1).describe('Nom du groupe : « Iliad ».') });

export const OrganisationsFile = z.strictObject({
  groups: z.record(Slug, Group).describe('Groupes de sociétés.'),
  organisations: z.record(Slug, Organisation).describe('Organismes, par identifiant.'),
});
