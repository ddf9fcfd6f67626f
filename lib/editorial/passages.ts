/** The prose of a file, passage by passage, each character traced to its line and column. */
import type { Heading, Paragraph, Parent, PhrasingContent, Root, RootContent, TableCell } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Place } from '../content/problem.ts';
import type { ArticleDocument, Body } from './rule.ts';
import { offsetOf, placeOf, type Source, sourceOffset, sourceTracer } from './source.ts';

/** The place of a passage. A quotation has someone else’s words; a note is prose of the front matter; a lead opens a page. */
export type Zone =
  | 'title'
  | 'description'
  | 'lead'
  | 'heading'
  | 'paragraph'
  | 'cell'
  | 'quote'
  | 'note'
  | 'english-title'
  | 'english-summary'
  | 'english-note';

export interface Passage {
  readonly zone: Zone;
  /** The words as rules read them: on one line, ordinary spaces, curly apostrophes; as long as `raw`. */
  readonly text: string;
  /** The words as they were typed. */
  readonly raw: string;
  /** Heading of its column, for the cell of a table. */
  readonly column?: string;
  /** Addresses that it links to; those of its row, for the cell of a table. */
  readonly links: () => readonly string[];
  /** Place in the file of a character of the text. */
  readonly placeAt: (index: number) => Place;
}

/** Subject of a message on a passage: « le titre annonce … ». */
export const says: Readonly<Record<Zone, string>> = {
  title: 'le titre annonce',
  description: 'la description annonce',
  lead: 'le chapeau dit',
  heading: 'l’intertitre annonce',
  paragraph: 'le texte dit',
  cell: 'le tableau dit',
  quote: 'la citation dit',
  note: 'l’en-tête dit',
  'english-title': 'le titre anglais annonce',
  'english-summary': 'le résumé anglais dit',
  'english-note': 'la phrase anglaise dit',
};

/** What is read first, and alone in lists and search engines: an error there is never a mere warning. */
export function isProminent({ zone }: Passage): boolean {
  return ['title', 'description', 'heading', 'english-title', 'english-summary', 'english-note'].includes(zone);
}

/** Every passage of an article: front matter, then body, in the order of the file. */
export function passagesOf(document: ArticleDocument): Passage[] {
  const { data } = document;
  const passage = yamlPassages(document);
  return [
    passage('title', data.title, 'title'),
    passage('description', data.description, 'description'),
    ...data.decisions.flatMap(({ holdings, appeals }, i) => [
      ...holdings.map(({ point }, j) => passage('note', point, 'decisions', i, 'holdings', j, 'point')),
      ...appeals.flatMap(({ note }, j) =>
        note === undefined ? [] : [passage('note', note, 'decisions', i, 'appeals', j, 'note')],
      ),
    ]),
    ...data.events.map(({ label }, i) => passage('note', label, 'events', i, 'label')),
    ...data.checks.map((check, i) => passage('note', check.do, 'checks', i, 'do')),
    ...data.corrections.map(({ now }, i) => passage('note', now, 'corrections', i, 'now')),
    ...bodyPassages(document),
  ];
}

/** What an article says in English: its title and summary, the points judged, the notes of appeals and the events. */
export function englishPassagesOf(document: ArticleDocument): Passage[] {
  const { english, decisions, events } = document.data;
  const passage = yamlPassages(document);
  const note = (value: string | undefined, ...path: PropertyKey[]) =>
    value === undefined ? [] : [passage('english-note', value, ...path, 'english')];
  return [
    ...(english === undefined
      ? []
      : [
          passage('english-title', english.title, 'english', 'title'),
          passage('english-summary', english.summary, 'english', 'summary'),
        ]),
    ...decisions.flatMap(({ holdings, appeals }, i) => [
      ...holdings.flatMap((one, j) => note(one.english, 'decisions', i, 'holdings', j)),
      ...appeals.flatMap((one, j) => note(one.english, 'decisions', i, 'appeals', j)),
    ]),
    ...events.flatMap((one, i) => note(one.english, 'events', i)),
  ];
}

/**
 * What the page of an article shows beside its prose, in the order of the fields. The words of others are quotations: a
 * title, a right of reply and an error that was corrected keep the slips that they have.
 */
export function asidesOf(document: ArticleDocument): Passage[] {
  const { decisions, figures, sources, corrections, reviewed, rightOfReply } = document.data;
  const passage = yamlPassages(document);
  const source = ({ title, proves }: (typeof sources)[number], ...path: PropertyKey[]) => [
    passage('quote', title, ...path, 'title'),
    passage('note', proves, ...path, 'proves'),
  ];
  return [
    ...decisions.flatMap(({ body, sources: own }, i) => [
      ...(body === undefined ? [] : [passage('quote', body, 'decisions', i, 'body')]),
      ...own.flatMap((one, j) => source(one, 'decisions', i, 'sources', j)),
    ]),
    ...figures.map(({ meaning }, i) => passage('note', meaning, 'figures', i, 'meaning')),
    ...sources.flatMap((one, i) => source(one, 'sources', i)),
    ...corrections.map(({ was }, i) => passage('quote', was, 'corrections', i, 'was')),
    ...(reviewed === undefined ? [] : [passage('note', reviewed.by, 'reviewed', 'by')]),
    ...(rightOfReply === undefined ? [] : [passage('quote', rightOfReply, 'rightOfReply')]),
  ];
}

