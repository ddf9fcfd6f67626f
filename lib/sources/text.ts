/** Turns the text of a deliberation, with inline HTML and doubly escaped entities, into plain paragraphs. */
import { decodeHTMLStrict } from 'entities';
import { repairMojibake } from './mojibake.ts';

/** Marks the edge of a block (`<p>`, `<br/>`) in raw text; a line feed of the source is only a space. */
export const BLOCK_EDGE = '\u2029';

const BLOCKS = new Set([
  'p',
  'br',
  'div',
  'li',
  'ul',
  'ol',
  'tr',
  'table',
  'tbody',
  'thead',
  'blockquote',
  'hr',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
]);
const INLINE = new Set(['a', 'b', 'i', 'u', 'em', 'strong', 'span', 'sup', 'sub', 'font', 'td', 'th', 'small']);

const ENTITY = /&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]*);/g;

/** Whether an element starts and ends a line. In: its name, in any case. */
export function isBlock(element: string): boolean {
  return BLOCKS.has(element.toLowerCase());
}

/**
 * Plain text: one paragraph per line, single ordinary spaces, composed letters. In: the characters of the XML, with
 * entities resolved once and blocks separated by `BLOCK_EDGE`; a source without blocks keeps its own lines.
 */
export function plainText(raw: string): string {
  const marked = repairMojibake(decodeEntities(raw)).replace(
    /<\/?([a-zA-Z][a-zA-Z0-9]*)(?:\s[^<>]*)?\/?>/g,
    (tag, name: string) => (isBlock(name) ? BLOCK_EDGE : INLINE.has(name.toLowerCase()) ? '' : tag),
  );
  const lines = marked.includes(BLOCK_EDGE) ? marked.replace(/\n/g, ' ').split(BLOCK_EDGE) : marked.split('\n');
  return lines
    .map(singleLine)
    .filter((line) => line !== '')
    .join('\n');
}

/** A one-line field (title, number): entities and encoding errors repaired, single spaces. */
export function plainLine(raw: string): string {
  return plainText(raw).replace(/\n/g, ' ');
}

function singleLine(line: string): string {
  return line
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .normalize('NFC');
}

/** Decodes entities that were escaped again before the XML was written: at most two layers remain. */
function decodeEntities(text: string): string {
  const once = decodeOnce(text);
  return once === text ? text : decodeOnce(once);
}

/** An entity for a character that is not allowed in text stays unchanged. */
function decodeOnce(text: string): string {
  return text.replace(ENTITY, (entity) => {
    const character = decodeHTMLStrict(entity);
    return /[\p{Cc}\ufffd]/u.test(character) ? entity : character;
  });
}
