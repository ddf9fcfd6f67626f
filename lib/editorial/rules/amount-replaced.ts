/** A title, a description or a heading gives the amount in force, or explains what became of the amount it gives. */
import { euros } from '../../format.ts';
import { saysEuros } from '../../french/amounts.ts';
import { isProminent, type Passage, readable, says } from '../passages.ts';
import { amountsIn, isEnglish } from '../readers.ts';
import type { Rule } from '../rule.ts';

/** Words for an amount that a court or the authority changed. */
const CHANGED = /(?<!\p{L})(?:rédui[st]|réduct|ramen|réform|annul|décharg)/giu;
const CHANGED_ENGLISH = /(?<!\p{L})(?:reduc|lower|cut(?!\p{L})|set(?:s|ting)? aside|annul|quash)/giu;
const DENIED = /(?<!\p{L})(?:pas|ni|non|jamais|sans|not|never|without)(?: \p{L}+){0,2} $/iu;

export const amountReplaced: Rule = {
  name: 'amount-replaced',
  severity: 'error',
  reads: 'every text',
  about:
    'Un montant qu’un recours a remplacé ne figure dans le titre, la description et les intertitres qu’avec le montant en vigueur, ou avec ce qu’il est devenu ; hors des articles, nulle part.',
  check({ document, passages, english, recordsOf }, _, report) {
    // The body of an article gives the whole history; a lesson or a page has one sentence on the case.
    for (const passage of document === null
      ? passages.filter(({ zone }) => zone !== 'quote')
      : [...passages.filter(isProminent), ...english.filter(({ zone }) => zone !== 'english-note')]) {
      const former = recordsOf(passage).flatMap((record) => record.replaced);
      if (former.length === 0 || saysChange(passage)) continue;
      const amounts = amountsIn(passage);
      for (const amount of amounts) {
        const said = former.filter((one) => saysEuros(amount, one.euros));
        const [replaced] = said;
        if (replaced === undefined) continue;
        if (said.some(({ inForce }) => amounts.some((other) => saysEuros(other, inForce)))) continue;
        const left = readable(euros(replaced.inForce));
        const announced = `${says[passage.zone]} ${amount.written}, montant d’avant le recours`;
        report({
          place: passage.placeAt(amount.start),
          ...(replaced.inForce === 0
            ? { message: `${announced} : l’amende est annulée`, fix: 'Dire que l’amende est annulée.' }
            : {
                message: `${announced} : il reste ${left}`,
                fix: `Écrire ${left}, ou dire que l’amende a été ramenée à ce montant.`,
              }),
        });
      }
    }
  },
};

function saysChange(passage: Passage): boolean {
  const { text } = passage;
  return [...text.matchAll(isEnglish(passage) ? CHANGED_ENGLISH : CHANGED)].some(
    ({ index }) => !DENIED.test(text.slice(0, index)),
  );
}
