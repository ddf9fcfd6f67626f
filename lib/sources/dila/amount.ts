/** Reads amounts of money in a sentence, in figures and in letters, and holds one against the other. */
import { number } from '../../format.ts';
import { frenchNumber, NUMBER_WORD } from '../../french/numbers.ts';

/** An amount found in a text. */
export interface Amount {
  /** Position of its first character. */
  readonly start: number;
  /** Position after its last character. */
  readonly end: number;
  /** Euros, or null where it cannot be read for certain. */
  readonly value: number | null;
  /** Why there is no value, in French; null when all is well. */
  readonly problem: string | null;
}

const FIGURES = '\\d{1,3}(?:[ .]\\d{3})+(?:,\\d+)?|\\d+(?:[.,]\\d+)?';
const LETTERS = `${NUMBER_WORD}(?:[ -](?:et[ -])?${NUMBER_WORD})*`;
const UNIT = "(?:d['’] ?)?(?:euros?(?!\\p{L})|€)";
const QUANTITY = new RegExp(
  `(?<![\\p{L}\\d.,-])(?:(${FIGURES})(?: (millions?|milliards?))?|(${LETTERS}))(?![\\p{L}\\d])`,
  'giu',
);
const AFTER = new RegExp(`^ ?(${UNIT})?(?: ?\\(([^()]{1,120})\\))? ?(${UNIT})?`, 'iu');
const FIGURES_END = /\d $/u;
const LETTERS_END = new RegExp(`(?<!\\p{L})(?!une? )${NUMBER_WORD} $`, 'iu');
const ANY_NUMBER = new RegExp(`\\d|(?<!\\p{L})${NUMBER_WORD}(?!\\p{L})`, 'iu');
const WHOLE_FIGURES = new RegExp(`^(${FIGURES})(?: (millions?|milliards?))?$`, 'i');
const WITH_UNIT = new RegExp(`^(.*?) ?${UNIT}$`, 'iu');

/**
 * Every amount in euros of a text, in order: « 800 000 (huit cent mille) euros », « huit cent mille euros (800 000 €) »,
 * « 60 millions d’euros ». Where figures and letters disagree there is no value but a problem. In: single ordinary spaces.
 */
export function readAmounts(text: string): Amount[] {
  const amounts: Amount[] = [];
  for (const match of text.matchAll(QUANTITY)) {
    const start = match.index;
    if (start < (amounts.at(-1)?.end ?? 0)) continue;
    const after = AFTER.exec(text.slice(start + match[0].length));
    const inside = after?.[2]?.trim() ?? null;
    const insideAmount = inside === null ? null : (WITH_UNIT.exec(inside)?.[1] ?? null);
    if (after?.[1] === undefined && after?.[3] === undefined && insideAmount === null) continue;
    const end = start + match[0].length + (after?.[0].length ?? 0);
    const written = text.slice(start, end).trim();
    // « 500 mille euros » is neither in figures nor in letters.
    const mixed = (match[1] === undefined ? FIGURES_END : LETTERS_END).test(text.slice(Math.max(0, start - 20), start));
    amounts.push({ start, end, ...(mixed ? unreadable(written) : agree(match[0], insideAmount ?? inside, written)) });
  }
  return amounts;
}

/** Every amount of a text that is due by day of delay. */
export function readDaily(text: string): Amount[] {
  return readAmounts(text).filter((amount) => isDaily(text, amount));
}

/** Whether an amount of a text is due by day: « 500 euros par jour de retard ». */
export function isDaily(text: string, amount: Amount): boolean {
  return /^ ?(?:euros )?par jour(?!\p{L})/iu.test(text.slice(amount.end, amount.end + 20));
}

/** The whole number that figures or letters say, or null: « 3 », « trois », « 2,3 millions ». */
export function readQuantity(text: string): number | null {
  const figures = WHOLE_FIGURES.exec(text.trim());
  return figures?.[1] === undefined ? frenchNumber(text) : readFigures(figures[1], figures[2]);
}

function agree(quantity: string, inside: string | null, written: string): Pick<Amount, 'value' | 'problem'> {
  const value = readQuantity(quantity);
  if (value === null) return unreadable(written);
  if (inside === null || !ANY_NUMBER.test(inside)) return { value, problem: null };
  const twin = readQuantity(inside);
  if (twin === null) return { value: null, problem: `« ${written} » : la parenthèse ne se lit pas comme un montant` };
  if (twin !== value)
    return { value: null, problem: `« ${written} » : ${number(value)} d’une part, ${number(twin)} de l’autre` };
  return { value, problem: null };
}

function unreadable(written: string): Pick<Amount, 'value' | 'problem'> {
  return { value: null, problem: `« ${written} » ne se lit pas comme un montant` };
}

/** A comma before three digits may be a decimal mark or an English thousands separator: it is not read. */
function readFigures(figures: string, scale: string | undefined): number | null {
  const grouped = /^\d{1,3}(?:[ .]\d{3})+$/.test(figures);
  if (!grouped && scale === undefined && !/^\d+$/.test(figures)) return null;
  const plain = grouped ? figures.replace(/[ .]/g, '') : figures.replace(',', '.');
  const value =
    Math.round(Number(plain) * (scale === undefined ? 1 : scale.startsWith('million') ? 1e6 : 1e9) * 100) / 100;
  return Number.isSafeInteger(value) ? value : null;
}
