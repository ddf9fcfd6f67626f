/**
 * Downloads one file politely: identifies itself, asks only for changes, limits size and time, retries slowly, resumes.
 */
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import path from 'node:path';
import { UnusableSource } from './problem.ts';

/** Network access; tests replace it to simulate the sources, with the same rules. */
export interface Network {
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  /** Milliseconds. */
  readonly wait: (delay: number) => Promise<void>;
}

export const network: Network = {
  fetch,
  wait: (delay) => new Promise((resolve) => setTimeout(resolve, delay)),
};

/** The only hosts contacted, over https only. */
const HOSTS: ReadonlySet<string> = new Set([
  'www.cnil.fr',
  'echanges.dila.gouv.fr',
  'opendata.justice-administrative.fr',
]);

export interface FileRequest {
  readonly url: string;
  /** Where to save the file; an existing file is downloaded again only if it changed. */
  readonly file: string;
  readonly maxBytes: number;
  /** Milliseconds, from the first byte requested to the last one received. */
  readonly maxTime: number;
  /** Address of the site, which identifies us. */
  readonly site: string;
  readonly onProgress?: (text: string) => void;
}

/** `absent`: the source has no such file (404). */
export type Fetched = 'new' | 'same' | 'absent';

const ATTEMPTS = 5;
const REDIRECTS = 5;
const LONGEST_WAIT = 120_000;

/** A temporary error: the request is repeated. */
class PassingFault extends Error {
  readonly delay: number | null;
  constructor(message: string, delay: number | null = null) {
    super(message);
    this.delay = delay;
  }
}

/** Downloads a file. Throws `UnusableSource` after too many attempts, or on a permanent error. */
export async function fetchFile(request: FileRequest, { fetch: ask, wait }: Network = network): Promise<Fetched> {
  mkdirSync(path.dirname(request.file), { recursive: true });
  for (let attempt = 1; ; attempt++) {
    try {
      return await fetchOnce(request, ask);
    } catch (error) {
      if (!(error instanceof PassingFault)) throw error;
      if (attempt === ATTEMPTS) throw new UnusableSource(`${request.url} : ${error.message}, après ${ATTEMPTS} essais`);
      await wait(Math.min(error.delay ?? 1000 * 2 ** attempt, LONGEST_WAIT));
    }
  }
}

async function fetchOnce(request: FileRequest, ask: Network['fetch']): Promise<Fetched> {
  const { file, url } = request;
  const part = `${file}.part`;
  const begun = existsSync(part) ? validators(`${part}.json`) : null;
  const from = begun?.etag === undefined ? 0 : statSync(part).size;
  const kept = existsSync(file) && from === 0 ? validators(`${file}.json`) : null;
  const signal = AbortSignal.timeout(request.maxTime);
  const response = await follow(url, ask, {
    signal,
    headers: {
      'User-Agent': `recueil-sanctions-cnil/1.0 (+${request.site})`,
      'Accept-Encoding': 'identity',
      ...(kept?.etag === undefined ? {} : { 'If-None-Match': kept.etag }),
      ...(kept?.modified === undefined ? {} : { 'If-Modified-Since': kept.modified }),
      ...(from > 0 && begun?.etag !== undefined ? { Range: `bytes=${from}-`, 'If-Range': begun.etag } : {}),
    },
  });
  const { status } = response;
  if (status === 304) return 'same';
  if (status === 404 || status === 410) return 'absent';
  if (status === 416) {
    forget(part);
    throw new PassingFault('la reprise du téléchargement est refusée', 0);
  }
  if (status === 408 || status === 425 || status === 429 || status >= 500)
    throw new PassingFault(`le serveur a répondu ${status}`, retryAfter(response));
  if (status !== 200 && !(status === 206 && from > 0))
    throw new UnusableSource(`${url} : le serveur a répondu ${status}`);
  await receive(response, request, status === 206 ? from : 0, signal);
  rmSync(`${part}.json`, { force: true });
  writeFileSync(`${file}.json`, JSON.stringify(validatorsOf(response)));
  renameSync(part, file);
  return 'new';
}

