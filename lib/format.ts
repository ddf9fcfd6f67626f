/** French dates, money and counts, with the spaces of French typography. */

/** Narrow no-break space: inside numbers, before ; ! ? and inside guillemets. */
export const NARROW = '\u202f';
/** No-break space: before a unit, a colon, between a day and its month. */
export const NBSP = '\u00a0';
/** No-break hyphen: inside « 5-1-e ». */
export const HYPHEN = '\u2011';

/** Names of the months, January first. */
export const months = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
];

/** Whole number with narrow spaces: 2385276 → « 2 385 276 ». */
export function number(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, NARROW);
}

/** Euros in full: 800000 → « 800 000 € ». */
export function euros(amount: number): string {
  return `${number(amount)}${NBSP}€`;
}

/**
 * A share from 0 to 1 as a percentage of two significant digits: 0.00312 → « 0,31 % », 0.25 → « 25 % »; a share below
 * 0.01 % is written as such.
 */
export function percent(share: number): string {
  const value = share * 100;
  if (value > 0 && value < 0.01) return `moins de 0,01${NBSP}%`;
  const rounded = value < 100 ? Number(value.toPrecision(2)) : Math.round(value);
  return `${String(rounded).replace('.', ',')}${NBSP}%`;
}

/** Euros in a title, a number of millions in words: 32000000 → « 32 millions », 800000 → « 800 000 € ». */
export function titleEuros(amount: number): string {
  const millions = amount / 1e6;
  if (millions < 2 || !Number.isInteger(millions * 10)) return euros(amount);
  return `${String(millions).replace('.', ',')}${NBSP}millions`;
}

/** Euros for narrow places, exact for round amounts: 32000000 → « 32 M€ », 2385276 → « 2,39 M€ ». */
export function shortEuros(amount: number): string {
  // Numbers from 999.5 use the next unit: « 1 M€ », never « 1000 k€ ».
  const [unit, divisor] =
    amount >= 999.5e6 ? ['Md€', 1e9] : amount >= 999.5e3 ? ['M€', 1e6] : amount >= 1e3 ? ['k€', 1e3] : ['€', 1];
  const scaled = amount / divisor;
  const digits = scaled >= 100 ? scaled.toFixed(0) : scaled.toFixed(2).replace(/\.?0+$/, '');
  return `${digits.replace('.', ',')}${NBSP}${unit}`;
}

/** `2024-09-01` → « 1er septembre 2024 »; `2024-09` → « septembre 2024 »; `2024` → « 2024 ». */
export function longDate(date: string): string {
  const [year = '', month, day] = date.split('-');
  if (month === undefined) return year;
  const name = months[Number(month) - 1] ?? '';
  if (day === undefined) return `${name}${NBSP}${year}`;
  return `${day === '01' ? '1er' : Number(day)}${NBSP}${name}${NBSP}${year}`;
}

/** `2024-09-05` → « 05/09/2024 ». */
export function shortDate(date: string): string {
  return date.split('-').reverse().join('/');
}

/** A count with its noun: 0 → « aucune décision », 1 → « 1 décision », 3 → « 3 décisions ». */
export function count(value: number, one: string, many: string, none?: string): string {
  if (value === 0 && none !== undefined) return none;
  return `${number(value)}${NBSP}${value < 2 ? one : many}`;
}

const smallNumbers = ['aucune', 'une', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf'];

/** A count for a feminine noun in a sentence, small numbers in letters: 1 → « une », 3 → « trois », 12 → « 12 ». */
export function inLetters(value: number): string {
  return smallNumbers[value] ?? number(value);
}

/** The same with its noun: 1 → « une décision », 12 → « 12 décisions ». */
export function countInLetters(value: number, one: string, many: string): string {
  return `${inLetters(value)}${NBSP}${value < 2 ? one : many}`;
}

/** The size of a file in decimal units: 445949 → « 446 ko », 12340000 → « 12,3 Mo ». */
export function fileSize(bytes: number): string {
  if (bytes < 1e3) return `${bytes}${NBSP}${bytes < 2 ? 'octet' : 'octets'}`;
  if (bytes < 999.5e3) return `${Math.round(bytes / 1e3)}${NBSP}ko`;
  return `${(bytes / 1e6).toFixed(1).replace(/\.0$/, '').replace('.', ',')}${NBSP}Mo`;
}

/** Words joined in a list: « a », « a et b », « a, b et c ». */
export function enumerate(words: readonly string[]): string {
  return words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} et ${words.at(-1)}`;
}

/** A text between guillemets: « cookies ». */
export function quoted(text: string): string {
  return `«${NARROW}${text}${NARROW}»`;
}

/** The same text with a capital first letter: « moteur de recherche » → « Moteur de recherche ». */
export function capitalise(text: string): string {
  return text.charAt(0).toLocaleUpperCase('fr') + text.slice(1);
}

/** The same text with a small first letter, to continue a sentence: « Droit d’accès » → « droit d’accès ». */
export function uncapitalise(text: string): string {
  return text.charAt(0).toLocaleLowerCase('fr') + text.slice(1);
}

const collator = /* @__PURE__ */ new Intl.Collator('fr', { sensitivity: 'base', numeric: true });

/** French alphabetical order, without accents, case or an apostrophe in front. Code units break ties, so the order is total. */
export function alphabetical(a: string, b: string): number {
  return collator.compare(withoutQuotes(a), withoutQuotes(b)) || (a < b ? -1 : a > b ? 1 : 0);
}

/** « ’t Eiland » and « « Le Monde » » are looked for under T and L. */
function withoutQuotes(name: string): string {
  return name.replace(/^[\s«"“‘’']+/, '');
}

/** Letters that Unicode does not take apart: « Ø » is no « O » with an accent. */
const barredLetters: Readonly<Record<string, string>> = {
  œ: 'O',
  æ: 'A',
  ø: 'O',
  ł: 'L',
  đ: 'D',
  ð: 'D',
  þ: 'T',
  ß: 'S',
};

/**
 * Letter of the index for a name: « Électricité » → « E », « ’t Eiland » → « T », « Øresund » → « O », « 23andMe » and
 * « #Balance » → « 0-9 ».
 */
export function initial(name: string): string {
  const first = withoutQuotes(name).charAt(0).toLowerCase();
  const letter = (barredLetters[first] ?? first).normalize('NFD').charAt(0).toUpperCase();
  return /[A-Z]/.test(letter) ? letter : '0-9';
}
