/** `content/english.yaml` and `content/glossaire.yaml`: the words of the English edition, by the identifiers of the content. */
import * as z from 'zod';
import { ProvisionId } from './provision.ts';
import { Slug } from './slug.ts';

const Word = z.string().min(1);

export const EnglishInstitution = z.strictObject({
  name: Word.describe('Nom anglais complet, avec le nom d’origine entre parenthèses.'),
  short: Word.describe('Nom court : « Conseil d’État ».'),
});

export const EnglishProvision = z.strictObject({
  name: Word.describe('Forme citée : « Art. 5(1)(e) GDPR ».'),
  subject: Word.max(80).describe('Ce dont elle traite, en quelques mots : « Storage limitation ».'),
  summary: Word.max(500).describe('Ce que la disposition exige, et ce que les affaires montrent, en deux phrases.'),
});

/** Every vocabulary of the content in English; a word that is missing is a problem of its own (`english-missing`). */
export const EnglishFile = z.strictObject({
  site: z
    .strictObject({
      name: Word.describe('Nom anglais du site.'),
      tagline: Word.describe('Ce qu’est le site, en une ligne.'),
      description: z
        .string()
        .min(50)
        .max(200)
        .describe('Ce qu’est le site, en une phrase, pour les moteurs de recherche.'),
    })
    .describe('Le site, tel que l’édition anglaise le nomme.'),
  themes: z.record(Slug, Word).describe('Thèmes, par identifiant.'),
  sectors: z.record(Slug, Word).describe('Secteurs, par identifiant.'),
  authorities: z.record(Slug, EnglishInstitution).describe('Autorités, par identifiant.'),
  courts: z.record(Slug, EnglishInstitution).describe('Juridictions, par identifiant.'),
  activities: z.record(Slug, Word).describe('Activité de chaque organisme, par identifiant.'),
  provisions: z.record(ProvisionId, EnglishProvision).describe('Fondements, par identifiant.'),
  breaches: z.record(Word, Word).describe('Manquements de la liste officielle : les mots de la CNIL, puis leur sens.'),
  bodies: z.record(Word, Word).describe('Natures d’organisme : les mots de l’autorité, puis leur sens.'),
  events: z
    .record(Word, Word)
    .default({})
    .describe(
      'Étapes courantes d’une affaire (events) : leurs mots, puis leur sens. Les autres ont leur anglais (english) dans l’article.',
    ),
});
export type English = z.infer<typeof EnglishFile>;

export const GlossaryTerm = z.strictObject({
  fr: Word.describe('Terme français.'),
  en: Word.describe('Seul terme anglais employé pour lui.'),
  avoid: z
    .array(Word)
    .default([])
    .describe('Termes anglais qui ne s’emploient pas à sa place : la vérification les refuse.'),
  note: Word.optional().describe('Quand, et pourquoi.'),
});
export type GlossaryTerm = z.infer<typeof GlossaryTerm>;

/** `content/glossaire.yaml`. */
export const GlossaryFile = z.array(GlossaryTerm);
