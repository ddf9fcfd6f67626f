/** A decision: what an authority ordered, against whom, on which provisions, and its appeals. */
import * as z from 'zod';
import { Appeal, appealRefusals } from './appeal.ts';
import { addYears, IsoDate } from './date.ts';
import { Euros } from './euros.ts';
import { Holding, holdingRefusals } from './holding.ts';
import { amountsWithoutMeasure, measures } from './measures.ts';
import { ProvisionId } from './provision.ts';
import { Respondent } from './respondent.ts';
import { Slug } from './slug.ts';
import { Source } from './source.ts';
import { uniqueList } from './unique-list.ts';

export const Measure = z.enum(Object.keys(measures) as (keyof typeof measures)[]);
export type Measure = z.infer<typeof Measure>;

export const Procedure = z.enum(['ordinaire', 'simplifiee']);
export type Procedure = z.infer<typeof Procedure>;

const CNIL_NUMBER = /^SAN(?:PS)?-\d{4}-\d{3}$/;

export const Decision = z
  .strictObject({
    number: z
      .string()
      .min(1)
      .nullable()
      .describe('Numéro de la délibération : SAN-2024-013 ; null si elle n’en porte pas de connu.'),
    id: Slug.optional().describe('Identifiant stable d’une décision sans numéro : vdai-2024-07-02-vinted.'),
    legifrance: z
      .string()
      .regex(/^CNILTEXT\d{12}$/, { error: 'identifiant Légifrance attendu : CNILTEXT et douze chiffres' })
      .optional()
      .describe('Identifiant Légifrance du texte : CNILTEXT000050202759.'),
    authority: Slug.describe('Autorité qui a décidé : identifiant de content/authorities.yaml.'),
    decided: IsoDate.describe('Jour de la décision.'),
    published: IsoDate.nullable().describe('Jour où l’autorité l’a rendue publique ; null s’il n’est pas connu.'),
    procedure: Procedure.nullable().describe(
      'Procédure : ordinaire ou simplifiee, pour la CNIL ; null pour une autorité étrangère.',
    ),
    cooperation: z
      .enum(['chef-de-file', 'concernee', 'hors-guichet-unique'])
      .optional()
      .describe('Rôle de la CNIL quand l’affaire dépasse la France.'),
    follows: z
      .string()
      .min(1)
      .optional()
      .describe('Décision que celle-ci clôt ou prolonge (clôture d’injonction, astreinte liquidée) : son numéro.'),
    measures: uniqueList(Measure)
      .min(1, { error: 'au moins une mesure est attendue', abort: true })
      .describe('Tout ce qui a été prononcé.'),
    respondents: z
      .array(Respondent)
      .min(1, { error: 'au moins un organisme est attendu', abort: true })
      .describe('Organismes visés.'),
    body: z.string().min(1).optional().describe('Nature de l’organisme anonyme, dans les mots de l’autorité.'),
    fine: Euros.nullable().describe(
      'Total des amendes prononcées, en euros ; null s’il n’y en a pas ou si le montant n’est pas communiqué.',
    ),
    liquidation: Euros.nullable()
      .default(null)
      .describe('Montant d’une astreinte liquidée, en euros : ce n’est pas une amende.'),
    dailyPenalty: Euros.nullable().default(null).describe('Astreinte par jour de retard, en euros.'),
    deadline: z
      .string()
      .min(1)
      .nullable()
      .default(null)
      .describe('Délai de mise en conformité : « 3 mois », « 31 octobre 2026 ».'),
    sector: Slug.describe('Secteur : identifiant de content/sectors.yaml.'),
    provisions: uniqueList(ProvisionId).describe('Fondements dont le manquement est retenu.'),
    paragraphs: z
      .int({ error: 'nombre entier attendu : le numéro du dernier paragraphe' })
      .positive({ error: 'le premier paragraphe porte le numéro 1' })
      .optional()
      .describe(
        'Numéro du dernier paragraphe de la décision, quand son texte a été lu et que ses paragraphes sont numérotés.',
      ),
    holdings: z
      .array(Holding)
      .default([])
      .describe('Ce qui a été jugé, point par point, quand le texte de la décision a été lu.'),
    themes: uniqueList(Slug).describe('Thèmes : identifiants de content/themes.yaml.'),
    appeals: z
      .array(Appeal)
      .default([])
      .describe('Recours, du plus ancien au plus récent ; liste vide si aucun n’a été trouvé.'),
    namedForYears: z
      .int()
      .positive()
      .nullable()
      .default(null)
      .describe('Nombre d’années pendant lesquelles l’autorité nomme l’organisme après la publication.'),
    offRegister: z
      .string()
      .min(1)
      .optional()
      .describe('Pourquoi la décision n’est pas dans la liste officielle de la CNIL, quand elle devrait y être.'),
    sources: z
      .array(Source)
      .min(1, { error: 'au moins une source est attendue', abort: true })
      .describe('Sources, la plus officielle d’abord.'),
  })
  .check((ctx) => {
    const d = ctx.value;
    const refuse = (path: PropertyKey | PropertyKey[], rule: string, message: string) =>
      ctx.issues.push({ code: 'custom', input: d, path: [path].flat(), message, params: { rule } });

    if (d.number === null && d.id === undefined)
      refuse('number', 'decision-id', 'une décision sans numéro a besoin d’un identifiant : ajouter id');
    if (d.number !== null && d.id !== undefined)
      refuse('id', 'decision-id', 'une décision numérotée n’a pas d’autre identifiant : retirer id');
    if (d.authority === 'cnil' && d.number !== null && !CNIL_NUMBER.test(d.number))
      refuse(
        'number',
        'decision-number',
        `« ${d.number} » n’est pas un numéro de sanction de la CNIL : SAN-AAAA-NNN est attendu`,
      );
    if (d.published !== null && d.published < d.decided)
      refuse(
        'published',
        'published-before-decided',
        `la publication (${d.published}) précède la décision (${d.decided})`,
      );
    if ((d.authority === 'cnil') !== (d.procedure !== null))
      refuse(
        'procedure',
        'procedure',
        'la procédure est ordinaire ou simplifiee pour la CNIL, null pour une autorité étrangère',
      );
    for (const { field, message } of amountsWithoutMeasure(d)) refuse(field, 'fine-without-measure', message);
    for (const [index, respondent] of d.respondents.entries())
      if ((respondent.organisation === null) !== (respondent.name === null))
        refuse(
          ['respondents', index],
          'respondent-name',
          'organisation et name sont donnés tous les deux, ou null tous les deux',
        );
    if (d.respondents.some((respondent) => respondent.organisation === null) && d.body === undefined)
      refuse('body', 'respondent-name', 'un organisme anonyme est décrit par body, dans les mots de l’autorité');

    const fines = d.respondents.map((respondent) => respondent.fine);
    const known = fines.reduce<number>((sum, fine) => sum + (fine ?? 0), 0);
    const complete = fines.every((fine) => fine !== null);
    if (complete && known !== d.fine)
      refuse(
        'fine',
        'fine-sum',
        `les amendes des organismes font ${known} €, le total annoncé est ${d.fine ?? 'null'}`,
      );
    else if (known > (d.fine ?? 0))
      refuse(
        'fine',
        'fine-sum',
        `les amendes connues des organismes (${known} €) dépassent le total annoncé (${d.fine ?? 'null'})`,
      );
    for (const { path, rule, message } of holdingRefusals(d)) refuse(path, rule, message);
    if (d.sources.every(({ read }) => read === 'cite'))
      refuse(
        'sources',
        'nothing-read',
        'aucune source n’a été ouverte, rien n’établit cette décision : en lire une, et écrire ce qui en a été lu (read) et le jour (readOn)',
      );
    for (const { path, rule, message } of appealRefusals(d)) refuse(path, rule, message);
  });
export type DecisionFacts = z.infer<typeof Decision>;

/** Stable identifier of a decision: its number, or its `id` when it has no number. */
export function decisionId(decision: Pick<DecisionFacts, 'number' | 'id'>): string {
  return decision.number ?? decision.id ?? '';
}

/** Last day on which the authority names the body (`YYYY-MM-DD`), or null when no limit is known. */
export function namedUntil(decision: Pick<DecisionFacts, 'published' | 'namedForYears'>): string | null {
  return decision.published !== null && decision.namedForYears !== null
    ? addYears(decision.published, decision.namedForYears)
    : null;
}
