/** The page of a decision that no article tells: what the official list says of it, and what follows from that. */
import { longDate } from '../format.ts';
import { decisionSlug } from '../identifiers.ts';
import { absolute, legifranceAddress, routes } from '../routes.ts';
import type { Corpus, Decision } from '../schema/corpus.ts';
import { type AmountCell, amountCell } from './amount-cell.ts';
import { decisionCitation } from './citations.ts';
import { appealNote, decisionAddress, decisionRows, type Link, rowNotes } from './decisions.ts';
import { evidenceOf } from './evidence.ts';
import { decisionLabel } from './labels.ts';
import { frenchEdition } from './words/edition.ts';
import type { Words } from './words/words.ts';

export interface DecisionPageView {
  readonly key: string;
  readonly title: string;
  readonly description: string;
  readonly breadcrumbs: readonly Link[];
  /** `YYYY-MM-DD`. */
  readonly decided: string;
  readonly body: string;
  readonly procedure: string | null;
  readonly amount: AmountCell;
  readonly measures: readonly string[];
  /** In the words of the list: the subject that old rows have, the breaches, what was decided. */
  readonly subject: string | null;
  readonly breaches: readonly string[];
  readonly outcome: string;
  readonly themes: readonly { readonly label: string; readonly href: string | null }[];
  readonly sector: { readonly label: string; readonly href: string | null } | null;
  /** What is known of appeals. */
  readonly status: string;
  readonly notes: readonly string[];
  readonly evidence: string;
  readonly legifrance: string | null;
  readonly sources: Decision['sources'];
  readonly citation: string;
  readonly address: string;
  /** Its row in its year. */
  readonly year: Link;
}

/** The page of a decision without an article. */
export function decisionPageView(decision: Decision, corpus: Corpus): DecisionPageView {
  const edition = frenchEdition(corpus);
  const { words } = edition;
  const [row] = decisionRows([decision], corpus, edition);
  if (!row) throw new Error(`no row for decision ${decision.key}`);
  const { rows, decided, themes, sector, legifrance, sources } = decision;
  const outcome = rows.map((one) => one.outcome).join(' ; ');
  const body = decision.body ?? words.act.unnamed;
  const year = decided.slice(0, 4);
  return {
    key: decision.key,
    title: titleOf(decision, corpus),
    description: descriptionOf(decision, body, outcome, edition.words),
    breadcrumbs: [
      { label: words.shell.home, href: routes.home },
      { label: 'Sanctions', href: routes.decisions },
      { label: year, href: routes.year(year) },
    ],
    decided,
    body,
    procedure: decision.procedure && words.procedures[decision.procedure],
    amount: amountCell(row, row.statusNote),
    measures: row.measures,
    subject: rows.flatMap(({ subject }) => subject ?? []).join(' ; ') || null,
    breaches: row.breaches,
    outcome,
    themes: themes.map(edition.theme),
    sector: sector === null ? null : edition.sector(sector),
    status: appealNote(decision, corpus) ?? 'Recours non recherchés : la liste officielle ne nomme pas l’organisme.',
    notes: rows.flatMap((one) => rowNotes(one).filter((note) => note !== undefined)),
    evidence: evidenceOf(decision, words).line,
    legifrance: legifrance === undefined ? null : legifranceAddress(legifrance),
    sources,
    citation: decisionCitation(decision, corpus),
    address: absolute(routes.decision(decisionSlug(decision)), corpus.site),
    year: { label: `La ligne dans l’année ${year}`, href: decisionAddress(decision, corpus) },
  };
}

/** « CNIL, décision du 13 mars 2025 (2) »: the rank of the row tells apart the decisions of a day that have no number. */
function titleOf(decision: Decision, corpus: Corpus): string {
  const { number, decided, id = '' } = decision;
  const label = decisionLabel(decision, corpus);
  if (number !== null) return `${label} du ${longDate(decided)}`;
  const rank = /^r-\d{4}-\d{2}-\d{2}-(\d+)$/.exec(id)?.[1];
  return rank === undefined ? label : `${label} (${rank})`;
}

/** Who, what, in which procedure: the description says what the title does not. */
function descriptionOf({ rows, procedure }: Decision, body: string, outcome: string, { procedures }: Words): string {
  const breaches = rows.flatMap((row) => row.breaches).join(' ; ');
  const form = procedure === null ? '' : `, procédure ${procedures[procedure]}`;
  return `${body}${form} : ${outcome}.${breaches === '' ? '' : ` Manquements : ${breaches}.`}`;
}
