/**
 * The Dublin Core elements of an article, for `<meta name="DC.…">`. Zotero's « Embedded Metadata » translator reads
 * them and makes an item of the type « web page ».
 * Some elements are left out because of the translator's rules (github.com/zotero/translators, Embedded Metadata.js and
 * RDF.js). `citation_title` alone would make a journal article of the page, and so would the DCMI type `Text`. The
 * translator reads `DC.type` as a type of Zotero when it has the same name. It would cut `DC.creator` into a first and
 * a last name. `DC.source` would replace the site's name, which comes from `og:site_name`. A page has only one set of
 * such elements, so the decision itself is not described here: it is in the BibTeX, RIS and CSL files, and in the
 * JSON-LD. There is no `<link rel="schema.DC">`: the translator knows the prefix, and the head of a page contains no
 * address of another site.
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
