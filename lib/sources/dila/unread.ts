/** What could not be read of a sanction: a field left empty, and why. */

/** A fact of a decision that the archive may tell. */
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

/** What could not be read of a field, in French: the field is then left empty. */
export interface Unread {
  readonly field: Field;
  readonly message: string;
}

/** Notes that a field is left empty, and why. */
export type Say = (field: Field, message: string) => void;
