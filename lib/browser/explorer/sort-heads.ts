/** The heads of the table as buttons that sort it. */
import { html } from './markup.ts';
import { type Selection, type Sort, sortedBy } from './selection.ts';

/** The columns that sort, by their place in the table. */
const columns: readonly (readonly [number, Sort])[] = [
  [0, 'date'],
  [1, 'organisme'],
  [4, 'montant'],
];

const words: Readonly<Record<`${Sort}-${Selection['order']}`, string>> = {
  'date-desc': 'de la plus récente à la plus ancienne',
  'date-asc': 'de la plus ancienne à la plus récente',
  'montant-desc': 'du montant en vigueur le plus élevé au plus faible',
  'montant-asc': 'du montant en vigueur le plus faible au plus élevé',
  'organisme-asc': 'par organisme de A à Z',
  'organisme-desc': 'par organisme de Z à A',
};

/** « Décisions de la plus récente à la plus ancienne ». */
export function orderOf({ sort, order }: Selection): string {
  return `Décisions ${words[`${sort}-${order}`]}`;
}

/** Turns the heads of a table into buttons; `update` says which one sorts, and in what order. */
export function sortHeads(table: HTMLTableElement, go: (next: Selection) => void) {
  let present: Selection | undefined;
  const heads = columns.flatMap(([at, sort]) => {
    const head = table.tHead?.rows[0]?.cells[at];
    if (!head) return [];
    const button = html('button', { type: 'button' }, head.textContent);
    button.addEventListener('click', () => present && go(sortedBy(present, sort)));
    head.replaceChildren(button);
    return [{ head, sort }];
  });
  return {
    update: (selection: Selection): void => {
      present = selection;
      for (const { head, sort } of heads)
        if (sort === selection.sort)
          head.setAttribute('aria-sort', selection.order === 'asc' ? 'ascending' : 'descending');
        else head.removeAttribute('aria-sort');
      if (table.caption) table.caption.textContent = orderOf(selection);
    },
  };
}
