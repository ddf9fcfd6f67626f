/**
 * Reads the provisions cited in French texts: « article 5, § 1, e) du RGPD », « art. 5(1)(e) », « 5.1.e », « L. 34-5 du
 * CPCE ».
 */
import { compareProvisions, type LegalText, ProvisionId } from '../schema/provision.ts';

export interface WrittenProvision {
  readonly start: number;
  readonly written: string;
  /** Its legal text, or null when the sentence does not name one. */
  readonly text: LegalText | null;
  /** Article, paragraph and point: `['5', '1', 'e']`, without the roman numerals of the law of 1978. */
  readonly steps: readonly string[];
}

export interface BreachReading {
  /** Unique identifiers, in the order of `compareProvisions`. */
  readonly provisions: readonly string[];
  /** What could not be read, in French; nothing is read from that part of the passage. */
  readonly problems: readonly string[];
}

/** Pattern for the name of each legal text, up to its end. */
const NAMES: Readonly<Record<LegalText, string>> = {
  rgpd: '(?:RGPD(?!\\p{L})|règlement général (?:européen )?sur la protection des données|règlement(?: général)?(?: européen)?(?: \\(UE\\))?(?: n°)? ?2016/679(?: du Parlement européen et du Conseil)?(?: du 27 avril 2016)?(?: relatif à la protection des (?:données(?: à caractère personnel)?|personnes physiques[^,;.()]*))?)',
  lil: '(?:LIL(?!\\p{L})|loi (?:(?:modifiée )?(?:[«"] ?)?Informatique et Libertés(?: ?[»"])?|n° ?78-17(?: du 6 janvier 1978)?|du 6 janvier 1978)(?:,? modifiée)?(?:,? relative à l[\'’]informatique, aux fichiers et aux libertés)?(?: modifiée)?)',
  cpce: '(?:CPCE(?!\\p{L})|code des postes(?: et des communications électroniques)?)',
};
const TEXTS = Object.entries(NAMES) as [LegalText, string][];
const OTHER =
  '(?:code (?:de|du|des|pénal|civil|monétaire)(?!\\p{L})|directive|(?:décret|ordonnance|convention|charte|traité|constitution)(?!\\p{L})|loi (?:n°|du \\d)|TFUE|règlement (?:intérieur|\\(UE\\)|n°))';
/** The name of a legal text. Ours come first, because « loi n° » and « règlement (UE) » also match their beginning. */
const NAMED = new RegExp(
  `(?<!\\p{L})(?:${TEXTS.map(([text, name]) => `(?<${text}>${name})`).join('|')}|${OTHER})`,
  'iu',
);
/** The name of a legal text after its articles: « du RGPD », « à la loi Informatique et Libertés ». */
const CLOSING = new RegExp(TEXTS.map(([text, name]) => `(?<${text}>(?:du|au|de la|à la) ${name})`).join('|'), 'giu');

