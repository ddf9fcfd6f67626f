/** Thrown when the output cannot be published; lists every fault found. */
export class PublishError extends Error {
  override readonly name = 'PublishError';
}
