/** The server of the live preview: Next for the pages, and around it what a person who writes needs to be told. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { contentSignature } from '../content/read/folder.ts';
import { routes } from '../routes.ts';
import type { Config } from '../site.ts';
import { brokenPage, failedPage } from './explained.ts';
import { EVENTS, listeners, liveScript, reviewSheetOf, SCRIPT } from './live.ts';
import { type NextApp, startNext } from './next-app.ts';
import { finishPages } from './pages.ts';
import { reviewSheet } from './review-sheet.ts';
import { openSession, type PreviewSession } from './session.ts';
import { previewState, problemsOf } from './state.ts';

/** Time between two looks at the content folder, in milliseconds. */
const LOOK_EVERY = 250;

/** Answers a request that is not one of a page; whether it did. */
export type Answer = (address: URL, response: ServerResponse) => boolean | Promise<boolean>;

export interface Preview {
  readonly close: () => Promise<void>;
}

/**
 * Serves the preview on this machine only. `answer` comes before the pages: the editor. Rejects with the system error
 * when the port cannot be opened, before anything is read.
 */
export async function startPreview(config: Config, answer: Answer = () => false): Promise<Preview> {
  let app: NextApp | null = null;
  const waiting = listeners();
  const server = createServer((request, response) => {
    serve(request, response).catch((cause: unknown) => {
      console.error(cause);
      if (!response.headersSent) html(response, 500, failedPage(previewState().problems));
      else response.end();
    });
  });
  server.on('upgrade', (request, socket, head) => void app?.upgrade(request, socket, head));
  await listening(server, config.port);
  const session = openSession(config);
  app = await startNext(config.port);
  let code = codeSignature();
  const timers = [
    setInterval(() => {
      if (refreshed(session)) waiting.tell();
    }, LOOK_EVERY),
    setInterval(() => {
      const now = codeSignature();
      if (now !== code) waiting.tell();
      code = now;
    }, 4 * LOOK_EVERY),
  ];

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const address = new URL(request.url ?? '/', 'http://localhost');
    if (address.pathname === EVENTS) return waiting.add(response);
    if (address.pathname === SCRIPT) return text(response, 'text/javascript; charset=utf-8', liveScript);
    if (await answer(address, response)) return;
    const sheet = sheetAt(address.pathname);
    if (sheet !== null) return html(response, 200, sheet);
    if (app === null) return html(response, 503, failedPage([]));
    const broken = session.broken().find(({ name }) => addressOf(name) === address.pathname);
    if (broken !== undefined) return html(response, 200, brokenPage(broken.file, problemsOf(broken.file)));
    finishPages(response);
    await app.page(request, response);
  }

  return {
    async close() {
      for (const timer of timers) clearInterval(timer);
      waiting.close();
      server.close();
      server.closeAllConnections();
      await app?.close();
    },
  };
}

function listening(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve());
  });
}

/** Reads what has changed. A folder that cannot be read for a moment is read at the next look. */
function refreshed(session: PreviewSession): boolean {
  try {
    return session.refresh();
  } catch (cause) {
    console.error(cause);
    return false;
  }
}

/** A string that changes when a file of the code is saved: the pages have none of Next's scripts to reload them. */
function codeSignature(): string {
  return ['app', 'components', 'lib'].map(contentSignature).join('\n');
}

/** The review sheet at an address; null when there is none. */
function sheetAt(pathname: string): string | null {
  const { corpus } = previewState();
  const article = corpus.articles.find(({ slug }) => reviewSheetOf(slug) === pathname);
  return article === undefined ? null : reviewSheet(article, problemsOf(article.file));
}

/** Address of the page of a Markdown file: `articles/x.md` → `/articles/x/`. */
function addressOf(name: string): string | null {
  const [, folder, slug = ''] = /^(articles|provisions|pages)\/([^/]+)\.md$/.exec(name) ?? [];
  if (folder === 'articles') return routes.article(slug);
  if (folder === 'provisions') return routes.provision(slug);
  return folder === 'pages' ? routes.page(slug) : null;
}

export function html(response: ServerResponse, status: number, body: string): void {
  response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' });
  response.end(body);
}

export function text(response: ServerResponse, type: string, body: string): void {
  response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' });
  response.end(body);
}
