/** What establishes a decision, as its key facts say it: the level, the day, and the sources that carry it. */
import { count, longDate } from '../format.ts';
import type { Decision } from '../schema/corpus.ts';
import { carriersOf, evidenceLevel, evidenceLevels } from '../schema/evidence.ts';

export interface EvidenceView {
  /** « Lue en traduction ». */
  readonly label: string;
  /** Day of the latest reading, `YYYY-MM-DD`; null where nothing was opened. */
  readonly readOn: string | null;
  /** What was read: one or two titles, or their number. */
  readonly sources: string | null;
}

/** The titles shown: beyond these, the list of sources says more. */
const TITLES = 2;

export function evidenceOf({ sources }: Pick<Decision, 'sources'>): EvidenceView {
  const carriers = carriersOf(sources);
  const days = carriers.flatMap(({ readOn }) => readOn ?? []).toSorted();
  return {
    label: evidenceLevels[evidenceLevel(sources)].label,
    readOn: days.at(-1) ?? null,
    sources:
      carriers.length > TITLES
        ? count(carriers.length, 'source lue', 'sources lues')
        : carriers.map(({ title }) => title).join(' ; ') || null,
  };
}

/** In one line, for a page and for its twin: « Lue en traduction le 30 novembre 2026 ». */
export function evidenceLine({ label, readOn }: EvidenceView): string {
  return readOn === null ? label : `${label}, le ${longDate(readOn)}`;
}
