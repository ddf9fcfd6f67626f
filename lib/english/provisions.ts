/** Reads the provisions that English texts cite: « Art. 5(1)(e) GDPR », « Arts 13 and 32 GDPR », « former Art. 34 French Data Protection Act ». */

import type { WrittenProvision } from '../french/provisions.ts';
import type { LegalText } from '../schema/provision.ts';

const NAMES: readonly (readonly [LegalText, string])[] = [
  ['rgpd', 'GDPR'],
  ['lil', 'French Data Protection Act'],
  ['cpce', 'French Post and Electronic Communications Code'],
];
const ARTICLE = '(?:[LRD]\\. ?)?\\d+(?:-\\d+)*(?:\\([\\da-z]+\\))*';
/** A list of articles, then the text that they are of, which may be named after « of the ». */
const LIST = new RegExp(
  `(?<!\\p{L})(former )?Art(?:s|\\.|icles?) (${ARTICLE}(?:(?:, | and |, and | or )(?:Arts? |Art\\. )?${ARTICLE})*)(?: of the)? (${NAMES.map(([, name]) => name).join('|')})`,
  'gu',
);

/** A provision of an English text: what is read in French, and whether it is of the numbering before 1 June 2019. */
export interface EnglishProvision extends WrittenProvision {
  readonly former: boolean;
}

/** Every provision of prose, in order. In: text with ordinary spaces. */
export function readEnglishProvisions(text: string): EnglishProvision[] {
  return [...text.matchAll(LIST)].flatMap((match) => {
    const [whole, former, list = '', name] = match;
    const found = NAMES.find(([, known]) => known === name)?.[0] ?? null;
    const from = match.index + whole.indexOf(list);
    return [...list.matchAll(new RegExp(ARTICLE, 'gu'))].map(({ 0: written, index }) => ({
      start: from + index,
      written,
      text: found,
      steps: (
        written.replace(/^([LRD])\. ?/, (_, letter: string) => letter.toLowerCase()).match(/[^()]+/g) ?? []
      ).flatMap((step) => (found === 'cpce' ? step.split('-') : [step])),
      former: former !== undefined,
    }));
  });
}
