/** The decisions of each year, body, provision, theme and sector, read once for all the pages that show them. */
import type { Decision } from '../schema/corpus.ts';
import { articleOf } from '../schema/provision.ts';
import { provisionsInForce } from '../schema/in-force.ts';
import { perCorpus } from './per-corpus.ts';

type Lists = ReadonlyMap<string, readonly Decision[]>;

/** Each list is in the order of the corpus, newest first, and holds a decision once. */
export interface DecisionsBy {
  /** By `YYYY`, newest year first. */
  readonly year: Lists;
  readonly organisation: Lists;
  /** Decisions that still hold the provision breached; those of its paragraphs too when it is a whole article. */
  readonly provision: Lists;
  /** The same, with the decisions in which a judge set it aside. */
  readonly provisionOnceHeld: Lists;
  readonly theme: Lists;
  readonly sector: Lists;
}

/** The decisions of a corpus, by each of these; a key that no decision has is in none. */
export const decisionsBy = perCorpus((corpus): DecisionsBy => {
  const by = (keysOf: (decision: Decision) => readonly (string | null)[]) => listsOf(corpus.decisions, keysOf);
  return {
    year: by(({ decided }) => [decided.slice(0, 4)]),
    organisation: by(({ respondents }) => respondents.map(({ organisation }) => organisation)),
    provision: by((decision) => withArticles(provisionsInForce(decision))),
    provisionOnceHeld: by(({ provisions }) => withArticles(provisions)),
    theme: by(({ themes }) => themes),
    sector: by(({ sector }) => [sector]),
  };
});

function listsOf(decisions: readonly Decision[], keysOf: (decision: Decision) => readonly (string | null)[]): Lists {
  const lists = new Map<string, Decision[]>();
  for (const decision of decisions)
    for (const key of new Set(keysOf(decision))) {
      if (key === null) continue;
      const list = lists.get(key);
      if (list) list.push(decision);
      else lists.set(key, [decision]);
    }
  return lists;
}

function withArticles(provisions: readonly string[]): string[] {
  return provisions.flatMap((id) => [id, articleOf(id)]);
}
