/** What answers a question before any page: the largest fine, what a body owes, what is risked, the filtered list. */
import type { AnswerLine } from '#components/search/search-answer.tsx';
import type { SearchPlace } from '../views/search-vocabulary.ts';
import type { Found } from './search-ask.ts';
import type { SearchLanguage } from './search-french.ts';
import type { Lexicon } from './search-lexicon.ts';
import type { Unit, UnitFilter } from './search-units.ts';

/** The lines; none for a query that asks for pages alone, or has a part that no filter says. */
export function answersTo(
  { intent, units }: Pick<Found, 'intent' | 'units'>,
  { vocabulary, language }: Lexicon,
): AnswerLine[] {
  const { answers } = language.words;
  const all = units.flatMap(({ filter }) => filter ?? []);
  const filters = all.filter(({ name, value }, i) => all.findIndex((f) => f.name === name && f.value === value) === i);
  const [unit] = units;
  // Two values of one filter would be an « or ».
  if (all.length < units.length || new Set(filters.map(({ name }) => name)).size < filters.length) return [];
  if (intent === 'largest') {
    const place = units.length === 1 ? unit?.places[0] : undefined;
    return largestLines(filters, units.length === 0 ? vocabulary : (place ?? {}), language);
  }
  const compared = comparedLines(units, language);
  if (intent === 'risked') return compared.length > 0 ? compared : casesLines(filters, language);
  const year = units.length === 1 ? unit?.filter : null;
  if (year?.name === 'annee') return yearLines(year, vocabulary.years, language);
  if (intent === null || filters.length === 0) return compared;
  const bodies = (units.length === 1 ? (unit?.places ?? []) : []).filter(({ facet }) => facet === 'organisme');
  if (bodies.length > 0)
    return bodies.map(({ label, href, total }) => ({
      said: '',
      links: [{ label, href }],
      rest: answers.owes(total ?? answers.noFine),
    }));
  return [listLine(filters, language), ...compared];
}

function listLine(filters: readonly UnitFilter[], language: SearchLanguage): AnswerLine {
  const { answers } = language.words;
  const list = { label: answers.decisions(namesOf(filters, language)), href: listOf(filters, language) };
  return { said: answers.inList, links: [list], rest: '.' };
}

/** A year without decisions has no page. */
function yearLines(filter: UnitFilter, years: readonly string[], language: SearchLanguage): AnswerLine[] {
  const line = listLine([filter], language);
  const { only } = language;
  if (only === null || !years.includes(filter.value)) return [line];
  return [{ ...only.year(filter.value), rest: '.' }, line];
}

/** What cases like that of a sector and a theme, or an article, have cost; nothing where too few are known. */
function comparedLines(units: readonly Unit[], { only }: SearchLanguage): AnswerLine[] {
  const places = units.flatMap(({ places: [place] }) => place ?? []);
  const sector = places.find(({ facet }) => facet === 'secteur');
  const basis = places.find(({ facet }) => facet === 'theme' || facet === 'fondement');
  if (only === null || units.length !== 2 || !sector || !basis || !sector.compared?.includes(basis.slug)) return [];
  return [{ ...only.compared(basis, sector), rest: '.' }];
}

/** The form of « Un cas comme le mien », with what the question says chosen in it. */
function casesLines(filters: readonly UnitFilter[], language: SearchLanguage): AnswerLine[] {
  const chosen = filters.filter(({ name }) => name === 'theme' || name === 'secteur' || name === 'fondement');
  if (language.only === null || chosen.length === 0 || chosen.length < filters.length) return [];
  return [{ ...language.only.cases(namesOf(chosen, language), parametersOf(chosen)), rest: '.' }];
}

function largestLines(
  filters: readonly UnitFilter[],
  { largest, alone }: Pick<SearchPlace, 'largest' | 'alone'>,
  language: SearchLanguage,
): AnswerLine[] {
  const { answers } = language.words;
  const about = namesOf(filters, language);
  const parameters = [
    { name: 'autorite', value: 'cnil' },
    { name: 'tri', value: 'montant' },
    { name: 'ordre', value: 'desc' },
  ];
  const href = listOf([...filters, ...parameters], language);
  if (!largest) return [{ said: answers.fines(about), links: [{ label: answers.descending, href }], rest: '.' }];
  const explore = { label: answers.allDescending, href };
  const first = { said: answers.largest(about), links: [largest], rest: alone ? answers.several : '.', explore };
  return alone ? [first, { said: answers.alone(alone.article), links: alone.fines, rest: '.' }] : [first];
}

function namesOf(filters: readonly UnitFilter[], { words }: SearchLanguage): string {
  return words.answers.names(filters.map(({ name, label }) => [label, name === 'organisme']));
}

/** The explorer, filtered. */
function listOf(filters: readonly Pick<UnitFilter, 'name' | 'value'>[], { list }: SearchLanguage): string {
  return `${list}?${parametersOf(filters)}`;
}

function parametersOf(filters: readonly Pick<UnitFilter, 'name' | 'value'>[]): URLSearchParams {
  return new URLSearchParams(filters.map(({ name, value }) => [name, value]));
}
