/** Repairs UTF-8 text that was read as Windows-1252 (« Ã© » for « é »), only when the repair is certain. */

/** Windows-1252 from 0x80 to 0x9f, with a space for undefined bytes. `TextDecoder` gets this range wrong in Node 20. */
const UPPER_CONTROLS = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';
const BYTES = new Map([
  ...Array.from({ length: 128 }, (_, i): [string, number] => [String.fromCharCode(128 + i), 128 + i]),
  ...Array.from(UPPER_CONTROLS, (char, i): [string, number] => [char, 128 + i]).filter(([char]) => char !== ' '),
]);
const CONTINUATION = `[${[...BYTES]
  .filter(([, byte]) => byte < 0xc0)
  .map(([char]) => char)
  .join('')}]`;
const SEQUENCE = new RegExp(`[\\u00c2-\\u00df]${CONTINUATION}|[\\u00e0-\\u00ef]${CONTINUATION}{2}`, 'g');

/**
 * Characters beyond ASCII in French text. Only repairs into one of these: « é », no-break space, « » is ordinary
 * French, although it is also the UTF-8 of an ideogram.
 */
const FRENCH = /^[\u00a0-\u00ffŒœŸŠšŽž‘’‚“”„†•…–—‹›€™\u202f\u2009\u2011]$/;

/** The text with every certain error repaired, even double ones; the rest is unchanged. */
export function repairMojibake(text: string): string {
  let result = text;
  for (let pass = 0; pass < 3; pass++) {
    const repaired = result.replace(SEQUENCE, (sequence) => decoded(sequence) ?? sequence);
    if (repaired === result) break;
    result = repaired;
  }
  return result;
}

/** Whether the text still has characters that cannot be repaired. */
export function looksDamaged(text: string): boolean {
  return /\ufffd|Ã[^\p{L}]|â€/u.test(text);
}

function decoded(sequence: string): string | null {
  const bytes = Array.from(sequence, (char) => BYTES.get(char) ?? -1);
  if (bytes.includes(-1)) return null;
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes));
    return FRENCH.test(text) ? text : null;
  } catch {
    return null;
  }
}
