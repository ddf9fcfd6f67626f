/** Provisions: articles of the GDPR, of the loi Informatique et Libertés and of the CPCE, and their identifiers. */
import * as z from 'zod';

/**
 * RGPD: articles 1 to 99, paragraph, point. LIL: articles 1 to 128, with « bis », roman numerals and the former
 * numbering.
 */
const PROVISION =
  /^(?:rgpd-[1-9]\d?(?:-[1-9]\d?)?(?:-[a-z])?|lil-(?:[1-9]\d?|1[01]\d|12[0-8])(?:-(?:[1-9]\d?|[a-z]|[ivx]{2,4}|bis|ter|quater))*(?:-ancien)?|cpce-[lrd]\d+(?:-\d+)*)$/;

/**
 * Identifier of a provision: text, article, paragraphs, and `ancien` for the numbering of the loi Informatique et
 * Libertés before 1 June 2019 (ordonnance n° 2018-1125): `rgpd-5-1-e`, `lil-82`, `cpce-l34-5`, `lil-34-ancien`.
 */
export const ProvisionId = z.string().regex(PROVISION, {
  error: 'identifiant de fondement attendu : rgpd-32, rgpd-5-1-e, lil-82, lil-34-ancien, cpce-l34-5',
});

/** Front matter of `content/provisions/<id>.md`. */
export const ProvisionFrontMatter = z.strictObject({
  name: z.string().min(1).describe('Intitulé complet : « Article 32 du RGPD ».'),
  short: z.string().min(1).describe('Forme courte pour les tableaux : « RGPD, art. 32 ».'),
  subject: z.string().min(1).describe('Objet de la disposition en quelques mots : « Sécurité du traitement ».'),
  url: z.url({ protocol: /^https$/ }).describe('Adresse du texte officiel (EUR-Lex, Légifrance ou CNIL).'),
  lead: z.string().min(1).max(400).describe('Ce que la disposition exige, en une ou deux phrases à nous.'),
  always: z
    .boolean()
    .default(false)
    .describe(
      'Page toujours publiée : true si elle l’est même si aucune décision ne retient un manquement à cette disposition.',
    ),
});

const texts = ['rgpd', 'lil', 'cpce'] as const;
export type LegalText = (typeof texts)[number];

/** The legal text of a provision: `rgpd-5-1-e` → `rgpd`. */
export function legalText(id: string): LegalText {
  return texts.find((text) => id.startsWith(`${text}-`)) ?? 'lil';
}

/**
 * Articles of the loi Informatique et Libertés with a hyphen in their number: 22-1 is not paragraph 1 of article 22.
 */
const HYPHENATED = /^lil-22-1(?=-|$)/;

/**
 * The article that contains a paragraph: `rgpd-5-1-e` → `rgpd-5`, `lil-6-2-ancien` → `lil-6-ancien`; an article returns
 * itself.
 */
export function articleOf(id: string): string {
  if (id.startsWith('cpce-')) return id;
  const hyphenated = HYPHENATED.exec(id)?.[0];
  if (hyphenated !== undefined) return hyphenated;
  const [text, article] = id.split('-');
  return `${text}-${article}${id.endsWith('-ancien') ? '-ancien' : ''}`;
}

/**
 * The words before the article number in a citation, by legal text; `ancien` is the former numbering of the loi
 * Informatique et Libertés.
 */
const citations = { rgpd: 'RGPD, art.', lil: 'LIL, art.', cpce: 'CPCE, art.', ancien: 'LIL (ancienne), art.' } as const;

/**
 * A provision for a table cell, from its short form « RGPD, art. 5-1-c »: the text before the article (« RGPD, art. »)
 * and the article (« 5-1-c »).
 */
export function citedAs(id: string, short = id): { readonly text: string; readonly article: string } {
  const text = citations[id.endsWith('-ancien') ? 'ancien' : legalText(id)];
  return short.startsWith(`${text} `) ? { text, article: short.slice(text.length + 1) } : { text: short, article: id };
}

/** Sorts provisions as lawyers list them: RGPD, LIL, CPCE; numbers by value; the former numbering last. */
export function compareProvisions(a: string, b: string): number {
  return compareKeys(orderKey(a), orderKey(b)) || (a < b ? -1 : a > b ? 1 : 0);
}

/**
 * Splits an identifier into numbers and words: `cpce-l34-5` → `l`, 34, 5. Comparing « 2a » as one word would make the
 * order circular.
 */
function orderKey(id: string): (number | string)[] {
  const known = orderKeys.get(id);
  if (known) return known;
  const former = id.endsWith('-ancien') ? 1 : 0;
  const parts = (id.replace(/-ancien$/, '').match(/\d+|[a-z]+/g) ?? []).map((part) =>
    /\d/.test(part) ? Number(part) : part,
  );
  const key = [texts.indexOf(legalText(id)), former, ...parts.slice(1)];
  orderKeys.set(id, key);
  return key;
}

/** Provisions are few, and sorted for each row of each list. */
const orderKeys = new Map<string, (number | string)[]>();

function compareKeys(a: (number | string)[], b: (number | string)[]): number {
  for (let i = 0; i < Math.min(a.length, b.length); i++) {
    const left = a[i];
    const right = b[i];
    if (left === right) continue;
    if (typeof left === 'number' && typeof right === 'number') return left - right;
    return String(left) < String(right) ? -1 : 1;
  }
  return a.length - b.length;
}
