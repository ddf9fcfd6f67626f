/** A sentence of a text, with its position. */

export interface Sentence {
  readonly text: string;
  /** Index of its first character in the text. */
  readonly start: number;
}

/**
 * End of a sentence: a full stop, question mark, exclamation mark or semicolon before a space. Abbreviations such as «
 * art. » and « n. » do not end one.
 */
const END = /(?<!(?<!\p{L})(?:art|al|p|n|cf|L|R|D|M|Mme))[.!?;](?= |$)/gu;

/** The sentences of a text. In: text with ordinary spaces. */
export function sentencesOf(text: string): Sentence[] {
  const ends = [...text.matchAll(END)].map(({ index }) => index + 1);
  return [...new Set([...ends, text.length])].map((end, i) => {
    const start = i === 0 ? 0 : (ends[i - 1] ?? 0);
    return { text: text.slice(start, end), start };
  });
}
