/** The result of the import of one text, in the format of `--format json`. */
import type { Measure } from '../../schema/decision.ts';
import type { Difference } from './compare.ts';
import type { Sanction } from './sanction.ts';

/** `uncompared`: no difference in what was read, but some of our values could not be compared. */
export type Status = 'identical' | 'uncompared' | 'different' | 'new' | 'withdrawn' | 'unreadable' | 'ignored';

/** The facts read in the sanction: an unreadable one is empty, and `problem` gives the reason. */
export interface ReadFacts {
  readonly respondents: readonly string[];
  /** Euros, one per clause that fines. */
  readonly fines: readonly number[];
  readonly dailyPenalty: number | null;
  readonly deadline: string | null;
  readonly provisions: readonly string[];
  readonly measures: readonly Measure[];
  readonly namedForYears: number | null;
}

export interface ImportResult {
  readonly id: string | null;
  readonly number: string | null;
  readonly title: string | null;
  readonly decided: string | null;
  readonly published: string | null;
  readonly status: Status;
  readonly differences: readonly Difference[];
  readonly read: ReadFacts;
  /** Path of the draft written, with forward slashes. */
  readonly draft: string | null;
  /** Errors and unreadable parts, in French, one per line. */
  readonly problem: string | null;
}

const NOTHING_READ: ReadFacts = {
  respondents: [],
  fines: [],
  dailyPenalty: null,
  deadline: null,
  provisions: [],
  measures: [],
  namedForYears: null,
};

/** A result without facts: a text that is refused, ignored or withdrawn. */
export function bareResult(
  status: Status,
  known: Partial<Pick<ImportResult, 'id' | 'number' | 'title' | 'decided' | 'published'>>,
  problem: string | null,
): ImportResult {
  return {
    id: known.id ?? null,
    number: known.number ?? null,
    title: known.title ?? null,
    decided: known.decided ?? null,
    published: known.published ?? null,
    status,
    differences: [],
    read: NOTHING_READ,
    draft: null,
    problem,
  };
}

/** The result of a sanction that was read. */
export function sanctionResult(
  sanction: Sanction,
  status: Status,
  differences: readonly Difference[],
  problems: readonly string[],
): ImportResult {
  const {
    id,
    number,
    title,
    decided,
    published,
    respondents,
    fines,
    dailyPenalty,
    deadline,
    provisions,
    measures,
    namedForYears,
  } = sanction;
  const said = [...new Set([...problems, ...sanction.unread.map(({ message }) => message)])];
  return {
    id,
    number,
    title,
    decided,
    published,
    status,
    differences,
    read: {
      respondents,
      fines: fines.map(({ amount }) => amount),
      dailyPenalty,
      deadline,
      provisions,
      measures,
      namedForYears,
    },
    draft: null,
    problem: said.length === 0 ? null : said.join('\n'),
  };
}

/** Whether a result makes the command fail: a text was refused or withdrawn, and a person must look at it. */
export function isFailure({ status }: ImportResult): boolean {
  return status === 'unreadable' || status === 'withdrawn';
}
