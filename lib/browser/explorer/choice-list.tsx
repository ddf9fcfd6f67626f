/** The list of one filter: which values are shown, in what order, with a search among them. */
import { type FilterChoice, FilterChoices } from '#components/explorer/filter-choices.tsx';
import type { FacetName } from '../../views/facets/names.ts';
import { draw } from '../draw.ts';
import { fold, matcher } from './fold.ts';
import { placeIn } from './place.ts';
import { type Records, termLabel } from './records.ts';
import type { Selected } from './select.ts';
import type { Selection } from './selection.ts';

/** A list with more values than this has a search field. */
const SEARCHED = 12;
/** Largest number of values that a list shows at once. */
const LISTED = 60;

interface Value extends Omit<FilterChoice, 'decisions' | 'fines' | 'chosen'> {
  /** Its index among the terms of the filter. */
  readonly place: number;
  /** Folded text that the search compares. */
  readonly folded: string;
}

export interface ChoiceList {
  /** Sets the values; `all` is the total number of decisions of each value. */
  readonly fill: (records: Records, all: readonly number[]) => void;
  /** Checks the boxes of the selection, and writes the counts. */
  readonly update: (selection: Selection, selected: Selected) => void;
}

/**
 * The list of the filter with that title, in its `<details>`. Each box has the name of the filter and the slug of the
 * value.
 */
export function choiceList(details: HTMLDetailsElement, name: FacetName, title: string): ChoiceList {
  const [place, figure] = [placeIn(details, '.values'), placeIn(details, '.chosen')];
  let values: readonly Value[] = [];
  let search = '';
  let chosen: readonly string[] = [];
  let counts: readonly number[] = [];
  let fines: readonly number[] = [];

  /** A closed list draws nothing: nobody would see it. */
  const show = () => {
    const matches = matcher(search);
    const long = values.length > LISTED;
    const found = (details.open ? values : [])
      .map((value) => ({
        ...value,
        decisions: counts[value.place] ?? 0,
        fines: fines[value.place] ?? null,
        chosen: chosen.includes(value.slug),
      }))
      .filter((value) => matches(value.folded) && (!long || value.chosen || value.decisions > 0));
    const shown = found.slice(0, LISTED);
    const searched = values.length > SEARCHED && name !== 'annee';
    draw(
      <FilterChoices
        name={name}
        title={title}
        choices={shown}
        left={found.length - shown.length}
        search={searched ? { text: search, type: look } : null}
      />,
      place,
    );
  };
  const look = (text: string) => {
    search = text;
    show();
  };

  return {
    fill: (records, all) => {
      values = places(name, records, all).map((at) => filterValue(name, records, at));
      details.addEventListener('toggle', show);
    },
    update: (selection, selected) => {
      chosen = selection.facets[name];
      counts = selected.counts[name];
      if (name === 'organisme') fines = selected.fines;
      figure.textContent = `${chosen.length || ''}`;
      show();
    },
  };
}

/** Order of the values: provisions in the order of the texts, years newest first, others by number of decisions. */
function places(name: FacetName, { terms }: Records, all: readonly number[]): number[] {
  const used = terms[name].flatMap(({ slug }, place) => (slug !== '' && (all[place] ?? 0) > 0 ? [place] : []));
  if (name === 'fondement' || name === 'annee') return used;
  return used.sort((a, b) => (all[b] ?? 0) - (all[a] ?? 0) || a - b);
}

function filterValue(name: FacetName, records: Records, place: number): Value {
  const slug = records.terms[name][place]?.slug ?? '';
  const label = termLabel(records, name, slug) ?? '';
  const provision = name === 'fondement' ? records.terms.fondement[place] : undefined;
  const aliases = name === 'organisme' ? (records.terms.organisme[place]?.aliases ?? []) : [];
  const subject = provision?.subject ?? null;
  return {
    place,
    slug,
    label,
    subject,
    part: provision !== undefined && provision.whole !== slug,
    folded: [label, subject ?? '', ...aliases].map(fold).join('\n'),
  };
}
