/** Reads one row of a table of the list: its cells become the facts of the register. */
import type { Element } from 'hast';
import { visit } from 'unist-util-visit';
import { readDays } from '../../french/dates.ts';
import { plainLetters } from '../../french/letters.ts';
import { IsoDate } from '../../schema/date.ts';
import type { Procedure } from '../../schema/decision.ts';
import { type Line, linesOf, singleSpaced, textOf } from './cell.ts';
import { type Outcome, readOutcome } from './outcome.ts';

/** A row of the CNIL's page, in the words of the CNIL. */
export interface ListRow extends Outcome {
  /** `YYYY-MM-DD`; null when the text is not a date, even with the year of the table. */
  readonly date: string | null;
  /** The date as the page prints it. */
  readonly writtenDate: string;
  readonly body: string;
  readonly procedure: Procedure;
  readonly subject: string | null;
  readonly breaches: readonly string[];
  readonly outcome: string;
  readonly number: string | null;
  readonly legifrance: string | null;
}

/** The cells of a row, by column. */
export interface Cells {
  readonly date: Element;
  readonly body: Element;
  readonly subject: Element | null;
  readonly breaches: Element;
  readonly outcome: Element;
}

const SIMPLIFIED = /\(\s*proc[ée]dure\s+simplifi[ée]e\s*\)/iu;
const LEGIFRANCE = /^https?:\/\/(?:www\.)?legifrance\.gouv\.fr\/.*?(CNILTEXT\d{12})(?!\d)/i;

/** The facts of a row. In: its cells; the year of the table, or null. */
export function readRow(cells: Cells, year: string | null): ListRow {
  const link = legifranceLink(cells.outcome);
  const outcome = textOf(cells.outcome, (element) => element === link?.element);
  const body = textOf(cells.body);
  const writtenDate = textOf(cells.date);
  const date = readDate(writtenDate, link?.day?.slice(0, 4) ?? year);
  return {
    date,
    writtenDate,
    body: singleSpaced(body.replace(SIMPLIFIED, ' ')),
    procedure: SIMPLIFIED.test(body) ? 'simplifiee' : 'ordinaire',
    subject: cells.subject === null ? null : textOf(cells.subject) || null,
    breaches: breachesOf(linesOf(cells.breaches)),
    outcome,
    ...readOutcome(outcome),
    number: link === null ? null : readNumber(link.title, (link.day ?? date)?.slice(0, 4) ?? year),
    legifrance: link?.id ?? null,
  };
}

/** Each paragraph is a breach, and so is each line after a `<br>`, unless it continues a sentence. */
function breachesOf(lines: readonly Line[]): string[] {
  const breaches: string[] = [];
  for (const { text, afterBreak } of lines) {
    const last = breaches.at(-1);
    if (afterBreak && last !== undefined && /^[\p{Ll}(]/u.test(text)) breaches.splice(-1, 1, `${last} ${text}`);
    else breaches.push(text);
  }
  return breaches;
}

/**
 * « 08/01/2026 » → `2026-01-08`; for a year with a missing digit (« 20/07/201 »), uses the year of the link or of the
 * table.
 */
function readDate(written: string, year: string | null): string | null {
  const match = /^(\d{1,2}) ?[/.-] ?(\d{1,2}) ?[/.-] ?(\d{2,5})$/.exec(written);
  if (!match) return null;
  const [, day = '', month = '', writtenYear = ''] = match;
  const whole = writtenYear.length === 4 ? writtenYear : lacksDigit(writtenYear, year) ? year : null;
  const iso = `${whole}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return whole !== null && IsoDate.safeParse(iso).success ? iso : null;
}

/** Whether a number is this year with one or two digits missing, or with one digit repeated. */
function lacksDigit(written: string, year: string | null): boolean {
  if (year === null) return false;
  const [short, long] = written.length < year.length ? [written, year] : [year, written];
  let at = 0;
  for (const digit of long) if (digit === short[at]) at += 1;
  return at === short.length;
}

interface Link {
  readonly element: Element;
  readonly id: string;
  readonly title: string;
  /** Date of the deliberation in the title. */
  readonly day: string | null;
}

function legifranceLink(cell: Element): Link | null {
  let found: Link | null = null;
  visit(cell, 'element', (element) => {
    const id = LEGIFRANCE.exec(String(element.properties['href'] ?? ''))?.[1]?.toUpperCase();
    if (found !== null || element.tagName !== 'a' || id === undefined) return;
    const title = singleSpaced(String(element.properties['title'] ?? ''));
    found = { element, id, title, day: readDays(title)[0]?.day ?? null };
  });
  return found;
}

/**
 * The number in the title of a link: « SAN–2026-003 », « n°2014- 299 », « SAN 2014-307 », « SAN °2014-238 »; in «
 * SAN-026-001 » the year comes from the decision. Null when there is none.
 */
function readNumber(title: string, year: string | null): string | null {
  const match = /(?<![\p{L}\d])(SAN|SANPS)?[ °ºn-]*(\d{2,4})- ?(\d{1,4})(?!\d)/iu.exec(title.replace(/[‐-―−]/g, '-'));
  if (!match) return null;
  const [, prefix, written = '', serial = ''] = match;
  const whole = written.length === 4 ? written : lacksDigit(written, year) ? year : null;
  if (whole === null) return null;
  return `${prefix === undefined ? '' : `${prefix.toUpperCase()}-`}${whole}-${serial.padStart(3, '0')}`;
}

/** The content of a column, by its heading; null when the heading is not one of the list. */
export function columnOf(heading: string): keyof Cells | null {
  const words = plainLetters(heading);
  if (/^date\b/.test(words)) return 'date';
  if (/organisme/.test(words)) return 'body';
  if (/manquement/.test(words)) return 'breaches';
  if (/^theme/.test(words)) return 'subject';
  return /decision/.test(words) ? 'outcome' : null;
}
