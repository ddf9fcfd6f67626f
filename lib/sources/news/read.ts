/** The CNIL's news as a source: a list of titles about sanctions to read, with the decisions that we have. */
import { createHash } from 'node:crypto';
import { count, longDate } from '../../format.ts';
import { plainLetters, plainName } from '../../french/letters.ts';
import type { OurSide, SourceReading } from '../source.ts';
import { type NewsItem, readFeed } from './feed.ts';

/** A news item to read, in the format of `--format json`. */
export interface NewsEntry extends NewsItem {
  /** Subjects of its title. */
  readonly about: readonly string[];
  /**
   * Our decisions that it may be about: the title names the organisation, and the decision is less than two years
   * older.
   */
  readonly known: readonly string[];
}

const SUBJECTS: readonly (readonly [string, RegExp])[] = [
  ['sanction', /\bsanction|\bamende|\brappels? a l.ordre|\bavertissement/],
  ['injonction', /\binjonction/],
  ['clôture', /\bclotur/],
  ['astreinte', /\bastreinte/],
  ['mise en demeure', /\bmises? en demeure|\bmet(?:tent)? en demeure|\bmis en demeure/],
];

/** In: the bytes of the feed. Throws `UnusableSource`. */
export function readNews(bytes: Uint8Array, ours: OurSide): SourceReading<NewsEntry> {
  const items = readFeed(bytes);
  const since = ours.sources?.news.state ?? null;
  const addresses = new Set(
    [...ours.decisions.flatMap(({ facts }) => facts.sources.map(({ url }) => url))].map(plainAddress),
  );
  const relevant = items.flatMap((item) => {
    const about = SUBJECTS.flatMap(([name, pattern]) => (pattern.test(plainLetters(item.title)) ? [name] : []));
    return about.length === 0 ? [] : [{ ...item, about }];
  });
  const known = relevant.filter(({ url }) => addresses.has(plainAddress(url)));
  const fresh = relevant
    .filter((item) => !known.includes(item) && (since === null || item.date === null || item.date > since))
    .map((item): NewsEntry => ({ ...item, known: decisionsOf(item, ours) }));
  const newest =
    items
      .flatMap(({ date }) => date ?? [])
      .toSorted()
      .at(-1) ?? null;
  const report = {
    source: 'news' as const,
    state: newest,
    problem: null,
    identical: known.length,
    new: fresh,
    changed: [],
    vanished: [],
  };
  return {
    report,
    lines: [
      `Actualités de la CNIL : ${count(items.length, 'titre lu', 'titres lus')}, ${count(known.length, 'déjà cité par le recueil', 'déjà cités par le recueil')}, ${fresh.length === 0 ? 'rien à lire' : `${fresh.length} à lire`}.`,
      ...fresh.flatMap(({ title, url, date, known: decisions }) => [
        `  à lire : ${date === null ? '' : `${longDate(date)} · `}${title}`,
        `      ${url}`,
        ...(decisions.length === 0 ? [] : [`      le recueil connaît : ${decisions.join(', ')}`]),
      ]),
    ],
    files: new Map(),
    next: {
      read: ours.today,
      state: newest,
      version: null,
      checksum: `sha256-${createHash('sha256').update(bytes).digest('hex')}`,
    },
  };
}

/** The address without scheme, final slash and query, for comparison. */
function plainAddress(url: string): string {
  return url
    .replace(/^https?:\/\/(?:www\.)?/, '')
    .replace(/[?#].*$/, '')
    .replace(/\/$/, '');
}

function decisionsOf({ title, date }: NewsItem, { decisions, vocabulary }: OurSide): string[] {
  const words = ` ${plainName(title)} `;
  return decisions.flatMap(({ facts }) => {
    const named = facts.respondents.some(({ name, organisation }) =>
      [name, ...(organisation === null ? [] : namesOf(vocabulary.organisations[organisation]))].some(
        (known) => known !== null && known.length > 2 && words.includes(` ${plainName(known)} `),
      ),
    );
    const near = date === null || (facts.decided <= date && monthsBetween(facts.decided, date) <= 24);
    return named && near ? [facts.number ?? facts.id ?? ''] : [];
  });
}

function namesOf(facts: { name: string; aliases: readonly string[] } | undefined): string[] {
  return facts === undefined ? [] : [facts.name, ...facts.aliases];
}

function monthsBetween(from: string, to: string): number {
  const months = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
  return months(to) - months(from);
}
