/** The French words for the values that content writes as codes. */
import { longDate } from '../format.ts';
import type { Category } from '../schema/article.ts';
import type { Corpus, Decision } from '../schema/corpus.ts';
import type { Procedure } from '../schema/decision.ts';
import { readings, type Source } from '../schema/source.ts';
import { decisiveAppeal, type Status, statusOf } from '../schema/in-force.ts';

export const categoryLabels: Record<Category, string> = {
  'sanctions-cnil': 'Sanctions CNIL',
  'article-rgpd': 'Article RGPD',
  evenement: 'Événement',
};

export const procedureLabels: Record<Procedure, string> = { ordinaire: 'ordinaire', simplifiee: 'simplifiée' };

export const cooperationLabels: Record<NonNullable<Decision['cooperation']>, string> = {
  'chef-de-file': 'guichet unique, CNIL autorité chef de file',
  concernee: 'guichet unique, CNIL autorité concernée',
  'hors-guichet-unique': 'hors guichet unique',
};

/** What was read of a source, and the day: « texte lu le 30 novembre 2026 »; « non consultée » where nobody opened it. */
export function readingLabel({ read, readOn }: Pick<Source, 'read' | 'readOn'>): string {
  const label = readings[read];
  return readOn === undefined ? label : `${label} le ${longDate(readOn)}`;
}

/** Each status as a choice: what an address says, and what a reader reads. */
export const statusTerms: Record<Status, { readonly slug: string; readonly label: string }> = {
  'appeal-pending': { slug: 'recours-pendant', label: 'Recours pendant' },
  confirmed: { slug: 'confirmee', label: 'Confirmée' },
  reformed: { slug: 'reformee', label: 'Réformée' },
  annulled: { slug: 'annulee', label: 'Annulée' },
  definitive: { slug: 'definitive', label: 'Définitive' },
  unknown: { slug: 'inconnu', label: 'Sans recours connu, ou issue inconnue' },
};

/** What a table says beside an amount; the other statuses say nothing there. */
export const statusNotes: Partial<Record<Status, string>> = {
  'appeal-pending': 'recours pendant',
  confirmed: 'confirmée',
  annulled: 'annulée',
};

/** « CNIL, délibération SAN-2024-013 », « VDAI (Lituanie), décision du 2 juillet 2024 ». */
export function decisionLabel(decision: Decision, corpus: Corpus): string {
  const { number, decided } = decision;
  return `${authorityOf(decision, corpus)}, ${actNameOf(decision)} ${number ?? `du ${longDate(decided)}`}`;
}

/** Who decided, as lawyers write it: « CNIL, formation restreinte », « VDAI (Lituanie) ». */
export function issuerOf(decision: Decision, corpus: Corpus): string {
  const name = authorityOf(decision, corpus);
  if (decision.authority !== 'cnil') return name;
  return `${name}, ${decision.procedure === 'simplifiee' ? 'procédure simplifiée' : 'formation restreinte'}`;
}

function authorityOf({ authority }: Decision, corpus: Corpus): string {
  return corpus.authorities.get(authority)?.short ?? authority;
}

/**
 * What it is called. The restricted committee deliberates; in the simplified procedure its president, or a member
 * designated by him, decides alone (loi n° 78-17, art. 22-1), and the Conseil d’État speaks of his « décision » (15 April 2025,
 * n° 492943). What a foreign authority adopts is a « décision » (RGPD, art. 60).
 */
export function actNameOf({ authority, procedure }: Decision): 'délibération' | 'décision' {
  return authority === 'cnil' && procedure !== 'simplifiee' ? 'délibération' : 'décision';
}

/** What it is called, with its number: « délibération n° SAN-2024-013 ». */
export function actOf(decision: Decision): string {
  return decision.number === null ? actNameOf(decision) : `${actNameOf(decision)} n° ${decision.number}`;
}

/** A court with its article: « le Conseil d’État », « la Haute Cour d’Irlande ». */
export function theCourt(slug: string, corpus: Corpus): string {
  const name = corpus.courts.get(slug)?.short ?? slug;
  return `${/^(?:Cour|Haute|Chambre)(?!\p{L})/u.test(name) ? 'la' : 'le'} ${name}`;
}

/** Where the decision stands, in a few words: « Confirmée par le Conseil d’État le 19 juin 2020 ». */
export function statusLabel(decision: Decision, corpus: Corpus, checked: string): string {
  const appeal = decisiveAppeal(decision);
  if (!appeal) return `Aucun recours trouvé au ${longDate(checked)}`;
  const court = theCourt(appeal.court, corpus);
  const by = `par ${court}${appeal.date ? ` le ${longDate(appeal.date)}` : ''}`;
  switch (statusOf(decision)) {
    case 'confirmed':
      return `Confirmée ${by}`;
    case 'reformed':
      return `Réformée ${by}`;
    case 'annulled':
      return `Annulée ${by}`;
    case 'definitive':
      return 'Définitive : désistement du recours';
    case 'appeal-pending':
      return `Recours pendant devant ${court}`;
    case 'unknown':
      return appeal.outcome === 'annonce' ? 'Recours annoncé, suite non connue' : `Recours jugé ${by}, sens non établi`;
  }
}
