/** Takes names out of a Markdown body: links to what lost its name follow it, links that tell a name become their text. */
import type { Definition, Image, Link, LinkReference, Root, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import { type RenderedMarkdown, renderMarkdown } from '../content/read/markdown.ts';
import type { Redactor } from './redact.ts';

/** What a link becomes: its new address, null where it may lead nowhere; and whom its label may not name. */
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

/** The body without the names; `targetOf` says what the address of a link becomes. */
export function redactBody<T extends Body>(
  document: T,
  names: Redactor,
  targetOf: (url: string) => Target,
  publicNames: ReadonlySet<string>,
): T {
  const { markdown: source, rendered } = document;
  const definitions = definitionsOf(rendered.tree);
  const changes = (url: string, title: string | null | undefined) =>
    targetOf(url).url !== url || names.says(title ?? '');
  /** A place of the source and what is written there instead; null where names alone are taken out. */
  const rewritten = (node: Link | LinkReference | Image | Definition): string | null => {
    if (node.type === 'definition') return changes(node.url, node.title) || names.says(node.identifier) ? '' : null;
    if (node.type === 'image')
      return names.reveals(node.url)
        ? names.markdown(node.alt ?? '')
        : `![${names.markdown(node.alt ?? '')}](${node.url})`;
    const { url, title } = node.type === 'link' ? node : (definitions.get(node.identifier) ?? { url: '', title: null });
    const target = targetOf(url);
    const label = labelOf(node, source);
    const text = target.names.markdown(names.markdown(label));
    const inlined = node.type === 'linkReference' && (changes(url, title) || names.says(node.identifier));
    if (text === label && !inlined && !changes(url, title)) return null;
    return target.url === null ? text : `[${text}](${target.url})`;
  };

  let markdown = '';
  let at = 0;
  visit(rendered.tree, (node) => {
    if (!isLeading(node)) return;
    const [start, end] = [node.position?.start.offset, node.position?.end.offset];
    if (start === undefined || end === undefined || start < at) return;
    const text = rewritten(node);
    markdown += names.markdown(source.slice(at, start)) + (text ?? source.slice(start, end));
    at = end;
  });
  markdown += names.markdown(source.slice(at));
  if (markdown === source) return document;
  return { ...document, markdown, rendered: renderMarkdown(document.file, markdown, document.bodyLine, publicNames) };
}

function definitionsOf(tree: Root): Map<string, Definition> {
  const definitions = new Map<string, Definition>();
  visit(tree, 'definition', (definition) => {
    if (!definitions.has(definition.identifier)) definitions.set(definition.identifier, definition);
  });
  return definitions;
}

function isLeading(node: Root | RootContent): node is Link | LinkReference | Image | Definition {
  return ['link', 'linkReference', 'image', 'definition'].includes(node.type);
}

/** The label of a link as it is written. */
function labelOf(node: Link | LinkReference, source: string): string {
  const [first, last] = [node.children.at(0)?.position?.start.offset, node.children.at(-1)?.position?.end.offset];
  return source.slice(first ?? 0, last ?? 0);
}
