/** Turns a Markdown tree into sanitised HTML: the typography of its language, marked links, scrollable tables. */
import type { Element, Root as HastRoot, Text } from 'hast';
import type { Root as MdastRoot } from 'mdast';
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import { typesetEnglish } from '../../format-english.ts';
import { typeset } from '../../typography.ts';

/** The typography and the words of a language. */
const languages = {
  fr: {
    pieces: (text: string) => ordinals(typeset(text)),
    backLabel: (note: number, again: number) =>
      `Revenir à l’appel ${again > 1 ? `${again} ` : ''}de la note ${note + 1}`,
    table: 'Tableau',
  },
  en: {
    pieces: (text: string): (Text | Element)[] => [{ type: 'text', value: typesetEnglish(text) }],
    backLabel: (note: number, again: number) => `Back to reference ${again > 1 ? `${again} ` : ''}of note ${note + 1}`,
    table: 'Table',
  },
} as const;
export type ProseLanguage = keyof typeof languages;

const rendererOf = ({ pieces, backLabel, table }: (typeof languages)[ProseLanguage]) =>
  unified()
    .use(remarkRehype, {
      clobberPrefix: '',
      footnoteLabel: 'Notes',
      footnoteLabelProperties: { className: ['notes-label'] },
      footnoteBackLabel: backLabel,
    })
    .use(() => (tree: HastRoot) => setType(tree, pieces))
    .use(() => markExternalLinks)
    .use(() => (tree: HastRoot) => scrollableTables(tree, table))
    .use(rehypeSanitize, {
      ...defaultSchema,
      clobber: [],
      // An empty list would allow every protocol, so it names one that no image uses.
      protocols: { ...defaultSchema.protocols, href: ['http', 'https', 'mailto'], src: ['aucun'] },
      attributes: {
        ...defaultSchema.attributes,
        // Only the first entry for a property counts: remove the default one for classes before adding ours.
        a: [
          ...(defaultSchema.attributes?.['a'] ?? []).filter((entry) => typeof entry === 'string'),
          'rel',
          ['className', 'external', 'data-footnote-backref'],
        ],
        h2: ['id', ['className', 'notes-label']],
        img: ['src', 'alt', 'width', 'height', 'loading'],
        section: ['dataFootnotes', ['className', 'footnotes', 'table-scroll'], 'tabIndex', 'ariaLabel'],
      },
    })
    .use(rehypeStringify);

const renderers = { fr: rendererOf(languages.fr), en: rendererOf(languages.en) };

/** Sanitised HTML of a tree; does not change the tree. */
export function htmlOf(tree: MdastRoot, language: ProseLanguage): string {
  const renderer = renderers[language];
  return renderer.stringify(renderer.runSync(structuredClone(tree)) as HastRoot);
}

/** The typography of a language for every text except code; in French, « 1er » and « 2e » get their superscript. */
function setType(tree: HastRoot, piecesOf: (text: string) => (Text | Element)[]): void {
  visit(tree, (node, index, parent) => {
    if (node.type === 'element' && (node.tagName === 'code' || node.tagName === 'pre')) return SKIP;
    if (node.type !== 'text' || index === undefined || !parent) return undefined;
    const pieces = piecesOf(node.value);
    parent.children.splice(index, 1, ...pieces);
    return [SKIP, index + pieces.length];
  });
}

function ordinals(text: string): (Text | Element)[] {
  const pieces: (Text | Element)[] = [];
  let last = 0;
  for (const match of text.matchAll(
    /(?<![\p{L}\d.,-])(1(?=(?:er|re)(?!\p{L}))|\d{1,3}(?=e(?![\p{L}\d])))(er|re|e)/gu,
  )) {
    const end = match.index + (match[1]?.length ?? 0);
    pieces.push({ type: 'text', value: text.slice(last, end) });
    pieces.push({
      type: 'element',
      tagName: 'sup',
      properties: {},
      children: [{ type: 'text', value: match[2] ?? '' }],
    });
    last = match.index + match[0].length;
  }
  if (last < text.length || pieces.length === 0) pieces.push({ type: 'text', value: text.slice(last) });
  return pieces;
}

function markExternalLinks(tree: HastRoot): void {
  visit(tree, 'element', (node) => {
    if (node.tagName !== 'a' || !/^https?:/i.test(String(node.properties['href'] ?? ''))) return;
    node.properties['rel'] = ['external', 'noopener'];
    node.properties['className'] = ['external'];
  });
}

/** Puts a table in a scrollable box that the keyboard can reach (WCAG 2.1.1) and that has its own name; its headers have a scope. */
function scrollableTables(tree: HastRoot, name: string): void {
  let tables = 0;
  visit(tree, 'element', (node, index, parent) => {
    if (node.tagName !== 'table' || index === undefined || !parent) return undefined;
    tables += 1;
    visit(node, 'element', (cell) => {
      if (cell.tagName === 'th') cell.properties['scope'] = 'col';
    });
    const ariaLabel = tables === 1 ? name : `${name} ${tables}`;
    parent.children[index] = {
      type: 'element',
      tagName: 'section',
      properties: { className: ['table-scroll'], tabIndex: 0, ariaLabel },
      children: [node],
    };
    return SKIP;
  });
}
