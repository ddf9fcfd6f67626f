/** A respondent: the body, its fine, and its turnover according to the decision. */
import * as z from 'zod';
import { Euros } from './euros.ts';
import { Slug } from './slug.ts';

/** Whose turnover it is: the body itself or its group. */
export const TurnoverScope = z.enum(['organisme', 'groupe']);
export type TurnoverScope = z.infer<typeof TurnoverScope>;

export const Turnover = z.strictObject({
  amount: Euros.describe('Chiffre d’affaires, en euros entiers.'),
  year: z
    .int({ error: 'année attendue en quatre chiffres, sans guillemets : 2023' })
    .min(1990, { error: 'année attendue en quatre chiffres : 2023' })
    .max(2100, { error: 'année attendue en quatre chiffres : 2023' })
    .describe('Exercice auquel il se rapporte : 2023. Sans année, un chiffre d’affaires ne se compare à rien.'),
  scope: TurnoverScope.describe(
    'À qui il appartient. organisme : le sien ; groupe : celui du groupe auquel il appartient.',
  ),
  source: z.string().min(1).describe('Où la décision le donne : « SAN-2025-001, § 158 ».'),
  approximate: z
    .boolean()
    .default(false)
    .describe('Chiffre approché : true si la décision donne un chiffre arrondi, ou « plus de ».'),
});
export type Turnover = z.infer<typeof Turnover>;

export const Respondent = z.strictObject({
  organisation: Slug.nullable().describe(
    'Organisme : identifiant de content/organisations.yaml ; null s’il est anonyme.',
  ),
  name: z
    .string()
    .min(1)
    .nullable()
    .describe('Nom tel que la décision l’écrit, en capitales s’il le faut ; null s’il est anonyme.'),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/, { error: 'pays attendu en deux lettres capitales : FR' })
    .describe('Pays du siège, code ISO 3166 à deux lettres.'),
  fine: Euros.nullable()
    .default(null)
    .describe('Amende infligée à ce seul organisme, en euros ; null s’il n’y en a pas ou si la part n’est pas connue.'),
  turnover: Turnover.nullable().default(null).describe('Chiffre d’affaires, quand la décision le donne.'),
});
export type Respondent = z.infer<typeof Respondent>;
