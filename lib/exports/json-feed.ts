/** A feed as JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/), with the same entries as the Atom feed. */
import { absolute } from '../routes.ts';
import type { Feed, FeedEntry } from '../views/feeds.ts';
import type { Words } from '../views/words/words.ts';
import { instant } from './atom.ts';
import { entryId } from './entry-id.ts';

/** The feed as JSON; `path` is its address from the root of the site. */
export function jsonFeed({ words, title, subtitle, site, home, entries }: Feed, path: string): string {
  const { typeset } = words.format;
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: typeset(title),
    home_page_url: absolute(home, site),
    feed_url: absolute(path, site),
    description: typeset(subtitle),
    language: words.language,
    authors: [{ name: typeset(site.name), url: absolute('/', site) }],
    items: entries.map((entry) => item(entry, words)),
  };
  return `${JSON.stringify(feed, null, 2)}\n`;
}

function item(
  { name, address, title, summary, content, published, updated, categories }: FeedEntry,
  { format: { typeset } }: Words,
): object {
  return {
    id: entryId(name),
    url: address,
    title: typeset(title),
    // JSON Feed requires a content: the description, where the feed does not carry the whole.
    ...(content ? { summary: typeset(summary), content_html: content() } : { content_text: typeset(summary) }),
    date_published: instant(published),
    date_modified: instant(updated),
    tags: categories.map(({ label }) => label),
  };
}
