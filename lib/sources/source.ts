/** Types common to every source: our data, the report of a reading, and the files to write. */
import type { DecisionFacts } from '../schema/decision.ts';
import type { RegisterYear } from '../schema/register.ts';
import type { SourceName, SourceState, SourcesFile } from '../schema/sources.ts';
import type { Vocabulary } from './dila/draft.ts';
import type { KnownDecisions } from './dila/known.ts';

/** A decision of ours, and the article that covers it. */
export interface OurDecision {
  readonly facts: DecisionFacts;
  readonly article: string;
  readonly draft: boolean;
}

/** Our data, which the sources are compared with. */
export interface OurSide {
  /** Day of the run, `YYYY-MM-DD`. */
  readonly today: string;
  /** Years of the official list: path from the content folder, text, parsed data. */
  readonly register: readonly { readonly name: string; readonly text: string; readonly data: RegisterYear }[];
  /** Invalid files of the official list, which cannot be compared. */
  readonly refusedYears: readonly string[];
  readonly decisions: readonly OurDecision[];
  readonly known: KnownDecisions;
  readonly vocabulary: Vocabulary;
  readonly themes: ReadonlySet<string>;
  /** Names already used, which drafts must not take. */
  readonly taken: ReadonlySet<string>;
  readonly sources: SourcesFile | null;
}

/** The report of a source, in the format of `--format json`; each source has its own entries. */
export interface SourceReport<Entry = unknown> {
  readonly source: SourceName;
  /** The date that the source gives to its content. */
  readonly state: string | null;
  /** Why the source, or a part of it, could not be used, in French. */
  readonly problem: string | null;
  readonly identical: number;
  readonly new: readonly Entry[];
  readonly changed: readonly Entry[];
  readonly vanished: readonly Entry[];
}

/** The result of reading a source. */
export interface SourceReading<Entry = unknown> {
  readonly report: SourceReport<Entry>;
  /** The report for people: lines in French. */
  readonly lines: readonly string[];
  /** Files to write: path from the content folder → whole text. Not written yet. */
  readonly files: ReadonlyMap<string, string>;
  /** The state to save after this reading; null when nothing was read. */
  readonly next: SourceState | null;
}

/** The result for a source that could not be used: no change, and the reason. */
export function failedReading(source: SourceName, problem: string): SourceReading {
  return {
    report: { source, state: null, problem, identical: 0, new: [], changed: [], vanished: [] },
    lines: [],
    files: new Map(),
    next: null,
  };
}
