/** `content/official-totals.yaml`: the yearly totals that the CNIL itself publishes. */
import * as z from 'zod';
import { IsoDate } from './date.ts';
import { Procedure } from './decision.ts';
import { Euros } from './euros.ts';
import { Source } from './source.ts';

const Count = z
  .int({ error: 'nombre entier attendu' })
  .nonnegative({ error: 'un nombre n’est pas négatif ; ce qui n’est pas établi s’écrit null' })
  .nullable();

/** Sanctions that the CNIL announced by their number only; some are missing from its list. */
export const Announcement = z.strictObject({
  date: IsoDate.describe('Jour de l’annonce.'),
  since: IsoDate.describe('Premier jour de la période annoncée.'),
  sanctions: z.int().positive().describe('Nombre de sanctions annoncées.'),
  procedure: Procedure.describe('Procédure : ordinaire ou simplifiee.'),
  amount: Euros.nullable().describe('Montant total annoncé, en euros ; null s’il n’est pas établi.'),
  note: z.string().min(1).optional().describe('Ce que le chiffre couvre, ou d’où vient le montant.'),
  source: Source.describe('L’annonce de la CNIL.'),
});
export type Announcement = z.infer<typeof Announcement>;

export const OfficialTotal = z
  .strictObject({
    sanctions: Count.describe('Nombre de sanctions prononcées ; null s’il n’est pas établi.'),
    simplified: Count.describe('Dont procédure simplifiée ; null s’il n’est pas établi.'),
    countsDismissals: z
      .boolean()
      .default(false)
      .describe(
        'Relaxes comprises : true si ce nombre compte aussi les relaxes et les non-lieux, comme en 2013 et 2014.',
      ),
    amount: Euros.nullable().describe(
      'Total prononcé en euros, amendes et astreintes liquidées ; null s’il n’est pas établi à l’euro.',
    ),
    note: z.string().min(1).optional().describe('Ce que le chiffre couvre, et ce qui explique un écart avec la liste.'),
    sources: z.array(Source).describe('Bilans et rapports annuels ; liste vide tant que l’année n’a pas le sien.'),
    announced: z
      .array(Announcement)
      .default([])
      .describe('Sanctions annoncées en nombre, que la liste officielle ne montre pas toutes.'),
  })
  .check((ctx) => {
    const { sanctions, simplified, amount, sources } = ctx.value;
    if (sources.length > 0 || (sanctions === null && simplified === null && amount === null)) return;
    ctx.issues.push({
      code: 'custom',
      input: ctx.value,
      path: ['sources'],
      message: 'un total a sa source : en ajouter une',
      params: { rule: 'total-source' },
    });
  });
export type OfficialTotal = z.infer<typeof OfficialTotal>;

/** Year, in quotation marks → totals. */
export const OfficialTotalsFile = z.record(
  z.string().regex(/^\d{4}$/, { error: 'année attendue entre guillemets : "2024"' }),
  OfficialTotal,
);