const CODE = /([LRD])\.? ?(\d+(?:-\d+)*)(?![\p{L}\d])/uy;
/** The number of an article; not « 15 000 € » or « 12 mois » after a comma. */
const NUMBER = /(\d{1,3})(?:er)?(?![\d\p{L}%]| (?:\d{3}|€|%|euros?|millions?|milliards?|mois|ans?|jours?)(?!\p{L}))/uy;
const PARAGRAPHS = /,? ?(?:paragraphes|§§) ?(\d{1,2}(?:, ?\d{1,2})* et \d{1,2})(?!\d)/iuy;
const PARAGRAPH = /(?:,? ?(?:paragraphe|par\.|§) ?(\d{1,2})(?:er)?|[-.](\d{1,2})|\((\d{1,2})\))(?![\p{L}\d])/iuy;
const POINT = /(?:(?:,? ?(?:sous |au |points? |lettres? )*|-|\.|\()([a-z])\)|[-.]([a-z])(?![\p{L}\d'’.-]))/iuy;
const MORE_POINTS = /(?:, ?| et )([a-z])\)/iuy;
const DEGREE = /(?:,? ?(?:au )?| ?\()(\d{1,2})°(?: ?\))?/uy;
const PART =
  /(?:,? ?(?:-? ?\(?(?:I{1,3}|IV|VI{0,3}|IX|X)\)?(?!\p{L})|(?:premier|deuxième|second|troisième|\d{1,2}(?:er|e|ème)) alinéa)|\.(?:I{1,3}|IV|VI{0,3}|IX|X)(?!\p{L}))/uy;

interface Reader {
  readonly text: string;
  at: number;
}

/** An article with its paragraphs or points: one list of steps for each. */
interface ReadArticle {
  readonly code: boolean;
  readonly steps: readonly (readonly string[])[];
  /** « 12-14 » without a word before it may be a range or a paragraph. */
  readonly range: boolean;
}

/**
 * Reads the article at the position of the reader and moves past it; returns null and does not move when there is none.
 */
function readArticle(reader: Reader, text: LegalText | null): ReadArticle | null {
  const code = text === 'rgpd' || text === 'lil' ? null : take(reader, CODE);
  if (code) {
    while (take(reader, PART));
    return { code: true, range: false, steps: [`${code[1]?.toLowerCase()}${code[2]}`.split('-')] };
  }
  const article = text === 'cpce' ? undefined : take(reader, NUMBER)?.[1];
  if (article === undefined) return null;
  const plain = String(Number(article));
  const paragraphs = text === 'lil' ? undefined : take(reader, PARAGRAPHS)?.[1];
  if (paragraphs !== undefined)
    return { code: false, range: false, steps: paragraphs.split(/, ?| et /).map((one) => [plain, one]) };
  const paragraph = text === 'lil' ? null : take(reader, PARAGRAPH);
  const place = [plain, ...(paragraph ? [String(Number(paragraph[1] ?? paragraph[2] ?? paragraph[3]))] : [])];
  const range = Number(paragraph?.[2] ?? 0) > Number(plain);
  const points = text === 'lil' ? [] : pointsOf(reader);
  if (text === 'rgpd' || points.length > 0)
    return { code: false, range, steps: points.length > 0 ? points.map((point) => [...place, point]) : [place] };
  let part = false;
  while (take(reader, PART)) part = true;
  // « 8, I, 2° »: identifiers have no roman numeral, so only the article is certain.
  const degree = take(reader, DEGREE)?.[1];
  return { code: false, range, steps: [degree === undefined || part ? place : [...place, degree]] };
}

function pointsOf(reader: Reader): string[] {
  const first = take(reader, POINT);
  if (!first) return [];
  const points = [first[1] ?? first[2] ?? ''];
  for (let more = take(reader, MORE_POINTS); more; more = take(reader, MORE_POINTS)) points.push(more[1] ?? '');
  return points.map((point) => point.toLowerCase());
}

function take(reader: Reader, pattern: RegExp): RegExpExecArray | null {
  pattern.lastIndex = reader.at;
  const match = pattern.exec(reader.text);
  if (match) reader.at += match[0].length;
  return match;
}

const CITED = /(?<!\p{L})art(?:icles?|\.) /giu;
const NEXT = /(?:, | et | ou |(?: et)? à l’article )/uy;
const BARE = /(?<![\p{L}\d.,§-])(\d{1,2})\.(\d)\.([a-z])(?![\p{L}\d.])/gu;

/**
 * Every provision cited in a text, in order. Its legal text is the one named after the article in the clause, otherwise
 * before it, otherwise in the heading of the column. Articles of other codes, directives and guidelines are ignored.
 * In: text with ordinary spaces and curly apostrophes.
 */
export function readProvisions(text: string, column = ''): WrittenProvision[] {
  if (!/art(?:icles?|\.) |\d\.\d\.[a-z]/i.test(text)) return [];
  const found: WrittenProvision[] = [];
  for (const match of text.matchAll(CITED)) {
    if (/groupe(?: de travail)? (?:de l’|« ?)$/iu.test(text.slice(Math.max(0, match.index - 40), match.index)))
      continue;
    const reader = { text, at: match.index + match[0].length };
    const articles: (ReadArticle & { readonly start: number; readonly end: number })[] = [];
    for (let last = reader.at; ; last = reader.at) {
      if (articles.length > 0) take(reader, NEXT);
      const start = reader.at;
      const article = articles.length > 0 && start === last ? null : readArticle(reader, null);
      if (!article) {
        reader.at = last;
        break;
      }
      articles.push({ ...article, start, end: reader.at });
    }
    const name = nameAround(text, match.index, reader.at, column);
    for (const { start, end, code, steps } of articles)
      if (name !== 'other' && code === (name === 'cpce'))
        for (const one of steps) found.push({ start, written: text.slice(start, end), text: name, steps: one });
  }
  for (const { 0: written, index, 1: article = '', 2: paragraph = '', 3: point = '' } of text.matchAll(BARE))
    if (!found.some(({ start, written: other }) => index >= start && index < start + other.length)) {
      const name = nameAround(text, index, index + written.length, column) === 'lil' ? 'lil' : 'rgpd';
      found.push({ start: index, written, text: name, steps: [article, paragraph, point] });
    }
  return found.toSorted((a, b) => a.start - b.start);
}

function nameAround(text: string, start: number, end: number, column: string): LegalText | 'other' | null {
  const after =
    /^(?:[^;:.?!]|\.(?! |$))*?(?=[;:?!]|\.(?: |$)|(?<!\p{L})art(?:icles?|\.) |$)/u.exec(text.slice(end))?.[0] ?? '';
  const before = /(?:^|[;:?!(]|\. )([^;:?!(]*)$/u.exec(text.slice(Math.max(0, start - 300), start))?.[1] ?? '';
  return firstName(after.slice(0, 60)) ?? firstName(before.slice(-40)) ?? firstName(column);
}

function firstName(text: string): LegalText | 'other' | null {
  const match = NAMED.exec(text);
  return match && (textOf(match) ?? 'other');
}

function textOf({ groups }: RegExpExecArray): LegalText | undefined {
  return TEXTS.map(([text]) => text).find((text) => groups?.[text] !== undefined);
}

/** First day of the present numbering of the loi Informatique et Libertés (ordonnance n° 2018-1125, article 29). */
const RENUMBERED = '2019-06-01';
const SEPARATOR =
  /(?:[\s,;]|et(?!\p{L})|ou(?!\p{L})|ainsi(?!\p{L})|qu['’]|que(?!\p{L})|à(?!\p{L})|aux?(?!\p{L})|les?(?!\p{L})|l['’]|des?(?= manquements? )|articles?(?!\p{L})|manquements?(?!\p{L}))+/iuy;

/**
 * The breached provisions listed in a legal act, « pour manquements aux articles 5-1-e), 13 et 32 du RGPD et à
 * l’article 82 de la loi Informatique et Libertés ». In: text with single ordinary spaces; the date of the act, which
 * decides the numbering of the law of 1978. A passage with anything other than articles and their legal text gives a
 * problem.
 */
export function readBreaches(passage: string, decided: string | null): BreachReading {
  const text = passage.replace(/ ?\((?:ci-après|ci-dessous|dit)[^()]*\)/gi, '').replace(/ (?=[;:])/g, '');
  const found = new Set<string>();
  const problems: string[] = [];
  let from = 0;
  for (const match of text.matchAll(CLOSING)) {
    const legalText = textOf(match) ?? 'rgpd';
    const end = match.index + match[0].length;
    const unsure = formerVersion(text.slice(end)) || (legalText === 'lil' && decided === null);
    const ids = unsure ? null : listedArticles(text.slice(from, match.index), legalText, from > 0);
    if (ids === null) problems.push(`fondements non lus : « ${shorten(text.slice(from, end))} »`);
    for (const id of ids ?? []) found.add(legalText === 'lil' && (decided ?? '') < RENUMBERED ? `${id}-ancien` : id);
    from = end;
  }
  const tail = text.slice(from);
  if (/(?<!\p{L})articles?\s+[LRD]?\.?\s?\d/iu.test(tail)) problems.push(`fondements non lus : « ${shorten(tail)} »`);
  return {
    provisions: [...found].filter((id) => ProvisionId.safeParse(id).success).toSorted(compareProvisions),
    problems,
  };
}

/** « dans sa version applicable au jour des faits »: a program cannot decide which numbering is meant. */
function formerVersion(rest: string): boolean {
  return /^[ ,]*(?:dans (?:sa|leur)|en vigueur|alors|anciennement|devenu)/i.test(rest);
}

function shorten(text: string): string {
  const plain = text.replace(/\s+/g, ' ').trim();
  return plain.length > 120 ? `…${plain.slice(-120)}` : plain;
}

/**
 * Identifiers of the articles listed before the name of their legal text; null when the segment contains anything else.
 */
function listedArticles(segment: string, legalText: LegalText, chained: boolean): string[] | null {
  const first = segment.search(/(?<!\p{L})articles?(?!\p{L})/iu);
  if (first < 0 && !chained) return /\d/.test(segment) ? null : [];
  const reader = { text: first < 0 ? segment : segment.slice(first), at: 0 };
  const ids: string[] = [];
  while (reader.at < reader.text.length) {
    const separator = take(reader, SEPARATOR);
    if (reader.at === reader.text.length) break;
    // « articles 12 à 14 » is a range: its articles are not certain.
    if (separator === null || (ids.length > 0 && /^ à $/.test(separator[0]))) return null;
    const article = readArticle(reader, legalText);
    if (article === null || article.range) return null;
    if (legalText === 'rgpd' && Number(article.steps[0]?.[0]) > 99) return null;
    ids.push(...article.steps.map((steps) => `${legalText}-${steps.join('-')}`));
  }
  return ids;
}
