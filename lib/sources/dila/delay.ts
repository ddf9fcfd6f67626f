/** Reads delays in days, months or years: « un délai de trois (3) mois ». */

import { readQuantity } from '../../french/amounts.ts';
import { NUMBER_WORD } from '../../french/numbers.ts';

const QUANTITY = `(\\d+|${NUMBER_WORD}(?:[ -](?:et[ -])?${NUMBER_WORD})*)(?: \\(([^()]{1,40})\\))?`;
const UNIT = '(mois|jours?|semaines?|ans?|années?)(?!\\p{L})';
const DELAY = new RegExp(
  `délai (?:maximal |maximum |supplémentaire )?(?:de |d['’])${QUANTITY} ${UNIT}(?:,? et (?:de )?${QUANTITY} ${UNIT})?`,
  'giu',
);

/**
 * Every delay of a text: « 3 mois », « 6 mois et 15 jours »; null for an unreadable one, for example when figures and
 * words disagree.
 */
export function readDelays(text: string): (string | null)[] {
  return [...text.matchAll(DELAY)].map(([, first, firstTwin, firstUnit, second, secondTwin, secondUnit]) => {
    const head = span(first, firstTwin, firstUnit);
    if (second === undefined) return head;
    const tail = span(second, secondTwin, secondUnit);
    return head === null || tail === null ? null : `${head} et ${tail}`;
  });
}

function span(written = '', twin: string | undefined, unit = ''): string | null {
  const value = readQuantity(written);
  if (value === null || (twin !== undefined && readQuantity(twin) !== value)) return null;
  const singular = unit.toLowerCase() === 'mois' ? 'mois' : unit.toLowerCase().replace(/s$/, '').replace('année', 'an');
  return `${value} ${value > 1 && singular !== 'mois' ? `${singular}s` : singular}`;
}
