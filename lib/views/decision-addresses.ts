/** Where each decision is found for ever, whether or not an article tells it. */
import { decisionSlug } from '../identifiers.ts';
import { routes } from '../routes.ts';
import type { Corpus, Decision } from '../schema/corpus.ts';
import { perCorpus } from './per-corpus.ts';

/**
 * Every name that leads to a decision: its own, then the identifiers of its rows of the official list. A row keeps its
 * identifier when its number becomes known, or when an article tells it: no address dies. Throws when two decisions have
 * the same name.
 */
export const decisionsByName = perCorpus((corpus): ReadonlyMap<string, Decision> => {
  const named = new Map<string, Decision>();
  for (const decision of corpus.decisions) {
    const name = decisionSlug(decision);
    const other = named.get(name);
    if (other) throw new Error(`the decisions ${other.key} and ${decision.key} have the same address`);
    named.set(name, decision);
  }
  for (const decision of corpus.decisions)
    for (const { id } of decision.rows) if (!named.has(id)) named.set(id, decision);
  return named;
});

/** Names to show as examples: of a numbered decision, and of a row without a number; null where there is none. */
export function exampleNames({ decisions }: Corpus): { readonly numbered: string | null; readonly row: string | null } {
  const numbered = decisions.find(({ number }) => number !== null);
  const row = decisions.find(({ number, article }) => number === null && article === null);
  return { numbered: numbered ? decisionSlug(numbered) : null, row: row ? decisionSlug(row) : null };
}

/** The decisions that have a page of their own, by name: those that no article tells. */
export const decisionPages = perCorpus(
  (corpus): ReadonlyMap<string, Decision> =>
    new Map(
      [...decisionsByName(corpus)].filter(
        ([name, decision]) => decision.article === null && name === decisionSlug(decision),
      ),
    ),
);

/** The other addresses of decisions, and the page that each one leads to: an article, or the page of the decision. */
export const decisionRedirects = perCorpus(
  (corpus): ReadonlyMap<string, string> =>
    new Map(
      [...decisionsByName(corpus)].flatMap(([name, decision]) => {
        const page = decisionPage(decision);
        return page === routes.decision(name) ? [] : [[routes.decision(name), page] as const];
      }),
    ),
);

/** The page that tells a decision: its article, or its own. */
function decisionPage(decision: Decision): string {
  return decision.article === null ? routes.decision(decisionSlug(decision)) : routes.article(decision.article);
}
