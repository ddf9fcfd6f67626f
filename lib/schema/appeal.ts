/** Appeals against a decision before a court. */
import * as z from 'zod';
import { daysOutOfOrder, IsoDate } from './date.ts';
import { Euros } from './euros.ts';
import { ProvisionId } from './provision.ts';
import { Slug } from './slug.ts';
import { uniqueList } from './unique-list.ts';

/**
 * Outcome of an appeal. `annonce`: announced in public, no trace of a filing; `pendant`: filed, not judged;
 * `inconnu`: judged, but the operative part could not be read.
 */
export const AppealOutcome = z.enum([
  'annonce',
  'pendant',
  'rejet',
  'reformation',
  'annulation',
  'desistement',
  'inconnu',
]);
export type AppealOutcome = z.infer<typeof AppealOutcome>;

export const Appeal = z
  .strictObject({
    court: Slug.describe('Juridiction saisie : identifiant de content/courts.yaml.'),
    number: z.string().min(1).nullable().describe('Numéro de la requête ou de l’affaire ; null s’il n’est pas établi.'),
    ecli: z
      .string()
      .regex(/^ECLI:[A-Z]{2}:/, { error: 'un ECLI commence par ECLI:FR:…' })
      .optional()
      .describe('Identifiant ECLI de la décision de justice.'),
    filed: IsoDate.optional().describe('Jour de l’introduction du recours.'),
    date: IsoDate.nullable().describe(
      'Jour de la décision de justice ; null tant qu’elle n’est pas rendue ou établie.',
    ),
    outcome: AppealOutcome.describe(
      'Issue : annonce, pendant, rejet, reformation, annulation, desistement ou inconnu.',
    ),
    fineAfter: Euros.nullable().default(null).describe('Total des amendes après une réformation, en euros.'),
    setAside: uniqueList(ProvisionId)
      .default([])
      .describe('Fondements que le juge a écartés : ils ne comptent plus comme manqués.'),
    note: z.string().min(1).optional().describe('Ce que le juge a dit, ou ce qui reste incertain, en une phrase.'),
    english: z.string().min(1).optional().describe('La phrase de note en anglais.'),
  })
  .check((ctx) => {
    const { outcome, fineAfter, date, note, english } = ctx.value;
    if (english !== undefined && note === undefined)
      ctx.issues.push({
        code: 'custom',
        input: ctx.value,
        path: ['english'],
        message: 'english dit note en anglais : note manque',
      });
    if (outcome === 'reformation' && fineAfter === null)
      ctx.issues.push({
        code: 'custom',
        input: ctx.value,
        path: ['fineAfter'],
        message: 'une réformation donne le montant qui reste dû : fineAfter est requis',
      });
    if (outcome !== 'reformation' && fineAfter !== null)
      ctx.issues.push({
        code: 'custom',
        input: ctx.value,
        path: ['fineAfter'],
        message: 'fineAfter ne s’écrit que pour une réformation',
      });
    if (['rejet', 'reformation', 'annulation'].includes(outcome) && date === null)
      ctx.issues.push({
        code: 'custom',
        input: ctx.value,
        path: ['date'],
        message: 'une décision de justice rendue a une date',
      });
  });
export type Appeal = z.infer<typeof Appeal>;

/** The fields of a decision that its appeals are checked against. */
interface Appealed {
  /** `YYYY-MM-DD`. */
  readonly decided: string;
  readonly fine: number | null;
  readonly provisions: readonly string[];
  readonly appeals: readonly Appeal[];
}

/**
 * What is wrong with the appeals of a decision: their order, dates, fines and provisions. Each refusal gives the field
 * and the rule.
 */
export function appealRefusals({ decided, fine, provisions, appeals }: Appealed) {
  const refusal = (index: number, field: keyof Appeal, rule: string, message: string) => ({
    path: ['appeals', index, field],
    rule,
    message,
  });
  return [
    ...daysOutOfOrder(appeals.map(({ date }) => date)).map(({ index, day, after }) =>
      refusal(index, 'date', 'appeal-order', `ce recours, jugé le ${day}, est écrit après un recours jugé le ${after}`),
    ),
    ...appeals.flatMap(({ date, fineAfter, setAside }, index) => [
      ...(date !== null && date < decided
        ? [
            refusal(
              index,
              'date',
              'appeal-before-decided',
              `le recours est jugé (${date}) avant la décision (${decided})`,
            ),
          ]
        : []),
      ...(fineAfter !== null && fine !== null && fineAfter > fine
        ? [refusal(index, 'fineAfter', 'appeal-amount', 'le montant après recours dépasse l’amende prononcée')]
        : []),
      ...setAside
        .filter((id) => !provisions.includes(id))
        .map((id) =>
          refusal(
            index,
            'setAside',
            'appeal-provision',
            `« ${id} » est écarté par le juge mais ne figure pas dans provisions`,
          ),
        ),
    ]),
  ];
}
