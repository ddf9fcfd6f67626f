/** The only Markdown pipeline: GFM in, sanitised French HTML out, with its headings, its links and its problems. */
import GithubSlugger from 'github-slugger';
import type { Element, Root as HastRoot, Text } from 'hast';
import type { Root as MdastRoot } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import type { Heading, Prose } from '../schema/corpus.ts';
import { typeset } from '../typography.ts';
import { type Place, type Problem, error } from './problem.ts';

/** A link to the site itself, to be resolved once the whole corpus is known. */
export interface InternalLink {
  readonly href: string;
  readonly place: Place;
}

export interface RenderedMarkdown {
  /** The parsed body, with positions: what the editorial check reads. */
  readonly tree: MdastRoot;
  readonly prose: Prose;
  readonly links: readonly InternalLink[];
  readonly problems: readonly Problem[];
}

const parser = unified().use(remarkParse).use(remarkGfm);

const renderer = unified()
  .use(remarkRehype, {
    clobberPrefix: '',
    footnoteLabel: 'Notes',
    footnoteLabelProperties: { className: ['notes-label'] },
    footnoteBackLabel: (note: number, again: number) =>
      `Revenir à l’appel ${again > 1 ? `${again} ` : ''}de la note ${note + 1}`,
  })
  .use(() => frenchTypography)
  .use(() => markExternalLinks)
  .use(() => scrollableTables)
  .use(rehypeSanitize, {
    ...defaultSchema,
    clobber: [],
    // An empty list would allow every protocol: no image has the one that is named here.
    protocols: { ...defaultSchema.protocols, href: ['http', 'https', 'mailto'], src: ['aucun'] },
    attributes: {
      ...defaultSchema.attributes,
      // Of two entries for a property only the first counts: the default one for classes makes room for ours.
      a: [
        ...(defaultSchema.attributes?.['a'] ?? []).filter((entry) => typeof entry === 'string'),
        'rel',
        ['className', 'external', 'data-footnote-backref'],
      ],
      div: [['className', 'table-scroll'], 'tabIndex', 'role', 'ariaLabel'],
      h2: ['id', ['className', 'notes-label']],
      img: ['src', 'alt', 'width', 'height', 'loading'],
    },
  })
  .use(rehypeStringify);

/**
 * Reads a Markdown body; its HTML is made when it is asked for. `firstLine` is the line of its file on which the body starts; `publicNames` the files that
 * images may show. Never throws: what is not allowed is a problem.
 */
export function renderMarkdown(
  file: string,
  body: string,
  firstLine: number,
  publicNames: ReadonlySet<string>,
): RenderedMarkdown {
  const problems: Problem[] = [];
  const links: InternalLink[] = [];
  const tree = parser.parse(body);
  inspect(
    tree,
    (node, rule, message, fix) => problems.push(error(file, placeOf(node, firstLine), rule, message, fix)),
    links,
    firstLine,
    publicNames,
  );
  const html = () => renderer.stringify(renderer.runSync(structuredClone(tree)) as HastRoot);
  return { tree, prose: { html, headings: nameHeadings(tree), words: wordsOf(tree) }, links, problems };
}

type Positioned = { position?: { start: { line: number; column: number } } | undefined };
type Report = (node: Positioned, rule: string, message: string, fix: string) => void;

function placeOf(node: Positioned, firstLine: number): Place {
  const start = node.position?.start;
  return { line: (start?.line ?? 1) + firstLine - 1, column: start?.column ?? 1 };
}

function inspect(
  tree: MdastRoot,
  report: Report,
  links: InternalLink[],
  firstLine: number,
  publicNames: ReadonlySet<string>,
): void {
  visit(tree, (node) => {
    if (node.type === 'html' && !isSilence(node.value))
      report(
        node,
        'raw-html',
        'du HTML est écrit dans le texte',
        'L’écrire en Markdown, ou entre apostrophes inversées s’il est cité.',
      );
    if (node.type === 'heading' && node.depth === 1)
      report(
        node,
        'heading-order',
        'le texte contient un titre de premier niveau',
        'Commencer par « ## » : le titre de la page vient de l’en-tête.',
      );
    if (node.type === 'heading' && !/[\p{L}\d]/u.test(textOf(node)))
      report(
        node,
        'heading-empty',
        'un titre n’a ni lettre ni chiffre : aucune adresse ne pourrait y mener',
        'L’écrire, ou retirer la ligne.',
      );
    if (node.type === 'link' || node.type === 'definition') {
      const href = node.url;
      if (/^(?:\/(?!\/)|#)/.test(href)) links.push({ href, place: placeOf(node, firstLine) });
      else if (!/^(?:https?:\/\/|mailto:)/.test(href))
        report(
          node,
          'link-scheme',
          `le lien « ${href} » n’est pas admis`,
          'Écrire une adresse en https://, mailto:, ou une adresse du site qui commence par « / ».',
        );
    }
    if (node.type === 'image' || node.type === 'imageReference') {
      if (!node.alt?.trim())
        report(
          node,
          'image-alt',
          'une image n’a pas de texte de remplacement',
          'Le décrire entre crochets : ![Texte](/images/nom.png).',
        );
      if (node.type === 'imageReference' || !publicNames.has(node.url))
        report(
          node,
          'image-source',
          `l’image « ${node.type === 'image' ? node.url : node.label} » n’est pas dans le dossier public`,
          'Déposer le fichier dans public/ et écrire son adresse à partir de « / ».',
        );
    }
  });
}

/** The one comment that is allowed: it silences a rule of the editorial check, with its reason. It is never rendered. */
function isSilence(html: string): boolean {
  return /^<!-- verification : [a-z-]+ — [^<>]+ -->$/.test(html);
}

function wordsOf(tree: MdastRoot): number {
  return textOf(tree, { includeImageAlt: false }).match(/[\p{L}\d][\p{L}\d’'-]*/gu)?.length ?? 0;
}

/** Gives every heading the id of its text, and returns those that a table of contents shows. */
function nameHeadings(tree: MdastRoot): Heading[] {
  const slugger = new GithubSlugger();
  const headings: Heading[] = [];
  visit(tree, 'heading', (node) => {
    const text = textOf(node, { includeHtml: false });
    const id = slugger.slug(text);
    node.data = { ...node.data, hProperties: { id } };
    if (node.depth === 2 || node.depth === 3) headings.push({ depth: node.depth, id, text: typeset(text) });
  });
  return headings;
}

/** Typography of every text but code; « 1er » and « 2e » get their superscript. */
function frenchTypography(tree: HastRoot): void {
  visit(tree, (node, index, parent) => {
    if (node.type === 'element' && (node.tagName === 'code' || node.tagName === 'pre')) return SKIP;
    if (node.type !== 'text' || index === undefined || !parent) return undefined;
    const pieces = ordinals(typeset(node.value));
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

/** A wide table scrolls inside its own box, which the keyboard can reach (WCAG 2.1.1) and whose name is its own. */
function scrollableTables(tree: HastRoot): void {
  let tables = 0;
  visit(tree, 'element', (node, index, parent) => {
    if (node.tagName !== 'table' || index === undefined || !parent) return undefined;
    tables += 1;
    const ariaLabel = tables === 1 ? 'Tableau' : `Tableau ${tables}`;
    parent.children[index] = {
      type: 'element',
      tagName: 'div',
      properties: { className: ['table-scroll'], tabIndex: 0, role: 'region', ariaLabel },
      children: [node],
    };
    return SKIP;
  });
}
