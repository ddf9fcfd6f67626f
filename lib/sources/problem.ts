/** A source that cannot be used as it answered: nothing is changed, and the report names it. */

/** The message says why, in French. */
export class UnusableSource extends Error {
  override readonly name = 'UnusableSource';
}
