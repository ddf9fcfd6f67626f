/** Reads the text of a table cell of the CNIL's site: buttons, spans and inline styles inside words leave no trace. */
import type { Element, ElementContent, Root, RootContent } from 'hast';

/** A line of a cell. */
export interface Line {
  readonly text: string;
  /** Whether a `<br>` parts it from the line before, and not a paragraph. */
  readonly afterBreak: boolean;
}

const PARAGRAPHS = new Set(['p', 'div', 'li', 'ul', 'ol', 'table', 'tr', 'h2', 'h3', 'h4']);
const SILENT = new Set(['script', 'style', 'template', 'noscript']);

type Node = Root | RootContent | ElementContent;

/** Marks of the two ways to part lines; neither stands in a page. */
const PARAGRAPH = '\u2029';
const BREAK = '\u2028';

/** The lines of a node, spaces single, without those that are empty. `without` passes over a subtree. */
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

/** Letters composed, every space an ordinary single one, without the characters that no one sees. */
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
