/** `content/site.yaml`: the name of the site, its publisher, its contact, its licences. */
import * as z from 'zod';

const ToFill = z.string().min(1).nullable();

/** Legal notice required by article 1-1 of the loi n° 2004-575 (LCEN); null until the publisher fills it in. */
const Publisher = z.strictObject({
  name: ToFill.describe('Dénomination de l’éditeur.'),
  legalForm: ToFill.describe('Forme juridique et capital.'),
  address: ToFill.describe('Adresse du siège.'),
  registration: ToFill.describe('Numéro RCS ou SIREN.'),
  phone: ToFill.describe('Numéro de téléphone.'),
  email: z.email().nullable().describe('Adresse électronique de contact.'),
  director: ToFill.describe('Directeur de la publication.'),
});

const Host = z.strictObject({
  name: ToFill.describe('Hébergeur.'),
  address: ToFill.describe('Adresse de l’hébergeur.'),
  phone: ToFill.describe('Téléphone de l’hébergeur.'),
});

export const Site = z.strictObject({
  name: z.string().min(1).describe('Nom du site.'),
  tagline: z.string().min(1).describe('Ce qu’est le site, en une ligne.'),
  description: z.string().min(50).max(200).describe('Ce qu’est le site, en une phrase, pour les moteurs de recherche.'),
  publisher: Publisher.describe('Éditeur, au sens de l’article 1-1 de la LCEN.'),
  host: Host.describe('Hébergeur, au sens du même article.'),
  help: z
    .strictObject({
      title: z.string().min(1).describe('Titre de l’encart de contact.'),
      text: z.string().min(1).describe('Texte de l’encart de contact.'),
    })
    .describe('Encart « Besoin d’un accompagnement ? » au pied de chaque article.'),
  names: z
    .enum(['keep', 'follow-authority'])
    .default('keep')
    .describe(
      'Sort des noms. keep : les noms restent ; follow-authority : un nom que l’autorité ne publie plus est remplacé partout par l’activité de l’organisme, adresses comprises.',
    ),
  licence: z
    .strictObject({ name: z.string().min(1), url: z.url({ protocol: /^https$/ }) })
    .describe('Licence des textes et des données.'),
});
export type Site = z.infer<typeof Site>;
