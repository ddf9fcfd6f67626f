/**
 * The answer to « Un cas comme le mien »: the number of cases, their amounts, the nearest cases and their differences.
 * The built pages and the reader's browser give the same words. The numbers describe the past; they are not a forecast.
 */
import { capitalise, count, enumerate, euros, longDate, NARROW, NBSP, uncapitalise } from '../format.ts';
import { spreadOf } from './figures/spread.ts';
import { beyond, type Case, type CaseProcedure, type Criteria, meets, nearestCases } from './similar-cases.ts';

/** French names of the terms of the cases, by identifier. */
export interface CaseNames {
  readonly provisions: ReadonlyMap<string, string>;
  readonly themes: ReadonlyMap<string, string>;
  readonly sectors: ReadonlyMap<string, string>;
}

/** Fines in force of the cases that meet the criteria, under one procedure. */
export interface CaseFines {
  readonly procedure: string;
  readonly cases: number;
  readonly fines: number;
  /** Euros; null without a fine. */
  readonly spread: {
    readonly min: number;
    readonly max: number;
    readonly median: number;
    readonly mean: number;
  } | null;
}

export interface NearCase {
  readonly id: string;
  readonly label: string;
  readonly href: string;
  /** « 5 septembre 2024, procédure ordinaire ». */
  readonly when: string;
  readonly amount: string;
  /** Where the fine stands after appeals; null without a fine. */
  readonly status: string | null;
  /** How the case differs from the criteria. */
  readonly difference: string;
}

export interface Answer {
  readonly matching: number;
  readonly sentence: string;
  /** The amounts under each procedure, in sentences: « Procédure ordinaire : de 2 500 € à 5 000 000 €, médiane 500 000 €. » */
  readonly amounts: string;
  readonly fines: readonly CaseFines[];
  readonly nearest: readonly NearCase[];
}

const procedureNames: Readonly<Record<CaseProcedure, string>> = {
  ordinaire: 'procédure ordinaire',
  simplifiee: 'procédure simplifiée',
};

/** The whole answer for some criteria. */
export function answerTo(criteria: Criteria, cases: readonly Case[], names: CaseNames): Answer {
  const matching = cases.filter((one) => meets(one, criteria));
  const fines = (['ordinaire', 'simplifiee'] as const)
    .map((procedure) => finesUnder(procedure, matching))
    .filter((line) => line.cases > 0);
  const medians = new Map(fines.map(({ procedure, spread }) => [procedure, spread?.median ?? null]));
  return {
    matching: matching.length,
    sentence: sentenceOf(matching.length),
    amounts: fines
      .map(amountsOf)
      .filter((said) => said !== '')
      .join(' '),
    fines,
    nearest: nearestCases(cases, criteria).map((one) => ({
      id: one.id,
      label: one.label,
      href: one.href,
      when: `${longDate(one.decided)}, ${procedureNames[one.procedure]}`,
      amount: amountOf(one),
      status: one.undisclosed || one.fine !== null ? one.status : null,
      difference: differenceOf(one, criteria, names, medians.get(capitalise(procedureNames[one.procedure])) ?? null),
    })),
  };
}

function sentenceOf(matching: number): string {
  if (matching === 0) return 'Aucun cas ne réunit tous ces critères. Les plus proches sont ci-dessous.';
  return matching === 1
    ? `1${NBSP}cas réunit tous ces critères${NBSP}: un cas seul ne fait pas une statistique.`
    : `${count(matching, 'cas', 'cas')} réunissent tous ces critères.`;
}

function finesUnder(procedure: CaseProcedure, cases: readonly Case[]): CaseFines {
  const those = cases.filter((one) => one.procedure === procedure);
  const amounts = those.flatMap(({ fine }) => fine || []);
  return {
    procedure: capitalise(procedureNames[procedure]),
    cases: those.length,
    fines: amounts.length,
    spread: spreadOf(amounts),
  };
}

