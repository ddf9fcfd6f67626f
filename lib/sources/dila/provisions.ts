/** Reads the articles that a decision says were breached, and gives them the identifiers of the project. */
import { compareProvisions, type LegalText, ProvisionId } from '../../schema/provision.ts';

/** How each legal text is named, after its articles. */
const TEXTS: readonly (readonly [LegalText, string])[] = [
  ['cpce', '(?:du|au) (?:CPCE(?![\\p{L}])|code des postes et des communications électroniques)'],
  [
    'lil',
    '(?:de|à) la loi (?:(?:modifiée )?(?:[«"] ?)?Informatique et Libertés(?: ?[»"])?|n° ?78-17(?: du 6 janvier 1978)?|du 6 janvier 1978)(?:,? modifiée)?(?:,? relative à l[\'’]informatique, aux fichiers et aux libertés)?(?: modifiée)?',
  ],
  [
    'rgpd',
    '(?:du|au) (?:RGPD(?![\\p{L}])|règlement général (?:européen )?sur la protection des données|règlement(?: général)?(?: européen)?(?: \\(UE\\))?(?: n°)? ?2016/679(?: du Parlement européen et du Conseil)?(?: du 27 avril 2016)?(?: relatif à la protection des (?:données(?: à caractère personnel)?|personnes physiques[^,;.()]*))?)',
  ],
];
const MARKER = new RegExp(TEXTS.map(([text, pattern]) => `(?<${text}>${pattern})`).join('|'), 'giu');

/** From this day the loi Informatique et Libertés has its present numbering (ordonnance n° 2018-1125, article 29). */
const RENUMBERED = '2019-06-01';

export interface ProvisionReading {
  /** In the order of lawyers, each once. */
  readonly provisions: readonly string[];
  /** What could not be read, in French; nothing of the passage concerned is kept. */
  readonly problems: readonly string[];
}

/**
 * The provisions of a passage such as « pour manquements aux articles 5-1-e), 13 et 32 du RGPD et à l’article 82 de la
 * loi Informatique et Libertés ». In: single ordinary spaces; the day of the decision, which tells the numbering of the
 * law of 1978. A passage that holds anything but articles, paragraphs, points and their text is given up, and said.
 */
export function readProvisions(passage: string, decided: string | null): ProvisionReading {
  const text = passage.replace(/ ?\((?:ci-après|ci-dessous|dit)[^()]*\)/gi, '').replace(/ (?=[;:])/g, '');
  const found = new Set<string>();
  const problems: string[] = [];
  let from = 0;
  for (const match of text.matchAll(MARKER)) {
    const segment = text.slice(from, match.index);
    const legalText = TEXTS.map(([name]) => name).find((name) => match.groups?.[name] !== undefined) ?? 'rgpd';
    const rest = text.slice(match.index + match[0].length);
    const ids =
      formerVersion(rest) || (legalText === 'lil' && decided === null)
        ? null
        : readArticles(segment, legalText, from > 0);
    if (ids === null) problems.push(`fondements non lus : « ${shorten(`${segment}${match[0]}`)} »`);
    for (const id of ids ?? []) found.add(legalText === 'lil' && (decided ?? '') < RENUMBERED ? `${id}-ancien` : id);
    from = match.index + match[0].length;
  }
  const tail = text.slice(from);
  if (/(?<!\p{L})articles?\s+[LRD]?\.?\s?\d/iu.test(tail)) problems.push(`fondements non lus : « ${shorten(tail)} »`);
  return {
    provisions: [...found].filter((id) => ProvisionId.safeParse(id).success).toSorted(compareProvisions),
    problems,
  };
}

/** « dans sa version applicable au jour des faits »: which numbering is meant is not for a program to say. */
function formerVersion(rest: string): boolean {
  return /^[ ,]*(?:dans (?:sa|leur)|en vigueur|alors|anciennement|devenu)/i.test(rest);
}

function shorten(text: string): string {
  const plain = text.replace(/\s+/g, ' ').trim();
  return plain.length > 120 ? `…${plain.slice(-120)}` : plain;
}

const SEPARATOR =
  /(?:[\s,;]|et(?!\p{L})|ou(?!\p{L})|ainsi(?!\p{L})|qu['’]|que(?!\p{L})|à(?!\p{L})|aux?(?!\p{L})|les?(?!\p{L})|l['’]|des?(?= manquements? )|articles?(?!\p{L})|manquements?(?!\p{L}))+/iuy;
