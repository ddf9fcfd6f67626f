/**
 * Reads the amounts in euros of French texts: in figures, in words, both, rounded to millions, or sharing their unit.
 */
import { number } from '../format.ts';
import { frenchNumber, NUMBER_WORD } from './numbers.ts';

/** An amount in a text. */
export interface Amount {
  /** Index of its first character. */
  readonly start: number;
  /** Index after its last character. */
  readonly end: number;
  /** Exact text. */
  readonly written: string;
  /** In euros. */
  readonly value: number;
  /** Value of one unit of its last digit: 100 000 for « 2,4 millions », 1 for « 800 000 € ». */
  readonly unit: number;
}

/** An amount of a legal act: whole euros, or no value when figures and words leave a doubt. */
export interface StatedAmount extends Pick<Amount, 'start' | 'end'> {
  readonly value: number | null;
  /** Why there is no value, in French; null when there is one. */
  readonly problem: string | null;
}

/** An amount before its use: the value for ordinary text (null when there is none), and the problem for a legal act. */
interface Reading extends Omit<Amount, 'value'> {
  readonly value: number | null;
  readonly problem: string | null;
}

const FIGURES = "\\d{1,3}(?:[ .’']\\d{3})+(?!\\d)(?:,\\d{1,2})?|\\d+(?:[.,]\\d+)?";
const EACH_FIGURE = new RegExp(FIGURES, 'gu');
/** « un demi-million », « trois quarts de million ». */
const FRACTION = '(?:(?:une? )?demi[ -]|(?:un|trois) quarts? de )(?:million|milliard)';
const LETTERS = `(?:${FRACTION}|${NUMBER_WORD}(?:[ -](?:et[ -])?${NUMBER_WORD})*(?: milliers?| et demie?)?)`;
const SCALE = '(?:(?:millions?|milliards?)(?: et demie?)?|mille|milliers?)(?!\\p{L})';
const EURO = " ?(?:d['’] ?|de )?(?:(?:euros?|EUR)(?!\\p{L})|€)";
/** « 800 000 », « 27, 12 et 15 millions », « huit cent mille », before a possible unit. */
const QUANTITY = new RegExp(
  `(?<![\\p{L}\\d.,-])(?:((?:(?:${FIGURES})(?:, (?:${FIGURES}))* (?:et|ou|à|puis) )?(?:${FIGURES}))(?: (${SCALE}))?|(${LETTERS})(?![\\p{L}\\d]))(?= ?[(dekm€])`,
  'giu',
);
/** « M€ », « euros », « (huit cent mille) euros », « euros (800 000 €) ». */
const UNIT = new RegExp(
  `^(?:( ?(?:k|Mr?d?) ?(?:€|(?:EUR|euros?)(?!\\p{L})))|(${EURO})?(?: ?\\(([^()]{1,120})\\))?(${EURO})?)`,
  'iu',
);
/** « 35 (trente-cinq) millions d’euros »: the scale after the brackets applies to both numbers. */
const LATE_SCALE = new RegExp(`^ ?\\(([^()]{1,120})\\) (millions?|milliards?)(${EURO})`, 'iu');
const WITH_UNIT = new RegExp(`^(.*?)${EURO}$`, 'iu');
const WHOLE_FIGURES = new RegExp(`^(${FIGURES})(?: (${SCALE}))?$`, 'iu');
const ANY_NUMBER = new RegExp(`\\d|(?<!\\p{L})${NUMBER_WORD}(?!\\p{L})`, 'iu');
/**
 * « 500 mille euros », « 2 millions 385 mille euros » mix figures and words: read no amount rather than a wrong one.
 */
