/** Holds the rows of the official list against the decision that they designate: both say the same. */
import { type DecisionFacts, decisionId, type Measure } from '../../schema/decision.ts';
import { measures as facts } from '../../schema/measures.ts';
import type { PlacedRow } from './register-rows.ts';
import { type Problem, error } from '../problem.ts';

type Amount = 'fine' | 'liquidation';

/**
 * Everything on which the rows of a decision, one at least, and its article disagree. What the list does not give
 * disagrees with nothing; where it counts each body, measures and amounts are held all rows together.
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
    // The last row speaks for all.
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
 * The measures of the rows where they are not those of the article; null where they agree, or are not all known. The list
 * leaves measures out at times, an injunction or a daily penalty: never those that its totals count.
 */
function otherMeasures(own: readonly PlacedRow[], ours: readonly Measure[]): string | null {
  const listed = [...new Set(own.flatMap(({ row }) => row.measures))];
  const known = own.every(({ row }) => row.measures.length > 0);
  const same =
    listed.every((measure) => ours.includes(measure)) &&
    ours.every((measure) => listed.includes(measure) || !facts[measure].inTotals);
  return !known || same ? null : listed.join(', ');
}

/** Sum of an amount over rows, in euros; null where one of them does not give it. */
function total(rows: readonly PlacedRow[], amount: Amount): number | null {
  return rows.reduce<number | null>((sum, { row }) => {
    const value = row[amount];
    return sum === null || value === null ? null : sum + value;
  }, 0);
}

/** Rows beyond one for each body of the decision: they are of another one. */
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
