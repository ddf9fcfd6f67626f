/**
 * Removes names from the tree of a Markdown body. Links to renamed pages are updated; links whose address contains a
 * name become plain text.
 */
import type { Definition, Heading, Link, LinkReference, Paragraph, Parent, Root, TableCell } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { PublicFiles } from '../content/read/images.ts';
import { type RenderedMarkdown, renderMarkdown, writeMarkdown } from '../content/read/markdown.ts';
import type { Redactor } from './redact.ts';

/** The new target of a link: its address (null when the link must go), and the names to remove from its text. */
export interface Target {
  readonly url: string | null;
  readonly names: Redactor;
}

export interface Body {
  readonly file: string;
  readonly markdown: string;
  readonly bodyLine: number;
  readonly rendered: RenderedMarkdown;
}

/**
 * The body without the names; the same object when it contains none. `targetOf` gives the new target of an address;
 * `publicFiles` lists the images that may be shown.
 */
export function redactBody<T extends Body>(
  document: T,
  names: Redactor,
  targetOf: (url: string) => Target,
  publicFiles: PublicFiles,
): T {
  const before = document.rendered.tree;
  const tree = structuredClone(before);
  redactLinks(tree, names, targetOf);
  redactNotes(tree, names);
  redactText(tree, names);
  // Most bodies contain no name, and writing a tree is slower than reading it.
  if (JSON.stringify(tree) === JSON.stringify(before)) return document;
  const markdown = writeMarkdown(tree);
  return { ...document, markdown, rendered: renderMarkdown(document.file, markdown, document.bodyLine, publicFiles) };
}

function redactLinks(tree: Root, names: Redactor, targetOf: (url: string) => Target): void {
  const definitions = new Map<string, Definition>();
  visit(tree, 'definition', (definition) => {
    if (!definitions.has(definition.identifier)) definitions.set(definition.identifier, definition);
  });
  const stays = ({ url, title, identifier = '' }: Pick<Link, 'url' | 'title'> & { identifier?: string }) =>
    targetOf(url).url === url && !names.says(title ?? '') && !names.says(identifier);
  visit(tree, (node, index, parent) => {
    if (!parent || index === undefined) return undefined;
    if (node.type === 'image') {
      node.alt = names.text(node.alt ?? '');
      if (names.says(node.title ?? '')) node.title = null;
      if (names.reveals(node.url)) parent.children[index] = { type: 'text', value: node.alt };
    }
    if (node.type === 'definition' && !stays(node)) {
      parent.children.splice(index, 1);
      return index;
    }
    if (node.type !== 'link' && node.type !== 'linkReference') return undefined;
    const definition = node.type === 'link' ? node : definitions.get(node.identifier);
    if (!definition) return undefined;
    const target = targetOf(definition.url);
    redactText(node, target.names);
    if (stays(definition)) return undefined;
    const kept: (Link | LinkReference)['children'] | [Link] =
      target.url === null ? node.children : [{ type: 'link', url: target.url, children: node.children }];
    parent.children.splice(index, 1, ...kept);
    return [SKIP, index + kept.length];
  });
}

/** The label of a note becomes an anchor of the page, so it must not contain a name. */
function redactNotes(tree: Root, names: Redactor): void {
  const labels = new Map<string, string>();
  visit(tree, (node) => {
    if (node.type !== 'footnoteReference' && node.type !== 'footnoteDefinition') return;
    if (!names.reveals(node.identifier)) return;
    const label = labels.get(node.identifier) ?? `note-${labels.size + 1}`;
    labels.set(node.identifier, label);
    node.identifier = label;
    node.label = label;
  });
}

/** Nodes with consecutive text nodes: a name may start in one and end in another. */
const HOLDERS: ReadonlySet<string> = new Set(['paragraph', 'heading', 'tableCell', 'link', 'linkReference']);

type Holder = Paragraph | Heading | TableCell | Link | LinkReference;

/** Separates the words on either side of an image or a comment, so that they never form one name. */
const BARRIER = '\0';

/** Removes names from all the text below a node, even across emphasis. */
function redactText(root: Root | Link | LinkReference, names: Redactor): void {
  visit(root, (node) => {
    if (node.type === 'code' || node.type === 'html') node.value = names.text(node.value);
    if (!HOLDERS.has(node.type)) return undefined;
    redactRun(node as Holder, names);
    return SKIP;
  });
}

function redactRun(holder: Holder, names: Redactor): void {
  const leaves: { readonly node: { value: string }; readonly start: number }[] = [];
  let run = '';
  visit(holder, (node) => {
    if (node.type === 'html') node.value = names.text(node.value);
    if (node.type === 'text' || node.type === 'inlineCode') {
      leaves.push({ node, start: run.length });
      run += node.value;
    } else if (node.type === 'break') run += '\n';
    else if (node.type === 'image' || node.type === 'html') run += BARRIER;
  });
  for (const { start, end, description } of names.find(run).toReversed()) {
    const held = leaves.filter(({ node, start: from }) => from < end && from + node.value.length > start);
    for (const [i, { node, start: from }] of held.entries()) {
      const [before, after] = [
        node.value.slice(0, Math.max(0, start - from)),
        node.value.slice(Math.max(0, end - from)),
      ];
      node.value = `${before}${i === 0 ? description : ''}${after}`;
    }
  }
  removeEmpty(holder);
}

/** Removes nodes that are empty once a name is gone: emphasis on half of it, a link on its last word. */
function removeEmpty(parent: Parent): void {
  parent.children = parent.children.filter((node) => {
    if ('value' in node) return node.value !== '';
    if (!('children' in node) || node.children.length === 0) return true;
    removeEmpty(node);
    return node.children.length > 0;
  });
}
