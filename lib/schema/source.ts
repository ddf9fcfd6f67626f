/** A source: where a fact comes from, what the source proves, and what an editor read of it. */
import * as z from 'zod';
import { IsoDate } from './date.ts';
import { isRepositoryRoot } from './repository.ts';

export const SourceKind = z.enum(['official', 'court', 'secondary']);

/** What was read of a source, and its label for readers. */
export const readings = {
  texte: 'texte lu',
  traduction: 'lu en traduction',
  /** A publication by an official body. */
  communique: 'communiqué lu',
  /** A part of the decision, or a comment. */
  extrait: 'extrait lu',
  /** Not opened: only seen cited elsewhere. */
  cite: 'non consultée',
} as const;
export const Reading = z.enum(Object.keys(readings) as (keyof typeof readings)[]);
export type Reading = z.infer<typeof Reading>;

/** The CNIL's own list of its sanctions: a table of all of them, so it is never the text of one. */
const OFFICIAL_LIST = /\/les-sanctions-prononcees-par-la-cnil\b/;

/** Refuses a reading without a date, and a date on a source that nobody opened. */
export function refuseReading(
  ctx: z.core.ParsePayload<{ readonly read: Reading; readonly readOn?: string | undefined }>,
): void {
  const { read, readOn } = ctx.value;
  if ((read === 'cite') === (readOn === undefined)) return;
  ctx.issues.push({
    code: 'custom',
    input: ctx.value,
    path: ['readOn'],
    message:
      read === 'cite'
        ? 'une source que personne n’a ouverte (read: cite) n’a pas de jour de lecture : retirer readOn'
        : 'une source lue dit quel jour : ajouter readOn, ou écrire read: cite si personne ne l’a ouverte',
    params: { rule: 'source-reading' },
  });
}

export const Source = z
  .strictObject({
    url: z.url({ protocol: /^https?$/ }).describe('Adresse de la source : la page officielle, ou la page consultée.'),
    title: z.string().min(1).describe('Titre de la source, avec son auteur.'),
    language: z
      .string()
      .regex(/^[a-z]{2}$/, { error: 'une langue s’écrit en deux lettres minuscules : en, de, nl' })
      .optional()
      .describe('Langue du titre, en deux lettres, s’il n’est pas en français : en, de, nl.'),
    kind: SourceKind.describe(
      'Nature. official : autorité ou journal officiel ; court : juridiction ; secondary : presse, cabinet, base privée.',
    ),
    proves: z.string().min(1).describe('Ce que la source établit : « montant, date, fondements ».'),
    read: Reading.describe(
      'Ce qui en a été lu. texte : la décision entière, dans sa langue ; traduction : la décision entière, traduite ; communique : une publication officielle sur la décision ; extrait : une partie, ou un commentaire ; cite : rien, la source n’a pas été ouverte.',
    ),
    readOn: IsoDate.optional().describe('Jour de cette lecture : obligatoire, sauf avec read: cite.'),
  })
  .check(refuseReading)
  .check((ctx) => {
    const { url, kind, read } = ctx.value;
    const refuse = (message: string) =>
      ctx.issues.push({
        code: 'custom',
        input: ctx.value,
        path: ['read'],
        message,
        params: { rule: 'source-reading' },
      });
    if (isRepositoryRoot(url))
      ctx.issues.push({
        code: 'custom',
        input: ctx.value,
        path: ['url'],
        message: `« ${url} » est la racine d’un dépôt de code : citer la page publique qu’il copie`,
        params: { rule: 'repository-link' },
      });
    if ((read === 'texte' || read === 'communique') && kind === 'secondary')
      refuse(`« ${read} » suppose une source officielle ou une juridiction : écrire traduction ou extrait`);
    if ((read === 'texte' || read === 'traduction') && OFFICIAL_LIST.test(url))
      refuse('la liste des sanctions n’est le texte d’aucune décision : écrire read: communique');
  });
export type Source = z.infer<typeof Source>;
