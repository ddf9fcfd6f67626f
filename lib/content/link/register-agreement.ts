/** Checks that the rows of the official list agree with the decision that they belong to. */
import { type DecisionFacts, decisionId, type Measure } from '../../schema/decision.ts';
import { measures as facts } from '../../schema/measures.ts';
import { error, type Problem } from '../problem.ts';
import type { PlacedRow } from './register-rows.ts';

type Amount = 'fine' | 'liquidation';

/**
 * Every disagreement between the rows of a decision (one at least) and its article. A value missing from the list
 * disagrees with nothing. When the list has one row per body, measures and amounts are compared with all rows together.
 */
export function agreementProblems(decision: DecisionFacts, own: readonly PlacedRow[]): Problem[] {
  const key = decisionId(decision);
  const { measures } = decision;
  return [
    ...own.flatMap((placed) => [
      ...disagreement(placed, 'date', placed.row.date, decision.decided, key),
      ...disagreement(placed, 'procedure', placed.row.procedure, decision.procedure, key),
      ...disagreement(placed, 'number', placed.row.number, decision.number, key),
      ...disagreement(placed, 'legifrance', placed.row.legifrance, decision.legifrance, key),
    ]),
    // The last row counts for all.
    ...own
      .slice(-1)
      .flatMap((last) => [
        ...disagreement(last, 'measures', otherMeasures(own, measures), measures.join(', '), key),
        ...disagreement(last, 'fine', total(own, 'fine'), decision.fine, key),
        ...disagreement(last, 'liquidation', total(own, 'liquidation'), decision.liquidation, key),
      ]),
    ...surplus(key, decision, own),
  ];
}

type Fact = string | number | null | undefined;

function disagreement({ file, at }: PlacedRow, field: string, list: Fact, article: Fact, key: string): Problem[] {
  if (list === null || list === undefined || list === article) return [];
  const ours = article === null || article === undefined ? 'n’en dit rien' : `dit « ${article} »`;
  return [
    error(
      file,
      at(field),
      'register-mismatch',
      `la liste dit « ${list} », l’article de la décision ${key} ${ours}`,
      'Corriger celui des deux que la source dément.',
    ),
  ];
}

/**
 * The measures of the rows when they differ from those of the article; null when they agree or some are unknown. The
 * list may omit a measure (an injunction, a daily penalty), but never one that its totals count.
 */
function otherMeasures(own: readonly PlacedRow[], ours: readonly Measure[]): string | null {
  const listed = [...new Set(own.flatMap(({ row }) => row.measures))];
  const known = own.every(({ row }) => row.measures.length > 0);
  const same =
    listed.every((measure) => ours.includes(measure)) &&
    ours.every((measure) => listed.includes(measure) || !facts[measure].inTotals);
  return !known || same ? null : listed.join(', ');
}

/** Sum of an amount over rows, in euros; null when one row does not give it. */
function total(rows: readonly PlacedRow[], amount: Amount): number | null {
  return rows.reduce<number | null>((sum, { row }) => {
    const value = row[amount];
    return sum === null || value === null ? null : sum + value;
  }, 0);
}

/** More rows than bodies in the decision: the extra ones belong to another decision. */
function surplus(key: string, { respondents }: DecisionFacts, own: readonly PlacedRow[]): Problem[] {
  return own
    .slice(respondents.length)
    .map(({ file, at }) =>
      error(
        file,
        at('decision'),
        'register-duplicate',
        `la décision « ${key} » a déjà une ligne pour chacun de ses organismes`,
        'Rattacher cette ligne à sa propre décision, ou ajouter à l’article l’organisme qui manque.',
      ),
    );
}
