/** Words too common to search for in English texts; the French articles of names are among them. */

const EMPTY_WORDS = new Set(
  'an and any are as at be by did do does for from got had has have how in into is it its of on or our that the their these they this to was we were what when where which who whom whose why will with your de des du et la le les'.split(
    ' ',
  ),
);

/** Whether a plain word is too common to search for. */
export function isEmptyEnglishWord(word: string): boolean {
  return EMPTY_WORDS.has(word) || /^[a-z]$/.test(word);
}
