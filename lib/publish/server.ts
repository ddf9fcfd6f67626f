/** Serves a published folder like production: compressed files, caching, security headers, the 404 page. */
import { readFile, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import Negotiator from 'negotiator';
import send from 'send';
import { headersOf, takesRanges, UNSERVED } from './headers.ts';
import { readRedirects } from './redirects.ts';

/** Suffix of the file name for each encoding. */
const endings: Readonly<Record<string, string>> = { br: '.br', gzip: '.gz' };

/**
 * A publication replaces the folder between two renames. When the folder is missing, the server tries again, this often
 * and after this delay. A file is missing when it was not found in a folder that did not change meanwhile.
 */
const REPLACEMENT = { tries: 50, milliseconds: 10 };

/**
 * A server of a published folder, not yet listening. The folder may be published again while the server runs. `base` is
 * the path of the site on its host: `/recueil`, or empty.
 */
export function siteServer(dir: string, base = ''): Server {
  const redirects = redirectsIn(dir);
  return createServer((request, response) => {
    answer({ dir, base, redirects }, request, response).catch((error: unknown) => {
      console.error(error);
      if (response.headersSent) response.destroy();
      else response.writeHead(500, headersOf('/404.html')).end();
    });
  });
}

interface Site {
  readonly dir: string;
  readonly base: string;
  readonly redirects: (address: string) => Promise<string | undefined>;
}

/** The present address of a former one, from the `_redirects` of a folder, read again when it has changed. */
function redirectsIn(dir: string): Site['redirects'] {
  const file = path.join(dir, '_redirects');
  let known: { readonly changed: number; readonly moved: ReadonlyMap<string, string> } | null = null;
  return async (address) => {
    const changed = await stat(file).then(
      ({ mtimeMs }) => mtimeMs,
      () => null,
    );
    if (changed === null) return undefined;
    if (known?.changed !== changed) {
      const written = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
        if (error.code !== 'ENOENT') throw error;
        return null;
      });
      if (written === null) return undefined;
      known = { changed, moved: readRedirects(written) };
    }
    return known.moved.get(address);
  };
}

async function answer(
  { dir, base, redirects }: Site,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { ...headersOf('/404.html'), Allow: 'GET, HEAD' }).end();
    return;
  }
  const [, whole = '/', search = ''] = /^([^?]*)(.*)$/s.exec(request.url ?? '/') ?? [];
  if (whole === base && base !== '') {
    response.writeHead(308, { ...headersOf('/404.html'), Location: `${base}/${search}` }).end();
    return;
  }
  const asked = whole.startsWith(`${base}/`) ? whole.slice(base.length) : '';
  const address = readAddress(asked);
  let looked: string | null = null;
  for (let tries = REPLACEMENT.tries; ; tries--) {
    if (address !== null) {
      const page = await pageNamed(dir, address);
      const moved = await redirects(page ?? address);
      const canonical = moved ?? (page === null ? null : encodeURI(page));
      if (canonical !== null && canonical !== asked) {
        response.writeHead(moved ? 301 : 308, { ...headersOf('/404.html'), Location: base + canonical + search }).end();
        return;
      }
      if (!UNSERVED.test(address) && (await sendFile(dir, page ?? address, request, response))) return;
    }
    const now = await stateOf(dir);
    if ((now !== null && now === looked) || tries === 0) {
      response.statusCode = 404;
      if (!(await sendFile(dir, '/404.html', request, response))) response.end();
      return;
    }
    looked = now;
    if (now === null) await wait(REPLACEMENT.milliseconds);
  }
}

/** The path of an address, decoded, without `.`, `..` or doubled slashes; null when it cannot name a file. */
function readAddress(asked: string): string | null {
  try {
    const decoded = decodeURIComponent(asked);
    return decoded.startsWith('/') && !/[\0\\]/.test(decoded) ? path.posix.normalize(decoded) : null;
  } catch {
    return null;
  }
}

/** The address, with its final slash, of the page at a path; null when there is no page. */
async function pageNamed(dir: string, address: string): Promise<string | null> {
  const page = address.endsWith('/') ? address : `${address}/`;
  return (await isFile(path.join(dir, page, 'index.html'))) ? page : null;
}

/**
 * Sends a file in the best form that the client accepts (RFC 9110, § 12.5.3). Resolves to false, with nothing sent,
 * when the file is missing. Range requests work for data files only, and get the uncompressed file: nobody resumes a
 * page.
 */
async function sendFile(
  dir: string,
  address: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<boolean> {
  const file = address.endsWith('/') ? `${address}index.html` : address;
  if (!(await isFile(path.join(dir, file)))) return false;
  const found = response.statusCode === 200;
  const inPart = found && takesRanges(address) && isRange(request.headers.range);
  const [encoding, ending] = inPart ? [] : await formOf(path.join(dir, file), request);
  for (const [name, value] of Object.entries(headersOf(address))) response.setHeader(name, value);
  response.setHeader('Vary', 'Accept-Encoding');
  if (encoding) response.setHeader('Content-Encoding', encoding);
  if (!found) for (const name of Object.keys(request.headers)) if (name.startsWith('if-')) delete request.headers[name];
  const stream = send(request, encodeURI(file) + (ending ?? ''), {
    root: path.resolve(dir),
    dotfiles: 'allow',
    index: false,
    cacheControl: false,
    acceptRanges: inPart,
  });
  return new Promise((resolve, reject) => {
    response.on('close', () => resolve(true));
    stream.on('error', (error: Error & { readonly status?: number }) => {
      if (response.headersSent) return reject(error);
      for (const name of response.getHeaderNames()) if (name !== 'content-range') response.removeHeader(name);
      if (error.status === 404) return resolve(false);
      response.writeHead(error.status ?? 500, headersOf(address)).end();
    });
    stream.pipe(response);
  });
}

/**
 * The compressed form of a file that the client prefers, as its encoding and its suffix; empty when it prefers the file
 * itself.
 */
async function formOf(file: string, request: IncomingMessage): Promise<readonly [string, string] | readonly []> {
  for (const encoding of new Negotiator(request).encodings(['br', 'gzip', 'identity'], { preferred: ['br', 'gzip'] })) {
    const ending = endings[encoding];
    if (ending === undefined) return [];
    if (await isFile(file + ending)) return [encoding, ending];
  }
  return [];
}

/** Whether a `Range` header is valid. An unreadable one, or one that ends before it starts, is ignored (RFC 9110, § 14.2). */
function isRange(range: string | undefined): boolean {
  const [, first, last] = /^bytes=(\d*)-(\d*)$/.exec(range ?? '') ?? [];
  if (first === undefined || last === undefined || first + last === '') return false;
  return first === '' || last === '' || Number(first) <= Number(last);
}

async function isFile(file: string): Promise<boolean> {
  return stat(file).then(
    (found) => found.isFile(),
    () => false,
  );
}

/** Which folder is at a path; another one, or the same one under a new name, is another state. Null for none. */
async function stateOf(dir: string): Promise<string | null> {
  return stat(dir, { bigint: true }).then(
    ({ ino, ctimeNs }) => `${ino} ${ctimeNs}`,
    () => null,
  );
}
