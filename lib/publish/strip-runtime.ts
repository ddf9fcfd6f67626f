/** Removes from a page everything that Next adds for its browser runtime: scripts, payloads, preloads and render markers. */
import type { Element, Root, RootContent } from 'hast';
import { SKIP, visit } from 'unist-util-visit';

/** Types of inline scripts that remain: data blocks. Our own script files remain too. */
const KEPT_TYPES = new Set(['application/ld+json', 'speculationrules']);

const hints = new Set(['preload', 'modulepreload', 'preconnect']);

/** Removes the runtime from a parsed page, in place. */
export function stripRuntime(tree: Root): void {
  visit(tree, (node, index, parent) => {
    if (!parent || index === undefined) return undefined;
    if (isLeftover(node)) {
      parent.children.splice(index, 1);
      return [SKIP, index];
    }
    if (node.type === 'element') {
      delete node.properties['dataPrecedence'];
      delete node.properties['dataNextHead'];
    }
    return undefined;
  });
}

function isLeftover(node: Root | RootContent): boolean {
  if (node.type === 'comment') return true;
  if (node.type !== 'element') return false;
  if (node.tagName === 'script') return !isOurs(node);
  if (node.tagName === 'link') return isHint(node) || node.properties['as'] === 'script';
  if (node.tagName === 'meta') return node.properties['name'] === 'next-size-adjust';
  return node.tagName === 'div' && 'hidden' in node.properties && node.children.every(isLeftover);
}

/** Resource hints added by Next: they repeat a file that the page already loads, or the page itself. */
function isHint(link: Element): boolean {
  const rel = link.properties['rel'];
  return Array.isArray(rel) && rel.some((word) => hints.has(String(word)));
}

function isOurs(script: Element): boolean {
  const { src, type } = script.properties;
  return typeof src === 'string' ? src.startsWith('/js/') : KEPT_TYPES.has(String(type));
}
