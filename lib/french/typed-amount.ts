/** Reads the amount that a person types in a field: « 50 000 », « 20.000 », « 50k », « 1,5 M€ », « 2 millions d’euros ». */

const TYPED = /^(?:€ ?)?(\d[\d .,’']*?) ?(k|m|mill(?:e|ions?)|m(?:illiar)?ds?)? ?(?:d[’']|de )?(?:€|euros?|eur)?$/i;

/**
 * The amount in whole euros; null for any other text, or for cents. A point or a comma before three digits separates
 * thousands, since an amount has no thousandths; with a scale, it is a decimal mark. This holds in French and in English.
 */
export function readTypedAmount(text: string): number | null {
  const [, figures, word = ''] = TYPED.exec(text.trim().replace(/\s+/g, ' ')) ?? [];
  if (figures === undefined) return null;
  const scale = word === '' ? 1 : /^k|mille$/i.test(word) ? 1e3 : /d/i.test(word) ? 1e9 : 1e6;
  const plain = scale === 1 ? figures.replace(/[ .,’'](?=\d{3}(?!\d))/g, '') : figures.replace(/[ ’']/g, '');
  // Rounded, because 1.135 × 1e9 is not exact in floating point.
  const value = Math.round(Number(plain.replace(',', '.')) * scale * 100) / 100;
  return Number.isSafeInteger(value) ? value : null;
}
