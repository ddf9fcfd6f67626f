/**
 * The published open data: every field in order. The descriptions become the dictionary of /donnees/ and the
 * descriptions of schema.json. Removing a field or changing its meaning requires an entry in
 * `content/data-changelog.yaml`.
 */
import * as z from 'zod';
import { AppealOutcome } from './appeal.ts';
import { IsoDate } from './date.ts';
import { Measure, Procedure } from './decision.ts';
import { Euros } from './euros.ts';
import { evidenceLevels } from './evidence.ts';
import { HoldingResult } from './holding.ts';
import { ProvisionId } from './provision.ts';
import { TurnoverScope } from './respondent.ts';
import { Slug } from './slug.ts';
import { SourceKind } from './source.ts';

const Text = z.string().min(1);
const Country = z.string().regex(/^[A-Z]{2}$/);
/** Addresses are absolute, because records are read outside the site. */
const Address = z.url({ protocol: /^https?$/ });

/** Status of a decision, computed from its appeals. */
export const DecisionStatus = z.enum(['definitive', 'appeal-pending', 'confirmed', 'reformed', 'annulled', 'unknown']);

/** Levels of evidence, best first. */
export const Confidence = z.enum(Object.values(evidenceLevels).map(({ data }) => data));
export type Confidence = z.infer<typeof Confidence>;

const TurnoverRecord = z.strictObject({
  amount: Euros.describe('Chiffre d’affaires que la décision donne, en euros.'),
  year: z.int().positive().describe('Exercice auquel il se rapporte.'),
  scope: TurnoverScope.describe('À qui il est : organisme (le sien) ou groupe (celui du groupe auquel il appartient).'),
  source: Text.describe('Où la décision le donne.'),
  approximate: z.boolean().describe('true si la décision donne un chiffre arrondi ou un minimum.'),
});

const HoldingRecord = z.strictObject({
  provision: ProvisionId.nullable().describe(
    'Disposition dont le manquement était reproché ; null si elle n’est pas au recueil.',
  ),
  result: HoldingResult.describe(
    'Sort du grief : amende (retenu avec amende), sans-amende (retenu sans amende), ecarte (écarté par la formation restreinte), abandonne (abandonné par le rapporteur). C’est ce que l’autorité a jugé, avant tout recours.',
  ),
  point: Text.describe('Le grief, en quelques mots du recueil.'),
  english: Text.nullable().describe('Le même, en anglais ; null s’il n’est pas encore écrit.'),
  paragraphs: Text.nullable().describe('Paragraphes de la décision ; null s’ils ne sont pas donnés.'),
});

const RespondentRecord = z.strictObject({
  organisation: Slug.nullable().describe('Identifiant de l’organisme, celui de sa page ; null s’il n’est pas nommé.'),
  name: Text.nullable().describe('Nom tel que la décision l’écrit ; null si l’organisme n’est pas nommé.'),
  country: Country.nullable().describe(
    'Pays du siège, code ISO 3166-1 à deux lettres ; null pour une ligne de la liste officielle, qui ne le dit pas.',
  ),
  fine: Euros.nullable().describe(
    'Amende prononcée contre ce seul organisme, en euros ; null s’il n’y en a pas ou si sa part n’est pas connue.',
  ),
  turnover: TurnoverRecord.nullable().describe(
    'Chiffre d’affaires donné par la décision ; null si elle n’en donne pas, ou si son texte n’a pas été lu.',
  ),
});

const AppealRecord = z.strictObject({
  court: Slug.describe('Juridiction saisie.'),
  number: Text.nullable().describe('Numéro de la requête ou de l’affaire ; null s’il n’est pas établi.'),
  date: IsoDate.nullable().describe('Jour de la décision de justice ; null si elle n’est pas rendue ou pas établie.'),
  outcome: AppealOutcome.describe(
    'Issue : annonce (annoncé en public, dépôt non établi), pendant, rejet, reformation, annulation, desistement, inconnu (jugé, sens non établi).',
  ),
  fineAfter: Euros.nullable().describe('Total des amendes fixé par le juge qui réforme, en euros ; null sinon.'),
});

const SourceRecord = z.strictObject({
  url: Address.describe('Adresse de la source.'),
  title: Text.describe('Titre de la source.'),
  kind: SourceKind.describe(
    'official : autorité ou journal officiel ; court : juridiction ; secondary : presse, cabinet, base privée.',
  ),
});

