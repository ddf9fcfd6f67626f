/** What establishes a decision, as its key facts say it: the level, the day, and the sources that carry it. */
import type { Decision } from '../schema/corpus.ts';
import { carriersOf, evidenceLevel } from '../schema/evidence.ts';
import { fr } from './words/fr.ts';
import type { Words } from './words/words.ts';

export interface EvidenceView {
  /** « Lue en traduction le 30 novembre 2026 », on the day of the latest reading. */
  readonly line: string;
  /** What was read: one or two titles, or their number. */
  readonly sources: string | null;
}

/** The titles shown: beyond these, the list of sources says more. */
const TITLES = 2;

export function evidenceOf({ sources }: Pick<Decision, 'sources'>, { evidence }: Words = fr): EvidenceView {
  const carriers = carriersOf(sources);
  const day = carriers
    .flatMap(({ readOn }) => readOn ?? [])
    .toSorted()
    .at(-1);
  const level = evidenceLevel(sources);
  return {
    line: day === undefined ? evidence.levels[level] : evidence.dated[level](day),
    sources:
      carriers.length > TITLES
        ? evidence.many(carriers.length)
        : carriers.map(({ title }) => title).join(' ; ') || null,
  };
}
