/** A feed as Atom (RFC 4287): stable ids, dates of the content, descriptions as summaries. A stylesheet shows it to who opens it in a browser. */
import { absolute, pathOf, routes } from '../routes.ts';
import type { Feed, FeedEntry } from '../views/feeds.ts';
import type { Words } from '../views/words/words.ts';
import { entryId } from './entry-id.ts';
import { xml } from './xml.ts';

/** The feed as XML. */
export function atomFeed({ words, title, subtitle, site, path, home, updated, entries }: Feed): string {
  const { typeset } = words.format;
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<?xml-stylesheet type="text/css" href="${pathOf(site)}${routes.feedStyle}"?>`,
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${words.language}">`,
    `  <title>${xml(typeset(title))}</title>`,
    `  <subtitle>${xml(typeset(subtitle))}</subtitle>`,
    `  <id>${xml(absolute(path, site))}</id>`,
    `  <link rel="self" type="application/atom+xml" href="${xml(absolute(path, site))}"/>`,
    `  <link rel="alternate" type="text/html" href="${xml(absolute(home, site))}"/>`,
    `  <updated>${instant(updated)}</updated>`,
    `  <author><name>${xml(typeset(site.name))}</name></author>`,
    ...entries.map((entry) => entryXml(entry, words)),
    '</feed>',
    '',
  ].join('\n');
}

function entryXml(
  { name, address, title, summary, content, published, updated, categories }: FeedEntry,
  { format: { typeset } }: Words,
): string {
  return [
    '  <entry>',
    `    <title>${xml(typeset(title))}</title>`,
    `    <id>${entryId(name)}</id>`,
    `    <link rel="alternate" type="text/html" href="${xml(address)}"/>`,
    `    <published>${instant(published)}</published>`,
    `    <updated>${instant(updated)}</updated>`,
    `    <summary>${xml(typeset(summary))}</summary>`,
    ...(content ? [`    <content type="html">${xml(content())}</content>`] : []),
    ...categories.map(({ term, label }) => `    <category term="${xml(term)}" label="${xml(label)}"/>`),
    '  </entry>',
  ].join('\n');
}

/** RFC 3339 instant of a day: noon in universal time, so that it is the same day in France. */
export function instant(day: string): string {
  return `${day}T12:00:00Z`;
}
