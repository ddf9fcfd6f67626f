/** Writes results on the search page, from the template that the page carries. */
import type { Fragment } from './search-engine.ts';
import { passageOf, readable } from './search-passage.ts';

/** One result as an element of the list. `natureName` gives the name of a nature of page. */
export function resultElement(
  template: HTMLTemplateElement,
  { url, excerpt, meta, filters }: Fragment,
  natureName: (nature: string) => string,
): HTMLLIElement {
  const element = template.content.firstElementChild?.cloneNode(true);
  if (!(element instanceof HTMLLIElement)) throw new Error('the template of results is not a list item');
  const nature = filters['type']?.[0] ?? '';
  element.dataset['result'] = url;
  element.dataset['nature'] = nature;
  const amount = meta['montant'] ?? meta['total'] ?? meta['astreinte'];
  fill(element, 'nature', natureName(nature));
  fill(element, 'date', meta['date'] && ` · ${meta['date']}`);
  fill(element, 'organisation', meta['organisme'] && ` · ${readable(meta['organisme'])}`);
  const link = document.createElement('a');
  link.href = url;
  link.textContent = readable(meta['title'] ?? url);
  element.querySelector('[data-slot="title"]')?.replaceWith(link);
  fill(element, 'amount', amount ?? (isDecision(nature) && meta['date'] ? 'Sans amende' : undefined));
  fill(element, 'note', (meta['total'] && 'au total') || (meta['astreinte'] && 'astreinte liquidée'));
  fill(element, 'original', meta['initial']);
  const passage = fill(element, 'passage', excerpt);
  passage?.replaceChildren(
    ...passageOf(excerpt).map(({ text, found }) => {
      if (!found) return text;
      const mark = document.createElement('mark');
      mark.textContent = text;
      return mark;
    }),
  );
  return element;
}

function isDecision(nature: string): boolean {
  return nature === 'analyse' || nature === 'fiche' || nature === 'liste';
}

/** Puts a text in its place; without a text, takes out the place, and what stands there for it alone (`data-whole`). */
function fill(element: HTMLElement, slot: string, text: string | undefined): Element | null {
  const place = element.querySelector(`[data-slot="${slot}"]`);
  if (text) {
    if (place) place.textContent = text;
    return place;
  }
  (place?.closest('[data-whole]') ?? place)?.remove();
  return null;
}
