/** Reads delays in months, days or years: « un délai de trois (3) mois ». */
import { NUMBER_WORD } from '../../french/numbers.ts';
import { readQuantity } from '../../french/amounts.ts';

const QUANTITY = `(\\d+|${NUMBER_WORD}(?:[ -](?:et[ -])?${NUMBER_WORD})*)(?: \\(([^()]{1,40})\\))?`;
const DELAY = new RegExp(
  `délai (?:maximal |maximum )?(?:de |d['’])${QUANTITY} (mois|jours?|semaines?|ans?|années?)(?!\\p{L})`,
  'giu',
);
/** Every delay of a text: « 3 mois »; null for one that does not read, its figures and letters disagreeing for instance. */
export function readDelays(text: string): (string | null)[] {
  return [...text.matchAll(DELAY)].map(delay);
}

function delay(match: RegExpExecArray): string | null {
  const [, written = '', twin, unit = ''] = match;
  const value = readQuantity(written);
  if (value === null || (twin !== undefined && readQuantity(twin) !== value)) return null;
  const singular = unit.toLowerCase() === 'mois' ? 'mois' : unit.toLowerCase().replace(/s$/, '').replace('année', 'an');
  return `${value} ${value > 1 && singular !== 'mois' ? `${singular}s` : singular}`;
}
