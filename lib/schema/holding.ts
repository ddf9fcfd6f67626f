/** Holdings: what was decided on each charge, in a decision whose text was read. */
import * as z from 'zod';
import type { Measure } from './decision.ts';
import { lastParagraph, Paragraphs } from './paragraphs.ts';
import { ProvisionId } from './provision.ts';

/**
 * The four results of a charge: breach with a fine, breach without a fine, dismissed, dropped. Labels differ by
 * authority: at the CNIL the restricted committee dismisses and the rapporteur drops; elsewhere the authority does
 * both.
 */
export const holdingResults = {
  amende: { retained: true, cnil: 'retenu avec amende', other: 'retenu avec amende' },
  'sans-amende': { retained: true, cnil: 'retenu sans amende', other: 'retenu sans amende' },
  ecarte: { retained: false, cnil: 'écarté par la formation restreinte', other: 'écarté par l’autorité' },
  abandonne: { retained: false, cnil: 'abandonné par le rapporteur', other: 'abandonné en cours de procédure' },
} as const;
export const HoldingResult = z.enum(Object.keys(holdingResults) as (keyof typeof holdingResults)[]);
export type HoldingResult = z.infer<typeof HoldingResult>;

/** The longest charge, in characters. */
const LONGEST = 120;
const hasNoStop = (text: string) => !text.endsWith('.');

export const Holding = z.strictObject({
  provision: ProvisionId.nullable().describe('Fondement du grief ; null s’il n’en a pas ici.'),
  result: HoldingResult.describe(
    'Résultat. amende : retenu avec amende ; sans-amende : retenu sans amende ; ecarte : écarté par la formation restreinte ; abandonne : abandonné par le rapporteur.',
  ),
  point: z
    .string()
    .min(1)
    .max(LONGEST, { error: `point trop long (${LONGEST} caractères au plus)` })
    .refine(hasNoStop, { error: 'point s’écrit sans point final' })
    .describe('Le grief en quelques mots à nous, sans point final : « mots de passe conservés en clair ».'),
  english: z
    .string()
    .min(1)
    .max(LONGEST, { error: `point anglais trop long (${LONGEST} caractères au plus)` })
    .refine(hasNoStop, { error: 'le point anglais s’écrit sans point final' })
    .optional()
    .describe('Le grief en anglais, sans point final : « passwords stored in plain text ».'),
  paragraphs: Paragraphs.optional().describe('Paragraphes de la décision, entre guillemets : "85-97".'),
});
export type Holding = z.infer<typeof Holding>;

/** Whether the breach was found, with or without a fine. */
export function isRetained({ result }: Pick<Holding, 'result'>): boolean {
  return holdingResults[result].retained;
}

interface Judged {
  readonly holdings: readonly Holding[];
  readonly provisions: readonly string[];
  readonly measures: readonly Measure[];
  readonly paragraphs?: number | undefined;
}

interface Refusal {
  readonly path: PropertyKey[];
  readonly rule: string;
  readonly message: string;
}

/** Contradictions between the holdings and the rest of the decision; empty when the decision has no holdings. */
export function holdingRefusals({ holdings, provisions, measures, paragraphs }: Judged): Refusal[] {
  if (holdings.length === 0) return [];
  const retained = new Set(holdings.filter(isRetained).map(({ provision }) => provision));
  const unjudged = provisions.flatMap((id, i) =>
    retained.has(id)
      ? []
      : [
          {
            path: ['provisions', i],
            rule: 'holding-provision',
            message: `« ${id} » est retenu, mais aucun point de holdings ne le dit : ajouter le point (result amende ou sans-amende), ou retirer ce fondement`,
          },
        ],
  );
  const points = holdings.flatMap((holding, i) => {
    const { provision, result } = holding;
    const found: Refusal[] = [];
    if (isRetained(holding) && provision !== null && !provisions.includes(provision))
      found.push({
        path: ['holdings', i, 'provision'],
        rule: 'holding-provision',
        message: `« ${provision} » est retenu ici et ne figure pas dans provisions : l’y ajouter, ou corriger result`,
      });
    if (result === 'amende' && !measures.includes('amende'))
      found.push({
        path: ['holdings', i, 'result'],
        rule: 'holding-fine',
        message: '« amende » n’est pas dans measures : écrire sans-amende, ou compléter measures',
      });
    if (holding.paragraphs !== undefined && paragraphs !== undefined && lastParagraph(holding.paragraphs) > paragraphs)
      found.push({
        path: ['holdings', i, 'paragraphs'],
        rule: 'holding-paragraph',
        message: `« ${holding.paragraphs} » dépasse le dernier paragraphe de la décision, le ${paragraphs}`,
      });
    return found;
  });
  return [...unjudged, ...points];
}