const LETTERS_BEFORE = new RegExp(`(?<!\\p{L})(?!une? )${NUMBER_WORD} $`, 'iu');
const FIGURES_BEFORE = /(?:\d|(?<!\p{L})(?:millions?|milliards?)) ?$/iu;
/** « EUR 900 000 », « €800,000 »: the currency first, as in English and in banking. */
const PREFIXED =
  /(?<![\p{L}\d])(?:EUR|€) ?(\d{1,3}(?:[ .,’']\d{3})+(?!\d)|\d+(?:[.,]\d+)?)(?: ?(millions?|milliards?|[kM])(?!\p{L}))?(?! ?(?:€|euros?|EUR))/gu;
const UNIT_BEFORE = /(?:\d|millions?|milliards?|mille|[kM]) ?$/u;

/** Every amount in euros of a text, in order. In: text with ordinary spaces. */
export function readAmounts(text: string): Amount[] {
  const amounts = readingsIn(text).flatMap(({ problem: _, value, ...rest }) =>
    value === null ? [] : [{ ...rest, value }],
  );
  const prefixed = prefixedIn(text).filter(
    ({ start, end }) => !amounts.some((one) => one.start < end && start < one.end),
  );
  return prefixed.length === 0 ? amounts : [...amounts, ...prefixed].toSorted((a, b) => a.start - b.start);
}

function prefixedIn(text: string): Amount[] {
  if (!/(?:€|EUR) ?\d/.test(text)) return [];
  return [...text.matchAll(PREFIXED)].flatMap(({ 0: written, 1: figures = '', 2: word, index }): Amount[] => {
    if (UNIT_BEFORE.test(text.slice(0, index))) return [];
    const scale = scaleOf(word);
    const { value, decimals } = figuresValue(figures.replace(/,(?=\d{3})/g, ' '), scale);
    return [{ start: index, end: index + written.length, written, value, unit: scale / 10 ** decimals }];
  });
}

/** An amount in another currency: « 900 000 dollars », « £5 million ». */
const FOREIGN = new RegExp(
  `(?<![\\p{L}\\d.,-])(?:(?:${FIGURES}|${LETTERS})(?: ${SCALE})? ?(?:de |d’)?(?:dollars?|livres? sterling|francs? suisses?|yens?|USD|GBP|CHF|[$£])(?!\\p{L})|(?:USD|GBP|CHF|[$£]) ?(?:${FIGURES})(?: ${SCALE})?)`,
  'giu',
);

const CURRENCIES = ['$', '£', 'dollar', 'sterling', 'suisse', 'yen', 'USD', 'GBP', 'CHF'];

/** Every amount in another currency. */
export function readForeignAmounts(text: string): Pick<Amount, 'start' | 'end' | 'written'>[] {
  if (!CURRENCIES.some((word) => text.includes(word))) return [];
  return [...text.matchAll(FOREIGN)].map(({ 0: written, index }) => ({
    start: index,
    end: index + written.length,
    written,
  }));
}

/**
 * Every amount of a legal act, in order: « 800 000 (huit cent mille) euros », « huit cent mille euros (800 000 €) ».
 * The value is null, with a problem, when figures and words disagree or when cents or « mille » leave a doubt.
 */
export function readStatedAmounts(text: string): StatedAmount[] {
  return readingsIn(text).map(({ start, end, value, problem }) => ({
    start,
    end,
    value: problem === null ? value : null,
    problem,
  }));
}

/** Whether an amount is due per day: « 500 euros par jour de retard ». */
export function isDaily(text: string, { end }: Pick<Amount, 'end'>): boolean {
  return /^ ?(?:euros )?par jour(?!\p{L})/iu.test(text.slice(end, end + 20));
}

/** The whole number written in figures or words, or null: « 3 », « trois », « 2,3 millions ». */
export function readQuantity(text: string): number | null {
  const [, figures, scale] = WHOLE_FIGURES.exec(text.trim()) ?? [];
  const value = figures === undefined ? frenchNumber(text) : figuresValue(figures, scaleOf(scale)).value;
  return value !== null && Number.isSafeInteger(value) ? value : null;
}

function readingsIn(text: string): Reading[] {
  if (!/€|eur/i.test(text)) return [];
  const readings: Reading[] = [];
  for (const match of text.matchAll(QUANTITY)) {
    const [quantity, list, word, letters = ''] = match;
    const from = match.index;
    if (from < (readings.at(-1)?.end ?? 0)) continue;
    const rest = text.slice(from + quantity.length);
    const late = list !== undefined && word === undefined ? LATE_SCALE.exec(rest) : null;
    const [tail = '', symbol, unit, inside, unitAfter] = late
      ? [late[0], undefined, undefined, late[1], late[3]]
      : (UNIT.exec(rest) ?? []);
    if (/^ symbolique/.test(rest.slice(tail.length))) continue;
    const members = list === undefined ? [] : [...list.matchAll(EACH_FIGURE)];
    const last = members.pop();
    const scale = scaleOf(late?.[2] ?? word ?? symbol ?? scaleWord(letters));
    const half = (word ?? letters).endsWith('demi') || (word ?? letters).endsWith('demie');
    const { value, decimals } = last
      ? withHalf(figuresValue(last[0], scale), scale, half)
      : { value: lettersValue(letters), decimals: half || FRACTIONAL.test(letters) ? 1 : 0 };
    const insideAmount = inside === undefined ? undefined : WITH_UNIT.exec(inside)?.[1];
    const bracketed = inside === undefined ? null : readQuantity(insideAmount ?? inside);
    const twin = bracketed !== null && late ? bracketed * scale : bracketed;
    const agrees = twin !== null && twin === value;
    // « trois (15 000 €) »: the unit belongs to the amount in brackets, which is read on its own.
    const unitInside = symbol === undefined && unit === undefined && unitAfter === undefined;
    if (unitInside && (insideAmount === undefined || twin === null || (!agrees && last !== undefined))) continue;
    if (value === 0) continue;

    const start = from + (last?.index ?? 0);
    const closed = agrees || unitAfter !== undefined ? tail : (symbol ?? unit ?? '');
    const written = `${last?.[0] ?? ''}${quantity.slice(list?.length ?? 0)}${closed}`;
    const mixed = (last ? LETTERS_BEFORE : FIGURES_BEFORE).test(text.slice(Math.max(0, start - 20), start));
    const unsure = mixed || value === null || (last !== undefined && scale === 1 && decimals > 0) || word === 'mille';
    const whole = `${quantity}${tail}`.trim();
    for (const member of members) {
      const own = figuresValue(member[0], scale);
      if (sharesUnit(member[0], scale))
        readings.push({
          start: from + member.index,
          end: from + member.index + member[0].length,
          written: `${member[0]}${quantity.slice(list?.length ?? 0)}${closed}`,
          value: own.value,
          unit: scale / 10 ** own.decimals,
          problem: null,
        });
    }
    readings.push({
      start,
      end: from + quantity.length + closed.length,
      written,
      value: mixed || (unitInside && !agrees) ? null : value,
      unit: scale / 10 ** decimals,
      problem: unsure ? `« ${whole} » ne se lit pas comme un montant` : disagreement(whole, value, inside, twin),
    });
  }
  return readings;
}

/** The problem when the number in brackets differs from the one outside; null when there is none. */
function disagreement(written: string, value: number, inside: string | undefined, twin: number | null): string | null {
  if (inside === undefined || twin === value || !ANY_NUMBER.test(inside)) return null;
  if (twin === null) return `« ${written} » : la parenthèse ne se lit pas comme un montant`;
  return `« ${written} » : ${number(value)} d’une part, ${number(twin)} de l’autre`;
}

/**
 * « l’article 5 et 120 € »: 5 is not an amount. Only millions (« 27 et 15 millions ») and numbers with thousands share
 * a unit.
 */
function sharesUnit(figures: string, scale: number): boolean {
  return scale > 1 ? /^\d{1,3}(?:,\d+)?$/.test(figures) : /^\d{1,3}[ .’']\d{3}/.test(figures);
}

/** The scale word of a number in words: « trois millions et demi » → « millions ». */
function scaleWord(letters: string): string | undefined {
  return letters
    .replace(/ et demie?$/i, '')
    .split(/[ -]/)
    .at(-1);
}

function withHalf(read: { value: number; decimals: number }, scale: number, half: boolean): typeof read {
  return half ? { value: read.value + scale / 2, decimals: 1 } : read;
}

const FRACTIONAL = new RegExp(`^(?:${FRACTION})$`, 'iu');

/** The value of a number in words, including halves and quarters of millions; null when it is not a number. */
function lettersValue(letters: string): number | null {
  const plain = letters.toLowerCase();
  if (FRACTIONAL.test(plain))
    return (scaleOf(scaleWord(plain)) * (plain.includes('demi') ? 2 : plain.startsWith('trois') ? 3 : 1)) / 4;
  const [, base, tail] = /^(.*?)( milliers?| et demie?)$/.exec(plain) ?? [];
  const value = frenchNumber(base ?? plain);
  if (value === null || tail === undefined) return value;
  if (tail.startsWith(' millier')) return value * 1000;
  const scale = scaleOf(scaleWord(plain));
  return scale < 1e6 ? null : value + scale / 2;
}

function scaleOf(word = ''): number {
  const letters = word
    .replace(/ et demie?$/i, '')
    .replace(/EUR|euros?/gi, '')
    .replace(/[ €]/g, '')
    .toLowerCase();
  if (/^(?:milliards?|mr?d)$/.test(letters)) return 1e9;
  if (/^(?:millions?|m)$/.test(letters)) return 1e6;
  return /^(?:mille|milliers?|k)$/.test(letters) ? 1e3 : 1;
}

/** Points and spaces separate thousands when three digits follow; otherwise a point is a decimal mark, like a comma. */
function figuresValue(figures: string, scale: number): { value: number; decimals: number } {
  const grouped = /^\d{1,3}(?:[ .’']\d{3})+(?:,|$)/.test(figures);
  const plain = (grouped ? figures.replace(/[ .’']/g, '') : figures).replace(',', '.');
  // Rounded, because 1.135 × 1e9 is not exact in floating point.
  return { value: Math.round(Number(plain) * scale * 100) / 100, decimals: plain.split('.')[1]?.length ?? 0 };
}

/** Whether an amount equals a number of euros: exactly, or rounded to its last digit with an error below 20 %. */
export function saysEuros({ value, unit }: Pick<Amount, 'value' | 'unit'>, euros: number): boolean {
  if (value === euros) return true;
  if (unit < 1) return Math.trunc(value) === euros || Math.round(value) === euros;
  return unit > 1 && Math.abs(value - euros) * 2 <= unit && Math.abs(value - euros) <= euros / 5;
}

/** The factor (10, 100 or 1 000) between an amount and a number of euros; null when there is none. */
export function powerOfTen({ value, unit }: Pick<Amount, 'value' | 'unit'>, euros: number): number | null {
  return (
    [10, 100, 1000].find(
      (factor) =>
        saysEuros({ value: value * factor, unit: unit * factor }, euros) ||
        saysEuros({ value: value / factor, unit: unit / factor }, euros),
    ) ?? null
  );
}
