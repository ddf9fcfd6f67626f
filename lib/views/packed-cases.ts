/** Cases packed for the reader's browser: terms are replaced by their index in a list, to keep thousands of cases small. */
import type { CaseNames } from './case-answer.ts';
import type { Case } from './similar-cases.ts';

/** A term: its identifier and its French name. */
type Term = readonly [id: string, name: string];

/**
 * A case: identifier, name, address, day, index of its sector (−1 when unknown), 1 for the simplified procedure,
 * indices of its articles and themes, index of its status, euros in force (−1 without a fine, −2 when not disclosed),
 * euros pronounced if they differ.
 */
type PackedCase = readonly [
  id: string,
  label: string,
  href: string,
  decided: string,
  sector: number,
  simplified: 0 | 1,
  provisions: readonly number[],
  themes: readonly number[],
  status: number,
  fine: number,
  pronounced?: number,
];

export interface PackedCases {
  readonly provisions: readonly Term[];
  readonly themes: readonly Term[];
  readonly sectors: readonly Term[];
  readonly statuses: readonly string[];
  readonly cases: readonly PackedCase[];
}

const NO_FINE = -1;
const UNDISCLOSED = -2;

/** Packs cases with the names of their terms, ready for JSON. */
export function packCases(cases: readonly Case[], names: CaseNames): PackedCases {
  const terms = { provisions: [...names.provisions], themes: [...names.themes], sectors: [...names.sectors] };
  const rank = (of: readonly Term[]) => {
    const ranks = new Map(of.map(([id], i) => [id, i]));
    return (id: string) => ranks.get(id) ?? -1;
  };
  const [provision, theme, sector] = [rank(terms.provisions), rank(terms.themes), rank(terms.sectors)];
  const statuses = [...new Set(cases.map(({ status }) => status))].toSorted();
  const pack = (one: Case): PackedCase => {
    const packed = [
      one.id,
      one.label,
      one.href,
      one.decided,
      one.sector === null ? -1 : sector(one.sector),
      one.procedure === 'simplifiee' ? 1 : 0,
      one.provisions.map(provision),
      one.themes.map(theme),
      statuses.indexOf(one.status),
      one.undisclosed ? UNDISCLOSED : (one.fine ?? NO_FINE),
    ] as const;
    return one.pronounced === one.fine || one.pronounced === null ? packed : [...packed, one.pronounced];
  };
  return { ...terms, statuses, cases: cases.map(pack) };
}

/** Unpacks the same cases and names. */
export function unpackCases(packed: PackedCases): { cases: Case[]; names: CaseNames } {
  const ids = (terms: readonly Term[], ranks: readonly number[]) => ranks.flatMap((rank) => terms[rank]?.[0] ?? []);
  return {
    names: {
      provisions: new Map(packed.provisions),
      themes: new Map(packed.themes),
      sectors: new Map(packed.sectors),
    },
    cases: packed.cases.map(
      ([id, label, href, decided, sector, simplified, provisions, themes, status, fine, pronounced]) => ({
        id,
        label,
        href,
        decided,
        sector: packed.sectors[sector]?.[0] ?? null,
        procedure: simplified === 1 ? 'simplifiee' : 'ordinaire',
        provisions: ids(packed.provisions, provisions),
        themes: ids(packed.themes, themes),
        fine: fine < 0 ? null : fine,
        pronounced: pronounced ?? (fine < 0 ? null : fine),
        undisclosed: fine === UNDISCLOSED,
        status: packed.statuses[status] ?? '',
      }),
    ),
  };
}
