/** Distribution of the fines in force, in steps of about double the previous one: 1, 2, 5, 10… */
import { sum } from 'd3-array';
import { count, number, shortEuros } from '../../format.ts';
import type { Corpus } from '../../schema/corpus.ts';
import { barsBeside } from '../charts/bars.ts';
import { cnilDecisions, finesOf, procedures, under } from './cnil-sanctions.ts';
import { type Figure, sourceOf } from './figure.ts';
import { procedureKey } from './procedures.ts';

/**
 * Upper bounds of the steps, in euros. A bound is part of its step, because 20 000 € is the ceiling of the simplified
 * procedure.
 */
const bounds = [1e3, 1e4, 1e5, 1e6, 1e7, 1e8].flatMap((power) => [power, 2 * power, 5 * power]).concat(1e9);

/** Fines in force by amount and procedure. */
export function distribution(corpus: Corpus): Figure {
  const fines = procedures.map((procedure) => finesOf(under(procedure, cnilDecisions(corpus))));
  const steps = bounds.map((to, i) => {
    const from = bounds[i - 1] ?? 0;
    return { from, to, counts: fines.map((all) => all.filter((fine) => fine > from && fine <= to).length) };
  });
  const filled = steps.map(({ counts }) => counts.some((n) => n > 0));
  const shown = steps.slice(filled.indexOf(true), filled.lastIndexOf(true) + 1);
  const [ordinary = [], simplified = []] = fines;
  return {
    id: 'distribution-des-montants',
    topic: 'Combien d’amendes, de quel montant',
    title: title([...ordinary, ...simplified]),
    caption: caption(ordinary, simplified),
    source: sourceOf(
      corpus,
      'Amendes de la CNIL en vigueur ; la borne haute de chaque tranche y est comprise. L’amende d’une procédure simplifiée ne dépasse pas 20 000 € (article 22-1 de la loi Informatique et Libertés).',
    ),
    head: 'Tranche',
    columns: [
      { label: 'Procédure ordinaire', unit: 'count' },
      { label: 'Procédure simplifiée', unit: 'count' },
      { label: 'Ensemble', unit: 'count' },
    ],
    rows: [
      ...shown.map(({ from, to, counts }) => ({
        label: from === 0 ? `jusqu’à ${shortEuros(to)}` : `plus de ${shortEuros(from)} à ${shortEuros(to)}`,
        href: null,
        cells: [...counts, sum(counts)],
      })),
      {
        label: 'Ensemble',
        href: null,
        cells: [ordinary.length, simplified.length, ordinary.length + simplified.length],
      },
    ],
    drawing: barsBeside(
      shown.map(({ to, counts: [of = 0, under20 = 0] }) => ({
        label: `≤ ${shortEuros(to)}`,
        segments: [
          { value: of, paint: 'ordinary' },
          { value: under20, paint: 'simplified' },
        ],
        said: number(of + under20),
      })),
      procedureKey,
    ),
  };
}

function title(fines: readonly number[]): string {
  const low = fines.filter((fine) => fine <= 20_000).length;
  if (fines.length === 0) return 'Aucune amende en vigueur';
  return `${number(low)} ${low < 2 ? 'amende' : 'amendes'} sur ${number(fines.length)} ${low < 2 ? 'est' : 'sont'} d’au plus 20 000 €`;
}

function caption(ordinary: readonly number[], simplified: readonly number[]): string {
  const low = [...ordinary, ...simplified].filter((fine) => fine <= 20_000).length;
  const high = ordinary.filter((fine) => fine > 1e6).length;
  return `${number(low)} des ${count(ordinary.length + simplified.length, 'amende', 'amendes')} en vigueur ${low < 2 ? 'est' : 'sont'} d’au plus 20 000 €, ${number(high)} de plus d’un million.`;
}
