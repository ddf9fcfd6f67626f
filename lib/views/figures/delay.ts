/** Delay between a decision of the CNIL and its publication, when both days are known. */
import { count, number } from '../../format.ts';
import { routes } from '../../routes.ts';
import type { Corpus, Decision } from '../../schema/corpus.ts';
import { linearAxis, stripsBeside } from '../charts/strips.ts';
import { daysBetween } from './calendar.ts';
import { cnilDecisions } from './cnil-sanctions.ts';
import { type Cell, type Figure, sourceOf } from './figure.ts';
import { spreadOf } from './spread.ts';
import { ofYear, yearsOf } from './years.ts';

/** Days from decision to publication, year by year. */
export function publicationDelay(corpus: Corpus): Figure {
  const decisions = cnilDecisions(corpus);
  const dated = decisions.filter(({ published }) => published !== null);
  const years = yearsOf(dated);
  const spread = spreadOf(delaysOf(dated));
  const unknown = decisions.length - dated.length;
  return {
    id: 'delai-de-publication',
    topic: 'De la décision à sa publication',
    title: spread
      ? `La moitié des décisions sont publiées dans ${spread.median < 2 ? 'la journée' : `les ${count(spread.median, 'jour', 'jours')}`}`
      : 'Aucun délai connu',
    caption: spread
      ? `Médiane ${count(spread.median, 'jour', 'jours')}, moyenne ${count(spread.mean, 'jour', 'jours')} ; la moitié des délais va de ${number(spread.firstQuartile)} à ${count(spread.thirdQuartile, 'jour', 'jours')}.`
      : 'Aucun délai connu.',
    source: sourceOf(
      corpus,
      `${count(dated.length, 'décision', 'décisions')} de la CNIL dont les deux jours sont connus ; ${count(unknown, 'autre n’est pas comptée', 'autres ne sont pas comptées')}, faute de jour de publication connu.`,
    ),
    head: 'Année de la décision',
    columns: [
      { label: 'Délais connus', unit: 'count' },
      { label: 'Premier quartile', unit: 'days' },
      { label: 'Médiane', unit: 'days' },
      { label: 'Troisième quartile', unit: 'days' },
      { label: 'Moyenne', unit: 'days' },
      { label: 'Le plus long', unit: 'days' },
      { label: 'Délais non connus', unit: 'count' },
    ],
    rows: [
      ...years.map((year) => ({
        label: year,
        href: routes.year(year),
        cells: delayCells(ofYear(year, dated), ofYear(year, decisions).length),
      })),
      { label: 'Ensemble', href: null, cells: delayCells(dated, decisions.length) },
    ],
    drawing: stripsBeside(
      years.map((year) => {
        const delays = delaysOf(ofYear(year, dated));
        const spread = spreadOf(delays);
        return {
          label: year,
          groups: [{ paint: 'disc' as const, values: delays }],
          ticks: spread ? [{ paint: 'median' as const, value: spread.median }] : [],
          ...(spread ? { span: { paint: 'band' as const, from: spread.firstQuartile, to: spread.thirdQuartile } } : {}),
        };
      }),
      linearAxis(spread?.max ?? 0, 10, 'j'),
      [
        { paint: 'disc', text: 'une décision' },
        { paint: 'median', text: 'médiane' },
        { paint: 'band', text: 'moitié centrale' },
      ],
    ),
  };
}

function delaysOf(decisions: readonly Decision[]): number[] {
  return decisions.flatMap(({ decided, published }) => (published === null ? [] : daysBetween(decided, published)));
}

function delayCells(dated: readonly Decision[], all: number): Cell[] {
  const spread = spreadOf(delaysOf(dated));
  return [
    dated.length,
    spread?.firstQuartile ?? null,
    spread?.median ?? null,
    spread?.thirdQuartile ?? null,
    spread?.mean ?? null,
    spread?.max ?? null,
    all - dated.length,
  ];
}
