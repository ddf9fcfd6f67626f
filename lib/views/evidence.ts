/** What establishes a decision, as its key facts say it: the level, the day, and the sources that carry it. */
import type { Decision } from '../schema/corpus.ts';
import { carriersOf, evidenceLevel } from '../schema/evidence.ts';
import { fr } from './words/fr.ts';
import { foreignLanguage, type Words } from './words/words.ts';

export interface EvidenceView {
  /** « Lue en traduction le 30 novembre 2026 », on the day of the latest reading. */
  readonly line: string;
  /** What was read: one or two titles, with the language of each, or their number. */
  readonly sources: readonly { readonly text: string; readonly language: string | undefined }[];
}

/** The titles shown: beyond these, the list of sources says more. */
const TITLES = 2;

export function evidenceOf({ sources }: Pick<Decision, 'sources'>, { evidence, language }: Words = fr): EvidenceView {
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
        ? [{ text: evidence.many(carriers.length), language: undefined }]
        : carriers.map((source) => ({ text: source.title, language: foreignLanguage(source.language, language) })),
  };
}
