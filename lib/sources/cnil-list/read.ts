/** The CNIL's list as a source: reads its page, compares it, and prepares the new text of the register. */
import { createHash } from 'node:crypto';
import { longDate } from '../../format.ts';
import type { RegisterRow } from '../../schema/register.ts';
import { UnusableSource } from '../problem.ts';
import type { OurDecision, OurSide, SourceReading } from '../source.ts';
import { compareList, type ListEntry, type NewRow } from './compare.ts';
import { listLines } from './lines.ts';
import { readListPage } from './page.ts';
import { proposedTerms } from './terms.ts';
import { insertRows, newYear, type RowToWrite, withState } from './write-rows.ts';

/** In: the bytes of the page. Throws `UnusableSource`. */
export function readCnilList(bytes: Uint8Array, ours: OurSide): SourceReading<ListEntry> {
  if (ours.refusedYears.length > 0)
    throw new UnusableSource(`${ours.refusedYears.join(', ')} ne passe pas la vérification : rien n’a été comparé`);
  const page = readListPage(bytes);
  const rows = ours.register.flatMap(({ data }) => data.rows);
  const { identical, toAdd, ...entries } = compareList(page, rows);
  const toWrite = toAdd.map((added) => ({ ...added, told: toldBy(added, rows, ours) }));
  const report = {
    source: 'cnil-list' as const,
    state: page.state,
    problem: null,
    identical,
    new: entries.new,
    changed: entries.changed,
    vanished: entries.vanished,
  };
  return {
    report,
    lines: listLines(report, toWrite),
    files: registerFiles(toWrite, page.state, ours),
    next: {
      read: ours.today,
      state: page.state,
      version: null,
      checksum: `sha256-${createHash('sha256').update(bytes).digest('hex')}`,
    },
  };
}

/** The published decision of a new row, found by its number or its text; otherwise the proposed terms. */
function toldBy({ row }: NewRow, rows: readonly RegisterRow[], ours: OurSide): RowToWrite['told'] {
  const decision = ours.decisions.find(
    ({ facts, draft }) =>
      !draft &&
      facts.authority === 'cnil' &&
      ((row.number !== null && facts.number === row.number) ||
        (row.legifrance !== null && facts.legifrance === row.legifrance)),
  );
  const key = decision && keyOf(decision);
  const told = key !== undefined && rows.filter((known) => known.decision === key).length;
  return decision && key !== undefined && Number(told) < decision.facts.respondents.length
    ? { decision: key }
    : proposedTerms(row, { themes: ours.themes, sectors: ours.vocabulary.sectors });
}

function keyOf({ facts }: OurDecision): string | undefined {
  return facts.number ?? facts.id;
}

/** The years to write: those with new rows, and all of them when the list has a newer date. */
function registerFiles(
  rows: readonly RowToWrite[],
  state: string | null,
  { register, today }: OurSide,
): Map<string, string> {
  const newest = register
    .map(({ data }) => data.state)
    .toSorted()
    .at(-1);
  const newer = state !== null && newest !== undefined && state > newest;
  const years = new Set(rows.map(({ row }) => row.date.slice(0, 4)));
  const files = new Map<string, string>();
  const stated = (text: string) =>
    newer ? withState(text, { day: state, today, formerName: plainDate(newest), name: plainDate(state) }) : text;
  for (const { name, text } of register) {
    const own = rows.filter(({ row }) => name === `register/${row.date.slice(0, 4)}.yaml`);
    const next = own.length === 0 ? stated(text) : insertRows(stated(text), own);
    if (next !== text) files.set(name, next);
    years.delete(name.slice('register/'.length, -'.yaml'.length));
  }
  for (const year of years) {
    const model = register.at(-1);
    if (!model) throw new Error('the content has no year of the official list to model a new one on');
    const { url, title, kind, proves, read } = model.data.source;
    const head = newYear(year, { url, title, kind, proves, read, readOn: today }, model.data.state);
    files.set(
      `register/${year}.yaml`,
      insertRows(
        stated(head),
        rows.filter(({ row }) => row.date.startsWith(year)),
      ),
    );
  }
  return files;
}

function plainDate(day: string): string {
  return longDate(day).replace(/\s/g, ' ');
}
