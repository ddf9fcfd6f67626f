/** What answers a question before any page: the largest fine, what a body owes, the filtered list. */
import type { AnswerLine } from '#components/search/search-answer.tsx';
import type { Link } from '../views/decisions.ts';
import type { Found } from './search-ask.ts';
import type { SearchLanguage } from './search-french.ts';
import type { Lexicon } from './search-lexicon.ts';
import type { UnitFilter } from './search-units.ts';

/** The lines; none for a query that asks for pages alone, or has a part that no filter says. */
export function answersTo(
  { intent, units }: Pick<Found, 'intent' | 'units'>,
  { vocabulary, language }: Lexicon,
): AnswerLine[] {
  const { answers } = language.words;
  const all = units.flatMap(({ filter }) => filter ?? []);
  const filters = all.filter(({ name, value }, i) => all.findIndex((f) => f.name === name && f.value === value) === i);
  const [unit] = units;
  const byYear = unit?.filter?.name === 'annee' && units.length === 1;
  // Two values of one filter would be an « or ».
  if (all.length < units.length || new Set(filters.map(({ name }) => name)).size < filters.length) return [];
  if (intent === null && !byYear) return [];
  if (intent === 'largest') {
    const largest = units.length === 0 ? vocabulary.largest : units.length === 1 ? unit?.places[0]?.largest : undefined;
    return [{ ...largestLine(filters, largest, language) }];
  }
  if (filters.length === 0) return [];
  const bodies = (units.length === 1 ? (unit?.places ?? []) : []).filter(({ facet }) => facet === 'organisme');
  if (bodies.length > 0)
    return bodies.map(({ label, href, total }) => ({
      said: '',
      link: { label, href },
      rest: answers.owes(total ?? answers.noFine),
      explore: null,
    }));
  const explore = { label: answers.decisions(namesOf(filters, language)), href: listOf(filters, language) };
  return [{ said: answers.inList, link: explore, rest: '.', explore: null }];
}

function largestLine(filters: readonly UnitFilter[], largest: Link | undefined, language: SearchLanguage): AnswerLine {
  const { answers } = language.words;
  const about = namesOf(filters, language);
  const parameters = [
    { name: 'autorite', value: 'cnil' },
    { name: 'tri', value: 'montant' },
    { name: 'ordre', value: 'desc' },
  ];
  const href = listOf([...filters, ...parameters], language);
  if (!largest)
    return { said: answers.fines(about), link: { label: answers.descending, href }, rest: '.', explore: null };
  return { said: answers.largest(about), link: largest, rest: '.', explore: { label: answers.allDescending, href } };
}

function namesOf(filters: readonly UnitFilter[], { words }: SearchLanguage): string {
  return words.answers.names(filters.map(({ name, label }) => [label, name === 'organisme']));
}

/** The explorer, filtered. */
function listOf(filters: readonly Pick<UnitFilter, 'name' | 'value'>[], { list }: SearchLanguage): string {
  const parameters = new URLSearchParams();
  for (const { name, value } of filters) parameters.append(name, value);
  return `${list}?${parameters}`;
}
