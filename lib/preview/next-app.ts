/** Next in this process, as the live preview uses it. The environment must say NODE_ENV=development first. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import next from 'next';
import DevServer from 'next/dist/server/dev/next-dev-server.js';

export interface NextApp {
  readonly page: (request: IncomingMessage, response: ServerResponse) => Promise<void>;
  readonly upgrade: (request: IncomingMessage, socket: Duplex, head: Buffer) => Promise<void>;
  readonly close: () => Promise<void>;
}

/**
 * In development Next starts a Node process at each request to list the pages that an export would write: it reads the
 * whole content again, and refuses the page of an article written since. The preview answers any address that the
 * pages know, so it does without that list.
 */
function withoutListingPages(): void {
  const prototype = (DevServer as unknown as { default: { prototype: object } }).default.prototype;
  Object.assign(prototype, {
    getStaticPaths: async () => ({
      staticPaths: undefined,
      prerenderedRoutes: [],
      fallbackMode: 'BLOCKING_STATIC_RENDER',
    }),
  });
}

export async function startNext(port: number): Promise<NextApp> {
  withoutListingPages();
  const app = next({ dev: true, hostname: 'localhost', port });
  await app.prepare();
  const handle = app.getRequestHandler();
  const upgrade = app.getUpgradeHandler();
  return {
    page: (request, response) => handle(request, response),
    upgrade: (request, socket, head) => upgrade(request, socket, head),
    close: () => app.close(),
  };
}
