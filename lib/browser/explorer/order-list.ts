/** The list of orders, for where the heads of the table are not shown. */
import { uncapitalise } from '../../format.ts';
import { everything, readSelection, type Selection, writeSelection } from './selection.ts';

/**
 * Connects the list, whose values are the queries of the orders; `update` shows the order of a selection, and returns its
 * words: « plus récentes d’abord ».
 */
export function orderList(list: HTMLSelectElement, go: (next: Selection) => void) {
  let selection = everything;
  list.addEventListener('change', () => {
    const { sort, order } = readSelection(list.value);
    go({ ...selection, page: 1, sort, order });
  });
  return {
    update: (next: Selection): string => {
      selection = next;
      list.value = writeSelection({ ...everything, sort: next.sort, order: next.order });
      return uncapitalise(list.selectedOptions[0]?.text ?? '');
    },
  };
}
