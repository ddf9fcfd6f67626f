/** The sentences of a passage, each with where it starts. */

export interface Sentence {
  readonly text: string;
  /** Place of its first character in the passage. */
  readonly start: number;
}

/** An end: a full stop, a question or exclamation mark, a semicolon, before a space; « art. 5 » and « n. 3 » do not end one. */
const END = /(?<!(?<!\p{L})(?:art|al|p|n|cf|L|R|D|M|Mme))[.!?;](?= |$)/gu;

/** In: text with ordinary spaces. */
export function sentencesOf(text: string): Sentence[] {
  const ends = [...text.matchAll(END)].map(({ index }) => index + 1);
  return [...new Set([...ends, text.length])].map((end, i) => {
    const start = i === 0 ? 0 : (ends[i - 1] ?? 0);
    return { text: text.slice(start, end), start };
  });
}
