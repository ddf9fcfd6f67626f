/** Serves a published folder as production does: compressed files, caching, security headers, the 404 page. */
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import path from 'node:path';
import sirv from 'sirv';
import { cacheControl, securityHeaders } from './headers.ts';

/** A server of a published folder, not yet listening. The folder is read once, when the server is made. */
export function siteServer(dir: string): Server {
  const files = sirv(dir, {
    etag: true,
    gzip: true,
    brotli: true,
    extensions: ['html'],
    setHeaders: (response, pathname) => {
      for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value);
      response.setHeader('Cache-Control', cacheControl(pathname));
    },
  });
  const notFound = readFileSync(path.join(dir, '404.html'));
  return createServer((request, response) => {
    const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
    if (!pathname.endsWith('/') && isPage(dir, pathname)) {
      response.writeHead(308, { Location: `${pathname}/${search}` }).end();
      return;
    }
    files(request, response, () => {
      response
        .writeHead(404, {
          ...securityHeaders,
          'Content-Type': 'text/html; charset=utf-8',
          'Cache-Control': cacheControl(pathname),
        })
        .end(notFound);
    });
  });
}

/** Whether an address without its final slash is that of a page. */
function isPage(dir: string, pathname: string): boolean {
  const name = path.posix.normalize(decodeSafely(pathname));
  return !name.split('/').includes('..') && existsSync(path.join(dir, name, 'index.html'));
}

function decodeSafely(pathname: string): string {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return pathname;
  }
}
