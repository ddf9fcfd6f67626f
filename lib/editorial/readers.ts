/** What a passage writes, read in its own language. */
import { readEnglishAmounts } from '../english/amounts.ts';
import { readEnglishDays } from '../english/dates.ts';
import { readEnglishProvisions } from '../english/provisions.ts';
import { type Amount, readAmounts } from '../french/amounts.ts';
import { readDays, type WrittenDay } from '../french/dates.ts';
import { readProvisions, type WrittenProvision } from '../french/provisions.ts';
import type { Passage } from './passages.ts';

/** Whether a passage is one of the English edition. */
export function isEnglish({ zone }: Pick<Passage, 'zone'>): boolean {
  return zone === 'english-title' || zone === 'english-summary' || zone === 'english-note';
}

export function amountsIn(passage: Passage): Amount[] {
  return isEnglish(passage) ? readEnglishAmounts(passage.text) : readAmounts(passage.text);
}

export function daysIn(passage: Passage): WrittenDay[] {
  return isEnglish(passage) ? readEnglishDays(passage.text) : readDays(passage.text);
}

export function provisionsIn(passage: Passage): WrittenProvision[] {
  return isEnglish(passage) ? readEnglishProvisions(passage.text) : readProvisions(passage.text, passage.column);
}
