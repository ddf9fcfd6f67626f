/** The prose of a generated article: paragraphs that cite its facts and are unique to it. */
import { longDate, number } from '#lib/format.ts';
import type { Draw } from './draw.ts';
import type { Body, GeneratedProvision } from './vocabulary.ts';

/** Facts of a case that the prose may mention; the record contains all of them. */
export interface Covered {
  readonly body: Body;
  /** The authority that decided, as written in a sentence. */
  readonly decider: string;
  readonly decided: string;
  readonly inspected: string;
  readonly heard: string;
  readonly fine: number | null;
  readonly provisions: readonly GeneratedProvision[];
  /** Address of another article. */
  readonly other: string | null;
}

/** First sentences of paragraphs. With the name and a fact of the case, they make each paragraph unique. */
const OPENINGS: readonly ((covered: Covered, provision: GeneratedProvision) => string)[] = [
  ({ body, inspected }) =>
    `Le contrôle du ${day(inspected)} chez ${body.name}, ${body.activity}, a mis au jour des pratiques installées depuis des années, que personne n'avait relues.`,
  ({ body, heard, decider }) =>
    `Entendue le ${day(heard)}, ${body.name} soutenait que les faits étaient anciens et corrigés ; ${decider} relève qu'ils duraient encore le jour du contrôle.`,
  ({ body, decided }, provision) =>
    `La décision du ${day(decided)} retient contre [${body.name}](/organismes/${body.slug}/) un manquement à ${link(provision)}, sur lequel l'instruction ne laissait guère de doute.`,
  ({ body, fine, decider, decided }) =>
    fine === null
      ? `Aucune amende n'est infligée à ${body.name} le ${day(decided)} : ${decider} s'en tient à un rappel à l'ordre, eu égard à la taille de l'organisme et à sa diligence.`
      : `Le montant de ${plainEuros(fine)}, fixé le ${day(decided)}, tient compte des ressources de ${body.name}, du nombre de personnes concernées et de la durée des faits.`,
  ({ body, inspected, heard }) =>
    `Entre le ${day(inspected)} et le ${day(heard)}, ${body.name} a modifié ses procédures, sans que ces corrections effacent ce qui précédait.`,
];

const COMMON: readonly string[] = [
  "L'organisme invoquait des contraintes techniques et l'absence de dommage.",
  "Ces circonstances ne dispensent pas de respecter le texte, qui ne demande pas qu'un dommage soit survenu.",
  "Les mots de passe étaient conservés sous une forme qui permettait de les retrouver, et l'accès à la base n'était pas journalisé.",
  'Les données des anciens clients restaient en base active, sans tri ni archivage, plusieurs années après le dernier échange.',
  "L'information donnée aux personnes ne disait ni la durée de conservation, ni la base légale, ni les droits qu'elles pouvaient exercer.",
  "Plusieurs demandes étaient restées sans réponse, faute d'une procédure connue des équipes.",
  "Le contrat passé avec le prestataire ne comportait aucune des clauses attendues, et personne n'en vérifiait l'exécution.",
  "La bonne foi alléguée n'est pas retenue : un professionnel du secteur ne pouvait ignorer la règle, rappelée par plusieurs publications.",
  "La mise en conformité intervenue en cours de procédure est portée au crédit de l'organisme, sans effacer le passé.",
  'Le grief tiré du défaut de registre est écarté, le document ayant existé sous une autre forme.',
  "La publicité de la décision se justifie par la gravité des faits et par l'intérêt d'en informer les personnes.",
  "Le moyen tiré des droits de la défense est rejeté : toutes les pièces avaient été communiquées, et l'organisme a pu y répondre.",
  "L'organisme déterminait seul les finalités et les moyens du traitement ; la qualité de sous-traitant qu'il revendiquait ne correspondait à aucun fait.",
  'Les personnes concernées se comptaient par dizaines de milliers, parmi lesquelles des personnes vulnérables.',
];

const ADVICE: readonly string[] = [
  'Écrire les durées de conservation, et vérifier que la purge a lieu.',
  'Relire les contrats des prestataires, et demander la preuve des mesures annoncées.',
  "Tester soi-même l'exercice d'un droit, de la demande à la réponse.",
  'Faire journaliser les accès aux bases, et lire ces journaux.',
  "Tenir à jour l'information des personnes quand un traitement change.",
  'Former les équipes qui reçoivent les demandes, et mesurer les délais de réponse.',
];

const HEADINGS: readonly string[] = [
  "L'affaire en bref",
  'Ce que le contrôle a montré',
  'La défense',
  'Ce qui est retenu',
  'Ce qui est écarté',
  'Le choix de la mesure',
  'La publicité',
  'Les suites',
];

/** A body of about `words` words, in Markdown: sections of paragraphs, a table if there is room, a list of advice. */
export function proseOf(covered: Covered, words: number, draw: Draw): string {
  const sections = Math.max(2, Math.min(HEADINGS.length, Math.round(words / 130)));
  const each = Math.round((words - 60) / sections);
  const parts = HEADINGS.slice(0, sections).map((heading, i) => `## ${heading}\n\n${section(covered, i, each, draw)}`);
  if (covered.other !== null) parts.push(`Une affaire voisine est racontée [dans un autre article](${covered.other}).`);
  if (words > 600) parts.push(table(covered));
  parts.push(
    `## Ce qu'il faut en retenir\n\n${draw
      .some(ADVICE, 3)
      .map((advice) => `- ${advice}`)
      .join('\n')}`,
  );
  return `${parts.join('\n\n')}\n`;
}

function section(covered: Covered, rank: number, words: number, draw: Draw): string {
  const paragraphs: string[] = [];
  let written = 0;
  while (written < words) {
    const opening = OPENINGS[(rank + paragraphs.length) % OPENINGS.length];
    if (!opening) throw new Error('no opening is left');
    const sentences = [opening(covered, draw.pick(covered.provisions)), ...draw.some(COMMON, 3)];
    paragraphs.push(sentences.join(' '));
    written += sentences.join(' ').split(' ').length;
  }
  return paragraphs.join('\n\n');
}

function table({ provisions }: Covered): string {
  const rows = provisions.map((provision) => `| ${link(provision)} | ${provision.subject} | retenu |`);
  return ['| Texte | Objet | Issue |', '|---|---|---|', ...rows].join('\n');
}

/** « l'[article 32 du RGPD](/fondements/rgpd-32/) ». */
function link({ id, name }: GeneratedProvision): string {
  return `l'[${name.charAt(0).toLowerCase()}${name.slice(1)}](/fondements/${id}/)`;
}

/** « 3 mai 2021 », as an editor types it. */
export function day(date: string): string {
  return longDate(date).replace(/\u00a0/g, ' ');
}

/** « 800 000 € », as an editor types it. */
export function plainEuros(amount: number): string {
  return `${number(amount).replace(/\u202f/g, ' ')} €`;
}
