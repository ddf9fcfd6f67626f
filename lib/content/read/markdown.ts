/** Reads Markdown: GFM in; a tree with its positions, its headings, its links and its problems; HTML on demand. */
import GithubSlugger from 'github-slugger';
import type { Root as MdastRoot } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';
import { visit } from 'unist-util-visit';
import type { Heading, Prose } from '../../schema/corpus.ts';
import { typeset } from '../../typography.ts';
import { htmlOf } from './html.ts';
import { type Place, type Problem, error } from '../problem.ts';

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

const gfm = unified().use(remarkParse).use(remarkGfm).freeze();

/** The same without bare addresses (« www.… », « a@b »), which GFM looks for at every letter: twice as fast. */
const gfmWithoutAddresses = unified().use(remarkParse).use(remarkGfm).use(withoutBareAddresses).freeze();

/** Markdown without what GFM adds to it: a third faster again. */
const commonMark = unified().use(remarkParse).freeze();

/** What every bare address holds, before character references are undone: few bodies hold any of it. */
const BARE_ADDRESS = /http|www|@|&/i;

/** What every table, deletion, note and task of GFM holds: most bodies hold none of it. */
const TABLE_DELETION_NOTE_OR_TASK = /\||:-|-:|~|\[\^|\[[\sx]\]/i;

/** The fastest parser that gives of this body the tree that the whole of GFM gives. */
function parserOf(body: string): typeof gfm {
  if (BARE_ADDRESS.test(body)) return gfm;
  return TABLE_DELETION_NOTE_OR_TASK.test(body) ? gfmWithoutAddresses : commonMark;
}

function withoutBareAddresses(this: Processor): void {
  const data = this.data();
  data.micromarkExtensions = (data.micromarkExtensions ?? []).map((extension) => ({
    ...extension,
    text: Object.fromEntries(
      Object.entries(extension.text ?? {}).map(([code, constructs]) => [
        code,
        [constructs ?? []].flat().filter(({ name }) => !name?.endsWith('Autolink')),
      ]),
    ),
  }));
  data.fromMarkdownExtensions = (data.fromMarkdownExtensions ?? []).map((extensions) =>
    [extensions].flat().filter(({ transforms }) => transforms === undefined),
  );
}

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
  const tree = parserOf(body).parse(body);
  inspect(
    tree,
    (node, rule, message, fix) => problems.push(error(file, placeOf(node, firstLine), rule, message, fix)),
    links,
    firstLine,
    publicNames,
  );
  return {
    tree,
    prose: { html: () => htmlOf(tree), headings: nameHeadings(tree), words: wordsOf(tree) },
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
