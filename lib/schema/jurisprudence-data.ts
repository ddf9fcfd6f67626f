/** The published case law: every field in order. The descriptions become its data dictionary. */
import * as z from 'zod';
import { IsoDate } from './date.ts';
import { ProvisionId } from './provision.ts';
import { Slug } from './slug.ts';
import { Reading } from './source.ts';

const Text = z.string().min(1);
const Address = z.url({ protocol: /^https?$/ });

/** One judgment. */
export const JudgmentRecord = z.strictObject({
  id: Slug.describe('Identifiant de la décision de justice dans le recueil.'),
  court: Slug.describe('Juridiction : cjue, conseil-etat, conseil-constitutionnel.'),
  number: Text.describe('Numéro de l’affaire.'),
  date: IsoDate.describe('Jour de la décision de justice.'),
  ecli: Text.nullable().describe('Identifiant ECLI ; null s’il n’est pas connu.'),
  url: Address.describe('Adresse officielle de la décision de justice.'),
  decides: Text.describe('Ce qu’elle décide, en une phrase du recueil.'),
  provisions: z.array(ProvisionId).min(1).describe('Dispositions qu’elle éclaire.'),
  read: Reading.describe(
    'Ce qui en a été lu : texte (la décision entière), traduction (la même, traduite), communique (ce que la juridiction en publie), extrait (une partie, ou un résumé), cite (rien).',
  ),
  readOn: IsoDate.nullable().describe('Jour de cette lecture ; null si rien n’a été lu.'),
});
export type JudgmentRecord = z.infer<typeof JudgmentRecord>;

/** The whole file. */
export const JurisprudenceData = z.strictObject({
  licence: Text.describe('Licence des données, avec son adresse.'),
  source: Text.describe('Recueil dont elles viennent, avec l’adresse de leur page.'),
  count: z.int().nonnegative().describe('Nombre de décisions de justice.'),
  judgments: z.array(JudgmentRecord).describe('Décisions de justice, de la plus récente à la plus ancienne.'),
});
export type JurisprudenceData = z.infer<typeof JurisprudenceData>;
