/** Tells the open pages that the content has changed: server-sent events, and the script that listens to them. */
import type { ServerResponse } from 'node:http';

/** Address of the events. */
export const EVENTS = '/apercu/evenements';
/** Address of the script, which every page of the preview loads. */
export const SCRIPT = '/apercu/apercu.js';

/** Address of the review sheet of an article, in the preview only. */
export function reviewSheetOf(slug: string): string {
  return `/apercu/relecture/${slug}/`;
}

/** Reloads the page at each change, where the reader was. Says so when the preview has stopped. */
export const liveScript = `
const events = new EventSource('${EVENTS}');
const place = 'apercu ' + location.pathname;
const said = document.createElement('p');
said.setAttribute('role', 'status');
said.style.cssText = 'position:fixed;bottom:0;left:0;right:0;margin:0;padding:.75rem 1rem;background:#7a1f1f;color:#fff;font:600 1rem system-ui;z-index:9';
said.textContent = 'L’aperçu est arrêté : cette page ne suit plus les enregistrements. Le relancer par npm run edit ou npm run dev.';
events.addEventListener('change', () => { sessionStorage.setItem(place, String(scrollY)); location.reload(); });
events.addEventListener('error', () => { document.body.append(said); });
events.addEventListener('open', () => { said.remove(); });
const y = sessionStorage.getItem(place);
if (y !== null) { sessionStorage.removeItem(place); requestAnimationFrame(() => scrollTo(0, Number(y))); }
`;

export interface Listeners {
  /** Adds a page that listens, until it leaves. */
  readonly add: (response: ServerResponse) => void;
  readonly tell: () => void;
  readonly close: () => void;
}

export function listeners(): Listeners {
  const open = new Set<ServerResponse>();
  return {
    add(response) {
      response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
      response.write('retry: 1000\n\n');
      open.add(response);
      response.on('close', () => open.delete(response));
    },
    tell() {
      for (const response of open) response.write('event: change\ndata: \n\n');
    },
    close() {
      for (const response of open) response.end();
    },
  };
}
