/** What establishes the facts of a decision: a level derived from what was read of its sources, never declared. */
import type { Source } from './source.ts';

/** The levels, best first: what the reader reads, without a day and before one, and what the open data say. */
export const evidenceLevels = {
  texte: { label: 'Texte de la décision lu', dated: 'Texte de la décision lu le', data: 'text' },
  traduction: { label: 'Lue en traduction', dated: 'Lue en traduction le', data: 'translation' },
  communique: { label: 'Communiqué officiel', dated: 'Communiqué officiel lu le', data: 'press-release' },
  secondaires: { label: 'Sources secondaires', dated: 'Sources secondaires lues le', data: 'secondary' },
} as const;
export type EvidenceLevel = keyof typeof evidenceLevels;

type ReadSource = Pick<Source, 'kind' | 'read'>;

/**
 * What one source carries. The judgment of a court is not the decision that it judges: read whole, it is an official
 * publication about it. An extract carries nothing by itself, nor does what nobody opened.
 */
function carriedBy({ kind, read }: ReadSource): EvidenceLevel | null {
  if (kind === 'court' && read !== 'extrait' && read !== 'cite') return 'communique';
  return read === 'extrait' || read === 'cite' ? null : read;
}

/** The level that the sources of a decision carry: the best that one of them carries, `secondaires` where none does. */
export function evidenceLevel(sources: readonly ReadSource[]): EvidenceLevel {
  const carried = new Set(sources.map(carriedBy));
  return (['texte', 'traduction', 'communique'] as const).find((level) => carried.has(level)) ?? 'secondaires';
}

/** Whether somebody read the text of the decision, in its language or translated. */
export function isTextRead(sources: readonly ReadSource[]): boolean {
  return ['texte', 'traduction'].includes(evidenceLevel(sources));
}

/** The sources that carry the level of a decision, in their order: for `secondaires`, every one that was opened. */
export function carriersOf<S extends ReadSource>(sources: readonly S[]): S[] {
  const level = evidenceLevel(sources);
  return sources.filter((source) => (level === 'secondaires' ? source.read !== 'cite' : carriedBy(source) === level));
}
