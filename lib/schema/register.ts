/** `content/register/<yyyy>.yaml`: the CNIL's own list of its sanctions, row by row, in its own words. */
import * as z from 'zod';
import { Appeal, appealRefusals } from './appeal.ts';
import { IsoDate } from './date.ts';
import { type DecisionFacts, Measure, Procedure } from './decision.ts';
import { Euros } from './euros.ts';
import { amountsWithoutMeasure, onlyCloses } from './measures.ts';
import { Slug } from './slug.ts';
import { Source } from './source.ts';
import { uniqueList } from './unique-list.ts';

/**
 * A correction for a garbled row: the only value it can have, and why. Used only to compare totals with those of the
 * CNIL.
 */
const Deduction = z.strictObject({
  fine: Euros.describe('Amende que les totaux de la CNIL désignent, en euros.'),
  why: z.string().min(1).describe('Ce qui la désigne, en une phrase.'),
});

/**
 * One row of the list: either covered by an article (`decision`), or a register-only row with its themes and sector.
 */
export const RegisterRow = z
  .strictObject({
    id: z
      .string()
      .regex(/^r-\d{4}-\d{2}-\d{2}(?:-\d+)?$/, {
        error:
          'identifiant de ligne attendu : r-, la date, et un rang s’il y en a plusieurs ce jour-là (r-2025-03-13-2)',
        abort: true,
      })
      .describe('Identifiant stable de la ligne, qui est aussi son ancre : r-2025-03-13-2.'),
    date: IsoDate.describe('Jour de la décision.'),
    body: z.string().min(1).describe('Nature de l’organisme, dans les mots de la CNIL.'),
    procedure: Procedure.describe('Procédure : ordinaire ou simplifiee.'),
    subject: z.string().min(1).optional().describe('Thème indiqué par la liste, pour les lignes anciennes.'),
    breaches: z.array(z.string().min(1)).describe('Manquements, dans les mots de la CNIL.'),
    outcome: z.string().min(1).describe('Décision, dans les mots de la CNIL.'),
    measures: uniqueList(Measure).describe('Mesures que ces mots désignent ; liste vide s’ils n’en désignent aucune.'),
    fine: Euros.nullable()
      .default(null)
      .describe('Amende, en euros ; null s’il n’y en a pas, ou si ni la liste ni sources ne la donnent.'),
    liquidation: Euros.nullable().default(null).describe('Astreinte liquidée, en euros.'),
    number: z
      .string()
      .min(1)
      .optional()
      .describe('Numéro de la délibération, si la liste ou un texte officiel le donne.'),
    legifrance: z
      .string()
      .regex(/^CNILTEXT\d{12}$/, { error: 'identifiant Légifrance attendu : CNILTEXT et douze chiffres' })
      .optional()
      .describe('Identifiant Légifrance du texte, si la liste y renvoie.'),
    decision: z
      .string()
      .min(1)
      .optional()
      .describe('Décision d’un article que cette ligne désigne : son numéro, ou son identifiant.'),
    sector: Slug.nullable()
      .optional()
      .describe('Ligne sans article : secteur que les mots de la CNIL permettent d’établir, sinon null.'),
    themes: uniqueList(Slug).optional().describe('Ligne sans article : thèmes, tirés des mots de la CNIL.'),
    appeals: z
      .array(Appeal)
      .optional()
      .describe('Ligne sans article : recours, du plus ancien au plus récent, que sources établissent.'),
    sources: z
      .array(Source)
      .optional()
      .describe('Ligne sans article : ce qui établit ses recours, ou un montant que la liste ne donne pas.'),
    deduced: Deduction.optional().describe(
      'Ligne dont la case est illisible : l’amende déduite des totaux de la CNIL. Elle n’entre que dans la comparaison avec ces totaux.',
    ),
    note: z.string().min(1).optional().describe('Particularité de la ligne dans la liste.'),
  })
  .check((ctx) => {
    const row = ctx.value;
    const refuse = (path: PropertyKey | PropertyKey[], message: string, rule = 'register-row') =>
      ctx.issues.push({ code: 'custom', input: row, path: [path].flat(), message, params: { rule } });
    if (!row.id.startsWith(`r-${row.date}`)) refuse('id', `l’identifiant commence par r-${row.date}`);
    const alone = row.sector !== undefined && row.themes !== undefined;
    if (row.decision === undefined && !alone)
      refuse('decision', 'une ligne sans article (sans decision) a sector et themes');
    if (row.decision !== undefined && (row.sector !== undefined || row.themes !== undefined))
      refuse('decision', 'une ligne racontée par un article n’a ni sector ni themes : ce sont ceux de l’article');
    const { appeals = [], sources = [], deduced } = row;
    for (const [field, values] of Object.entries({ appeals, sources }))
      if (row.decision !== undefined && values.length > 0)
        refuse(field, 'une ligne racontée par un article n’a ni appeals ni sources : ce sont ceux de l’article');
    if (row.decision === undefined && appeals.length > 0 && sources.length === 0)
      refuse('appeals', 'un recours est établi par une source : ajouter sources');
    if (row.fine !== null && !/euro|€/i.test(row.outcome) && sources.length === 0)
      refuse('fine', 'la liste ne donne pas ce montant : dire dans sources d’où il vient');
    if (deduced !== undefined && (row.fine !== null || row.measures.length > 0))
      refuse('deduced', 'une amende n’est déduite que d’une ligne sans mesure ni montant : retirer deduced');
    const decision = { decided: row.date, fine: row.fine, provisions: [], appeals };
    for (const { path, rule, message } of appealRefusals(decision)) refuse(path, message, rule);
    for (const { field, message } of amountsWithoutMeasure(row)) refuse(field, message);
    if (row.measures.length === 0 && row.note === undefined)
      refuse('measures', 'une ligne sans mesure dit pourquoi dans note');
  });
export type RegisterRow = z.infer<typeof RegisterRow>;

export const RegisterYear = z.strictObject({
  source: Source.describe('La liste officielle.'),
  state: IsoDate.describe('Jour où la liste était dans cet état.'),
  rows: z.array(RegisterRow).describe('Lignes de l’année, dans l’ordre des dates.'),
});
export type RegisterYear = z.infer<typeof RegisterYear>;

/** Why a decision is not on the official list. */
export type Absence = 'foreign' | 'closure' | 'later' | 'explained';

/** Starts what a program proposed in a row and a person has not confirmed: a comment, or a note. */
export const TO_READ = 'À relire';

/**
 * Day of the latest decision among these rows; null without a row. The list is months behind the CNIL's decisions: its
 * latest row says how far it goes, and not the date under its title.
 */
export function lastListedDay(rows: readonly Pick<RegisterRow, 'date'>[]): string | null {
  return rows.reduce<string | null>((last, { date }) => (last === null || date > last ? date : last), null);
}

/**
 * Why a decision is not on a list whose latest row is of `lastDay` (`YYYY-MM-DD`); null when the list should contain it.
 * The closing of an injunction is not a sanction, so the list does not show it.
 */
export function absenceReason(
  decision: Pick<DecisionFacts, 'authority' | 'measures' | 'decided' | 'offRegister'>,
  lastDay: string,
): Absence | null {
  if (decision.authority !== 'cnil') return 'foreign';
  if (onlyCloses(decision.measures)) return 'closure';
  if (decision.decided > lastDay) return 'later';
  return decision.offRegister === undefined ? null : 'explained';
}
