/** One exported page made ready: framework out, policy in, links and anchors listed. */
import { metaPolicy } from './headers.ts';
import { openTag, type Piece, piecesOf } from './markup.ts';
import { leftoverEnd } from './strip-runtime.ts';

export interface FinishedPage {
  readonly html: string;
  /** Values of every `href` and `src` of the page, and the image that stands for it where it is shared. */
  readonly references: readonly string[];
  readonly ids: readonly string[];
}

/** The element in whose place the body of a page belongs, with the key of the page (app/document.tsx). */
const PLACE_OF_BODY = /<div data-body="([^"]+)"><\/div>/;

/** An exported page with its body in its place, and its key; as it is, with an empty key, where it has no such place. */
export function withBody(exported: string, bodyOf: (key: string) => string): { html: string; key: string } {
  const [place, key = ''] = PLACE_OF_BODY.exec(exported) ?? [];
  return { html: place === undefined ? exported : exported.replace(place, () => bodyOf(key)), key };
}

/** Attributes whose presence is their value (HTML, § 2.3.2): React writes them empty. */
const BOOLEAN = / (async|checked|defer|disabled|hidden|inert|multiple|novalidate|open|readonly|required|selected)=""/gi;

/** Attributes that Next adds to elements that remain. */
const ITS_OWN = new Set(['data-precedence', 'data-next-head']);

/**
 * Finishes the page of an address as Next exported it; `fonts` are the addresses of the faces that are fetched with it;
 * `siteUrl` is the address of the site, without a final slash.
 * In and out: HTML. Throws when the page has no `<meta charset>`.
 */
export function finishPage(exported: string, address: string, fonts: readonly string[], siteUrl: string): FinishedPage {
  const pieces = piecesOf(exported);
  const finished = new Finished(pairsOf(pieces, siteUrl), canonicalOf(pieces));
  const charset = pieces.find(isCharset);
  if (charset === undefined) throw new Error('no <meta charset> in an exported page: Next changed what it writes');
  let drawings = 0;
  for (let i = 0; i < pieces.length; ) {
    const end = leftoverEnd(pieces, i);
    const piece = pieces[i];
    if (end > i || piece === undefined) {
      i = Math.max(end, i + 1);
      continue;
    }
    i += 1;
    if (piece === charset) continue;
    if (piece.name === 'svg') drawings += piece.kind === 'open' ? 1 : -1;
    if (piece.kind === 'open') finished.open(piece, drawings > 0);
    else if (drawings > 0 && isEmpty(pieces[i - 2], piece)) finished.closeItself();
    else finished.text(piece, pieces[i - 2]?.name === 'script' || pieces[i - 2]?.name === 'style');
    if (piece.kind === 'open' && piece.name === 'head') {
      finished.add('meta', [['charset', 'utf-8']]);
      finished.add('meta', [
        ['http-equiv', 'Content-Security-Policy'],
        ['content', metaPolicy(address)],
      ]);
      for (const href of fonts) finished.add('link', preload(href));
    }
  }
  return finished;
}

/** What a page that is already published refers to, and its ids. */
export function readPage(html: string): FinishedPage {
  const page = new Finished(new Map(), '');
  for (const piece of piecesOf(html)) if (piece.kind === 'open') page.list(piece.attributes);
  return { html, references: page.references, ids: page.ids };
}

/** The page as it is written, from its first tag to its last. */
class Finished implements FinishedPage {
  html = '';
  readonly references: string[] = [];
  readonly ids: string[] = [];

  private readonly pairs: ReadonlyMap<string, string>;

  /** As its head writes it, in HTML. */
  private readonly address: string;

  constructor(pairs: ReadonlyMap<string, string>, address: string) {
    this.pairs = pairs;
    this.address = address;
  }

  add(name: string, attributes: readonly (readonly [string, string])[]): void {
    this.html += openTag(name, attributes);
    this.list(new Map(attributes));
  }

  /** Writes a tag of the export, without what Next added. In drawings, capitals count: `viewBox`. */
  open({ name, source, attributes }: Piece, drawing: boolean): void {
    const pair = attributes.has('data-edition') ? this.pairs.get(attributes.get('hreflang') ?? '') : undefined;
    if (pair !== undefined || [...attributes.keys()].some((key) => ITS_OWN.has(key))) {
      const kept = new Map([...attributes].filter(([key]) => !ITS_OWN.has(key)));
      if (pair !== undefined) kept.set('href', pair);
      this.add(name, [...kept]);
      return;
    }
    const plain = source.replace(/\s*\/>$/, '>').replace(BOOLEAN, ' $1');
    this.html += drawing ? plain : plain.replace(/ [a-z]+[A-Z]\w*(?==")/g, (key) => key.toLowerCase());
    this.list(attributes);
    // The frame says on paper where the page is; it is drawn before the page is known.
    if (attributes.has('data-address')) this.html += this.address;
  }

  /** Ends the tag that was written last, in a drawing, where an element may close itself (HTML, § 13.1.2.1). */
  closeItself(): void {
    this.html = `${this.html.slice(0, -1)}/>`;
  }

  /** Writes a text or a closing tag. React encodes quotes in texts; they do not need it. */
  text({ kind, source }: Piece, raw: boolean): void {
    this.html +=
      kind === 'text' && !raw && source.includes('&')
        ? source.replaceAll('&#x27;', "'").replaceAll('&quot;', '"')
        : source.replace(/^<!doctype/i, '<!doctype');
  }

  list(attributes: ReadonlyMap<string, string>): void {
    const shared = attributes.get('property') === 'og:image' ? attributes.get('content') : undefined;
    for (const value of [attributes.get('href'), attributes.get('src'), shared])
      if (value !== undefined) this.references.push(value);
    const id = attributes.get('id');
    if (id !== undefined) this.ids.push(id);
  }
}

/**
 * The link of the masthead to the other language leads to the pair of this page, which its head names: the frame of a page
 * is drawn before the page is known. Without a pair, it leads to the home page of the other edition.
 */
function pairsOf(pieces: readonly Piece[], siteUrl: string): ReadonlyMap<string, string> {
  return new Map(
    pieces.flatMap(({ name, attributes }) => {
      const [language, href] = [attributes.get('hreflang'), attributes.get('href')];
      return name === 'link' && language !== undefined && href !== undefined
        ? [[language, href.slice(siteUrl.length)] as const]
        : [];
    }),
  );
}

/** The absolute address of the page, which its head names; empty without one. */
function canonicalOf(pieces: readonly Piece[]): string {
  const link = pieces.find(({ name, attributes }) => name === 'link' && attributes.get('rel') === 'canonical');
  return link?.attributes.get('href') ?? '';
}

/** Whether a closing tag follows its opening tag: the thousand points of the figures weigh 8 bytes less each. */
function isEmpty(before: Piece | undefined, { kind, name }: Piece): boolean {
  return kind === 'close' && before?.kind === 'open' && before.name === name;
}

function isCharset({ kind, name, attributes }: Piece): boolean {
  return kind === 'open' && name === 'meta' && attributes.has('charset');
}

/** Fonts are fetched without credentials, even from the site itself (CSS Fonts 4, § 4.8.2): the hint says so, or it fetches twice. */
function preload(href: string): [string, string][] {
  return [
    ['rel', 'preload'],
    ['as', 'font'],
    ['type', 'font/woff2'],
    ['crossorigin', ''],
    ['href', href],
  ];
}
