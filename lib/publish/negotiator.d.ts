/** The part of `negotiator` 1 that the server uses. Its published types lack `preferred`. */
declare module 'negotiator' {
  import type { IncomingMessage } from 'node:http';

  export default class Negotiator {
    constructor(request: IncomingMessage);
    /** The encodings of `available` that the client accepts, in its order of preference; `preferred` breaks ties. */
    encodings(available: readonly string[], options: { readonly preferred: readonly string[] }): string[];
  }
}
