/** Turns a decision of the payload into a row for components/decisions/decisions-table.tsx, identical to the server's row. */
import type { DecisionRow, Link, ProvisionGroup } from '../../views/decisions.ts';
import { table } from '../../views/words/fr-browser.ts';
import { addressOf, pageAddress } from './addresses.ts';
import { keyOf, type Records, termsOf } from './records.ts';

/** The row of a decision. */
export function rowOf(records: Records, i: number): DecisionRow {
  const { payload, columns, terms } = records;
  const light = columns.article[i] === null;
  const [authority] = termsOf(terms.autorite, columns.autorite[i]);
  const measures = termsOf(terms.mesure, columns.mesure[i]).map(({ label }) => label);
  return {
    key: keyOf(records, i),
    rowId: light ? (columns.id[i] ?? null) : null,
    number: columns.number[i] ?? null,
    href: addressOf(records, i),
    decided: columns.decided[i] ?? '',
    authority: authority?.label ?? '',
    foreign: authority?.slug !== 'cnil',
    respondents: termsOf(terms.organisme, columns.organisme[i]).map(({ slug, label }) => ({
      label,
      href: slug === '' ? null : pageAddress(payload, 'organisme', slug),
    })),
    fine: columns.fine[i] ?? null,
    fineInForce: columns.fineInForce[i] ?? null,
    liquidation: columns.liquidation[i] ?? null,
    undisclosed: columns.undisclosed[i] === 1,
    measures: measures.length > 0 ? measures : [table.unspecified],
    provisions: provisionsOf(records, i),
    breaches: light ? termsOf(payload.words, columns.words[i]) : [],
    listed: null,
    statusNote: payload.notes[columns.note[i] ?? 0] ?? '',
  };
}

/** Provisions are in the order of the texts, so those of one text are next to each other. */
function provisionsOf({ payload, columns, terms }: Records, i: number): ProvisionGroup[] {
  const groups = new Map<string, Link[]>();
  for (const { text, slug, label } of termsOf(terms.fondement, columns.fondement[i])) {
    const link = { label, href: pageAddress(payload, 'fondement', slug) };
    groups.set(text, [...(groups.get(text) ?? []), link]);
  }
  return [...groups].map(([text, articles]) => ({ text, articles }));
}