function amountsOf({ procedure, spread, fines }: CaseFines): string {
  if (spread === null) return '';
  const { min, max, median } = spread;
  if (fines === 1) return `${procedure}${NBSP}: une amende, ${euros(max)}.`;
  return `${procedure}${NBSP}: amendes de ${euros(min)} à ${euros(max)}, médiane ${euros(median)}.`;
}

/** « 15 000 000 € (au lieu de 32 000 000 €) », « non communiqué », « sans amende ». */
function amountOf({ fine, pronounced, undisclosed }: Case): string {
  if (undisclosed) return 'non communiqué';
  if (fine === null || pronounced === null) return 'sans amende';
  return fine === pronounced ? euros(fine) : `${euros(fine)} (au lieu de ${euros(pronounced)})`;
}

/**
 * Differences between a case and the criteria: « mêmes manquements, autre secteur : santé ; 2 thèmes de plus : cookies
 * et mineurs ; amende plus élevée que la médiane ».
 */
export function differenceOf(one: Case, criteria: Criteria, names: CaseNames, median: number | null): string {
  return [
    [...breachParts(one, criteria, names), ...sectorParts(one, criteria, names), ...procedureParts(one, criteria)].join(
      ', ',
    ),
    beyondPart(one, criteria, names),
    amountPart(one, median),
  ]
    .filter((part) => part !== '')
    .join(`${NARROW}; `);
}

/** Differences in the breaches. A row of the official list names no article, so it cannot lack one. */
function breachParts(one: Case, { provisions, themes }: Criteria, names: CaseNames): string[] {
  const asked = provisions.length + themes.length;
  if (asked === 0) return [];
  const silent = provisions.length > 0 && one.provisions.length === 0;
  const missing = [
    ...provisions.filter((id) => !silent && !one.provisions.includes(id)).map((id) => names.provisions.get(id) ?? id),
    ...themes.filter((slug) => !one.themes.includes(slug)).map((slug) => themeName(slug, names)),
  ];
  const parts = missing.length > 0 ? [`sans ${enumerate(missing)}`] : [];
  if (silent) return [...parts, 'articles non précisés par la liste officielle'];
  return parts.length > 0 ? parts : [asked > 1 ? 'mêmes manquements' : 'même manquement'];
}

function sectorParts(one: Case, { sector }: Criteria, names: CaseNames): string[] {
  if (sector === null) return [];
  if (one.sector === null) return ['secteur non établi'];
  if (one.sector === sector) return ['même secteur'];
  const name = uncapitalise(names.sectors.get(one.sector) ?? one.sector);
  return [name === 'autres secteurs' ? 'autre secteur' : `autre secteur (${name})`];
}

function procedureParts(one: Case, { procedure }: Criteria): string[] {
  return procedure !== null && one.procedure !== procedure ? [procedureNames[one.procedure]] : [];
}

function beyondPart(one: Case, criteria: Criteria, names: CaseNames): string {
  const more = beyond(one, criteria);
  if (more.length === 0) return '';
  const themes = criteria.themes.length > 0;
  const words = more.slice(0, 3).map((id) => (themes ? themeName(id, names) : (names.provisions.get(id) ?? id)));
  const what = themes ? count(more.length, 'thème', 'thèmes') : count(more.length, 'article', 'articles');
  return `${what} de plus${NBSP}: ${more.length > 3 ? `${words.join(', ')}…` : enumerate(words)}`;
}

/** Compares a fine with the median of the cases that meet the criteria, under the same procedure. */
function amountPart({ fine }: Case, median: number | null): string {
  if (!fine || median === null) return '';
  if (fine === median) return 'amende égale à la médiane';
  return fine > median ? 'amende plus élevée que la médiane' : 'amende moins élevée que la médiane';
}

function themeName(slug: string, names: CaseNames): string {
  return uncapitalise(names.themes.get(slug) ?? slug);
}
