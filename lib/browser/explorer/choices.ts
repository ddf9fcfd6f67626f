/** The values of one filter as checkboxes, each with the number of decisions that it would show. */
import { capitalise, count, NBSP, number } from '../../format.ts';
import type { FacetName } from '../../views/facets/names.ts';
import { fold, matcher } from './fold.ts';
import { html } from './markup.ts';
import type { Records } from './records.ts';
import type { Selected } from './select.ts';
import type { Selection } from './selection.ts';

/** Above this many values a list can be searched. */
const SEARCHED = 12;
/** No list shows more values than this at once. */
const LISTED = 60;

interface Choice {
  readonly place: number;
  readonly slug: string;
  readonly folded: string;
  readonly line: HTMLLIElement;
  readonly box: HTMLInputElement;
  readonly figure: HTMLElement;
}

export interface ChoiceList {
  /** Makes the choices; `all` is the number of decisions of each value in the whole. */
  readonly fill: (records: Records, all: readonly number[]) => void;
  /** Checks what is chosen, and writes the counts. */
  readonly update: (selection: Selection, selected: Selected) => void;
}

/** The list of a filter of that title, in its `<details>`. Its boxes carry the name of the filter and the slug of the value. */
export function choiceList(details: HTMLDetailsElement, name: FacetName, title: string): ChoiceList {
  const fieldset = details.querySelector('fieldset');
  const search = html('input', {
    type: 'search',
    class: 'entry',
    autocomplete: 'off',
    placeholder: 'Chercher dans la liste',
    'aria-label': `Chercher dans la liste : ${title}`,
  });
  const list = html('ul', { class: 'choices' });
  const more = html('p', { class: 'more' });
  const chosen = html('span', { class: 'chosen' });
  let choices: readonly Choice[] = [];
  let counts: readonly number[] = [];

  /** The list in its state: moving its lines would take the focus away from one of them. */
  const show = () => {
    if (!details.open) return;
    const matches = matcher(search.value);
    const long = choices.length > LISTED;
    const found = choices.filter(
      ({ place, box, folded }) => matches(folded) && (!long || box.checked || (counts[place] ?? 0) > 0),
    );
    const lines = found.slice(0, LISTED).map(({ line }) => line);
    const rest = found.length - lines.length;
    more.textContent = rest > 0 ? `et ${count(rest, 'autre', 'autres')}${NBSP}: chercher un nom.` : '';
    if (lines.length === list.children.length && lines.every((line, i) => line === list.children[i])) return;
    const focused = document.activeElement;
    list.replaceChildren(...lines);
    if (focused instanceof HTMLElement && list.contains(focused)) focused.focus();
  };

  details.querySelector('summary')?.append(' ', chosen);
  details.addEventListener('toggle', show);
  search.addEventListener('input', (event) => {
    // This looks in the list, not in the decisions.
    event.stopPropagation();
    show();
  });

  return {
    fill: (records, all) => {
      choices = places(name, records, all).map((place) => choiceOf(name, records, place));
      const searched = choices.length > SEARCHED && name !== 'annee';
      fieldset?.append(...(searched ? [search] : []), list, more);
    },
    update: (selection, selected) => {
      counts = selected.counts[name];
      for (const { slug, place, line, box, figure } of choices) {
        const decisions = counts[place] ?? 0;
        box.checked = selection.facets[name].includes(slug);
        figure.textContent = number(decisions);
        line.classList.toggle('none', decisions === 0);
      }
      chosen.textContent = selection.facets[name].length > 0 ? String(selection.facets[name].length) : '';
      show();
    },
  };
}

/** Provisions in the order of the texts, years newest first, other values by their number of decisions. */
function places(name: FacetName, { terms }: Records, all: readonly number[]): number[] {
  const used = terms[name].flatMap(({ slug }, place) => (slug !== '' && (all[place] ?? 0) > 0 ? [place] : []));
  if (name === 'fondement' || name === 'annee') return used;
  return used.sort((a, b) => (all[b] ?? 0) - (all[a] ?? 0) || a - b);
}

function choiceOf(name: FacetName, records: Records, place: number): Choice {
  const { slug = '', label = '' } = records.terms[name][place] ?? {};
  const provision = name === 'fondement' ? records.terms.fondement[place] : undefined;
  const aliases = name === 'organisme' ? (records.terms.organisme[place]?.aliases ?? []) : [];
  const text = provision ? `${provision.text}${NBSP}${label}` : capitalise(label);
  const box = html('input', { type: 'checkbox', name, value: slug });
  const figure = html('span', { class: 'count' });
  const words = html('span', {}, text, provision ? html('small', {}, ` ${provision.subject}`) : null);
  return {
    place,
    slug,
    folded: [text, provision?.subject ?? '', ...aliases].map(fold).join('\n'),
    box,
    figure,
    line: html(
      'li',
      { class: provision && provision.whole !== slug ? 'part' : null },
      html('label', {}, box, words, ' ', figure),
    ),
  };
}
