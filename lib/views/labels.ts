/** The words for the values that content writes as codes, in each edition. */
import type { Category } from '../schema/article.ts';
import type { Corpus, Decision } from '../schema/corpus.ts';
import { decisiveAppeal, type Status, statusOf } from '../schema/in-force.ts';
import { type Edition, frenchEdition } from './words/edition.ts';
import type { Words } from './words/words.ts';

export const categoryLabels: Record<Category, string> = {
  'sanctions-cnil': 'Sanctions CNIL',
  'article-rgpd': 'Article RGPD',
  evenement: 'Événement',
};

/** Each status as a choice: what an address says, and what a reader reads, in French and in English. */
export const statusTerms: Record<Status, { readonly slug: string; readonly label: string; readonly english: string }> =
  {
    'appeal-pending': { slug: 'recours-pendant', label: 'Recours pendant', english: 'Appeal pending' },
    confirmed: { slug: 'confirmee', label: 'Confirmée', english: 'Upheld' },
    reformed: { slug: 'reformee', label: 'Réformée', english: 'Reduced' },
    annulled: { slug: 'annulee', label: 'Annulée', english: 'Set aside' },
    definitive: { slug: 'definitive', label: 'Définitive', english: 'Final' },
    unknown: {
      slug: 'inconnu',
      label: 'Sans recours connu, ou issue inconnue',
      english: 'No known appeal, or outcome unknown',
    },
  };

/** « CNIL, délibération SAN-2024-013 », « VDAI (Lituanie), décision du 2 juillet 2024 ». */
export function decisionLabel(decision: Decision, corpus: Corpus, edition = frenchEdition(corpus)): string {
  const { number, decided, authority } = decision;
  return edition.words.act.named(edition.authority(authority), actNameOf(decision, edition.words), number, decided);
}

/** Who decided, as lawyers write it: « CNIL, formation restreinte », « VDAI (Lituanie) ». */
export function issuerOf({ authority, procedure }: Decision, { words, ...edition }: Edition): string {
  const name = edition.authority(authority);
  if (authority !== 'cnil') return name;
  return `${name}, ${procedure === 'simplifiee' ? words.act.simplified : words.act.committee}`;
}

/**
 * What it is called. The restricted committee deliberates; in the simplified procedure its president, or a member
 * designated by him, decides alone (loi n° 78-17, art. 22-1), and the Conseil d’État speaks of his « décision » (15 April 2025,
 * n° 492943). What a foreign authority adopts is a « décision » (RGPD, art. 60).
 */
export function actNameOf({ authority, procedure }: Decision, { act }: Words): string {
  return authority === 'cnil' && procedure !== 'simplifiee' ? act.deliberation : act.decision;
}

/** What it is called, with its number: « délibération n° SAN-2024-013 ». */
export function actOf(decision: Decision, words: Words): string {
  return words.act.numbered(actNameOf(decision, words), decision.number);
}

/**
 * Where the decision stands, in the words of a table: « confirmée », « aucun recours connu au 23/11/2026 ». Appeals
 * against a decision that names nobody were not searched.
 */
export function statusNote(decision: Decision, corpus: Corpus, { words }: Edition = frenchEdition(corpus)): string {
  const appeal = decisiveAppeal(decision);
  if (appeal) return appeal.outcome === 'annonce' ? words.announcedNote : words.statusNotes[statusOf(decision)];
  return words.noAppealNote(corpus.articleBySlug.get(decision.article ?? '')?.checked ?? null);
}

/** Where the decision stands, in a few words: « Confirmée par le Conseil d’État le 19 juin 2020 ». */
export function statusLabel(
  decision: Decision,
  corpus: Corpus,
  checked: string,
  edition = frenchEdition(corpus),
): string {
  const { status } = edition.words;
  const appeal = decisiveAppeal(decision);
  if (!appeal) return status.noAppeal(checked);
  const court = edition.theCourt(appeal.court);
  const by = status.by(court, appeal.date);
  switch (statusOf(decision)) {
    case 'confirmed':
      return status.confirmed(by);
    case 'reformed':
      return status.reformed(by);
    case 'annulled':
      return status.annulled(by);
    case 'definitive':
      return status.withdrawn;
    case 'appeal-pending':
      return status.pending(court);
    case 'unknown':
      return appeal.outcome === 'annonce' ? status.announced : status.unread(by);
  }
}
