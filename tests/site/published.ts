/** Reads a published folder for the tests: its pages by address, parsed when they are read. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Element, Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';

export interface PublishedPage {
  /** Address from the root of the site, with its final slash. */
  readonly address: string;
  readonly html: string;
  /** Parsed when first asked for: 20 ms a page. */
  readonly tree: Root;
}

/** Names of all files of a folder, from its root, with a leading slash. */
export function filesOf(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `/${path.relative(folder, path.join(entry.parentPath, entry.name))}`)
    .toSorted();
}

/** The text of a file; what the search engine gzips in its files is unpacked (RFC 1952, § 2.3.1: they begin with 1f 8b). */
export function textOfFile(folder: string, file: string): string {
  const content = readFileSync(path.join(folder, file));
  return (content[0] === 0x1f && content[1] === 0x8b ? gunzipSync(content) : content).toString();
}

/** Every HTML page of a folder, without the pages that only redirect. */
export function pagesOf(folder: string): PublishedPage[] {
  return filesOf(folder)
    .filter((file) => file.endsWith('.html'))
    .map((file) => ({ address: file.replace(/index\.html$/, ''), html: readFileSync(path.join(folder, file), 'utf8') }))
    .filter(({ html }) => !html.includes('http-equiv="refresh"'))
    .map(({ address, html }) => {
      let known: Root | undefined;
      return {
        address,
        html,
        get tree() {
          known ??= unified().use(rehypeParse).parse(html);
          return known;
        },
      };
    });
}

/** Elements of a page with a tag name, in order. */
export function elements(page: PublishedPage, tagName: string): Element[] {
  const found: Element[] = [];
  visit(page.tree, 'element', (node) => {
    if (node.tagName === tagName) found.push(node);
  });
  return found;
}

/** Text of the first element with a tag name. */
export function textOfFirst(page: PublishedPage, tagName: string): string | undefined {
  const [first] = elements(page, tagName);
  return first && textOf(first);
}
