/** Turns the text of a deliberation, with its inline HTML and its entities escaped twice, into plain paragraphs. */
import { repairMojibake } from './mojibake.ts';

/** Stands for the edge of a block (`<p>`, `<br/>`) in raw text; a line feed of the source is only a space. */
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

/** Names of ISO 8859-1 from U+00A0, in order (HTML 4, « Character entity references »). */
const LATIN_1 =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml';
const ENTITIES = new Map([
  ...LATIN_1.split(' ').map((name, i): [string, string] => [name, String.fromCharCode(0xa0 + i)]),
  ...Object.entries({
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    euro: '€',
    oelig: 'œ',
    OElig: 'Œ',
    Yuml: 'Ÿ',
    hellip: '…',
    bull: '•',
  }),
  ...Object.entries({
    lsquo: '‘',
    rsquo: '’',
    sbquo: '‚',
    ldquo: '“',
    rdquo: '”',
    bdquo: '„',
    ndash: '–',
    mdash: '—',
    trade: '™',
  }),
  ...Object.entries({ ensp: ' ', emsp: ' ', thinsp: ' ', zwnj: '', zwj: '' }),
]);

/** Whether an element of the text starts and ends a line. Name in any case. */
export function isBlock(element: string): boolean {
  return BLOCKS.has(element.toLowerCase());
}

/**
 * Plain text, one paragraph a line, single ordinary spaces, letters composed. In: the characters of the XML, entities
 * resolved once, blocks parted by `BLOCK_EDGE`; a source without any block keeps its own lines.
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

/** A field of one line (title, number): entities and misreadings undone, spaces single. */
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

/** Entities that were escaped a second time before the XML was written: at most two layers are left to undo. */
function decodeEntities(text: string): string {
  const once = decodeOnce(text);
  return once === text ? text : decodeOnce(once);
}

function decodeOnce(text: string): string {
  return text.replace(
    /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([A-Za-z][A-Za-z0-9]*));/g,
    (entity, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return ENTITIES.get(name) ?? entity;
      const code = decimal !== undefined ? Number(decimal) : Number.parseInt(hex ?? '', 16);
      return code >= 0x20 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff)
        ? String.fromCodePoint(code)
        : entity;
    },
  );
}
