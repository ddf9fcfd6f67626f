/** The fields of a sanction that could not be read, with the reason. */

/** A fact of a decision that the archive may give. */
export type Field =
  | 'number'
  | 'decided'
  | 'published'
  | 'respondents'
  | 'measures'
  | 'fine'
  | 'liquidation'
  | 'dailyPenalty'
  | 'deadline'
  | 'provisions'
  | 'namedForYears';

/** Why a field could not be read, in French; the field is then empty. */
export interface Unread {
  readonly field: Field;
  readonly message: string;
}

/** Records that a field is left empty, and why. */
export type Say = (field: Field, message: string) => void;
