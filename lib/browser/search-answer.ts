/** What answers a question before any page: the largest fine, what a body owes, the filtered list. */
import type { AnswerLine } from '#components/search/search-answer.tsx';
import { NBSP, uncapitalise } from '../format.ts';
import { routes } from '../routes.ts';
import type { SearchPlace } from '../views/search-vocabulary.ts';
import type { Found } from './search-ask.ts';
import type { Lexicon } from './search-lexicon.ts';
import type { Unit, UnitFilter } from './search-units.ts';

/** The lines; none for a query that asks for pages alone, or has a part that no filter says. */
export function answersTo({ intent, units }: Pick<Found, 'intent' | 'units'>, { vocabulary }: Lexicon): AnswerLine[] {
  const all = units.flatMap(({ filter }) => filter ?? []);
  const filters = all.filter(({ name, value }, i) => all.findIndex((f) => f.name === name && f.value === value) === i);
  const [unit] = units;
  // Two values of one filter would be an « or ».
  if (all.length < units.length || new Set(filters.map(({ name }) => name)).size < filters.length) return [];
  if (intent === 'largest') {
    const place = units.length === 1 ? unit?.places[0] : undefined;
    return largestLines(filters, units.length === 0 ? vocabulary : (place ?? {}));
  }
  const compared = comparedLines(units);
  if (intent === 'risked') return compared.length > 0 ? compared : casesLines(filters);
  const [year] = filters;
  if (units.length === 1 && year?.name === 'annee' && vocabulary.years.includes(year.value)) return [yearLine(year)];
  if (intent === null || filters.length === 0) return compared;
  const bodies = (units.length === 1 ? (unit?.places ?? []) : []).filter(({ facet }) => facet === 'organisme');
  if (bodies.length > 0)
    return bodies.map(({ label, href, total }) => ({
      said: '',
      links: [{ label, href }],
      rest: `${NBSP}: ${total ?? 'aucune amende en vigueur'}.`,
    }));
  const list = { label: `toutes les décisions, ${namesOf(filters)}`, href: listOf(filters) };
  return [{ said: `Dans la liste${NBSP}: `, links: [list], rest: '.' }, ...compared];
}

function yearLine({ value, ...filter }: UnitFilter): AnswerLine {
  const year = { label: `les sanctions de ${value}`, href: routes.year(value) };
  const explore = { label: 'Filtrer, trier', href: listOf([{ ...filter, value }]) };
  return { said: 'L’année et ses chiffres, à télécharger : ', links: [year], rest: '.', explore };
}

/** What cases like that of a sector and a theme, or an article, have cost; nothing where too few are known. */
function comparedLines(units: readonly Unit[]): AnswerLine[] {
  const places = units.flatMap(({ places: [place] }) => place ?? []);
  const sector = places.find(({ facet }) => facet === 'secteur');
  const basis = places.find(({ facet }) => facet === 'theme' || facet === 'fondement');
  if (units.length !== 2 || !sector || !basis || !sector.compared?.includes(basis.slug)) return [];
  const label = `${uncapitalise(basis.label)}, secteur ${uncapitalise(sector.label)}`;
  const link = { label, href: routes.similarCase(`${sector.slug}/${basis.slug}`) };
  return [{ said: `Ce qu’ont coûté des cas comparables${NBSP}: `, links: [link], rest: '.' }];
}

/** The form of « Un cas comme le mien », with what the question says chosen in it. */
function casesLines(filters: readonly UnitFilter[]): AnswerLine[] {
  const chosen = filters.filter(({ name }) => name === 'theme' || name === 'secteur' || name === 'fondement');
  if (chosen.length === 0 || chosen.length < filters.length) return [];
  const link = { label: namesOf(chosen), href: `${routes.similarCases}?${parametersOf(chosen)}` };
  return [{ said: `Comparer avec les cas connus${NBSP}: `, links: [link], rest: '.' }];
}

function largestLines(
  filters: readonly UnitFilter[],
  { largest, alone }: Pick<SearchPlace, 'largest' | 'alone'>,
): AnswerLine[] {
  const about = filters.length === 0 ? '' : `, ${namesOf(filters)}`;
  const parameters = [
    { name: 'autorite', value: 'cnil' },
    { name: 'tri', value: 'montant' },
    { name: 'ordre', value: 'desc' },
  ];
  const href = listOf([...filters, ...parameters]);
  if (!largest) {
    const link = { label: 'de la plus élevée à la plus faible', href };
    return [{ said: `Amendes de la CNIL${about}${NBSP}: `, links: [link], rest: '.' }];
  }
  const explore = { label: 'Toutes, de la plus élevée à la plus faible', href };
  const said = `Plus forte amende de la CNIL en vigueur${about}${NBSP}: `;
  const first = { said, links: [largest], rest: alone ? ', pour plusieurs articles.' : '.', explore };
  if (!alone) return [first];
  return [first, { said: `Pour un seul article (${alone.article})${NBSP}: `, links: alone.fines, rest: '.' }];
}

function namesOf(filters: readonly UnitFilter[]): string {
  return filters.map(({ name, label }) => (name === 'organisme' ? label : uncapitalise(label))).join(', ');
}

/** The explorer, filtered. */
function listOf(filters: readonly Pick<UnitFilter, 'name' | 'value'>[]): string {
  return `${routes.decisions}?${parametersOf(filters)}`;
}

function parametersOf(filters: readonly Pick<UnitFilter, 'name' | 'value'>[]): URLSearchParams {
  return new URLSearchParams(filters.map(({ name, value }) => [name, value]));
}
