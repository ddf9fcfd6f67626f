/** How current the record is: when each source was last read, and what is known to be missing. */
import type { Corpus } from '../schema/corpus.ts';
import { SourceName, type SourceState } from '../schema/sources.ts';
import { daysBetween } from './figures/calendar.ts';
import { type AnnouncedSanctions, announcedSanctions } from './ledger.ts';

/** Beyond this, a record of sanctions is not called current. */
export const CURRENT_DAYS = 45;

export interface WatchedSource extends Pick<SourceState, 'read' | 'state'> {
  readonly source: SourceName;
  /** Never read, or read more than `CURRENT_DAYS` ago. */
  readonly late: boolean;
}

export interface Currency {
  readonly sources: readonly WatchedSource[];
  /** The last day on which every source had been read; null while one never was. */
  readonly since: string | null;
  /** Announcements of sanctions that are not all on the list. */
  readonly missing: readonly AnnouncedSanctions[];
}

/** In: the corpus; the day of the build, `YYYY-MM-DD`. Null where the content has never asked its sources anything. */
export function currencyOf(
  corpus: Pick<Corpus, 'sources' | 'register' | 'officialTotals'>,
  today: string,
): Currency | null {
  const { sources } = corpus;
  if (!sources) return null;
  const watched = SourceName.options.map((source): WatchedSource => {
    const { read, state } = sources[source];
    return { source, read, state, late: read === null || daysBetween(read, today) > CURRENT_DAYS };
  });
  const days = watched.flatMap(({ read }) => read ?? []);
  return {
    sources: watched,
    since: days.length === watched.length ? (days.toSorted()[0] ?? null) : null,
    missing: announcedSanctions(corpus).filter(({ sanctions, listed }) => listed < sanctions),
  };
}

/** Whether every source was read within `CURRENT_DAYS`, and nothing is known to be missing. */
export function isCurrent({ sources, missing }: Currency): boolean {
  return missing.length === 0 && sources.every(({ late }) => !late);
}
