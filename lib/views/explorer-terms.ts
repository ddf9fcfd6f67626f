/** The filters of the explorer, and the values that each has in a corpus. */
import { alphabetical, capitalise } from '../format.ts';
import type { Corpus, Decision } from '../schema/corpus.ts';
import { Measure, Procedure } from '../schema/decision.ts';
import { measures } from '../schema/measures.ts';
import { articleOf, compareProvisions } from '../schema/provision.ts';
import { typeset } from '../typography.ts';
import { decisionsBy } from './decisions-by.ts';
import { bodiesConcerned } from './decisions.ts';
import { type Status, statusOf } from '../schema/in-force.ts';
import { procedureLabels, statusNotes, statusTerms } from './labels.ts';
import { otherNames } from './organisations.ts';

/** The filters, by the names that they have in the address. */
export type FacetName =
  | 'annee'
  | 'theme'
  | 'fondement'
  | 'secteur'
  | 'organisme'
  | 'mesure'
  | 'procedure'
  | 'autorite'
  | 'statut';

/** A value of a filter: what the address says, what the reader reads. */
export interface ExplorerTerm {
  readonly slug: string;
  readonly label: string;
}

/** A provision: `label` is the article alone, « 5-1-c », beside its `text`, « RGPD, art. ». */
export interface ProvisionTerm extends ExplorerTerm {
  readonly text: string;
  readonly subject: string;
  /** Slug of the whole article that gathers it. */
  readonly whole: string;
}

/** A body; an anonymous one has an empty slug: it is no choice. */
export interface BodyTerm extends ExplorerTerm {
  readonly aliases?: readonly string[];
}

/** A status: `note` is what a table says beside the amount. */
export interface StatusTerm extends ExplorerTerm {
  readonly note: string | null;
}

/** The values of each filter; those of the year are in the dates. */
export interface ExplorerTerms {
  readonly theme: readonly ExplorerTerm[];
  /** In the order of the texts. */
  readonly fondement: readonly ProvisionTerm[];
  readonly secteur: readonly ExplorerTerm[];
  /** In alphabetical order: an index is a rank. */
  readonly organisme: readonly BodyTerm[];
  readonly mesure: readonly ExplorerTerm[];
  readonly procedure: readonly ExplorerTerm[];
  readonly autorite: readonly ExplorerTerm[];
  readonly statut: readonly StatusTerm[];
}

/** The values that the decisions of a corpus have. */
export function explorerTerms(corpus: Corpus): ExplorerTerms {
  const used = usedIn(corpus.decisions);
  return {
    theme: named(corpus.themes),
    fondement: provisionTerms(corpus),
    secteur: named(corpus.sectors),
    organisme: bodyTerms(corpus),
    mesure: used(Measure.options, ({ measures }) => measures).map((slug) => ({ slug, label: measures[slug].label })),
    procedure: used(Procedure.options, ({ procedure }) => [procedure]).map((slug) => ({
      slug,
      label: capitalise(procedureLabels[slug]),
    })),
    autorite: used([...corpus.authorities.keys()], ({ authority }) => [authority]).map((slug) => ({
      slug,
      label: corpus.authorities.get(slug)?.short ?? slug,
    })),
    statut: used(Object.keys(statusTerms) as Status[], (decision) => [statusOf(decision)]).map((code) => ({
      ...statusTerms[code],
      note: statusNotes[code] ?? null,
    })),
  };
}

/** What tells a body from another: its slug, or its description where it is not named. */
export function bodyKey({ slug, label }: { readonly slug: string | null; readonly label: string }): string {
  return slug || ` ${label}`;
}

/** Values in their order, those that no decision has left aside. */
function usedIn(decisions: readonly Decision[]) {
  return <T extends string>(order: readonly T[], values: (decision: Decision) => readonly (T | null)[]): T[] => {
    const found = new Set(decisions.flatMap(values));
    return order.filter((value) => found.has(value));
  };
}

function named(names: ReadonlyMap<string, { readonly name: string }>): ExplorerTerm[] {
  return [...names].map(([slug, { name }]) => ({ slug, label: typeset(name) })).toSorted(byLabel);
}

function provisionTerms(corpus: Corpus): ProvisionTerm[] {
  const { provision } = decisionsBy(corpus);
  return [...corpus.provisions.values()]
    .filter(({ id }) => provision.has(id))
    .toSorted((a, b) => compareProvisions(a.id, b.id))
    .map(({ id, short, subject }) => {
      const [text = id, article = id] = short.split(/(?<=, art\.) /);
      return { slug: id, label: typeset(article), text, subject: typeset(subject), whole: articleOf(id) };
    });
}

function bodyTerms(corpus: Corpus): BodyTerm[] {
  const bodies = new Map<string, BodyTerm>();
  for (const body of corpus.decisions.flatMap((decision) => bodiesConcerned(decision, corpus))) {
    const known = corpus.organisations.get(body.slug ?? '');
    const aliases = known ? otherNames(known) : [];
    bodies.set(bodyKey(body), {
      slug: body.slug ?? '',
      label: body.label,
      ...(aliases.length > 0 ? { aliases } : {}),
    });
  }
  return [...bodies.values()].toSorted(byLabel);
}

function byLabel(a: ExplorerTerm, b: ExplorerTerm): number {
  return alphabetical(a.label, b.label) || alphabetical(a.slug, b.slug);
}
