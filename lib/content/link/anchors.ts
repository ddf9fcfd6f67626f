/**
 * The anchors of each page with text from the content: those of its headings and those of the parts around the text.
 */
import { anchors } from '../../routes.ts';
import type { Documents, RefusedDocument } from '../read/documents.ts';
import type { RenderedMarkdown } from '../read/markdown.ts';

type Article = Documents['articles'][number];
type Page = Documents['pages'][number];

/** A body of Markdown and the page that shows it. */
export interface PublishedBody {
  readonly file: string;
  /** Line of the file on which the body starts. */
  readonly firstLine: number;
  readonly rendered: RenderedMarkdown;
  /** Anchors that components may use on this page: headings must not take them. */
  readonly reserved: ReadonlySet<string>;
  /** The reserved anchors that this page always has: links may use them. */
  readonly present: ReadonlySet<string>;
}

/** Every body of the content, including those of invalid files. */
export function publishedBodies(documents: Documents): PublishedBody[] {
  return [
    ...documents.articles.map(articleBody),
    ...documents.pages.map((page) => pageBody(page, documents)),
    ...documents.englishPages.map(otherBody),
    ...documents.provisions.map(otherBody),
    ...documents.lessons.themes.map(otherBody),
    ...documents.lessons.sectors.map(otherBody),
    ...documents.refused.flatMap(refusedBody),
  ];
}

/** The anchors that a link to the page may use: headings in the table of contents, and parts around the text. */
export function anchorsOf({ rendered, present }: Pick<PublishedBody, 'rendered' | 'present'>): ReadonlySet<string> {
  return new Set([...rendered.prose.headings.map(({ id }) => id), ...present]);
}

const everyPage: readonly string[] = Object.values(anchors.everyPage);
const ofArticle = new Set<string>([...everyPage, ...Object.values(anchors.article)]);
const ofPages = new Map<string, readonly string[]>(
  Object.entries(anchors.pages).map(([name, own]) => [name, Object.values(own)]),
);

/** Anchors of the parts that a page about the site may have, by the name of the page. */
function ofPage(name: string): ReadonlySet<string> {
  return new Set([...everyPage, ...(ofPages.get(name) ?? [])]);
}

/**
 * The table of contents and the related articles depend on more than this article: their anchors are reserved, but
 * links must not use them.
 */
export function articleBody({ file, bodyLine, data, rendered }: Article): PublishedBody {
  const { keyFacts, holdings, checks, life, sources, rightOfReply, corrections, cite, share, help } = anchors.article;
  const decided = data.decisions.length > 0;
  const present = new Set([
    ...everyPage,
    sources,
    cite,
    share,
    help,
    ...(decided ? [keyFacts] : []),
    ...(data.decisions.some((decision) => decision.holdings.length > 0) ? [holdings] : []),
    ...(data.checks.length > 0 ? [checks] : []),
    ...(decided || data.events.length > 0 ? [life] : []),
    ...(data.rightOfReply === undefined ? [] : [rightOfReply]),
    ...(data.corrections.length > 0 ? [corrections] : []),
  ]);
  return { file, firstLine: bodyLine, rendered, reserved: ofArticle, present };
}

/** The tables of the method page need the official list. */
export function pageBody({ file, slug, bodyLine, rendered }: Page, { register }: Documents): PublishedBody {
  const reserved = ofPage(slug);
  return {
    file,
    firstLine: bodyLine,
    rendered,
    reserved,
    present: register.length > 0 ? reserved : new Set(everyPage),
  };
}

export function otherBody({
  file,
  bodyLine,
  rendered,
}: {
  readonly file: string;
  readonly bodyLine: number;
  readonly rendered: RenderedMarkdown;
}): PublishedBody {
  const present = new Set(everyPage);
  // A page may have no list of decisions.
  const reserved = new Set([...everyPage, ...Object.values(anchors.facet)]);
  return { file, firstLine: bodyLine, rendered, reserved, present };
}

/** The front matter of an invalid file is unknown: assume every anchor that its kind may have, and reserve none. */
export function refusedBody({ file, name, rendered }: RefusedDocument): PublishedBody[] {
  if (!rendered) return [];
  const slug = /^pages\/(.*)\.md$/.exec(name)?.[1] ?? '';
  const present = name.startsWith('articles/') ? ofArticle : ofPage(slug);
  return [{ file, firstLine: 1, rendered, reserved: new Set(), present }];
}
