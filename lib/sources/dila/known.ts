/** Finds our decisions by Légifrance identifier or by number. */
import type { DecisionFacts } from '../../schema/decision.ts';

/** A decision of ours and the file that contains it. */
export interface KnownDecision {
  /** Path from the root of the project, with forward slashes. */
  readonly file: string;
  readonly legifrance: string | null;
  readonly number: string | null;
  /** Null when the file does not match its schema: the decision exists but cannot be compared. */
  readonly facts: DecisionFacts | null;
}

export interface KnownDecisions {
  /** The decision with this identifier, or else with this number. */
  readonly find: (id: string, number: string | null) => KnownDecision | null;
}

interface ReadArticle {
  readonly file: string;
  readonly decisions: readonly DecisionFacts[];
}

/** An invalid file of `content/articles`: usually a draft in progress. */
interface RefusedArticle {
  readonly file: string;
  readonly text: string;
}

/** Every decision of the articles, including drafts. */
export function knownDecisions(articles: readonly ReadArticle[], refused: readonly RefusedArticle[]): KnownDecisions {
  const known = [
    ...articles.flatMap(({ file, decisions }) =>
      decisions.map((facts): KnownDecision => ({ file, legifrance: identifierOf(facts), number: facts.number, facts })),
    ),
    ...refused.flatMap(({ file, text }) => [
      ...mentions(text, /^[\s-]*legifrance: *["']?(CNILTEXT\d{12})/gm).map(
        (legifrance): KnownDecision => ({ file, legifrance, number: null, facts: null }),
      ),
      ...mentions(text, /^[\s-]*number: *["']?(SAN(?:PS)?-\d{4}-\d{3})/gm).map(
        (number): KnownDecision => ({ file, legifrance: null, number, facts: null }),
      ),
    ]),
  ];
  // The first one wins; `npm run check` reports duplicates.
  const byId = new Map(known.toReversed().map((decision) => [decision.legifrance, decision]));
  const byNumber = new Map(known.toReversed().map((decision) => [decision.number, decision]));
  return { find: (id, number) => byId.get(id) ?? (number === null ? undefined : byNumber.get(number)) ?? null };
}

/**
 * Only a decision without a number uses its Légifrance source: otherwise a source may be that of an earlier decision.
 */
function identifierOf({ legifrance, number, sources }: DecisionFacts): string | null {
  if (legifrance !== undefined || number !== null) return legifrance ?? null;
  return sources.flatMap(({ url }) => /\/cnil\/id\/(CNILTEXT\d{12})/.exec(url)?.[1] ?? [])[0] ?? null;
}

function mentions(text: string, pattern: RegExp): string[] {
  const frontMatter = text.split(/^---[ \t]*$/m)[1] ?? '';
  return [...frontMatter.matchAll(pattern)].flatMap((match) => match[1] ?? []);
}
