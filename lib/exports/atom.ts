/** An Atom feed of articles (RFC 4287): stable ids, dates of the content, bodies as summaries. */
import { absolute, routes } from '../routes.ts';
import type { Article } from '../schema/corpus.ts';
import { typeset } from '../typography.ts';
import { xml } from './xml.ts';

/** Entries of a feed: enough for a reader that comes back after months, and constant in size. */
const ENTRIES = 50;

export interface Feed {
  readonly title: string;
  readonly subtitle: string;
  /** Address of the feed itself and of the page that it follows, from the root of the site. */
  readonly path: string;
  readonly home: string;
  readonly articles: readonly Article[];
}

/** The feed as XML: the most recently published or updated articles first. */
export function atomFeed({ title, subtitle, path, home, articles }: Feed): string {
  const entries = articles
    .toSorted((a, b) => compare(updatedOf(b), updatedOf(a)) || compare(a.slug, b.slug))
    .slice(0, ENTRIES);
  const [newest] = entries;
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="fr">',
    `  <title>${xml(typeset(title))}</title>`,
    `  <subtitle>${xml(typeset(subtitle))}</subtitle>`,
    `  <id>${xml(absolute(path))}</id>`,
    `  <link rel="self" type="application/atom+xml" href="${xml(absolute(path))}"/>`,
    `  <link rel="alternate" type="text/html" href="${xml(absolute(home))}"/>`,
    `  <updated>${newest ? instant(updatedOf(newest)) : '1970-01-01T00:00:00Z'}</updated>`,
    `  <author><name>${xml(title)}</name></author>`,
    ...entries.map(entry),
    '</feed>',
    '',
  ].join('\n');
}

function entry(article: Article): string {
  const address = xml(absolute(routes.article(article.slug)));
  return [
    '  <entry>',
    `    <title>${xml(typeset(article.title))}</title>`,
    `    <id>${address}</id>`,
    `    <link rel="alternate" type="text/html" href="${address}"/>`,
    `    <published>${instant(article.published)}</published>`,
    `    <updated>${instant(updatedOf(article))}</updated>`,
    `    <summary>${xml(typeset(article.description))}</summary>`,
    ...article.categories.map((category) => `    <category term="${category}"/>`),
    '  </entry>',
  ].join('\n');
}

function updatedOf(article: Article): string {
  return article.updated ?? article.published;
}

/** RFC 3339 instant of a day: noon in universal time, so that it is the same day in France. */
function instant(day: string): string {
  return `${day}T12:00:00Z`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
