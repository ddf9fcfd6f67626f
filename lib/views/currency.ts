/** How current the record is: the day of the last reading of each source, and the known gaps. */
import type { Corpus } from '../schema/corpus.ts';
import { SourceName, type SourceState } from '../schema/sources.ts';
import { daysBetween } from './figures/calendar.ts';
import { type AnnouncedSanctions, announcedSanctions } from './ledger.ts';

/** Number of days after which the record is no longer called current. */
export const CURRENT_DAYS = 45;

export interface WatchedSource extends Pick<SourceState, 'read' | 'state'> {
  readonly source: SourceName;
  /** Never read, or read more than `CURRENT_DAYS` ago. */
  readonly late: boolean;
}

export interface Currency {
  readonly sources: readonly WatchedSource[];
  /** The earliest of the last reading days; null while one source was never read. */
  readonly since: string | null;
  /** Announcements of sanctions that are not all on the list. */
  readonly missing: readonly AnnouncedSanctions[];
}

/** In: the corpus; the day of the build, `YYYY-MM-DD`. Null when the content has no state of its sources. */
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

/** Whether every source was read within `CURRENT_DAYS`, and no gap is known. */
export function isCurrent({ sources, missing }: Currency): boolean {
  return missing.length === 0 && sources.every(({ late }) => !late);
}
