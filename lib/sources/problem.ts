/** A source with an unusable answer: nothing is changed, and the report names the source. */

/** The message gives the reason in French. */
export class UnusableSource extends Error {
  override readonly name = 'UnusableSource';
}
