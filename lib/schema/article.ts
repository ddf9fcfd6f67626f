/** Front matter of `content/articles/<slug>.md`: one case, one file, one page. */
import * as z from 'zod';
import { daysOutOfOrder, IsoDate, PartialDate } from './date.ts';
import { Decision } from './decision.ts';
import { Euros } from './euros.ts';
import { Paragraphs } from './paragraphs.ts';
import { ProvisionId } from './provision.ts';
import { Slug } from './slug.ts';
import { Source } from './source.ts';
import { uniqueList } from './unique-list.ts';

export const Category = z.enum(['sanctions-cnil', 'article-rgpd', 'evenement']);
export type Category = z.infer<typeof Category>;

/** A dated fact of the case: shown on the timeline, used by the editorial check. */
export const CaseEvent = z.strictObject({
  date: PartialDate.describe('Jour, mois ou année du fait, entre guillemets si l’année est seule.'),
  label: z.string().min(1).describe('Le fait, en quelques mots : « Contrôle sur place ».'),
  english: z
    .string()
    .min(1)
    .optional()
    .describe('Le même fait en anglais ; inutile pour une étape qui a ses mots dans content/english.yaml.'),
});

/** An amount or a count in the text that does not come from the decision itself. */
export const Figure = z.strictObject({
  amount: Euros.describe('Montant en euros entiers.'),
  meaning: z.string().min(1).describe('Ce que ce montant représente : « amende proposée par le rapporteur ».'),
});

export const Correction = z.strictObject({
  date: IsoDate.describe('Jour de la correction.'),
  was: z.string().min(1).describe('Ce qui était écrit.'),
  now: z.string().min(1).describe('Ce qui est exact, et pourquoi.'),
  origin: z
    .string()
    .min(1)
    .optional()
    .describe('Où l’erreur se trouvait, quand ce n’est pas sur ce site : « dans un texte antérieur à ce recueil ».'),
});
export type Correction = z.infer<typeof Correction>;

/** An action for readers to check in their own organisation, taken from the decision. */
export const Check = z.strictObject({
  do: z
    .string()
    .min(1)
    .max(220, { error: 'vérification trop longue (220 caractères au plus)' })
    .describe(
      'Une phrase à l’infinitif : une action, son objet et, si la décision en donne, son délai, son seuil ou sa formule.',
    ),
  theme: Slug.describe('Thème de l’article auquel elle se rattache : identifiant de content/themes.yaml.'),
  provision: ProvisionId.optional().describe('Fondement de l’article auquel elle se rattache.'),
  paragraphs: Paragraphs.optional().describe('Paragraphes de la décision, entre guillemets : "45-52".'),
});
export type Check = z.infer<typeof Check>;

export const Mentions = z.strictObject({
  provisions: uniqueList(ProvisionId).default([]).describe('Fondements cités sans être des manquements retenus.'),
  organisations: uniqueList(Slug).default([]).describe('Organismes cités sans être visés par la décision.'),
  themes: uniqueList(Slug).default([]).describe('Thèmes d’un article sans décision.'),
});

/** The case for the English edition: written from the facts, not translated word for word. */
export const English = z.strictObject({
  title: z
    .string()
    .min(10, { error: 'titre anglais trop court (10 caractères au moins)' })
    .max(90, { error: 'titre anglais trop long (90 caractères au plus)' })
    .describe('Titre anglais : l’organisme, la mesure, le motif. Un montant y est exact.'),
  summary: z
    .string()
    .refine((text) => text.split(/\s+/u).length >= 80 && text.split(/\s+/u).length <= 150, {
      error: 'un résumé anglais compte de 80 à 150 mots',
    })
    .describe('Résumé anglais de 80 à 150 mots : qui, quoi, pourquoi, combien, et ce qu’il en reste.'),
});
export type English = z.infer<typeof English>;

/** A second reader compared the article with its sources. */
export const Review = z.strictObject({
  day: IsoDate.describe('Jour de la relecture.'),
  by: z.string().min(1).max(60).describe('Qualité du relecteur, jamais un nom : « juriste du cabinet ».'),
});
export type Review = z.infer<typeof Review>;

export const ArticleFrontMatter = z
  .strictObject({
    title: z
      .string()
      .min(10, { error: 'titre trop court (10 caractères au moins)' })
      .max(110, { error: 'titre trop long (110 caractères au plus)' })
      .describe('Titre de la page : l’organisme, la mesure, le motif. Un montant y est exact.'),
    description: z
      .string()
      .min(50, { error: 'description trop courte (50 caractères au moins)' })
      .max(200, { error: 'description trop longue (200 caractères au plus)' })
      .describe('Une phrase pour les listes et les moteurs de recherche.'),
    categories: uniqueList(Category)
      .min(1, { error: 'au moins une catégorie est attendue' })
      .describe('Catégories : sanctions-cnil, article-rgpd, evenement.'),
    draft: z.boolean().default(false).describe('Brouillon : true tant que l’article n’est pas à publier.'),
    published: IsoDate.describe('Jour de la mise en ligne ici.'),
    updated: IsoDate.optional().describe('Jour de la dernière modification de fond.'),
    checked: IsoDate.describe('Jour où les faits ont été vérifiés pour la dernière fois.'),
    reviewed: Review.optional().describe('Relecture par une seconde personne, sources ouvertes.'),
    decisions: z
      .array(Decision)
      .default([])
      .describe(
        'Décisions de l’affaire, de la plus ancienne à la plus récente ; liste vide pour une explication ou un événement.',
      ),
    events: z.array(CaseEvent).default([]).describe('Dates de l’affaire : plainte, contrôle, audience.'),
    figures: z.array(Figure).default([]).describe('Autres montants cités dans le texte, avec leur sens.'),
    mentions: Mentions.prefault({}).describe('Ce dont l’article parle sans que la décision le retienne.'),
    checks: z
      .array(Check)
      .max(5, { error: 'cinq vérifications au plus' })
      .default([])
      .describe('« À vérifier chez vous » : de trois à cinq actions tirées de cette décision.'),
    english: English.optional().describe('Titre et résumé pour l’édition anglaise.'),
    related: uniqueList(Slug)
      .max(3, { error: 'trois articles liés au plus' })
      .default([])
      .describe('Articles à proposer d’abord, choisis par l’éditeur.'),
    sources: z.array(Source).default([]).describe('Sources de l’article qui ne sont pas celles d’une décision.'),
    corrections: z.array(Correction).default([]).describe('Corrections rendues publiques.'),
    rightOfReply: z.string().min(1).optional().describe('Droit de réponse de l’organisme, reproduit tel quel.'),
  })
  .check((ctx) => {
    const { published, updated, decisions } = ctx.value;
    for (const { index, day, after } of daysOutOfOrder(decisions.map(({ decided }) => decided)))
      ctx.issues.push({
        code: 'custom',
        input: ctx.value,
        path: ['decisions', index, 'decided'],
        message: `cette décision, du ${day}, est écrite après une décision du ${after}`,
        params: { rule: 'decision-order' },
      });
    if (updated !== undefined && updated < published)
      ctx.issues.push({
        code: 'custom',
        input: ctx.value,
        path: ['updated'],
        message: `la modification (${updated}) précède la mise en ligne (${published})`,
        params: { rule: 'updated-before-published' },
      });
  });
export type ArticleFrontMatter = z.infer<typeof ArticleFrontMatter>;
