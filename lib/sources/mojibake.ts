/** Repairs text that was written in UTF-8 and read in Windows-1252 (« Ã© » for « é »), only where that is certain. */

/** Windows-1252 from 0x80 to 0x9f, a space where it has no character. `TextDecoder` gets this range wrong in Node 20. */
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
 * What a French text may hold beyond ASCII. A sequence is only repaired into one of these: « é », no-break space, « » »
 * also happens to be the UTF-8 of an ideogram, and is ordinary French.
 */
const FRENCH = /^[\u00a0-\u00ffŒœŸŠšŽž‘’‚“”„†•…–—‹›€™\u202f\u2009\u2011]$/;

/** The same text with every certain misreading undone, doubled ones included; anything else is left as it is. */
export function repairMojibake(text: string): string {
  let result = text;
  for (let pass = 0; pass < 3; pass++) {
    const repaired = result.replace(SEQUENCE, (sequence) => decoded(sequence) ?? sequence);
    if (repaired === result) break;
    result = repaired;
  }
  return result;
}

/** Whether characters remain that a misreading has destroyed for good. */
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
