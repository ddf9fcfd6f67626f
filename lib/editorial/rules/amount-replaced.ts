/** What is read first gives the amount in force, or says what became of the one that it gives. */
import { euros } from '../../format.ts';
import { readAmounts, saysEuros } from '../amounts.ts';
import { isProminent, readable, says } from '../passages.ts';
import type { Rule } from '../rule.ts';

/** What says that an amount did not stay. */
const CHANGED = /(?<!\p{L})(?:rédui[st]|réduct|ramen|réform|annul|décharg)/giu;
const DENIED = /(?<!\p{L})(?:pas|ni|non|jamais|sans)(?: \p{L}+){0,2} $/iu;

export const amountReplaced: Rule = {
  name: 'amount-replaced',
  severity: 'error',
  about:
    'Un montant qu’un recours a remplacé ne figure dans le titre, la description et les intertitres qu’avec le montant en vigueur, ou avec ce qu’il est devenu.',
  check({ passages, record }, _, report) {
    if (record.replaced.length === 0) return;
    for (const passage of passages.filter(isProminent)) {
      const amounts = readAmounts(passage.text);
      if (saysChange(passage.text)) continue;
      for (const amount of amounts) {
        const [replaced, ...others] = record.replaced.filter(({ euros: former }) => saysEuros(amount, former));
        if (replaced === undefined) continue;
        if ([replaced, ...others].some(({ inForce }) => amounts.some((other) => saysEuros(other, inForce)))) continue;
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

function saysChange(text: string): boolean {
  return [...text.matchAll(CHANGED)].some(({ index }) => !DENIED.test(text.slice(0, index)));
}
