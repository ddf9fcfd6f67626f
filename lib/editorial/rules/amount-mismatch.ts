/** Every amount of the prose is one that the record knows, exactly or correctly rounded. */
import { euros as typesetEuros, number } from '../../format.ts';
import { type Amount, powerOfTen, saysEuros } from '../../french/amounts.ts';
import { type Passage, isProminent, readable, says } from '../passages.ts';
import { amountsIn } from '../readers.ts';
import type { KnownAmount } from '../record.ts';
import type { Rule } from '../rule.ts';

const POWERS: Readonly<Record<number, string>> = { 10: 'dix', 100: 'cent', 1000: 'mille' };

/** How far apart, at most, two amounts are that look like the same one, badly rounded. */
const SAME = 0.1;

export const amountMismatch: Rule = {
  name: 'amount-mismatch',
  severity: 'error',
  reads: 'every text',
  about:
    'Tout montant du titre, de la description, des intertitres, du texte et de leurs équivalents anglais est un montant de la décision, exact ou bien arrondi, ou est déclaré dans figures avec son sens ; hors des articles, c’est celui d’un article auquel le passage renvoie.',
  check({ document, passages, english, recordsOf }, _, report) {
    // Words of the English edition outside articles state no fact of a case.
    const own = document === null ? [] : english;
    for (const passage of [...passages, ...own].filter(({ zone }) => zone !== 'quote')) {
      const written = amountsIn(passage);
      if (written.length === 0) continue;
      const amounts = recordsOf(passage).flatMap((record) => record.amounts);
      for (const amount of written) {
        if (amounts.some(({ euros: known }) => saysEuros(amount, known))) continue;
        report({
          place: passage.placeAt(amount.start),
          severity: isProminent(passage) ? 'error' : 'warning',
          ...(document === null && amounts.length === 0
            ? unlinked(amount, passage)
            : explain(amount, passage, amounts)),
        });
      }
    }
  },
};

function unlinked(amount: Amount, passage: Passage): { message: string; fix: string } {
  return {
    message: `${says[passage.zone]} ${amount.written}, sans renvoyer à l’article dont c’est un montant`,
    fix: 'Lier cet article dans le même passage, ou retirer le montant.',
  };
}

function explain(amount: Amount, passage: Passage, amounts: readonly KnownAmount[]): { message: string; fix: string } {
  const announced = `${says[passage.zone]} ${amount.written}`;
  const tenfold = amounts.find(({ euros: known }) => powerOfTen(amount, known) !== null);
  if (tenfold) {
    const factor = POWERS[powerOfTen(amount, tenfold.euros) ?? 10];
    return {
      message: `${announced}, ${source(tenfold)} dit ${euros(tenfold.euros)} : un facteur ${factor}`,
      fix: `Écrire ${euros(tenfold.euros)}.`,
    };
  }
  const near = amounts.find(({ euros: known }) => amount.unit > 1 && Math.abs(known - amount.value) <= known * SAME);
  if (near) {
    const rounded = inUnit(near.euros, amount.unit);
    return {
      message: `${announced}, ${source(near)} dit ${euros(near.euros)}, qui s’arrondit à ${rounded}`,
      fix: `Écrire ${euros(near.euros)} ou ${rounded}.`,
    };
  }
  const known = amounts
    .filter(({ decided }) => decided)
    .map(({ euros: value, meaning }) => `${meaning} : ${euros(value)}`);
  return {
    message: `${announced}, montant que la fiche ne connaît pas${known.length > 0 ? ` (${known.join(' ; ')})` : ''}`,
    fix: isProminent(passage)
      ? 'Corriger le montant.'
      : 'Corriger le montant, ou le déclarer dans figures avec son sens.',
  };
}

/** With ordinary spaces: it is read in a terminal, and may be searched there. */
function euros(amount: number): string {
  return readable(typesetEuros(amount));
}

function source({ decided, meaning }: KnownAmount): string {
  return decided ? 'la décision' : `la fiche (${meaning})`;
}

/** 2385276 in units of 100 000 → « 2,4 millions d’euros ». */
function inUnit(value: number, unit: number): string {
  const [scale, name] = value >= 1e9 ? [1e9, 'milliard'] : value >= 1e6 ? [1e6, 'million'] : [1, ''];
  const rounded = Math.round(value / unit) * unit;
  if (scale === 1) return euros(rounded);
  const decimals = Math.max(0, Math.round(Math.log10(scale / unit)));
  const scaled = (rounded / scale).toFixed(decimals);
  const [whole = '', rest] = scaled.split('.');
  return `${readable(number(Number(whole)))}${rest === undefined ? '' : `,${rest}`} ${name}${rounded / scale >= 2 ? 's' : ''} d’euros`;
}
