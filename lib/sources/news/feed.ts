/** Reads the RSS feed of the CNIL's news. Strict: refuses anything else. */
import sax from 'sax';
import { IsoDate } from '../../schema/date.ts';
import { UnusableSource } from '../problem.ts';
import { plainLine } from '../text.ts';

export interface NewsItem {
  readonly title: string;
  readonly url: string;
  readonly date: string | null;
}

/** A feed has about 100 KB. */
const MAX_BYTES = 4_000_000;
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** The items of a feed, in order. Throws `UnusableSource`. */
export function readFeed(bytes: Uint8Array): NewsItem[] {
  if (bytes.byteLength > MAX_BYTES) throw new UnusableSource('le flux dépasse la taille admise');
  const items = parse(decode(bytes));
  if (items.length === 0) throw new UnusableSource('le flux ne contient aucune actualité');
  return items;
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new UnusableSource('le flux n’est pas en UTF-8');
  }
}

function parse(xml: string): NewsItem[] {
  const items: NewsItem[] = [];
  let fields: Map<string, string> | null = null;
  const path: string[] = [];
  let closed = false;
  const options = { strictEntities: true, position: true };
  const parser = sax.parser(true, options);
  const refuse = (reason: string): never => {
    throw new UnusableSource(`ce n’est pas le flux attendu : ${reason}`);
  };
  parser.onerror = () => refuse(`le XML est mal formé, ligne ${parser.line + 1}`);
  parser.ondoctype = () => refuse('un DOCTYPE est déclaré (page HTML ?)');
  parser.onprocessinginstruction = ({ name, body }) => {
    const encoding = name === 'xml' ? /encoding\s*=\s*["']([^"']+)["']/i.exec(body)?.[1] : undefined;
    if (encoding !== undefined && !/^utf-?8$/i.test(encoding)) refuse(`l’encodage ${encoding} est annoncé`);
  };
  parser.onopentag = ({ name }) => {
    if (path.length === 0 && name !== 'rss') refuse(`l’élément racine est « ${name.slice(0, 40)} »`);
    path.push(name);
    if (path.join('/') === 'rss/channel/item') fields = new Map();
  };
  const text = (value: string) => {
    const name = path.at(-1) ?? '';
    if (fields && path.length === 4) fields.set(name, (fields.get(name) ?? '') + value);
  };
  parser.ontext = text;
  parser.oncdata = text;
  parser.onclosetag = () => {
    if (fields && path.length === 3) {
      items.push(itemOf(fields));
      fields = null;
    }
    path.pop();
    if (path.length === 0) closed = true;
  };
  parser.write(xml).close();
  if (!closed) refuse('il est tronqué');
  return items;
}

function itemOf(fields: ReadonlyMap<string, string>): NewsItem {
  const field = (name: string) => plainLine(fields.get(name) ?? '');
  return { title: field('title'), url: field('link'), date: dayOf(field('pubDate') || field('dc:date')) };
}

/** « Mon, 06 Jul 2026 10:00:00 +0200 » or an ISO date → `YYYY-MM-DD`, without changing the time zone. */
function dayOf(written: string): string | null {
  const [, day = '', month = '', year = ''] = /(?:^|, ?)(\d{1,2}) ([A-Za-z]{3})[a-z]* (\d{4})/.exec(written) ?? [];
  const iso =
    /^\d{4}-\d{2}-\d{2}/.exec(written)?.[0] ??
    `${year}-${String(MONTHS.indexOf(month.toLowerCase()) + 1).padStart(2, '0')}-${day.padStart(2, '0')}`;
  return IsoDate.safeParse(iso).success ? iso : null;
}
