/** `content/official-totals.yaml`: what the CNIL itself says that it pronounced each year. */
import * as z from 'zod';
import { Euros } from './euros.ts';
import { Source } from './source.ts';

const Count = z
  .int({ error: 'nombre entier attendu' })
  .nonnegative({ error: 'un nombre n’est pas négatif ; ce qui n’est pas établi s’écrit null' })
  .nullable();

export const OfficialTotal = z.strictObject({
  sanctions: Count.describe('Nombre de sanctions prononcées ; null s’il n’est pas établi.'),
  simplified: Count.describe('Dont procédure simplifiée ; null s’il n’est pas établi.'),
  countsDismissals: z
    .boolean()
    .default(false)
    .describe('true si ce nombre compte aussi les relaxes et les non-lieux, comme en 2013 et 2014.'),
  amount: Euros.nullable().describe(
    'Total prononcé en euros, amendes et astreintes liquidées ; null s’il n’est pas établi à l’euro.',
  ),
  note: z.string().min(1).optional().describe('Ce que le chiffre couvre, et ce qui explique un écart avec la liste.'),
  sources: z
    .array(Source)
    .min(1, { error: 'au moins une source est attendue' })
    .describe('Bilans et rapports annuels.'),
});
export type OfficialTotal = z.infer<typeof OfficialTotal>;

/** Year, between quotation marks → totals. */
export const OfficialTotalsFile = z.record(
  z.string().regex(/^\d{4}$/, { error: 'année attendue entre guillemets : "2024"' }),
  OfficialTotal,
);
