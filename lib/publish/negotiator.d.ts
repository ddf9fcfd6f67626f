/** What the server uses of `negotiator` 1, whose published types do not know `preferred`. */
declare module 'negotiator' {
  import type { IncomingMessage } from 'node:http';

  export default class Negotiator {
    constructor(request: IncomingMessage);
    /** Those of `available` that the reader accepts, preferred ones first; `preferred` decides between equals. */
    encodings(available: readonly string[], options: { readonly preferred: readonly string[] }): string[];
  }
}
