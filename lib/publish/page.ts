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
  /** Values of every `href` and `src` of the page, and the image that stands for it where it is shared. */
  readonly references: readonly string[];
  readonly ids: readonly string[];
}

const processor = unified().use(rehypeParse).use(rehypeStringify);

/**
 * Finishes the page of an address as Next exported it; `fonts` are the addresses of the faces that are fetched with it.
 * In and out: HTML. Throws when the page has no `<meta charset>`.
 */
export function finishPage(exported: string, address: string, fonts: readonly string[]): FinishedPage {
  const tree = processor.parse(exported);
  stripRuntime(tree);
  leadToPair(tree);
  sayAddress(tree);
  insertFirst(tree, [policyElement(metaPolicy(address)), ...fonts.map(preloadElement)]);
  return { html: processor.stringify(tree), ...namesOf(tree) };
}

/** What a page that is already published refers to, and its ids. */
export function readPage(html: string): FinishedPage {
  return { html, ...namesOf(processor.parse(html)) };
}

function namesOf(tree: Root): Pick<FinishedPage, 'references' | 'ids'> {
  const references: string[] = [];
  const ids: string[] = [];
  visit(tree, 'element', ({ properties }) => {
    const shared = properties['property'] === 'og:image' ? properties['content'] : undefined;
    for (const value of [properties['href'], properties['src'], shared])
      if (typeof value === 'string') references.push(value);
    if (typeof properties['id'] === 'string') ids.push(properties['id']);
  });
  return { references, ids };
}

/**
 * The link of the masthead to the other language leads to the pair of this page, which its head names: the frame of a page
 * is drawn before the page is known. Without a pair, it leads to the home page of the other edition.
 */
function leadToPair(tree: Root): void {
  const pairs = new Map<unknown, string>();
  visit(tree, 'element', ({ tagName, properties }) => {
    if (tagName === 'link' && typeof properties['hrefLang'] === 'string' && typeof properties['href'] === 'string')
      pairs.set(properties['hrefLang'], new URL(properties['href']).pathname);
    const pair = 'dataEdition' in properties ? pairs.get(properties['hrefLang']) : undefined;
    if (pair !== undefined) properties['href'] = pair;
  });
}

/** Writes the address of the page, which its head names, where the frame says it on paper. */
function sayAddress(tree: Root): void {
  let address = '';
  visit(tree, 'element', ({ tagName, properties, children }) => {
    if (tagName === 'link' && String(properties['rel']) === 'canonical') address = String(properties['href']);
    if ('dataAddress' in properties) children.push({ type: 'text', value: address });
  });
}

/** Puts elements right after the character set, before anything that loads. */
function insertFirst(tree: Root, elements: readonly Element[]): void {
  let inserted = false;
  visit(tree, 'element', (node, index, parent) => {
    if (node.tagName !== 'meta' || !('charSet' in node.properties) || !parent || index === undefined) return undefined;
    parent.children.splice(index, 1);
    parent.children.unshift(node, ...elements);
    inserted = true;
    return EXIT;
  });
  if (!inserted) throw new Error('no <meta charset> in an exported page: Next changed what it writes');
}

function policyElement(content: string): Element {
  const properties = { httpEquiv: ['Content-Security-Policy'], content };
  return { type: 'element', tagName: 'meta', properties, children: [] };
}

/** Fonts are fetched without credentials, even from the site itself (CSS Fonts 4, § 4.8.2): the hint says so, or it fetches twice. */
function preloadElement(href: string): Element {
  const properties = { rel: ['preload'], as: 'font', type: 'font/woff2', crossOrigin: '', href };
  return { type: 'element', tagName: 'link', properties, children: [] };
}
