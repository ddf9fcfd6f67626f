/** What every source has in common: what is ours, what a reading reports, and what it would write. */
import type { DecisionFacts } from '../schema/decision.ts';
import type { RegisterYear } from '../schema/register.ts';
import type { SourceName, SourcesFile, SourceState } from '../schema/sources.ts';
import type { Vocabulary } from './dila/draft.ts';
import type { KnownDecisions } from './dila/known.ts';

/** A decision of ours, and the article that tells it. */
export interface OurDecision {
  readonly facts: DecisionFacts;
  readonly article: string;
  readonly draft: boolean;
}

/** The record that the sources are held against. */
export interface OurSide {
  /** Day of the run, `YYYY-MM-DD`. */
  readonly today: string;
  /** Years of the official list: path from the content folder, its text, what it holds. */
  readonly register: readonly { readonly name: string; readonly text: string; readonly data: RegisterYear }[];
  /** Files of years of the list that do not pass the check: nothing can be held against them. */
  readonly refusedYears: readonly string[];
  readonly decisions: readonly OurDecision[];
  readonly known: KnownDecisions;
  readonly vocabulary: Vocabulary;
  readonly themes: ReadonlySet<string>;
  /** Names that no draft may take. */
  readonly taken: ReadonlySet<string>;
  readonly sources: SourcesFile | null;
}

/** What a source says, in the shape that `--format json` promises; entries are those of the source. */
export interface SourceReport<Entry = unknown> {
  readonly source: SourceName;
  /** The day that the source gives to what it contained. */
  readonly state: string | null;
  /** Why the source, or a part of it, could not be used, in French. */
  readonly problem: string | null;
  readonly identical: number;
  readonly new: readonly Entry[];
  readonly changed: readonly Entry[];
  readonly vanished: readonly Entry[];
}

/** A source that was read. */
export interface SourceReading<Entry = unknown> {
  readonly report: SourceReport<Entry>;
  /** The report for people: lines of French. */
  readonly lines: readonly string[];
  /** Files to write: path from the content folder → whole text. Nothing is written yet. */
  readonly files: ReadonlyMap<string, string>;
  /** What to remember of this reading; null where nothing was read. */
  readonly next: SourceState | null;
}

/** A source that could not be used: it changes nothing, and says why. */
export function failedReading(source: SourceName, problem: string): SourceReading {
  return {
    report: { source, state: null, problem, identical: 0, new: [], changed: [], vanished: [] },
    lines: [],
    files: new Map(),
    next: null,
  };
}
