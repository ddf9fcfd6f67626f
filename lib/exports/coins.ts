/**
 * A decision as a COinS: the title of an empty `<span class="Z3988">`, which Zotero's connector prefers to the elements
 * of the page (COinS.js has the smaller priority). In the Dublin Core format Zotero takes `rft.type` for one of its own
 * types when it has the same name (openurl.js): `case`, a court decision. That format has no court and no docket number,
 * so the description holds the whole citation.
 */
import type { Article, Corpus } from '../schema/corpus.ts';
import { typeset } from '../typography.ts';
import { decisionCitation, type Reference, referencesOf } from '../views/citations.ts';

/** One context object for each decision of an article, percent-encoded. */
export function coinsOf(article: Article, corpus: Corpus): string[] {
  const references = referencesOf(article, corpus);
  return article.decisions.flatMap((decision, i) => {
    const reference = references[i];
    return reference?.kind === 'decision' ? [contextObject(reference, decisionCitation(decision, corpus))] : [];
  });
}

function contextObject(reference: Extract<Reference, { kind: 'decision' }>, citation: string): string {
  const fields: readonly (readonly [string, string | null])[] = [
    ['ctx_ver', 'Z39.88-2004'],
    ['rft_val_fmt', 'info:ofi/fmt:kev:mtx:dc'],
    ['rft.type', 'case'],
    ['rft.title', reference.title],
    ['rft.date', reference.date],
    ['rft.publisher', reference.issuer],
    ['rft.identifier', reference.url],
    ['rft.description', typeset(citation)],
    ['rft.language', reference.language],
  ];
  return fields.flatMap(([name, value]) => (value === null ? [] : `${name}=${encodeURIComponent(value)}`)).join('&');
}