const CODE = /([LRD])\.? ?(\d+(?:-\d+)*)(?![\p{L}\d])/uy;
const NUMBER = /(\d{1,3})(?:er)?(?![\p{L}\d])/uy;
const PLURAL = /,? ?(?:paragraphes|§§) ?(\d{1,2}(?:, ?\d{1,2})* et \d{1,2})(?!\d)/iuy;
const PARAGRAPH = /(?:,? ?(?:paragraphe|par\.|§) ?(\d{1,2})(?:er)?|[-.] ?(\d{1,2})|\((\d{1,2})\))(?![\p{L}\d])/iuy;
const POINT = /(?:(?:,? ?(?:sous |au |points? |lettres? )*|-|\.|\()([a-z])\)|[-.]([a-z])(?![\p{L}\d'’.-]))/iuy;
const MORE_POINTS = /(?:, ?| et )([a-z])\)/iuy;
const DEGREE = /(?:,? ?(?:au )?| ?\()(\d{1,2})° ?\)?/uy;
const PASSED_OVER =
  /,? ?(?:-? ?(?:I{1,3}|IV|VI{0,3}|IX|X)(?![\p{L}])|(?:premier|deuxième|second|troisième|\d{1,2}(?:er|e|ème)) alinéa)/uy;

/** Identifiers of the articles that a segment lists before the name of its text, or null when anything else is in it. */
function readArticles(segment: string, legalText: LegalText, chained: boolean): string[] | null {
  const first = segment.search(/(?<!\p{L})articles?(?!\p{L})/iu);
  if (first < 0 && !chained) return /\d/.test(segment) ? null : [];
  const reader = { text: first < 0 ? segment : segment.slice(first), at: 0 };
  const ids: string[] = [];
  while (reader.at < reader.text.length) {
    const separator = take(reader, SEPARATOR);
    if (reader.at === reader.text.length) break;
    // « articles 12 à 14 » is a range, which a list of articles cannot show for certain.
    if (separator === null || (ids.length > 0 && /^ à $/.test(separator[0]))) return null;
    const read = legalText === 'cpce' ? readCode(reader) : readNumber(reader, legalText);
    if (read === null) return null;
    ids.push(...read);
  }
  return ids;
}

function readCode(reader: { text: string; at: number }): string[] | null {
  const match = take(reader, CODE);
  while (take(reader, PASSED_OVER) !== null);
  return match ? [`cpce-${match[1]?.toLowerCase()}${match[2]}`] : null;
}

function readNumber(reader: { text: string; at: number }, legalText: LegalText): string[] | null {
  const article = Number(take(reader, NUMBER)?.[1] ?? 0);
  if (article === 0 || (legalText === 'rgpd' && article > 99)) return null;
  const id = `${legalText}-${article}`;
  const plural = take(reader, PLURAL)?.[1];
  if (plural !== undefined) return plural.split(/, ?| et /).map((paragraph) => `${id}-${paragraph}`);
  if (legalText === 'lil') {
    let passedOver = false;
    while (take(reader, PASSED_OVER) !== null) passedOver = true;
    // « 8, I, 2° »: identifiers have no place for the roman part, so that only the article is certain.
    const degree = take(reader, DEGREE)?.[1];
    return [degree === undefined || passedOver ? id : `${id}-${degree}`];
  }
  const numbered = take(reader, PARAGRAPH);
  const paragraph = numbered && (numbered[1] ?? numbered[2] ?? numbered[3]);
  // « 12-14 » without a word is as likely a range as a paragraph.
  if (numbered?.[2] !== undefined && Number(numbered[2]) > article) return null;
  const place = paragraph === null || paragraph === undefined ? id : `${id}-${Number(paragraph)}`;
  const letter = take(reader, POINT);
  if (letter === null) return [place];
  const ids = [`${place}-${(letter[1] ?? letter[2] ?? '').toLowerCase()}`];
  for (let more = take(reader, MORE_POINTS); more !== null; more = take(reader, MORE_POINTS))
    ids.push(`${place}-${more[1]?.toLowerCase()}`);
  return ids;
}

function take(reader: { text: string; at: number }, pattern: RegExp): RegExpExecArray | null {
  pattern.lastIndex = reader.at;
  const match = pattern.exec(reader.text);
  if (match) reader.at += match[0].length;
  return match;
}