/** The response, after redirections within the allowed hosts. */
async function follow(first: string, ask: Network['fetch'], init: RequestInit): Promise<Response> {
  let url = first;
  for (let hop = 0; hop <= REDIRECTS; hop++) {
    allow(url, first);
    let response: Response;
    try {
      response = await ask(url, { ...init, redirect: 'manual' });
    } catch (error) {
      throw new PassingFault(reasonOf(error));
    }
    const location = response.headers.get('location');
    if (![301, 302, 303, 307, 308].includes(response.status) || location === null) return response;
    await response.body?.cancel();
    url = URL.canParse(location, url) ? new URL(location, url).href : location;
  }
  throw new UnusableSource(`${first} : le serveur renvoie d’adresse en adresse`);
}

function allow(url: string, first: string): void {
  const address = URL.canParse(url) ? new URL(url) : null;
  if (address?.protocol === 'https:' && address.port === '' && HOSTS.has(address.hostname)) return;
  const where = address === null ? url : `${address.protocol}//${address.host}`;
  throw new UnusableSource(
    url === first
      ? `${where} n’est pas une source admise`
      : `${first} : le serveur renvoie vers un autre site (${where})`,
  );
}

/** Appends the body to the bytes already there; keeps a partial download for the next attempt. */
async function receive(response: Response, request: FileRequest, from: number, signal: AbortSignal): Promise<void> {
  const part = `${request.file}.part`;
  writeFileSync(`${part}.json`, JSON.stringify(validatorsOf(response)));
  const announced = response.headers.get('content-encoding') === null ? response.headers.get('content-length') : null;
  if (announced !== null && from + Number(announced) > request.maxBytes) throw tooLong(request);
  const handle = await open(part, from > 0 ? 'a' : 'w');
  let size = from;
  try {
    for await (const chunk of response.body ?? []) {
      size += chunk.byteLength;
      if (size > request.maxBytes) throw tooLong(request);
      await handle.write(chunk);
      request.onProgress?.(`${path.basename(request.file)} : ${Math.round(size / 1000)} ko reçus`);
    }
  } catch (error) {
    if (error instanceof UnusableSource) throw error;
    throw new PassingFault(signal.aborted ? 'le temps admis est dépassé' : reasonOf(error));
  } finally {
    await handle.close();
  }
  if (announced !== null && size !== from + Number(announced)) throw new PassingFault('la réponse est tronquée');
}

function tooLong({ url, file, maxBytes }: FileRequest): UnusableSource {
  forget(`${file}.part`);
  return new UnusableSource(`${url} : la réponse dépasse la taille admise (${Math.round(maxBytes / 1e6)} Mo)`);
}

/** Deletes a file and its metadata. */
export function forget(file: string): void {
  for (const name of [file, `${file}.json`, `${file}.part`, `${file}.part.json`]) rmSync(name, { force: true });
}

interface Validators {
  readonly etag?: string | undefined;
  readonly modified?: string | undefined;
}

function validatorsOf({ headers }: Response): Validators {
  return { etag: headers.get('etag') ?? undefined, modified: headers.get('last-modified') ?? undefined };
}

function validators(file: string): Validators | null {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Validators) : null;
}

/** The seconds of `Retry-After`, in milliseconds; null when it is a date or missing. */
function retryAfter({ headers }: Response): number | null {
  const seconds = headers.get('retry-after');
  return seconds !== null && /^\d{1,6}$/.test(seconds) ? Number(seconds) * 1000 : null;
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const cause = error.cause instanceof Error ? error.cause.message : error.message;
  return error.name === 'TimeoutError' ? 'le temps admis est dépassé' : `la connexion a échoué (${cause})`;
}
