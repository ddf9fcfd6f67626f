/** `content/jurisprudence.yaml`: what the courts decided on the provisions, one sentence each. */
import * as z from 'zod';
import { IsoDate } from './date.ts';
import { ProvisionId } from './provision.ts';
import { Slug } from './slug.ts';
import { Reading, refuseReading } from './source.ts';
import { uniqueList } from './unique-list.ts';

/** A judgment; it is shown on the page of each provision that it names. */
export const Judgment = z
  .strictObject({
    court: Slug.describe('Juridiction : identifiant de content/courts.yaml.'),
    number: z
      .string({ error: 'numéro attendu entre guillemets : "434684", C-340/21' })
      .min(1)
      .describe('Numéro de l’affaire, entre guillemets s’il est fait de chiffres : C-340/21, "434684".'),
    date: IsoDate.describe('Jour de la décision de justice.'),
    ecli: z
      .string()
      .regex(/^ECLI:[A-Z]{2}:/, { error: 'un ECLI commence par ECLI:FR:… ou ECLI:EU:…' })
      .optional()
      .describe('Identifiant ECLI.'),
    url: z.url({ protocol: /^https$/ }).describe('Adresse officielle de la décision de justice.'),
    decides: z
      .string()
      .min(20)
      .max(400, { error: 'phrase trop longue (400 caractères au plus)' })
      .describe('Ce qu’elle décide, en une phrase à nous.'),
    provisions: uniqueList(ProvisionId)
      .min(1, { error: 'au moins un fondement est attendu' })
      .describe('Fondements qu’elle éclaire : la page de chacun la cite.'),
    read: Reading.describe(
      'Ce qui en a été lu. texte : la décision entière ; traduction : la décision entière, traduite ; communique : ce que la juridiction en publie ; extrait : une partie, ou un résumé ; cite : rien.',
    ),
    readOn: IsoDate.optional().describe('Jour de cette lecture : obligatoire, sauf avec read: cite.'),
  })
  .check(refuseReading);
export type JudgmentFacts = z.infer<typeof Judgment>;

/** Identifier → judgment; the identifier is also the HTML anchor. */
export const JurisprudenceFile = z.record(Slug, Judgment);
