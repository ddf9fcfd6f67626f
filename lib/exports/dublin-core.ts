/**
 * The Dublin Core elements of an article, for `<meta name="DC.…">`: what Zotero's « Embedded Metadata » translator makes
 * of the page, which is a web page of this site.
 *
 * Its rules (github.com/zotero/translators, Embedded Metadata.js and RDF.js) ask for care in what is left out:
 * `citation_title` alone would make a journal article of the page, as would the DCMI type `Text`; `DC.type` is read as a
 * type of Zotero's own when it is one. `DC.creator` would be cut into a first and a last name; `DC.source` would take the
 * place of the site's name, which is read in `og:site_name`. The decision itself is not described here, since a page has
 * one set of such elements: it is in the BibTeX, RIS and CSL files, and in the JSON-LD. No `<link rel="schema.DC">`: the
 * translator knows the prefix, and a page names no address of another site in its head.
 */
import { absolute, routes } from '../routes.ts';
import type { Article, Corpus } from '../schema/corpus.ts';
import { typeset } from '../typography.ts';

/** Name → content. */
export function dublinCore(article: Article, { site }: Corpus): Record<string, string> {
  return {
    'DC.title': typeset(article.title),
    'DC.type': 'webpage',
    'DC.publisher': site.name,
    'DC.date': article.updated ?? article.published,
    'DC.language': 'fr',
    'DC.identifier': absolute(routes.article(article.slug), site),
    'DC.rights': site.licence.name,
  };
}