/** One decision. */
export const DecisionRecord = z.strictObject({
  id: Text.describe(
    'Identifiant de la décision : son numéro, ou celui que le recueil lui donne quand elle n’en a pas. Son adresse stable est /decisions/, cet identifiant, puis une barre ou .json.',
  ),
  number: Text.nullable().describe('Numéro de la décision ; null si elle n’en porte pas de connu.'),
  authority: Slug.describe('Autorité qui a décidé : cnil, ou une autorité étrangère chef de file.'),
  decided: IsoDate.describe('Jour de la décision.'),
  published: IsoDate.nullable().describe('Jour où l’autorité l’a rendue publique ; null s’il n’est pas connu.'),
  procedure: Procedure.nullable().describe('Procédure suivie devant la CNIL ; null pour une autorité étrangère.'),
  measures: z
    .array(Measure)
    .describe('Tout ce qui a été prononcé ; liste vide si les mots de la liste officielle ne le disent pas.'),
  respondents: z.array(RespondentRecord).min(1).describe('Organismes visés.'),
  fine: Euros.nullable().describe(
    'Total des amendes prononcées, avant tout recours, en euros ; null s’il n’y a pas d’amende, ou si « amende » est dans measures et que son montant n’est pas communiqué.',
  ),
  fineInForce: z
    .int()
    .nonnegative()
    .nullable()
    .describe(
      'Total des amendes qui reste dû après les recours connus, en euros ; 0 si l’amende est annulée ; null comme fine.',
    ),
  liquidation: Euros.nullable().describe(
    'Montant d’une astreinte liquidée, en euros. Ce n’est pas une amende : il ne s’ajoute pas à fine.',
  ),
  dailyPenalty: Euros.nullable().describe('Astreinte par jour de retard, en euros.'),
  sector: Slug.nullable().describe('Secteur ; null si les mots de la liste officielle ne permettent pas de l’établir.'),
  provisions: z
    .array(ProvisionId)
    .describe(
      'Dispositions dont le manquement a été retenu par l’autorité et n’a pas été écarté par le juge ; liste vide si la décision est annulée, et pour les lignes de la liste officielle sans article.',
    ),
  holdings: z
    .array(HoldingRecord)
    .describe('Ce qui a été jugé, grief par grief ; liste vide si le texte de la décision n’a pas été lu.'),
  themes: z.array(Slug).describe('Thèmes.'),
  status: DecisionStatus.describe(
    'État après les recours connus : definitive (une source établit que plus rien ne peut la changer), appeal-pending (recours pendant), confirmed (recours rejeté), reformed (sanction modifiée par le juge), annulled (annulée), unknown (aucun recours trouvé, ou issue non établie : le silence des sources n’établit rien).',
  ),
  appeals: z
    .array(AppealRecord)
    .describe('Recours, du plus ancien au plus récent ; liste vide si aucun n’a été trouvé.'),
  namedUntil: IsoDate.nullable().describe(
    'Dernier jour où l’autorité nomme l’organisme, selon la décision ; null si aucune limite n’est connue.',
  ),
  sources: z.array(SourceRecord).min(1).describe('Sources, la plus officielle d’abord.'),
  confidence: Confidence.describe(
    'Ce qui établit les faits, d’après ce qui a été lu : text (le texte de la décision), translation (ce texte en traduction), press-release (une publication officielle sur la décision), secondary (des sources secondaires, ou des extraits).',
  ),
  article: Address.describe('Adresse de l’article qui raconte la décision, ou de sa ligne sur la page de l’année.'),
  register: z.boolean().describe('true si la décision est sur la liste officielle des sanctions de la CNIL.'),
  body: Text.nullable().describe('Nature d’un organisme non nommé, dans les mots de l’autorité ; null sinon.'),
});
export type DecisionRecord = z.infer<typeof DecisionRecord>;

/** The whole file. */
export const OpenData = z.strictObject({
  licence: Text.describe('Licence des données, avec son adresse.'),
  source: Text.describe('Recueil dont elles viennent, avec l’adresse de leur page.'),
  updated: IsoDate.describe('Jour du dernier changement des données.'),
  count: z.int().nonnegative().describe('Nombre de décisions.'),
  decisions: z.array(DecisionRecord).describe('Décisions, de la plus récente à la plus ancienne.'),
});
export type OpenData = z.infer<typeof OpenData>;

/** The JSON Schema (draft 2020-12) of the whole file; `id` is the absolute address of the schema. */
export function openDataSchema(id: string): object {
  const { $schema, ...translated } = z.toJSONSchema(OpenData, {
    target: 'draft-2020-12',
    override: ({ jsonSchema }) => {
      // Drops the safe-integer limits, which come from JavaScript and not from the data, and the long regular
      // expression for dates: `format` already covers it, and a short pattern is enough for validators that ignore
      // formats.
      if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
      if (jsonSchema.format === 'date') jsonSchema.pattern = '^\\d{4}-\\d{2}-\\d{2}$';
    },
  });
  return { $schema, $id: id, title: 'Décisions du recueil', ...translated };
}