/** Makes passages of the values of a YAML source: zone, value, path of the value. */
export function yamlPassages({
  yaml,
  locate,
}: Pick<ArticleDocument, 'yaml' | 'locate'>): (zone: Zone, value: string, ...path: PropertyKey[]) => Passage {
  const source: Source = { text: yaml, firstLine: 1 };
  return (zone, value, ...path) => {
    const from = () => offsetOf(source, locate(path));
    return {
      zone,
      raw: value,
      text: readable(value),
      links: () => [],
      placeAt: (index) => placeOf(source, sourceOffset(source.text, from(), value, index)),
    };
  };
}

/** The same text with one kind of space, apostrophe and hyphen, character for character. */
export function readable(text: string): string {
  return text.replace(/\s/g, ' ').replace(/['ʼ]/g, '’').replace(/[‐‑]/g, '-');
}

/** Every passage of a Markdown body, in order. */
export function bodyPassages({ rendered, markdown, bodyLine }: Body): Passage[] {
  return treePassages(rendered.tree, { text: markdown, firstLine: bodyLine });
}

function treePassages(tree: Root, source: Source): Passage[] {
  const found: Passage[] = [];
  const walk = (nodes: readonly RootContent[], quoted: boolean): void => {
    for (const node of nodes) {
      if (node.type === 'heading') found.push(fromNode(node, 'heading', source));
      else if (node.type === 'paragraph') found.push(fromNode(node, quoted ? 'quote' : 'paragraph', source));
      else if (node.type === 'table') {
        const columns = node.children[0]?.children.map((cell) => fromNode(cell, 'cell', source).text) ?? [];
        for (const row of node.children)
          for (const [i, cell] of row.children.entries())
            found.push({ ...fromNode(cell, 'cell', source), column: columns[i] ?? '', links: () => linksIn(row) });
      } else if (node.type === 'blockquote') walk(node.children, true);
      else if (node.type === 'list') for (const item of node.children) walk(item.children, quoted);
      else if (node.type === 'footnoteDefinition') walk(node.children, quoted);
    }
  };
  walk(tree.children, false);
  return found;
}

/** A piece of a passage: the text of one Markdown node. */
interface Piece {
  readonly at: number;
  readonly from: number;
  /** Offset in the source of a character of the run. */
  readonly offsetOf: (index: number) => number;
}

function fromNode(node: Heading | Paragraph | TableCell, zone: Zone, source: Source): Passage {
  const pieces: Piece[] = [];
  let raw = '';
  for (const { value, from } of runs(node.children)) {
    pieces.push({ at: raw.length, from, offsetOf: sourceTracer(source.text, from, value) });
    raw += value;
  }
  const start = node.position?.start.offset ?? 0;
  const placeAt = (index: number): Place => {
    const piece = pieces.findLast(({ at }) => at <= index);
    return placeOf(source, piece ? piece.offsetOf(index - piece.at) : start);
  };
  return { zone, raw, text: readable(raw), links: () => linksIn(node), placeAt };
}

function linksIn(node: Parent): string[] {
  const links: string[] = [];
  visit(node, 'link', ({ url }) => {
    links.push(url);
  });
  return links;
}

function runs(nodes: readonly PhrasingContent[]): { value: string; from: number }[] {
  return nodes.flatMap((node) => {
    const from = node.position?.start.offset ?? 0;
    if (node.type === 'text' || node.type === 'inlineCode') return [{ value: node.value, from }];
    if (node.type === 'break') return [{ value: ' ', from }];
    if (node.type === 'image') return [{ value: node.alt ?? '', from }];
    // An address shown as itself is not prose.
    if (node.type === 'link' && isBareAddress(node.children, node.url)) return [];
    return 'children' in node ? runs(node.children) : [];
  });
}

function isBareAddress(children: readonly PhrasingContent[], url: string): boolean {
  const [only] = children;
  return (
    children.length === 1 &&
    only?.type === 'text' &&
    url.replace(/^(?:https?:\/\/|mailto:)/, '') === only.value.replace(/^https?:\/\//, '')
  );
}

/** Place in the file of a node of the body. */
export function bodyPlace(
  document: ArticleDocument,
  node: { position?: { start: { line: number; column: number } } | undefined },
): Place {
  const start = node.position?.start ?? { line: 1, column: 1 };
  return { line: start.line + document.bodyLine - 1, column: start.column };
}
