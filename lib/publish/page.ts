/** One exported page made ready: framework out, policy in, links and anchors listed. */
import type { Element, Root } from 'hast';
import rehypeParse from 'rehype-parse';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { EXIT, visit } from 'unist-util-visit';
import { metaPolicy } from './headers.ts';
import { stripRuntime } from './strip-runtime.ts';

export interface FinishedPage {
  readonly html: string;
  /** Values of every `href` and `src` of the page. */
  readonly references: readonly string[];
  readonly ids: readonly string[];
}

const processor = unified().use(rehypeParse).use(rehypeStringify);

/** Finishes the page of an address as Next exported it. In and out: HTML. Throws when the page has no `<meta charset>`. */
export function finishPage(exported: string, address: string): FinishedPage {
  const tree = processor.parse(exported);
  stripRuntime(tree);
  insertPolicy(tree, metaPolicy(address));
  const references: string[] = [];
  const ids: string[] = [];
  visit(tree, 'element', ({ properties }) => {
    for (const value of [properties['href'], properties['src']]) if (typeof value === 'string') references.push(value);
    if (typeof properties['id'] === 'string') ids.push(properties['id']);
  });
  return { html: processor.stringify(tree), references, ids };
}

/** Puts the policy right after the character set, before anything that loads. */
function insertPolicy(tree: Root, content: string): void {
  let inserted = false;
  visit(tree, 'element', (node, index, parent) => {
    if (node.tagName !== 'meta' || !('charSet' in node.properties) || !parent || index === undefined) return undefined;
    const policy: Element = {
      type: 'element',
      tagName: 'meta',
      properties: { httpEquiv: ['Content-Security-Policy'], content },
      children: [],
    };
    parent.children.splice(index, 1);
    parent.children.unshift(node, policy);
    inserted = true;
    return EXIT;
  });
  if (!inserted) throw new Error('no <meta charset> in an exported page: Next changed what it writes');
}
