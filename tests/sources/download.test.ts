import { existsSync, mkdtempSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { NEVER_READ, type SourceName, SourcesFile } from '#lib/schema/sources.ts';
import { downloadSources, forgetDownloads } from '#lib/sources/download.ts';
import { fetchFile, type Network } from '#lib/sources/fetch-file.ts';

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

let server: Server | null = null;
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
  server = null;
});

/** Requests received by the server, as `GET https://host/path`, and the waits requested. */
interface Played {
  readonly network: Network;
  readonly asked: string[];
  readonly headers: IncomingMessage['headers'][];
  readonly waits: number[];
}

/** A local server that replaces every host; the code under test sees the real addresses. */
async function play(answer: Answer): Promise<Played> {
  const played = { asked: [] as string[], headers: [] as IncomingMessage['headers'][], waits: [] as number[] };
  const started = createServer((request, response) => {
    played.asked.push(`https:/${request.url}`);
    played.headers.push(request.headers);
    answer(request, response);
  });
  await new Promise<void>((resolve) => started.listen(0, '127.0.0.1', resolve));
  server = started;
  const address = started.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    ...played,
    network: {
      fetch: (url, init) => fetch(url.replace(/^https:\//, `http://127.0.0.1:${port}`), init),
      wait: (delay) => {
        played.waits.push(delay);
        return Promise.resolve();
      },
    },
  };
}

const LIST = 'https://www.cnil.fr/fr/les-sanctions-prononcees-par-la-cnil';
const place = () => path.join(mkdtempSync(path.join(tmpdir(), 'sources-')), 'file');
const request = (file: string, otherwise: Partial<Parameters<typeof fetchFile>[0]> = {}) => ({
  url: LIST,
  file,
  maxBytes: 1000,
  maxTime: 5000,
  site: 'https://recueil.example',
  ...otherwise,
});

describe('fetchFile', () => {
  it('identifies itself, and saves the file', async () => {
    const { network, asked, headers } = await play((_, response) => response.end('la liste'));
    const file = place();
    expect(await fetchFile(request(file), network)).toBe('new');
    expect(readFileSync(file, 'utf8')).toBe('la liste');
    expect(asked).toEqual([LIST]);
    expect(headers[0]?.['user-agent']).toBe('recueil-sanctions-cnil/1.0 (+https://recueil.example)');
  });

  it('downloads again only what changed', async () => {
    const { network, headers } = await play((incoming, response) => {
      response.setHeader('ETag', '"un"');
      response.setHeader('Last-Modified', 'Tue, 14 Apr 2026 08:00:00 GMT');
      if (incoming.headers['if-none-match'] === '"un"') response.writeHead(304).end();
      else response.end('la liste');
    });
    const file = place();
    expect(await fetchFile(request(file), network)).toBe('new');
    expect(await fetchFile(request(file), network)).toBe('same');
    expect(headers[1]).toMatchObject({ 'if-none-match': '"un"', 'if-modified-since': 'Tue, 14 Apr 2026 08:00:00 GMT' });
    expect(readFileSync(file, 'utf8')).toBe('la liste');
  });

  it('resumes where it stopped, and waits longer before each attempt', async () => {
    let times = 0;
    const { network, headers, waits } = await play((incoming, response) => {
      times += 1;
      response.setHeader('ETag', '"un"');
      if (times === 1) {
        response.writeHead(200, { 'Content-Length': '10' });
        response.write('01234');
        setTimeout(() => response.destroy(), 100);
      } else if (times === 2) response.writeHead(503).end();
      else if (times === 3) response.writeHead(429, { 'Retry-After': '7' }).end();
      else {
        response.writeHead(206, { 'Content-Length': '5' });
        response.end('56789');
      }
      expect(incoming.method).toBe('GET');
    });
    const file = place();
    expect(await fetchFile(request(file), network)).toBe('new');
    expect(readFileSync(file, 'utf8')).toBe('0123456789');
    expect(headers[3]).toMatchObject({ range: 'bytes=5-', 'if-range': '"un"' });
    expect(waits).toEqual([2000, 4000, 7000]);
    expect(existsSync(`${file}.part`)).toBe(false);
  });

  it('starts again when the source changed in between', async () => {
    let times = 0;
    const { network } = await play((_, response) => {
      times += 1;
      response.setHeader('ETag', `"${times}"`);
      if (times === 1) {
        response.writeHead(200, { 'Content-Length': '10' });
        response.write('01234');
        setTimeout(() => response.destroy(), 100);
      } else response.end('neuf');
    });
    const file = place();
    await fetchFile(request(file), network);
    expect(readFileSync(file, 'utf8')).toBe('neuf');
  });

  it.each<[string, Answer, RegExp, number]>([
    ['a refusal', (_, response) => response.writeHead(403).end(), /a répondu 403/, 1],
    ['a source that stays away', (_, response) => response.writeHead(500).end(), /a répondu 500, après 5 essais/, 5],
    [
      'a redirection to another site',
      (_, response) => response.writeHead(302, { Location: 'https://login.example/' }).end(),
      /renvoie vers un autre site \(https:\/\/login\.example\)/,
      1,
    ],
    [
      'a redirection out of https',
      (_, response) => response.writeHead(301, { Location: 'http://www.cnil.fr/fr' }).end(),
      /renvoie vers un autre site \(http:\/\/www\.cnil\.fr\)/,
      1,
    ],
    [
      'a redirection to another port',
      (_, response) => response.writeHead(301, { Location: 'https://www.cnil.fr:8443/' }).end(),
      /autre site/,
      1,
    ],
    [
      'redirections without end',
      (_, response) => response.writeHead(302, { Location: '/fr/encore' }).end(),
      /d’adresse en adresse/,
      6,
    ],
    [
      'ten times the size, announced',
      (_, response) => response.writeHead(200, { 'Content-Length': '10000' }).end('x'.repeat(10_000)),
      /taille admise/,
      1,
    ],
    [
      'ten times the size, not announced',
      (_, response) => {
        response.writeHead(200);
        response.end('x'.repeat(10_000));
      },
      /taille admise/,
      1,
    ],
    [
      'a body always cut short',
      (_, response) => {
        response.writeHead(200, { 'Content-Length': '10' });
        response.write('01', () => response.destroy());
      },
      /après 5 essais/,
      5,
    ],
  ])('stops on %s, and saves nothing', async (_, answer, reason, requests) => {
    const { network, asked } = await play(answer);
    const file = place();
    await expect(fetchFile(request(file), network)).rejects.toThrow(reason);
    expect(asked).toHaveLength(requests);
    expect(existsSync(file)).toBe(false);
  });

  it('follows a redirection to an allowed host', async () => {
    const { network, asked } = await play((incoming, response) => {
      if (incoming.url?.endsWith('/nouvelle')) response.end('la liste');
      else response.writeHead(301, { Location: '/fr/nouvelle' }).end();
    });
    const file = place();
    // The test server has the host in the path, so relative addresses are resolved against the source.
    expect(await fetchFile(request(file), { ...network, fetch: (url, init) => network.fetch(url, init) })).toBe('new');
    expect(asked).toEqual([LIST, 'https://www.cnil.fr/fr/nouvelle']);
  });

  it('stops a download that takes too long', async () => {
    const { network } = await play((_, response) => {
      response.writeHead(200);
      response.write('0');
    });
    await expect(fetchFile(request(place(), { maxTime: 50 }), network)).rejects.toThrow(/temps admis est dépassé/);
  });

  it('contacts no host except those of the sources', async () => {
    const { network, asked } = await play((_, response) => response.end('x'));
    for (const url of [
      'https://example.org/',
      'http://www.cnil.fr/',
      'https://www.cnil.fr.example.org/',
      'https://cnil.fr@example.org/',
    ])
      await expect(fetchFile(request(place(), { url }), network)).rejects.toThrow(/n’est pas une source admise/);
    expect(asked).toEqual([]);
  });
});

/** The content of each source, by address. */
function site(pages: Readonly<Record<string, string>>): Answer {
  return (incoming, response) => {
    const page = pages[`https:/${incoming.url}`];
    if (page === undefined) response.writeHead(404).end();
    else response.end(page);
  };
}

const DILA = 'https://echanges.dila.gouv.fr/OPENDATA/CNIL/';
const CE = 'https://opendata.justice-administrative.fr/DCE/';
const index = (...names: readonly string[]) =>
  `<html>${names.map((name) => `<a href="${name}">${name}</a>`).join('\n')}</html>`;
const state = (versions: Partial<Record<SourceName, string>>) =>
  SourcesFile.parse(
    Object.fromEntries(
      (['cnil-list', 'dila', 'conseil-etat', 'news'] as const).map((name) => [
        name,
        { ...NEVER_READ, version: versions[name] ?? null },
      ]),
    ),
  );

async function download(
  answer: Answer,
  only: readonly SourceName[],
  versions: Partial<Record<SourceName, string>> = {},
) {
  const { network, asked } = await play(answer);
  const folder = mkdtempSync(path.join(tmpdir(), 'sources-'));
  const result = await downloadSources({
    folder,
    only,
    sources: state(versions),
    today: '2026-11-24',
    site: 'https://recueil.example',
    network,
  });
  return { ...result, asked, folder };
}

describe('downloadSources', () => {
  it('downloads the updates of the archive since the last one read, oldest first', async () => {
    const names = [
      'Freemium_cnil_global_20250713-140000.tar.gz',
      'CNIL_20261101-200000.tar.gz',
      'CNIL_20261110-200000.tar.gz',
      'CNIL_20261108-200000.tar.gz',
    ];
    const pages = Object.fromEntries(names.map((name) => [`${DILA}${name}`, name]));
    const { asked, folder, failures } = await download(site({ ...pages, [DILA]: index('../', ...names) }), ['dila'], {
      dila: 'CNIL_20261101-200000.tar.gz',
    });
    expect(asked).toEqual([DILA, `${DILA}CNIL_20261108-200000.tar.gz`, `${DILA}CNIL_20261110-200000.tar.gz`]);
    expect(failures.size).toBe(0);
    expect(readdirSync(path.join(folder, 'dila')).filter((name) => name.endsWith('.gz'))).toEqual([
      'CNIL_20261108-200000.tar.gz',
      'CNIL_20261110-200000.tar.gz',
    ]);
  });

  it('downloads the whole archive first when it was never read, or when updates are missing', async () => {
    const names = [
      'Freemium_cnil_global_20260713-140000.tar.gz',
      'CNIL_20260701-200000.tar.gz',
      'CNIL_20261110-200000.tar.gz',
    ];
    const pages = site({
      ...Object.fromEntries(names.map((name) => [`${DILA}${name}`, name])),
      [DILA]: index(...names),
    });
    const wanted = [DILA, `${DILA}Freemium_cnil_global_20260713-140000.tar.gz`, `${DILA}CNIL_20261110-200000.tar.gz`];
    expect((await download(pages, ['dila'])).asked).toEqual(wanted);
    server?.close();
    expect((await download(pages, ['dila'], { dila: 'CNIL_20260101-200000.tar.gz' })).asked).toEqual(wanted);
  });

  it('reports that a source has nothing new', async () => {
    const names = ['CNIL_20261110-200000.tar.gz'];
    const { unchanged, asked } = await download(site({ [DILA]: index(...names) }), ['dila', 'conseil-etat'], {
      dila: 'CNIL_20261110-200000.tar.gz',
      'conseil-etat': 'CE_202610.zip',
    });
    expect([...unchanged]).toEqual(['dila', 'conseil-etat']);
    expect(asked).toEqual([DILA]);
  });

  it('downloads the published months of the Conseil d’État after the last one read', async () => {
    const { asked, unchanged } = await download(
      site({ [`${CE}2026/08/CE_202608.zip`]: 'a', [`${CE}2026/09/CE_202609.zip`]: 'b' }),
      ['conseil-etat'],
      { 'conseil-etat': 'CE_202607.zip' },
    );
    expect(asked).toEqual([`${CE}2026/08/CE_202608.zip`, `${CE}2026/09/CE_202609.zip`, `${CE}2026/10/CE_202610.zip`]);
    expect(unchanged.size).toBe(0);
    server?.close();
    expect((await download(site({}), ['conseil-etat'])).asked).toEqual([`${CE}2026/09/CE_202609.zip`]);
  });

  it('reports a failing source, and downloads the others', async () => {
    const { failures, folder } = await download(site({ [LIST]: 'la liste', [DILA]: '<html>Maintenance</html>' }), [
      'cnil-list',
      'dila',
      'news',
    ]);
    expect([...failures]).toEqual([
      ['dila', `${DILA} : aucune archive n’est listée, ce n’est pas la page attendue`],
      ['news', 'https://www.cnil.fr/fr/rss.xml : le serveur a répondu 404'],
    ]);
    expect(statSync(path.join(folder, 'cnil-list.html')).size).toBe(8);
    forgetDownloads(folder, 'cnil-list');
    expect(readdirSync(folder).filter((name) => name.startsWith('cnil-list'))).toEqual([]);
  });
});
