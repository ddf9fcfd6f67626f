/** Reads the provisions that French prose cites: « article 5, § 1, e) du RGPD », « art. 5(1)(e) », « 5.1.e », « L. 34-5 du CPCE ». */
import type { LegalText } from '../schema/provision.ts';

export interface WrittenProvision {
  readonly start: number;
  readonly written: string;
  /** Text it belongs to, or null where the sentence does not name one. */
  readonly text: LegalText | null;
  /** Article, paragraph and point: `['5', '1', 'e']`; roman parts of the law of 1978 are left out. */
  readonly steps: readonly string[];
}

const NAMES: readonly (readonly [LegalText | 'other', RegExp])[] = [
  [
    'rgpd',
    /(?<!\p{L})(?:RGPD(?!\p{L})|règlement général sur la protection des données|règlement \(UE\) (?:n° ?)?2016\/679)/iu,
  ],
  ['lil', /(?<!\p{L})(?:LIL(?!\p{L})|loi (?:«? ?Informatique et Libertés|(?:n° ?78-17 )?du 6 janvier 1978))/iu],
  ['cpce', /(?<!\p{L})(?:CPCE(?!\p{L})|code des postes)/iu],
  [
    'other',
    /(?<!\p{L})(?:code (?:de|du|des|pénal|civil|monétaire)(?!\p{L})|directive|(?:décret|ordonnance|convention|charte|traité|constitution)(?!\p{L})|loi (?:n°|du \d)|TFUE|règlement (?:intérieur|\(UE\)|n°))/iu,
  ],
];

/** An article’s number, which « 15 000 € » and « 12 mois » after a comma are not. */
const ARTICLE =
  '(?:[LRD]\\. ?|[LRD](?=\\d))?\\d{1,3}(?:er)?(?![\\d\\p{L}%]| (?:\\d{3}|€|%|euros?|millions?|milliards?|mois|ans?|jours?)(?!\\p{L}))(?:-\\d{1,2}(?!\\d))*';
const PARAGRAPH = '(?:,? (?:§|paragraphe|par\\.) ?|\\(|[.-])\\d{1,2}(?:er)?\\)?';
const POINT = '(?:,? (?:point |sous )?|\\(|[.-])[a-z](?:\\)|(?=[.-]|\\b)(?![\\p{L}’]))';
/** Roman part of an article of the law of 1978: « 66, III ». */
const PART = '(?:,? ?\\(?|\\.)(?:I{1,3}|IV|VI{0,3}|V)\\)?(?!\\p{L})';
/** One article with what narrows it: « 5, § 1, e) », « 5(1)(e) », « 5-1-e », « 12, § 4 », « 5, paragraphe 1, a) ». */
const ONE = `${ARTICLE}(?:${PARAGRAPH})?(?:${POINT})?(?:${PART})?`;
const CITED = new RegExp(
  `(?<!\\p{L})art(?:icles?|\\.) ((?:${ONE})(?:(?:, | et | ou | à l’article | et à l’article )(?:${ONE}))*)`,
  'giu',
);
const BARE = /(?<![\p{L}\d.,§-])(\d{1,2})\.(\d)\.([a-z])(?![\p{L}\d.])/gu;

/**
 * Every provision of a passage, in order. The text is the one named after the article in its clause, else before it,
 * else in the heading of the column; an article of another code, of a directive or of a guideline is not read.
 * In: text with ordinary spaces and curly apostrophes.
 */
export function readProvisions(text: string, column = ''): WrittenProvision[] {
  if (!/art(?:icles?|\.) |\d\.\d\.[a-z]/i.test(text)) return [];
  const found: WrittenProvision[] = [];
  for (const match of text.matchAll(CITED)) {
    const list = match[1] ?? '';
    if (/groupe(?: de travail)? (?:de l’|« ?)$/iu.test(text.slice(0, match.index))) continue;
    const name = nameAround(text, match.index, match.index + match[0].length, column);
    if (name === 'other') continue;
    for (const one of list.matchAll(new RegExp(ONE, 'giu'))) {
      const start = match.index + match[0].length - list.length + one.index;
      const code = /^[LRD]/i.test(one[0]);
      if (code !== (name === 'cpce')) continue;
      found.push({ start, written: one[0], text: name, steps: stepsOf(one[0]) });
    }
  }
  for (const { 0: written, index } of text.matchAll(BARE))
    if (!found.some(({ start, written: other }) => index >= start && index < start + other.length))
      found.push({
        start: index,
        written,
        text: nameAround(text, index, index + written.length, column) === 'lil' ? 'lil' : 'rgpd',
        steps: stepsOf(written),
      });
  return found.toSorted((a, b) => a.start - b.start);
}

function nameAround(text: string, start: number, end: number, column: string): LegalText | 'other' | null {
  const after =
    /^(?:[^;:.?!]|\.(?! |$))*?(?=[;:?!]|\.(?: |$)|(?<!\p{L})art(?:icles?|\.) |$)/u.exec(text.slice(end))?.[0] ?? '';
  const before = /(?:^|[;:?!(]|\. )([^;:?!(]*)$/u.exec(text.slice(0, start))?.[1] ?? '';
  return firstName(after.slice(0, 60)) ?? firstName(before.slice(-40)) ?? firstName(column);
}

function firstName(text: string): LegalText | 'other' | null {
  const found = NAMES.flatMap(([name, pattern]) => {
    const index = text.search(pattern);
    return index < 0 ? [] : [{ name, index }];
  });
  return found.toSorted((a, b) => a.index - b.index || (a.name === 'other' ? 1 : -1))[0]?.name ?? null;
}

/** « 5, § 1, e) » → 5, 1, e; « L. 34-5 » → l34, 5; « 66, III » → 66. */
function stepsOf(written: string): string[] {
  const plain = written.replace(/(?:[ ,.(]|^)(?:I{1,3}|IV|VI{0,3}|V)\)?$/u, '').toLowerCase();
  return [...plain.replace(/^([lrd])\. ?/, '$1').matchAll(/[lrd]?\d+|(?<![a-z])[a-z](?![a-z])/g)].map(([step]) => step);
}
