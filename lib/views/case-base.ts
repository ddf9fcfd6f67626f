/** Data of « Un cas comme le mien »: the sanctions of the CNIL, the terms to choose from, the prepared answers. */
import { alphabetical, uncapitalise } from '../format.ts';
import { routes } from '../routes.ts';
import type { Article, Corpus, Decision } from '../schema/corpus.ts';
import { decisiveAppeal, fineInForce, provisionsInForce } from '../schema/in-force.ts';
import { articleOf, compareProvisions } from '../schema/provision.ts';
import { typeset } from '../typography.ts';
import type { CaseNames } from './case-answer.ts';
import type { Drawing } from './charts/drawing.ts';
import { amountAxis, stripsAbove } from './charts/strips.ts';
import { decisionAddress, isUndisclosed, type Link } from './decisions.ts';
import { cnilSanctions } from './figures/cnil-sanctions.ts';
import { bodies } from './figures/largest.ts';
import { stripKey, stripOfFines } from './figures/procedures.ts';
import { statusLabel, statusNote } from './labels.ts';
import { perCorpus } from './per-corpus.ts';
import { type Case, type Criteria, meets } from './similar-cases.ts';

/** Largest number of prepared answers for readers without JavaScript: the combinations with the most cases. */
const MOST_PREPARED = 200;
/** Fewer cases make no useful statistic, and one alone would identify a body. */
const FEWEST_CASES = 2;

export interface Choice {
  readonly id: string;
  readonly name: string;
  readonly count: number;
}

export interface CaseBase {
  /** Newest first. */
  readonly cases: readonly Case[];
  readonly names: CaseNames;
  readonly provisions: readonly Choice[];
  readonly themes: readonly Choice[];
  readonly sectors: readonly Choice[];
}

/** A combination whose answer has its own page. */
export interface Prepared {
  readonly sector: Choice;
  readonly basis: Choice & { readonly kind: 'provision' | 'theme' };
  readonly criteria: Criteria;
  readonly count: number;
  readonly href: string;
}

/** Everything that can be compared in a corpus, with French labels for the page and the reader's browser. */
export const caseBase = perCorpus((corpus): CaseBase => {
  const cases = cnilSanctions(corpus).flatMap((decision) => caseOf(decision, corpus) ?? []);
  const counted = (ids: Iterable<readonly [string, string]>, has: (one: Case, id: string) => boolean): Choice[] =>
    [...ids]
      .map(([id, name]) => ({ id, name: typeset(name), count: cases.filter((one) => has(one, id)).length }))
      .filter(({ count }) => count > 0);
  const articles = [...new Set(cases.flatMap(({ provisions }) => provisions))].toSorted(compareProvisions);
  const provisions = counted(
    articles.map((id) => [id, corpus.provisions.get(id)?.short ?? id] as const),
    (one, id) => one.provisions.includes(id),
  );
  const themes = counted(byName(corpus.themes), (one, slug) => one.themes.includes(slug));
  const sectors = counted(byName(corpus.sectors), (one, slug) => one.sector === slug);
  const named = (choices: readonly Choice[]) => new Map(choices.map(({ id, name }) => [id, name]));
  return {
    cases,
    provisions,
    themes,
    sectors,
    names: { provisions: named(provisions), themes: named(themes), sectors: named(sectors) },
  };
});

/** The combinations of a sector with a theme or an article that get a page, those with the most cases first; a total order. */
export const preparedCases = perCorpus((corpus): Prepared[] => {
  const { cases, provisions, themes, sectors } = caseBase(corpus);
  const bases = [
    ...themes.map((choice) => ({ ...choice, kind: 'theme' as const })),
    ...provisions.map((choice) => ({ ...choice, kind: 'provision' as const })),
  ];
  const counts = combinationCounts(cases);
  return sectors
    .flatMap((sector) => bases.map((basis) => preparedCase(sector, basis, counts)))
    .filter(({ count }) => count >= FEWEST_CASES)
    .toSorted(
      (a, b) =>
        b.count - a.count ||
        alphabetical(a.sector.name, b.sector.name) ||
        alphabetical(a.basis.name, b.basis.name) ||
        (a.href < b.href ? -1 : 1),
    )
    .slice(0, MOST_PREPARED);
});

