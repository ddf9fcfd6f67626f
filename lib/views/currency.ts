/** How current the record is: when each source was last read, and what is known to be missing. */
import type { Corpus } from '../schema/corpus.ts';
import { type Announcement, SourceName, type SourceState } from '../schema/sources.ts';
import { daysBetween } from './figures/calendar.ts';

/** Beyond this, a record of sanctions is not called current. */
export const CURRENT_DAYS = 45;

export interface WatchedSource extends Pick<SourceState, 'read' | 'state'> {
  readonly source: SourceName;
  /** Never read, or read more than `CURRENT_DAYS` ago. */
  readonly late: boolean;
}

/** Sanctions that the CNIL has announced in numbers, of which some are not yet on its list. */
export interface Missing extends Pick<Announcement, 'published' | 'title' | 'url' | 'count' | 'procedure'> {
  readonly missing: number;
}

export interface Currency {
  readonly sources: readonly WatchedSource[];
  /** The last day on which every source had been read; null while one never was. */
  readonly since: string | null;
  readonly missing: readonly Missing[];
}

/** In: the corpus; the day of the build, `YYYY-MM-DD`. Null where the content has never asked its sources anything. */
export function currencyOf(corpus: Pick<Corpus, 'sources' | 'register'>, today: string): Currency | null {
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
    missing: sources.announcements.flatMap(({ from, to, ...announcement }): Missing[] => {
      const listed = (corpus.register?.rows ?? []).filter(
        ({ date, procedure }) => procedure === announcement.procedure && date >= from && date <= to,
      ).length;
      const missing = announcement.count - listed;
      return missing > 0 ? [{ ...announcement, missing }] : [];
    }),
  };
}

/** Whether every source was read within `CURRENT_DAYS`, and nothing is known to be missing. */
export function isCurrent({ sources, missing }: Currency): boolean {
  return missing.length === 0 && sources.every(({ late }) => !late);
}
