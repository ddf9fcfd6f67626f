/** Reads the text of a table cell of the CNIL's site, without buttons, spans and inline styles. */
import type { Element, ElementContent, Root, RootContent } from 'hast';

/** A line of a cell. */
export interface Line {
  readonly text: string;
  /** Whether a `<br>`, and not a paragraph, separates it from the previous line. */
  readonly afterBreak: boolean;
}

const PARAGRAPHS = new Set(['p', 'div', 'li', 'ul', 'ol', 'table', 'tr', 'h2', 'h3', 'h4']);
const SILENT = new Set(['script', 'style', 'template', 'noscript']);

type Node = Root | RootContent | ElementContent;

/** Marks for the two kinds of line separation; neither character appears in a page. */
const PARAGRAPH = '\u2029';
const BREAK = '\u2028';

/** The non-empty lines of a node, with single spaces. Skips the subtrees that `without` accepts. */
export function linesOf(node: Node, without: (element: Element) => boolean = () => false): Line[] {
  const lines: Line[] = [];
  for (const paragraph of raw(node, without).split(PARAGRAPH)) {
    let afterBreak = false;
    for (const piece of paragraph.split(BREAK)) {
      const text = singleSpaced(piece);
      if (text === '') continue;
      lines.push({ text, afterBreak });
      afterBreak = true;
    }
  }
  return lines;
}

/** The whole text of a node on one line. */
export function textOf(node: Node, without?: (element: Element) => boolean): string {
  return linesOf(node, without)
    .map(({ text }) => text)
    .join(' ');
}

/** Composed letters, single ordinary spaces, no invisible characters. */
export function singleSpaced(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function raw(node: Node, without: (element: Element) => boolean): string {
  if (node.type === 'text') return node.value.replace(/[\u2028\u2029]/g, ' ');
  if (node.type === 'root') return node.children.map((child) => raw(child, without)).join('');
  if (node.type !== 'element' || SILENT.has(node.tagName) || without(node)) return '';
  if (node.tagName === 'br') return BREAK;
  const inner = node.children.map((child) => raw(child, without)).join('');
  return PARAGRAPHS.has(node.tagName) ? `${PARAGRAPH}${inner}${PARAGRAPH}` : inner;
}
