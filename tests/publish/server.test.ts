import { once } from 'node:events';
import { readdirSync, renameSync } from 'node:fs';
import { type IncomingHttpHeaders, request, type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import path from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { publish } from '#lib/publish/publish.ts';
import { siteServer } from '#lib/publish/server.ts';
import { temporaryFolder, write } from './folder.ts';

const page = (body: string) =>
  `<html><head><meta charset="utf-8"><link rel="stylesheet" href="/_next/static/a.css"></head><body data-long="${'a'.repeat(1000)}">${body}</body></html>`;

let root: string;
let server: Server;
let port: number;

/** Publishes a site with these words on its home page and a stylesheet of this name. */
async function publishHome(
  words: string,
  style = 'a',
  redirects: Readonly<Record<string, string>> = { '/articles/ancien/': '/articles/alpha/' },
): Promise<string> {
  const from = write(path.join(root, words.replaceAll(' ', '-')), {
    '/index.html': page(words).replace('/a.css', `/${style}.css`),
    '/404.html': page('perdue').replace('/a.css', `/${style}.css`),
    '/articles/alpha/index.html': page('Alpha').replace('/a.css', `/${style}.css`),
    '/recherche/index.html': page('Recherche').replace('/a.css', `/${style}.css`),
    [`/_next/static/${style}.css`]: 'body{color:black}',
    '/donnees/decisions.json': 'c'.repeat(2000),
    '/donnees/large.json': 'c'.repeat(8_000_000),
    '/flux.xml': '<feed/>',
    '/llms.txt': '# été',
    '/articles/alpha/citation.bib': '@jurisdiction{a, title = {été}}',
  });
  const to = path.join(root, 'out');
  await publish({ from, to, siteUrl: 'https://recueil.example', redirects: new Map(Object.entries(redirects)) });
  return to;
}

beforeEach(async () => {
  root = temporaryFolder();
  write(root, { '/secret.txt': 'secret', '/out.previous/secret.txt': 'secret' });
  server = siteServer(await publishHome('accueil'));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  port = (server.address() as AddressInfo).port;
});
afterEach(() => {
  server.closeAllConnections();
  server.close();
});

interface Answer {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** Requests an address exactly as written: no client normalises it. */
async function get(address: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  const asked = request({ port, host: '127.0.0.1', path: address, method, headers, agent: false });
  asked.end();
  const [response] = (await once(asked, 'response')) as [import('node:http').IncomingMessage];
  const chunks: Buffer[] = [];
  for await (const chunk of response) chunks.push(chunk as Buffer);
  return { status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks) };
}

/** The whole answer to raw bytes. */
async function whole(bytes: string): Promise<string> {
  const socket = connect(port, '127.0.0.1');
  socket.write(bytes);
  let answer = '';
  for await (const chunk of socket) answer += String(chunk);
  return answer;
}

/** The first line of the answer to raw bytes. */
async function raw(bytes: string): Promise<string | undefined> {
  return (await whole(bytes)).split('\r\n')[0];
}

const security = {
  'content-security-policy':
    "default-src 'none'; script-src 'self' 'inline-speculation-rules'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'strict-transport-security': 'max-age=31536000; includeSubDomains',
  'x-content-type-options': 'nosniff',
};
const asked = 'public, max-age=0, must-revalidate';
const kept = 'public, max-age=31536000, immutable';

describe('a page', () => {
  test('is served with the headers of production', async () => {
    const { status, headers, body } = await get('/articles/alpha/');
    expect(status).toBe(200);
    expect(headers).toMatchObject({ ...security, 'content-type': 'text/html; charset=utf-8', 'cache-control': asked });
    expect(body.toString()).toContain('>Alpha</body>');
  });

  test('for the search has its own policy, with or without a query', async () => {
    for (const address of ['/recherche/', '/recherche/?q=cookies']) {
      const { headers } = await get(address);
      expect(headers['content-security-policy']).toBe(
        security['content-security-policy'].replace("speculation-rules'", "speculation-rules' 'wasm-unsafe-eval'"),
      );
    }
  });

  test('is served in the best form that the client accepts', async () => {
    const brotli = await get('/', { 'accept-encoding': 'gzip, deflate, br' });
    expect(brotli.headers).toMatchObject({ 'content-encoding': 'br', vary: 'Accept-Encoding', ...security });
    expect(brotliDecompressSync(brotli.body).toString()).toContain('>accueil</body>');
    const gzip = await get('/', { 'accept-encoding': 'gzip' });
    expect(gzip.headers).toMatchObject({ 'content-encoding': 'gzip', 'content-type': 'text/html; charset=utf-8' });
    expect(gunzipSync(gzip.body).toString()).toContain('>accueil</body>');
    const plain = await get('/');
    expect(plain.headers['content-encoding']).toBeUndefined();
  });

  test('is not sent again when the client already has it', async () => {
    const { headers } = await get('/');
    const again = await get('/', { 'if-none-match': headers.etag ?? '' });
    expect([again.status, again.body.length]).toEqual([304, 0]);
  });

  test('is sent whole for any range request, even one that ends before it starts', async () => {
    const { status, body } = await get('/', { range: 'bytes=10-5' });
    expect(status).toBe(200);
    expect(body.toString()).toContain('>accueil</body>');
  });

  test('answers a HEAD request without a body', async () => {
    const { status, headers, body } = await get('/', {}, 'HEAD');
    expect([status, body.length]).toEqual([200, 0]);
    expect(headers).toMatchObject(security);
  });
});

describe('the form of a file', () => {
  test.each([
    ['br;q=0, gzip', 'gzip'],
    ['gzip;q=0.5, br;q=0.4', 'gzip'],
    ['gzip, br', 'br'],
    ['identity, br;q=0.5', undefined],
    ['br;q=0, gzip;q=0', undefined],
    ['*', 'br'],
    ['', undefined],
  ])('for « %s » is %s', async (accepted, encoding) => {
    expect((await get('/', { 'accept-encoding': accepted })).headers['content-encoding']).toBe(encoding);
  });
});

describe('a part of a file', () => {
  test('of data is sent uncompressed', async () => {
    const { status, headers, body } = await get('/donnees/decisions.json', {
      range: 'bytes=2-6',
      'accept-encoding': 'br',
    });
    expect([status, headers['content-range'], headers['content-encoding'], body.toString()]).toEqual([
      206,
      'bytes 2-6/2000',
      undefined,
      'ccccc',
    ]);
  });

  test('beyond the end of the file is refused', async () => {
    const { status, headers } = await get('/donnees/decisions.json', { range: 'bytes=2000-' });
    expect([status, headers['content-range']]).toEqual([416, 'bytes */2000']);
  });

  test.each(['bytes=10-5', 'bytes=-', 'lines=1-2', 'bytes=a-b'])(
    'that cannot be read is ignored: %s',
    async (range) => {
      expect((await get('/donnees/decisions.json', { range })).status).toBe(200);
    },
  );
});

test.each(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS'])(
  '%s is not allowed, and the answer says what is',
  async (method) => {
    const { status, headers } = await get('/', {}, method);
    expect([status, headers['allow']]).toEqual([405, 'GET, HEAD']);
    expect(headers).toMatchObject(security);
  },
);

test('a form that the client already has is not sent again', async () => {
  const { headers } = await get('/');
  const again = await get('/', { 'if-none-match': `W/"x", ${headers.etag}, "y"` });
  expect([again.status, again.body.length]).toEqual([304, 0]);
});

test.each([
  ['/donnees/decisions.json', '*', 'cross-origin'],
  ['/flux.xml', '*', 'cross-origin'],
  ['/articles/alpha/citation.bib', '*', 'cross-origin'],
  ['/articles/alpha/', undefined, 'same-origin'],
  ['/_next/static/a.css', undefined, 'same-origin'],
])('%s has the Access-Control-Allow-Origin header %s', async (address, origins, policy) => {
  const { headers } = await get(address);
  expect(headers['access-control-allow-origin']).toBe(origins);
  expect(headers['cross-origin-resource-policy']).toBe(policy);
});

test.each(['/_headers', '/index.html.br', '/flux.xml.gz'])('%s is for hosts, not for readers', async (address) => {
  expect((await get(address)).status).toBe(404);
});

test('an interrupted download does not leave its file open', async () => {
  const open = () => readdirSync('/dev/fd').length;
  const before = open();
  for (let i = 0; i < 100; i++) {
    const socket = connect(port, '127.0.0.1');
    socket.write('GET /donnees/large.json HTTP/1.1\r\nHost: x\r\n\r\n');
    await once(socket, 'data');
    socket.destroy();
  }
  await expect.poll(open, { timeout: 5000 }).toBeLessThan(before + 20);
  expect((await get('/')).status).toBe(200);
});

test.each([
  ['/_next/static/a.css', kept, 'text/css; charset=utf-8'],
  ['/flux.xml', asked, 'application/atom+xml; charset=utf-8'],
  ['/llms.txt', asked, 'text/plain; charset=utf-8'],
  ['/articles/alpha/citation.bib', asked, 'application/x-bibtex; charset=utf-8'],
])('%s is cached with « %s »', async (address, cache, type) => {
  const { status, headers } = await get(address);
  expect([status, headers['cache-control'], headers['content-type']]).toEqual([200, cache, type]);
});

describe('a missing page', () => {
  test('answers with the 404 page and the headers of production', async () => {
    const { status, headers, body } = await get('/articles/beta/');
    expect(status).toBe(404);
    expect(headers).toMatchObject({ ...security, 'content-type': 'text/html; charset=utf-8', 'cache-control': asked });
    expect(body.toString()).toContain('>perdue</body>');
  });

  test('is not cached, even in a folder of files cached for a year', async () => {
    const { status, headers } = await get('/_next/static/b.css');
    expect([status, headers['cache-control']]).toEqual([404, asked]);
  });
});

describe('an address without its final slash', () => {
  test.each([
    ['/articles/alpha', '/articles/alpha/'],
    ['/articles/alpha?page=2&x=?', '/articles/alpha/?page=2&x=?'],
    ['/articles/%61lpha', '/articles/alpha/'],
    ['/articles/../articles/alpha', '/articles/alpha/'],
    ['/.//articles/alpha', '/articles/alpha/'],
    ['//articles/alpha', '/articles/alpha/'],
    ['//articles/alpha/', '/articles/alpha/'],
    ['/articles//alpha/?page=2', '/articles/alpha/?page=2'],
    ['/articles/alpha%2F', '/articles/alpha/'],
    ['/%2F', '/'],
    ['/.', '/'],
  ])('%s redirects to %s, never to another site', async (address, location) => {
    const { status, headers } = await get(address);
    expect([status, headers.location]).toEqual([308, location]);
    expect(headers).toMatchObject(security);
  });

  test('is not found when it has no page, even for a folder', async () => {
    expect((await get('/articles')).status).toBe(404);
    expect((await get('/articles/beta')).status).toBe(404);
  });
});

describe('a former address', () => {
  test('redirects for good to the present one, and keeps the query', async () => {
    for (const [address, location] of [
      ['/articles/ancien/', '/articles/alpha/'],
      ['/articles/ancien?page=2', '/articles/alpha/?page=2'],
      ['/articles/ancien/citation.bib', '/articles/alpha/citation.bib'],
    ] as const) {
      const { status, headers } = await get(address);
      expect([address, status, headers.location]).toEqual([address, 301, location]);
      expect(headers).toMatchObject(security);
    }
    expect((await get('/articles/anci/')).status).toBe(404);
  });

  test('is known as soon as the folder is published again', async () => {
    expect((await get('/articles/plus-ancien/')).status).toBe(404);
    await publishHome('nouvel accueil', 'a', { '/articles/plus-ancien/': '/articles/alpha/' });
    expect((await get('/articles/plus-ancien/')).headers.location).toBe('/articles/alpha/');
  });
});

describe('a site below a path of its host', () => {
  test('answers at that path alone, and its redirects stay below it', async () => {
    server.close();
    server = siteServer(path.join(root, 'out'), '/recueil').listen(0, '127.0.0.1');
    await once(server, 'listening');
    port = (server.address() as AddressInfo).port;
    const answers = await Promise.all(
      [
        '/recueil/',
        '/recueil',
        '/recueil/articles/alpha',
        '/recueil/articles/ancien/',
        '/',
        '/articles/alpha/',
        '/recueilli/',
      ].map(async (address) => {
        const { status, headers } = await get(address);
        return [address, status, headers.location];
      }),
    );
    expect(answers).toEqual([
      ['/recueil/', 200, undefined],
      ['/recueil', 308, '/recueil/'],
      ['/recueil/articles/alpha', 308, '/recueil/articles/alpha/'],
      ['/recueil/articles/ancien/', 301, '/recueil/articles/alpha/'],
      ['/', 404, undefined],
      ['/articles/alpha/', 404, undefined],
      ['/recueilli/', 404, undefined],
    ]);
  });
});

describe('unusual requests', () => {
  test.each([
    '/../secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/%2e%2e%2fsecret.txt',
    '/articles/../../secret.txt',
    '/../out.previous/secret.txt',
    '/../out.previous',
    '/..\\secret.txt',
    '//../secret.txt',
  ])('do not leave the folder: %s', async (address) => {
    const { status, body } = await get(address);
    expect(status).toBe(404);
    expect(body.toString()).not.toContain('secret');
  });

  test.each(['/%', '/%zz', '/%e9t%e9/', '/%00', '/%00/', '//', '///', '/?%', '//[', '/*', '/:80'])(
    'an address that cannot be read does not stop the server: %s',
    async (address) => {
      expect([200, 308, 404]).toContain((await get(address)).status);
      expect((await get('/')).status).toBe(200);
    },
  );

  test.each([
    ['GET http://[ HTTP/1.1', 'HTTP/1.1 404 Not Found'],
    ['GET http://recueil.example/articles/alpha HTTP/1.1', 'HTTP/1.1 404 Not Found'],
    ['OPTIONS * HTTP/1.1', 'HTTP/1.1 405 Method Not Allowed'],
  ])('that no browser sends get an answer: %s', async (line, answer) => {
    expect(await raw(`${line}\r\nHost: x\r\nConnection: close\r\n\r\n`)).toBe(answer);
    expect((await get('/')).status).toBe(200);
  });
});

test('any address and any headers get one complete answer, from the folder alone', async () => {
  const piece = fc.constantFrom(
    '/',
    '//',
    '..',
    '.',
    '%2e',
    '%2F',
    '%00',
    '%',
    '\\',
    '?',
    '#',
    'secret.txt',
    'out.previous',
    'articles',
    'alpha',
    'é',
    '_redirects',
    '.br',
    ';',
    ':',
    '@',
  );
  const address = fc.array(fc.oneof(piece, fc.string({ unit: 'binary', maxLength: 4 })), { maxLength: 8 });
  const header = fc.tuple(
    fc.constantFrom('Range', 'If-None-Match', 'If-Modified-Since', 'Accept-Encoding', 'If-Range', 'Host'),
    fc.oneof(fc.constantFrom('bytes=0-', 'bytes=9-1', 'bytes=-0', '*', 'br;q=0', ''), fc.string({ maxLength: 12 })),
  );
  await fc.assert(
    fc.asyncProperty(address, fc.array(header, { maxLength: 3 }), async (pieces, headers) => {
      const line = `GET /${pieces.join('').replace(/[\s\p{Cc}]/gu, '')} HTTP/1.1`;
      const fields = headers.map(([name, value]) => `${name}: ${value.replace(/\p{Cc}/gu, '')}`);
      const answer = await whole([line, 'Host: x', 'Connection: close', ...fields, '', ''].join('\r\n'));
      expect(answer).toMatch(/^HTTP\/1\.1 (?:200|206|301|304|308|400|404|412|416) /);
      expect(answer).not.toMatch(/^secret$/m);
    }),
    { numRuns: 300 },
  );
  expect((await get('/')).status).toBe(200);
});

test('a site published again while it is served is served in its new version', async () => {
  await get('/_next/static/a.css');
  await publishHome('un accueil plus long', 'b');
  expect((await get('/')).body.toString()).toContain('>un accueil plus long</body>');
  expect((await get('/_next/static/a.css')).status).toBe(404);
  expect((await get('/rien/')).body.toString()).toContain('/_next/static/b.css');
});

test('a site that takes its place again and again has no missing page', async () => {
  const out = path.join(root, 'out');
  let isOver = false;
  const statuses = new Set<number | undefined>();
  const read = async () => {
    while (!isOver) statuses.add((await get('/articles/alpha/')).status);
  };
  const readers = Array.from({ length: 8 }, read);
  // The two renames of a publication, with a moment between them in which a request can look for its file.
  for (let i = 0; i < 60; i += 1) {
    renameSync(out, `${out}.away`);
    await new Promise((resolve) => setImmediate(resolve));
    renameSync(`${out}.away`, out);
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
  isOver = true;
  await Promise.all(readers);
  expect([...statuses]).toEqual([200]);
});
