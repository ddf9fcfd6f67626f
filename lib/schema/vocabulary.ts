/** The small vocabularies: themes, sectors, authorities, courts, redirects. Each file is a map from slug to term. */
import * as z from 'zod';
import { Slug } from './slug.ts';

export const Term = z.strictObject({
  name: z.string().min(1).describe('Nom affiché : « Durées de conservation ».'),
  lead: z.string().min(1).max(400).describe('Ce que recouvre le terme, en une ou deux phrases.'),
  lessons: z
    .array(z.string().min(1))
    .default([])
    .describe('Ce que les affaires enseignent : une phrase par leçon, en Markdown, avec les liens vers les articles.'),
});
export type TermFacts = z.infer<typeof Term>;

/** `content/themes.yaml` and `content/sectors.yaml`. */
export const TermsFile = z.record(Slug, Term);

export const Institution = z.strictObject({
  name: z.string().min(1).describe('Nom complet : « Commission nationale de l’informatique et des libertés ».'),
  short: z.string().min(1).describe('Nom court : « CNIL ».'),
  cited: z.string().min(1).optional().describe('Sigle des citations, quand le nom court n’en est pas un : « CE ».'),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/, { error: 'pays attendu en deux lettres capitales : FR' })
    .describe('Pays, code ISO 3166 à deux lettres.'),
});
export type Institution = z.infer<typeof Institution>;

/** `content/authorities.yaml` and `content/courts.yaml`. */
export const InstitutionsFile = z.record(Slug, Institution);

/** `content/redirects.yaml`: old address → new address, both with leading and trailing slashes. */
export const RedirectsFile = z.record(
  z
    .string()
    .regex(/^\/[a-z0-9/-]+\/$/, { error: 'ancienne adresse attendue entre deux barres : /articles/ancien-nom/' }),
  z
    .string()
    .regex(/^\/(?:[a-z0-9/-]+\/)?$/, { error: 'adresse actuelle attendue entre deux barres : /articles/nouveau-nom/' }),
);
