/** A share of turnover given for a fine matches the turnover in the front matter. */
import type { DecisionFacts } from '../../schema/decision.ts';
import { fineInForce } from '../../schema/in-force.ts';
import { isProminent, says } from '../passages.ts';
import type { Rule } from '../rule.ts';
import { isAsserted, isElsewhere, statementsOf } from '../statements.ts';

const SHARE =
  /(?<![\d,])(\d{1,3}(?:,\d{1,3})?) ?% (?:du|de son|de leur|de ce) chiffre d’affaires|(?<![\d,])(\d{1,3}(?:,\d{1,3})?) ?% d(?:u|e son) CA(?!\p{L})/giu;
const OF_FINE = /(?<!\p{L})(?:soit|représent|équiva|correspond|amende|sanction)/iu;
/** Words for the legal maximum, which is not the share of this fine. */
const CEILING = /(?<!\p{L})(?:plafon|maxim|au plus|jusqu’à|limite|prévoit|encour|peut|pouvait|article 83)/iu;

export const turnoverMismatch: Rule = {
  name: 'turnover-mismatch',
  severity: 'error',
  reads: 'articles',
  about: 'La part du chiffre d’affaires dite d’une amende est celle que donne le chiffre d’affaires de la fiche.',
  check(subject, _, report) {
    const shares = sharesOf(subject.document.data.decisions);
    if (shares.length === 0) return;
    for (const statement of statementsOf(subject.passages, /%/)) {
      const { passage, text, start } = statement;
      if (!OF_FINE.test(text) || CEILING.test(text)) continue;
      for (const { 0: written, 1: share, 2: short, index } of text.matchAll(SHARE)) {
        const figures = share ?? short ?? '';
        const unit = 10 ** -(figures.split(',')[1]?.length ?? 0);
        const percent = Number(figures.replace(',', '.'));
        if (shares.some((one) => Math.abs(one - percent) <= unit) || !isAsserted(text, index)) continue;
        if (isElsewhere(statement, subject)) continue;
        const known = [...new Set(shares.map((one) => `${one.toPrecision(2).replace('.', ',')} %`))].join(', ');
        report({
          place: passage.placeAt(start + index),
          severity: isProminent(passage) ? 'error' : 'warning',
          message: `${says[passage.zone]} « ${written} » ; les chiffres de la fiche donnent ${known}`,
          fix: 'Corriger la part, ou turnover dans la fiche.',
        });
      }
    }
  },
};

/** In per cent: each fine, before and after appeals, and the total, divided by each turnover of the decision. */
function sharesOf(decisions: readonly DecisionFacts[]): number[] {
  return decisions.flatMap((decision) =>
    decision.respondents.flatMap(({ fine, turnover }) =>
      turnover === null
        ? []
        : [fine, decision.fine, fineInForce(decision)].flatMap((amount) =>
            amount === null || amount === 0 ? [] : (amount / turnover.amount) * 100,
          ),
    ),
  );
}
