/** What answers a question before any page: the largest fine, what a body owes, the filtered list. */
import type { AnswerLine } from '#components/search/search-answer.tsx';
import { NBSP, uncapitalise } from '../format.ts';
import { routes } from '../routes.ts';
import type { Link } from '../views/decisions.ts';
import type { Found } from './search-ask.ts';
import type { Lexicon } from './search-lexicon.ts';
import type { UnitFilter } from './search-units.ts';

/** The lines; none for a query that asks for pages alone, or has a part that no filter says. */
export function answersTo({ intent, units }: Pick<Found, 'intent' | 'units'>, { vocabulary }: Lexicon): AnswerLine[] {
  const all = units.flatMap(({ filter }) => filter ?? []);
  const filters = all.filter(({ name, value }, i) => all.findIndex((f) => f.name === name && f.value === value) === i);
  const [unit] = units;
  const byYear = unit?.filter?.name === 'annee' && units.length === 1;
  // Two values of one filter would be an « or ».
  if (all.length < units.length || new Set(filters.map(({ name }) => name)).size < filters.length) return [];
  if (intent === null && !byYear) return [];
  if (intent === 'largest') {
    const largest = units.length === 0 ? vocabulary.largest : units.length === 1 ? unit?.places[0]?.largest : undefined;
    return [{ ...largestLine(filters, largest) }];
  }
  if (filters.length === 0) return [];
  const bodies = (units.length === 1 ? (unit?.places ?? []) : []).filter(({ facet }) => facet === 'organisme');
  if (bodies.length > 0)
    return bodies.map(({ label, href, total }) => ({
      said: '',
      link: { label, href },
      rest: `${NBSP}: ${total ?? 'aucune amende en vigueur'}.`,
      explore: null,
    }));
  const explore = { label: `toutes les décisions, ${namesOf(filters)}`, href: listOf(filters) };
  return [{ said: `Dans la liste${NBSP}: `, link: explore, rest: '.', explore: null }];
}

function largestLine(filters: readonly UnitFilter[], largest: Link | undefined): AnswerLine {
  const about = filters.length === 0 ? '' : `, ${namesOf(filters)}`;
  const parameters = [
    { name: 'autorite', value: 'cnil' },
    { name: 'tri', value: 'montant' },
    { name: 'ordre', value: 'desc' },
  ];
  const href = listOf([...filters, ...parameters]);
  if (!largest) {
    const link = { label: 'de la plus élevée à la plus faible', href };
    return { said: `Amendes de la CNIL${about}${NBSP}: `, link, rest: '.', explore: null };
  }
  const explore = { label: 'Toutes, de la plus élevée à la plus faible', href };
  return { said: `Plus forte amende de la CNIL en vigueur${about}${NBSP}: `, link: largest, rest: '.', explore };
}

function namesOf(filters: readonly UnitFilter[]): string {
  return filters.map(({ name, label }) => (name === 'organisme' ? label : uncapitalise(label))).join(', ');
}

/** The explorer, filtered. */
function listOf(filters: readonly Pick<UnitFilter, 'name' | 'value'>[]): string {
  const parameters = new URLSearchParams();
  for (const { name, value } of filters) parameters.append(name, value);
  return `${routes.decisions}?${parameters}`;
}
