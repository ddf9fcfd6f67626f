/**
 * The elements of an article for `<meta>`: Dublin Core, and the Highwire author. Zotero's « Embedded Metadata »
 * translator reads them on pages that tell no decision (those have a COinS, see coins.ts) and makes a web page of them.
 * Some elements are left out because of the translator's rules (github.com/zotero/translators, Embedded Metadata.js and
 * RDF.js): `citation_title` alone would make a journal article of the page, and so would the DCMI type `Text`;
 * `DC.type` is taken for a type of Zotero of the same name; `DC.source` would replace the site's name, which comes from
 * `og:site_name`. The author is the publisher, as no article is signed. There is no `<link rel="schema.DC">`: the
 * translator knows the prefix, and the head of a page contains no address of another site.
 */
import { absolute, routes } from '../routes.ts';
import type { Article, Corpus } from '../schema/corpus.ts';
import { typeset } from '../typography.ts';
import { publisherName } from '../views/citations.ts';

/** Name → content. */
export function dublinCore(article: Article, { site }: Corpus): Record<string, string> {
  return {
    'DC.title': typeset(article.title),
    'DC.type': 'webpage',
    'DC.creator': publisherName(site),
    'DC.publisher': publisherName(site),
    citation_author: publisherName(site),
    'DC.date': article.updated ?? article.published,
    'DC.language': 'fr',
    'DC.identifier': absolute(routes.article(article.slug), site),
    'DC.rights': site.licence.name,
  };
}