/**
 * The prepared answers for a theme or a provision. Cases are grouped by article, so a paragraph uses the answers of its
 * article.
 */
export function preparedFor(basis: string, corpus: Corpus): Prepared[] {
  const article = articleOf(basis);
  return preparedCases(corpus).filter((one) => one.basis.id === basis || one.basis.id === article);
}

/**
 * Cases like that of an article: the answer prepared for its sector and one of its themes, those with the most cases first;
 * the form, filled in, where none is prepared. Null without a decision of the CNIL in a known sector.
 */
export function casesLike({ decisions }: Article, corpus: Corpus): Link | null {
  const decision = decisions.find(({ authority, sector }) => authority === 'cnil' && sector !== null);
  if (decision === undefined) return null;
  const { sector, themes } = decision;
  const prepared = preparedCases(corpus).find((one) => one.sector.id === sector && themes.includes(one.basis.id));
  if (prepared) return { label: `${prepared.basis.name}, secteur ${prepared.sector.name}`, href: prepared.href };
  const name = corpus.sectors.get(sector ?? '')?.name ?? '';
  return { label: `secteur ${name}`, href: casesOfSector(sector ?? '') };
}

/** Address of the form with a sector already chosen. */
export function casesOfSector(slug: string): string {
  return `${routes.similarCases}?secteur=${slug}`;
}

/** How many cases each sector has with each theme or article, by the two identifiers. Reads the cases once. */
function combinationCounts(cases: readonly Case[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { sector, themes, provisions } of cases)
    for (const basis of sector === null ? [] : [...themes, ...provisions]) {
      const combination = `${sector}/${basis}`;
      counts.set(combination, (counts.get(combination) ?? 0) + 1);
    }
  return counts;
}

function preparedCase(sector: Choice, basis: Prepared['basis'], counts: ReadonlyMap<string, number>): Prepared {
  const combination = `${sector.id}/${basis.id}`;
  return {
    sector,
    basis,
    criteria: {
      provisions: basis.kind === 'provision' ? [basis.id] : [],
      themes: basis.kind === 'theme' ? [basis.id] : [],
      sector: sector.id,
      procedure: null,
    },
    count: counts.get(combination) ?? 0,
    href: routes.similarCase(combination),
  };
}

/** A decision as a case; null for a decision without a procedure, which is never a sanction of the CNIL. */
function caseOf(decision: Decision, corpus: Corpus): Case | null {
  if (decision.procedure === null) return null;
  const body = bodies(decision, corpus);
  return {
    id: decision.key,
    // The words of the official list are between guillemets: they describe a body, they are not its name.
    label: typeset(decision.article === null ? `« ${body} »` : body),
    href: decisionAddress(decision, corpus),
    decided: decision.decided,
    sector: decision.sector,
    procedure: decision.procedure,
    provisions: [...new Set(provisionsInForce(decision).map(articleOf))].toSorted(compareProvisions),
    themes: decision.themes.toSorted(),
    fine: fineInForce(decision),
    pronounced: decision.fine,
    undisclosed: isUndisclosed(decision),
    status: statusOfCase(decision, corpus),
  };
}

/** What a table says beside an amount, with the court and the day where one ruled: « réformée par le Conseil d’État le… ». */
function statusOfCase(decision: Decision, corpus: Corpus): string {
  if (!decisiveAppeal(decision)) return statusNote(decision, corpus);
  return typeset(uncapitalise(statusLabel(decision, corpus, '')));
}

function byName(terms: Corpus['themes']): (readonly [string, string])[] {
  return [...terms].map(([slug, { name }]) => [slug, name] as const).toSorted(([, a], [, b]) => alphabetical(a, b));
}

/** A strip with every fine in force of the cases that meet the criteria; null with fewer than two fines. */
export function drawingOf(criteria: Criteria, { cases }: CaseBase): Drawing | null {
  const fines = (procedure: Case['procedure']) =>
    cases.filter((one) => one.procedure === procedure && meets(one, criteria)).flatMap(({ fine }) => fine || []);
  const [ordinary, simplified] = [fines('ordinaire'), fines('simplifiee')];
  if (ordinary.length + simplified.length < 2) return null;
  return stripsAbove([stripOfFines('', ordinary, simplified)], amountAxis([...ordinary, ...simplified]), stripKey);
}
