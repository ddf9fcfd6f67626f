/** Every amount of the prose is one that the record knows, exactly or correctly rounded. */
import { number, euros as typesetEuros } from '../../format.ts';
import { type Amount, isDaily, powerOfTen, readForeignAmounts, saysEuros } from '../../french/amounts.ts';
import { isProminent, type Passage, readable, says } from '../passages.ts';
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
  check({ document, record, passages, english, recordsOf }, _, report) {
    // Words of the English edition outside articles state no fact of a case.
    for (const passage of [...passages, ...(document === null ? [] : english)]) {
      if (document !== null)
        for (const { start, end, written } of readForeignAmounts(passage.text))
          if (OF_SANCTION.test(sentenceAround(passage.text, start, end)) && !ELSEWHERE.test(passage.text))
            report({
              place: passage.placeAt(start),
              severity: isProminent(passage) ? 'error' : 'warning',
              message: `${says[passage.zone]} ${written}, qui n’est pas un montant en euros`,
              fix: 'Écrire le montant de la fiche, en euros.',
            });
      const written = amountsIn(passage);
      if (written.length === 0) continue;
      const own = record?.amounts ?? [];
      const unknown = written.filter((amount) => !own.some(({ euros: known }) => saysEuros(amount, known)));
      if (unknown.length === 0) continue;
      const amounts = recordsOf(passage).flatMap((one) => one.amounts);
      for (const amount of unknown) {
        if (amounts.some(({ euros: known }) => saysEuros(amount, known)) || isAside(amount, passage)) continue;
        report({
          place: passage.placeAt(amount.start),
          severity: isProminent(passage) ? 'error' : 'warning',
          ...(document === null && amounts.length === 0
            ? unlinked(amount, passage)
            : explain(amount, passage, record?.amounts ?? amounts)),
        });
      }
    }
  },
};

const OF_SANCTION = /(?<!\p{L})(?:amendes?|sanctions?|astreintes?|pénalités?)(?!\p{L})/iu;
/** Names of currencies other than the euro. */
const ELSEWHERE = /(?<!\p{L})(?:FTC|États-Unis|américain|britannique|Royaume-Uni|ICO|suisse|cours|taux de change)/u;
/** The most that the law allows, now or before, for fines and for daily penalties. */
const CEILINGS = new Set([100, 15_000, 20_000, 100_000, 150_000, 300_000, 3_000_000, 10_000_000, 20_000_000]);
const CEILING =
  /(?<!\p{L})(?:plafon|maxim|au plus|jusqu’à|excéder|dépasser|peu(?:t|vent) (?:aller|atteindre)|pou(?:vait|rrait) atteindre|prévoit|encour|limite)/iu;
const PRICE =
  /(?<!\p{L})(?:prix|tarif|abonnement|vendu|factur|loyer|achat|remise|frais de port|par mois|par an|par abonné|par personne|par dossier|HT|TTC)/iu;

/** A ceiling of the law or a price, known by its words: neither is an amount of the case. */
function isAside(amount: Amount, { text }: Passage): boolean {
  const sentence = sentenceAround(text, amount.start, amount.end);
  if (CEILINGS.has(amount.value) && CEILING.test(sentence)) return true;
  return PRICE.test(sentence) && !OF_SANCTION.test(sentence);
}

function sentenceAround(text: string, start: number, end: number): string {
  const from = Math.max(text.lastIndexOf('. ', start), text.lastIndexOf(' ; ', start)) + 1;
  const stop = text.slice(end).search(/[.;!?](?: |$)/);
  return text.slice(from, stop < 0 ? text.length : end + stop);
}

function unlinked(amount: Amount, passage: Passage): { message: string; fix: string } {
  return {
    message: `${says[passage.zone]} ${amount.written}, sans renvoyer à l’article dont c’est un montant`,
    fix: 'Lier cet article dans le même passage, ou retirer le montant.',
  };
}

function explain(amount: Amount, passage: Passage, amounts: readonly KnownAmount[]): { message: string; fix: string } {
  const announced = `${says[passage.zone]} ${amount.written}`;
  // Prefers the candidate of the kind that the sentence names: a daily penalty for « par jour ».
  const daily = isDaily(passage.text, amount);
  const likely = amounts.toSorted((a, b) => Number(isPenalty(b) === daily) - Number(isPenalty(a) === daily));
  const tenfold = likely.find(({ euros: known }) => powerOfTen(amount, known) !== null);
  if (tenfold) {
    const factor = POWERS[powerOfTen(amount, tenfold.euros) ?? 10];
    return {
      message: `${announced}, ${source(tenfold)} dit ${euros(tenfold.euros)} : un facteur ${factor}`,
      fix: `Écrire ${euros(tenfold.euros)}.`,
    };
  }
  const near = likely.find(({ euros: known }) => amount.unit > 1 && Math.abs(known - amount.value) <= known * SAME);
  if (near) {
    const exact = euros(near.euros);
    const rounded = inUnit(near.euros, amount.unit);
    if (rounded === exact || Math.round(near.euros / amount.unit) * amount.unit === amount.value)
      return { message: `${announced}, ${source(near)} dit ${exact}`, fix: `Écrire ${exact}.` };
    return {
      message: `${announced}, ${source(near)} dit ${exact}, qui s’arrondit à ${rounded}`,
      fix: `Écrire ${exact} ou ${rounded}.`,
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

function isPenalty({ meaning }: KnownAmount): boolean {
  return meaning.startsWith('astreinte');
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
