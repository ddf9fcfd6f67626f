/** Reads the numbers by which decisions are cited: SAN-…, MED-…, CNILTEXT…, ECLI and the numbers of the Conseil d’État. */

export interface WrittenNumber {
  readonly start: number;
  readonly end: number;
  /** `bare`: a number of the CNIL without its prefix, « n° 2024-013 », with the value that it would have as a sanction. */
  readonly kind: 'sanction' | 'bare' | 'formal-notice' | 'legifrance' | 'ecli' | 'court';
  /** In its usual form: `SAN-2024-013`, `CNILTEXT000050202759`, `498628`. */
  readonly value: string;
  /** As written in the text. */
  readonly written: string;
}

const FORMS: readonly (readonly [WrittenNumber['kind'], RegExp])[] = [
  ['sanction', /(?<![\p{L}\d])SAN(?:PS)? ?[-–— ] ?\d{2,4} ?[-–— ] ?\d{1,4}(?![\d])/gu],
  ['bare', /(?<=(?:n° ?|(?:délibération|décision) (?:n° ?)?))\d{4}-\d{3}(?![\p{L}\d-])/giu],
  ['formal-notice', /(?<![\p{L}\d])MED-\d{4}-\d{1,4}(?!\d)/gu],
  ['legifrance', /(?<![\p{L}\d])CNILTEXT\d+/gu],
  ['ecli', /(?<![\p{L}\d])ECLI:[A-Z]{2}:[A-Z\d]+:\d{4}:[A-Z\d.]*[A-Z\d]/gu],
];
const COURT = /(?<!\p{L})(?:n[°ᵒo]s?\.?|numéros?) ?((?:\d{6}(?:, | et | and ))*\d{6})(?![\d/-])/giu;

/** Every number of a text, in order. In: text with ordinary spaces and hyphens. */
export function readNumbers(text: string): WrittenNumber[] {
  if (!/SAN|MED-|ECLI|\d{6}|\d{4}-\d{3}/.test(text)) return [];
  const found = FORMS.flatMap(([kind, form]) =>
    [...text.matchAll(form)].map(
      ({ 0: written, index }): WrittenNumber => ({
        start: index,
        end: index + written.length,
        kind,
        value: kind === 'sanction' ? usual(written) : kind === 'bare' ? `SAN-${written}` : written,
        written,
      }),
    ),
  );
  for (const match of text.matchAll(COURT)) {
    const list = match[1] ?? '';
    const from = match.index + match[0].length - list.length;
    for (const { 0: written, index } of list.matchAll(/\d{6}/g))
      found.push({ start: from + index, end: from + index + 6, kind: 'court', value: written, written });
  }
  return found.toSorted((a, b) => a.start - b.start);
}

/** « san 2024–13 » → `SAN-2024-013`. */
function usual(written: string): string {
  const [prefix = '', year = '', rank = ''] = written.toUpperCase().split(/[-–— ]+/);
  return `${prefix}-${year.length === 2 ? `20${year}` : year}-${rank.padStart(3, '0')}`;
}
