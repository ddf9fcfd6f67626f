/** Serves a published folder as production does: compressed files, caching, security headers, the 404 page. */
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import path from 'node:path';
import sirv from 'sirv';
import { cacheControl, securityHeaders } from './headers.ts';

/** A server of a published folder, not yet listening. The folder may be published again while it is served. */
export function siteServer(dir: string): Server {
  const files = sirv(dir, {
    // Not a mode of ours: it is how sirv is told to look at the folder at each request. Otherwise it keeps the names and
    // sizes of the first, and stops the process when a file of the first is gone.
    dev: true,
    etag: true,
    gzip: true,
    brotli: true,
    extensions: ['html'],
    setHeaders: (response, pathname) => {
      for (const [name, value] of Object.entries(securityHeaders(pathname))) response.setHeader(name, value);
      response.setHeader('Cache-Control', cacheControl(pathname));
    },
  });
  return createServer((request, response) => {
    const [, pathname = '/', search = ''] = /^([^?]*)(.*)$/.exec(request.url ?? '/') ?? [];
    const page = pathname.endsWith('/') ? null : pageNamed(dir, pathname);
    if (page !== null) {
      response.writeHead(308, { ...securityHeaders('/404.html'), Location: `${page}/${search}` }).end();
      return;
    }
    // A server may ignore a range (RFC 9110, § 14.2); sirv throws on one that ends before it starts.
    delete request.headers.range;
    files(request, response, () => {
      response
        .writeHead(404, {
          ...securityHeaders('/404.html'),
          'Content-Type': 'text/html; charset=utf-8',
          // As any page: what is missing today under /_next/static may be there tomorrow.
          'Cache-Control': cacheControl('/404.html'),
        })
        .end(readFileSync(path.join(dir, '404.html')));
    });
  });
}

/** Address, without its final slash, of the page that a path without one names; null where there is none. */
function pageNamed(dir: string, pathname: string): string | null {
  const name = path.posix.normalize(decodeSafely(pathname)).replace(/\/$/, '');
  const found = pathname.startsWith('/') && existsSync(path.join(dir, name, 'index.html'));
  return found ? encodeURI(name) : null;
}

function decodeSafely(pathname: string): string {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return pathname;
  }
}
