/** The level of evidence of a decision: computed from what was read of its sources, never written by hand. */
import type { Source } from './source.ts';

/** The levels, best first: the label, the label before a date, and the value in the open data. */
export const evidenceLevels = {
  texte: { label: 'Texte de la décision lu', dated: 'Texte de la décision lu le', data: 'text' },
  traduction: { label: 'Lue en traduction', dated: 'Lue en traduction le', data: 'translation' },
  communique: { label: 'Communiqué officiel', dated: 'Communiqué officiel lu le', data: 'press-release' },
  secondaires: { label: 'Sources secondaires', dated: 'Sources secondaires lues le', data: 'secondary' },
} as const;
export type EvidenceLevel = keyof typeof evidenceLevels;

type ReadSource = Pick<Source, 'kind' | 'read'>;

/**
 * The level that one source gives. A court judgment is not the text of the decision: read whole, it counts as an
 * official publication. An extract and an unopened source give no level.
 */
function carriedBy({ kind, read }: ReadSource): EvidenceLevel | null {
  if (kind === 'court' && read !== 'extrait' && read !== 'cite') return 'communique';
  return read === 'extrait' || read === 'cite' ? null : read;
}

/** The best level that the sources of a decision give; `secondaires` when none gives one. */
export function evidenceLevel(sources: readonly ReadSource[]): EvidenceLevel {
  const carried = new Set(sources.map(carriedBy));
  return (['texte', 'traduction', 'communique'] as const).find((level) => carried.has(level)) ?? 'secondaires';
}

/** Whether an editor read the text of the decision, in the original language or in translation. */
export function isTextRead(sources: readonly ReadSource[]): boolean {
  return ['texte', 'traduction'].includes(evidenceLevel(sources));
}

/** The sources that give the decision its level, in order. For `secondaires`: every source that was opened. */
export function carriersOf<S extends ReadSource>(sources: readonly S[]): S[] {
  const level = evidenceLevel(sources);
  return sources.filter((source) => (level === 'secondaires' ? source.read !== 'cite' : carriedBy(source) === level));
}
