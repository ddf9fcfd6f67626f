/**
 * Compares a ruling with the appeals of our decisions: known, known with differences, or new; proposes the new values.
 */

import { plainName } from '../../french/letters.ts';
import type { Appeal, AppealOutcome } from '../../schema/appeal.ts';
import type { OurDecision } from '../source.ts';
import type { About } from './about.ts';
import { type Proposal, readOutcome } from './operative.ts';
import type { Ruling } from './ruling.ts';

/** A ruling, in the format of `--format json`. */
export interface RulingEntry {
  readonly numbers: readonly string[];
  readonly ecli: string | null;
  readonly date: string | null;
  /** Our decisions named in the ruling; our organisations named in it. */
  readonly decisions: readonly string[];
  readonly organisations: readonly string[];
  /** Proposed values for `appeals`, and the articles they come from: a person decides. */
  readonly outcome: AppealOutcome;
  readonly fineAfter: number | null;
  readonly quote: readonly string[];
  readonly doubt: string | null;
  readonly differences: readonly {
    readonly field: string;
    readonly theirs: string | number | null;
    readonly ours: string | number | null;
  }[];
}

export interface ComparedRuling {
  readonly status: 'identical' | 'changed' | 'new';
  readonly entry: RulingEntry;
}

/** Compares a relevant ruling with our decisions. In: the ruling, and what it is about. */
export function compareRuling(ruling: Ruling, about: About, decisions: readonly OurDecision[]): ComparedRuling {
  const proposal = readOutcome(ruling.text);
  const known = decisions.flatMap(({ facts }) =>
    facts.appeals.flatMap((appeal) => (isAppeal(appeal, ruling) ? [{ facts, appeal }] : [])),
  );
  const differences = known.flatMap(({ appeal }) => differencesOf(ruling, proposal, appeal));
  return {
    status: known.length === 0 ? 'new' : differences.length === 0 ? 'identical' : 'changed',
    entry: {
      numbers: ruling.numbers,
      ecli: ruling.ecli,
      date: ruling.date,
      decisions: [...new Set([...about.decisions, ...known.map(({ facts }) => facts.number ?? facts.id ?? '')])],
      organisations: about.organisations,
      ...proposal,
      differences,
    },
  };
}

function isAppeal(appeal: Appeal, { numbers, ecli }: Ruling): boolean {
  if (appeal.court !== 'conseil-etat') return false;
  if (ecli !== null && appeal.ecli === ecli) return true;
  return (
    appeal.number !== null &&
    numbers.some((number) =>
      plainName(appeal.number ?? '')
        .split(' ')
        .includes(number),
    )
  );
}

/** The differences between a ruling and one of our appeals; a doubtful proposal gives none. */
function differencesOf({ date, ecli }: Ruling, proposal: Proposal, appeal: Appeal): RulingEntry['differences'] {
  const pairs: [string, string | number | null, string | number | null][] = [
    ['date', date, appeal.date],
    ['ecli', ecli, appeal.ecli ?? ecli],
    ...(proposal.doubt === null
      ? ([
          ['outcome', proposal.outcome, appeal.outcome],
          ['fineAfter', proposal.fineAfter, appeal.fineAfter],
        ] satisfies typeof pairs)
      : []),
  ];
  return pairs.flatMap(([field, theirs, ours]) =>
    theirs === null || theirs === ours ? [] : [{ field, theirs, ours }],
  );
}
