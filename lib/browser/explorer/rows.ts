/** A decision as a row of the table: the same row as the server writes (components/decisions/decisions-table.tsx). */
import { capitalise, HYPHEN, longDate, NARROW, NBSP, shortDate } from '../../format.ts';
import { amountCell } from '../../views/amount-cell.ts';
import { addressOf, pageAddress } from './addresses.ts';
import { html } from './markup.ts';
import { indices, type Records } from './records.ts';

/** The row of a decision. */
export function rowOf(records: Records, i: number): HTMLTableRowElement {
  const { columns, terms } = records;
  const decided = columns.decided[i] ?? '';
  const measures = indices(columns.mesure[i]).flatMap((measure) => terms.mesure[measure]?.label ?? []);
  const ordered = measures.join(', ') || 'mesure non précisée';
  const breached = grounds(records, i);
  return html(
    'tr',
    { 'data-decision': columns.number[i] ?? columns.id[i] },
    html('td', { class: 'date' }, html('time', { datetime: decided, title: longDate(decided) }, shortDate(decided))),
    html(
      'td',
      {},
      ...(isLight(records, i) ? listed(records, i) : told(records, i)),
      html('span', { class: 'words' }, [ordered, textOf(breached)].filter(Boolean).join(' · ')),
    ),
    html('td', { class: 'wide' }, ordered),
    html('td', { class: 'wide' }, ...breached),
    html('td', { class: 'sum' }, ...amount(records, i)),
  );
}

/** Whether the official list alone tells the decision. */
function isLight({ columns }: Records, i: number): boolean {
  return columns.article[i] === null;
}

/** Whom the decision concerns, and its article: « SAN-2024-013 », « VDAI (Lituanie), décision du 2 juillet 2024 ». */
function told(records: Records, i: number): (Node | string)[] {
  const { payload, columns, terms } = records;
  const authority = terms.autorite[indices(columns.autorite[i])[0] ?? 0];
  const name = columns.number[i] ?? `décision du ${longDate(columns.decided[i] ?? '')}`;
  const reference = authority && authority.slug !== 'cnil' ? `${authority.label}, ${name}` : capitalise(name);
  const links = bodies(records, i).map(({ slug, label }) =>
    slug ? html('a', { href: pageAddress(payload, 'organisme', slug) }, label) : label,
  );
  return [
    html('span', { class: 'who' }, ...links.flatMap((link, j) => (j > 0 ? [', ', link] : [link]))),
    html('br'),
    html('a', { href: addressOf(records, i), class: 'ref' }, reference),
  ];
}

/** A row of the official list: one link, whose name says which. */
function listed(records: Records, i: number): Node[] {
  const names = bodies(records, i).map(({ label }) => label);
  return [
    html(
      'a',
      { href: addressOf(records, i), class: 'listed' },
      html('span', { class: 'kind' }, names.join(', ')),
      html('br'),
      html('span', { class: 'ref' }, records.columns.number[i] ?? 'Liste officielle'),
    ),
  ];
}

function bodies({ columns, terms }: Records, i: number): { slug: string; label: string }[] {
  return indices(columns.organisme[i]).map((body) => {
    const { slug = '', label = '' } = terms.organisme[body] ?? {};
    return { slug, label };
  });
}

/** The same in plain text; an article does not break at its hyphens. */
function textOf(parts: readonly (Node | string)[]): string {
  return parts.map((part) => (typeof part === 'string' ? part : part.textContent?.replaceAll('-', HYPHEN))).join('');
}

/** The words of the official list, or the provisions gathered by text: « RGPD, art. 5-1-c, 6 ; LIL, art. 82 ». */
function grounds(records: Records, i: number): (Node | string)[] {
  const { payload, columns, terms } = records;
  const words = isLight(records, i) ? indices(columns.words[i]).map((word) => payload.words[word]) : [];
  if (words.length > 0) return [words.join(`${NARROW}; `)];
  let last = '';
  return indices(columns.fondement[i]).flatMap((place) => {
    const { text = '', slug = '', label = '' } = terms.fondement[place] ?? {};
    const before = text === last ? ', ' : `${last && `${NARROW}; `}${text}${NBSP}`;
    last = text;
    return [before, html('a', { href: pageAddress(payload, 'fondement', slug) }, label)];
  });
}

/** The amount, in the words of the server. */
function amount({ columns, terms }: Records, i: number): (Node | string)[] {
  const [fine = null, fineInForce = null, liquidation = null] = [
    columns.fine[i],
    columns.fineInForce[i],
    columns.liquidation[i],
  ];
  const undisclosed = columns.undisclosed[i] === 1;
  const status = terms.statut[indices(columns.statut[i])[0] ?? 0]?.note ?? null;
  const { figure, notes } = amountCell({ fine, fineInForce, liquidation, undisclosed }, status);
  const small = notes.map(({ text, struck }) =>
    html('small', {}, text, struck === undefined ? null : html('s', {}, struck)),
  );
  return figure === null ? small : [figure, ...small];
}
