/**
 * Reads a reference to a provision in the forms that lawyers write, in French and in English: « art. 5-1-e », « 5.1.e »,
 * « article 5, § 1, e) du RGPD », « Art. 5(1)(e) GDPR », « L. 34-5 ».
 */

export interface Reference {
  /** Identifiers of provisions; in each list, the first that exists is the right one. */
  readonly provisions: readonly (readonly string[])[];
  /** The numbers alone, in the form of our articles: « 5-1-e », « 32 ». */
  readonly numbers: string;
}

/** Words allowed around the numbers of a reference, without accents. */
const AROUND =
  /\b(?:articles?|arts?|rgpd|gdpr|reglement|lil|loi|informatique|libertes|cpce|code|postes?|communications|electroniques?|electronic|ancien(?:ne)?|numerotation|paragraphes?|points?|alineas?|et|des?|du|la|[ld]'|french|data protection act|former|paragraphs?|of|the|and)(?![a-z])/g;

const texts = {
  rgpd: /\b(?:rgpd|gdpr|reglement)\b/,
  lil: /\b(?:lil|informatique|loi|act)\b/,
  cpce: /\b(?:cpce|postes?)\b/,
};

/** The reference in a query; null when the query contains anything else. In: a query in lower case without accents. */
export function readReference(query: string): Reference | null {
  const tokens = query.replace(AROUND, ' ').match(/\d+|[a-z]+/g) ?? [];
  const series = /^[lrd]$/.test(tokens[0] ?? '') ? (tokens.shift() ?? '') : '';
  const [article = '', ...paragraphs] = tokens;
  const named = (['rgpd', 'lil', 'cpce'] as const).filter((text) => texts[text].test(query));
  if (!/^\d{1,3}$/.test(article) || !paragraphs.every((part) => /^(?:\d{1,2}|[a-z])$/.test(part))) return null;
  if (!/\bart(?:icle)?s?\b/.test(query) && named.length + paragraphs.length === 0 && series === '') return null;
  const numbers = [`${series}${article}`, ...paragraphs];
  return {
    provisions: provisionsOf(series ? ['cpce'] : named, numbers, /\b(?:ancien|former)/.test(query)),
    numbers: tokens.join('-'),
  };
}

/**
 * The provision, or else its article, in the text that the query names. Without a name: the RGPD, then the same number
 * in the loi Informatique et Libertés. Its numbering before 1 June 2019 comes last, unless the query asks for it.
 */
function provisionsOf(named: readonly string[], numbers: readonly string[], former: boolean): string[][] {
  const wider = (text: string, end: string) =>
    numbers.map((_, i) => [text, ...numbers.slice(0, numbers.length - i)].join('-') + end);
  const exactly = (text: string, end: string) => [[text, ...numbers].join('-') + end];
  if (former) return [wider('lil', '-ancien')];
  const [first = 'rgpd', ...others] = named.length > 0 ? named : ['rgpd', 'lil'];
  const old = [first, ...others].includes('lil') ? [exactly('lil', '-ancien')] : [];
  return [wider(first, ''), ...others.map((text) => exactly(text, '')), ...old];
}
