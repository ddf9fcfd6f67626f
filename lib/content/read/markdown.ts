/** Reads Markdown (GFM) into a tree with positions, headings, links and problems; makes the HTML on demand. */
import GithubSlugger from 'github-slugger';
import type { Root as MdastRoot } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import { visit } from 'unist-util-visit';
import { typesetEnglish } from '../../format-english.ts';
import { publishedSize } from '../../image-limits.ts';
import type { Heading, Prose } from '../../schema/corpus.ts';
import { typeset } from '../../typography.ts';
import { error, type Place, type Problem } from '../problem.ts';
import { htmlOf, type ProseLanguage } from './html.ts';
import { imageNameFault, type PublicFiles } from './images.ts';
import { markdownSlips } from './markdown-slips.ts';

/** A link to a page of the site, checked once the whole corpus is read. */
export interface InternalLink {
  readonly href: string;
  readonly place: Place;
}

export interface RenderedMarkdown {
  /** The parsed body with positions, for the editorial check. */
  readonly tree: MdastRoot;
  readonly prose: Prose;
  readonly links: readonly InternalLink[];
  readonly problems: readonly Problem[];
}

const gfm = remark().use(remarkGfm, { tablePipeAlign: false }).data('settings', { bullet: '-' }).freeze();

/** Markdown without GFM: takes a third of the time. */
const plain = remark().freeze();

/** Matches every body with a table, a deletion, a note, a task, a bare address or a character reference. */
const GFM_ONLY = /\||:-|-:|~|\[\^|\[[\sx]\]|http|www|@|&/i;

/** Cheapest parser that gives the same tree as full GFM. */
function parse(body: string): MdastRoot {
  return (GFM_ONLY.test(body) ? gfm : plain).parse(body);
}

/** Writes a tree as Markdown, in the style of the content. */
export function writeMarkdown(tree: MdastRoot): string {
  return gfm.stringify(tree);
}

/** Deepest nesting of quotes and lists accepted: the parser is recursive and would overflow the stack. */
const DEEPEST = 20;
const DEEP = new RegExp(`^(?:[ \\t]*(?:>|(?:[-*+]|\\d{1,9}[.)])(?=[ \\t]))){${DEEPEST}}|^[ \\t]{${DEEPEST * 4}}`);
/** « [[[[ » and « **_**_ » also nest. */
const DEEP_INLINE = new RegExp(`[[*_~]{${DEEPEST * 5}}`);

/** The first line that nests too deep, counted from 0; null when there is none. */
function tooDeep(body: string): number | null {
  if (!/(?:[>\-*+.) \t][ \t]?){20}|[[*_~]{100}/.test(body)) return null;
  const line = body.split('\n').findIndex((text) => DEEP.test(text) || DEEP_INLINE.test(text));
  return line < 0 ? null : line;
}

/**
 * Reads a Markdown body. `firstLine` is the line of the file where the body starts; `publicFiles` are the images that
 * may be shown. The HTML is made on demand. Never throws: whatever is not allowed becomes a problem.
 */
export function renderMarkdown(
  file: string,
  body: string,
  firstLine: number,
  publicFiles: PublicFiles,
  language: ProseLanguage = 'fr',
): RenderedMarkdown {
  const deep = tooDeep(body);
  const problems: Problem[] =
    deep === null
      ? []
      : [
          error(
            file,
            { line: deep + firstLine, column: 1 },
            'nesting',
            'des éléments sont emboîtés les uns dans les autres, sans fin',
            'Retirer les signes de trop en début de ligne.',
          ),
        ];
  const links: InternalLink[] = [];
  const tree = parse(deep === null ? body : '');
  const report: Report = (node, rule, message, fix) =>
    problems.push(error(file, placeOf(node, firstLine), rule, message, fix));
  inspect(tree, report, links, firstLine, publicFiles);
  markdownSlips(tree, body, report);
  return {
    tree,
    prose: { html: () => htmlOf(tree, language), headings: nameHeadings(tree, language), words: wordsOf(tree) },
    links,
    problems,
  };
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
  publicFiles: PublicFiles,
): void {
  visit(tree, (node) => {
    if (node.type === 'html' && !isSuppression(node.value))
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
      const url = node.type === 'image' ? node.url : (node.label ?? '');
      const fault = imageNameFault(url, publicFiles);
      if (fault) report(node, fault.rule, fault.message, fault.fix);
      const picture = publicFiles.get(url)?.() ?? null;
      // The browser keeps the place of the picture, and asks for it when the reader comes near.
      if (picture !== null) node.data = { ...node.data, hProperties: { ...publishedSize(picture), loading: 'lazy' } };
    }
  });
}

/**
 * The only HTML comment allowed: it suppresses a rule of the editorial check and gives the reason. It is never
 * rendered.
 */
function isSuppression(html: string): boolean {
  return /^<!-- verification : [a-z-]+ — [^<>]+ -->$/.test(html);
}

function wordsOf(tree: MdastRoot): number {
  return textOf(tree, { includeImageAlt: false }).match(/[\p{L}\d][\p{L}\d’'-]*/gu)?.length ?? 0;
}

/** Gives every heading an id made from its text; returns the headings of the table of contents. */
function nameHeadings(tree: MdastRoot, language: ProseLanguage): Heading[] {
  const inType = language === 'fr' ? typeset : typesetEnglish;
  const slugger = new GithubSlugger();
  const headings: Heading[] = [];
  visit(tree, 'heading', (node) => {
    const text = textOf(node, { includeHtml: false });
    const id = slugger.slug(text);
    node.data = { ...node.data, hProperties: { id } };
    if (node.depth === 2 || node.depth === 3) headings.push({ depth: node.depth, id, text: inType(text) });
  });
  return headings;
}
