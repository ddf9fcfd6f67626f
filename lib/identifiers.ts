/** Identifiers of decisions, judgments and provisions, each as one word that a full-text index keeps whole. */

/**
 * The word of an identifier: « SAN-2024-013 », « san 2024 013 » → `zqsan20240130`. Its start is that of no French word,
 * so that nothing else is found with it; it ends with a digit, so that no French stemmer cuts it (`…5x1xe` and `…5x1`
 * would become one).
 */
export function identifierWord(identifier: string): string {
  return `zq${identifier.toLowerCase().replace(/[^a-z0-9]/g, '')}0`;
}

/** The word of a provision, its paragraphs kept apart: article 5, § 1 is not article 51. In: `rgpd-5-1-e`. */
export function provisionWord(id: string): string {
  return identifierWord(id.replaceAll('-', 'x'));
}

/** The name of a decision in its address: « SAN-2024-013 »; any other character of a number becomes a hyphen, as do dots around it: « .. » is a folder. */
export function decisionSlug({ key }: { readonly key: string }): string {
  return key.replace(/^\.+|\.+$|[^A-Za-z0-9.-]+/g, '-');
}

/** The numbers under which a judgment is looked for: « C-37/20 et C-601/20 » → each; « C-413/23 P » → with and without its letter. */
export function judgmentNumbers({
  number,
  ecli,
}: {
  readonly number: string;
  readonly ecli?: string | undefined;
}): string[] {
  const numbers = number.split(/,? et (?:autres)?|, /).filter((one) => one !== '');
  return [
    ...new Set([...numbers.flatMap((one) => [one, one.replace(/ (?:P|PPU|QPC)$/, '')]), ...(ecli ? [ecli] : [])]),
  ];
}

/** The word of the page of a term: `theme`, `mots-de-passe`. The page of a provision has the word of its identifier. */
export function pageWord(facet: string, slug: string): string {
  return facet === 'fondement' ? provisionWord(slug) : identifierWord(`page${facet}x${slug}`);
}

/** The word of everything that has a term: `theme`, `cookies`; `annee`, `2024`. */
export function termWord(facet: string, slug: string): string {
  return identifierWord(`${facet}x${slug.replaceAll('-', 'x')}`);
}

/** The word of an amount, in euros. */
export function amountWord(euros: number): string {
  return identifierWord(`eur${euros}`);
}

/** The word of a day or of a month: `2022-08-03`, `2022-08`. */
export function dateWord(date: string): string {
  return identifierWord(`jour${date}`);
}
