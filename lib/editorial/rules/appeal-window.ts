/** A text does not call a decision final while an appeal is still possible or pending. */
import { longDate } from '../../format.ts';
import { addMonths } from '../../schema/date.ts';
import type { DecisionFacts } from '../../schema/decision.ts';
import { readable } from '../passages.ts';
import type { Rule } from '../rule.ts';

/**
 * Months to appeal: two before the Conseil d’État (article R. 421-1 du code de justice administrative), plus two for a
 * body established abroad (article R. 421-7).
 */
const WINDOW = 4;

/**
 * « l’amende est définitive », « une sanction devenue définitive ». Other things may be final, for example a deletion.
 */
const FINAL =
  /(?<!\p{L})(?:décision|délibération|sanction|amende|montant|elle|il|confirmée?)s?(?!\p{L})[^.;:!?]{0,60}?(?<!\p{L})(définiti(?:fs?|ves?|vement))(?!\p{L})/giu;
const DENIED = /(?<!\p{L})(?:pas|non|ni|n’est|aucune|sans)(?!\p{L})[^.;:!?]{0,20}$/iu;

export const appealWindow: Rule = {
  name: 'appeal-window',
  severity: 'error',
  reads: 'articles',
  about: 'Une décision de moins de quatre mois, ou dont le recours est pendant ou annoncé, n’est pas dite définitive.',
  check({ document, passages }, { today }, report) {
    const reason = document.data.decisions.map((decision) => openTo(decision, today)).find((open) => open !== null);
    if (reason === undefined) return;
    for (const passage of passages.filter(({ zone }) => zone !== 'quote'))
      for (const match of passage.text.matchAll(FINAL)) {
        const index = match.index + match[0].length - (match[1]?.length ?? 0);
        if (DENIED.test(passage.text.slice(match.index, index))) continue;
        report({
          place: passage.placeAt(index),
          message: `« ${match[1]} » : ${reason}`,
          fix: 'Retirer le mot, ou dire où en est le recours.',
        });
      }
  },
};

function openTo({ decided, appeals }: DecisionFacts, today: string): string | null {
  if (appeals.some(({ outcome }) => outcome === 'pendant' || outcome === 'annonce'))
    return 'un recours est pendant ou annoncé';
  if (appeals.length > 0 || today >= addMonths(decided, WINDOW)) return null;
  return `la décision est du ${readable(longDate(decided))}, le délai de recours peut courir encore`;
}
