/** What becomes of the pages of Next on their way to the browser. */
import type { ServerResponse } from 'node:http';
import { failedPage } from './explained.ts';
import { previewState } from './state.ts';

/**
 * Sends the pages of Next as they are published: without its scripts, which would draw them a second time. Explains in
 * French a page that could not be drawn.
 */
export function finishPages(response: ServerResponse): void {
  const write = response.write.bind(response);
  const end = response.end.bind(response);
  const chunks: Buffer[] = [];
  const isPage = () => String(response.getHeader('content-type')).startsWith('text/html') && !response.headersSent;
  const keep = (chunk: unknown) => {
    if (typeof chunk === 'string' || chunk instanceof Uint8Array) chunks.push(Buffer.from(chunk as string));
    return true;
  };
  Object.assign(response, {
    flushHeaders: () => undefined,
    write: (...args: Parameters<typeof write>) => (isPage() ? keep(args[0]) : write(...args)),
    end: (...args: Parameters<typeof end>) => {
      if (!isPage()) return end(...args);
      keep(args[0]);
      response.removeHeader('content-length');
      return end(
        response.statusCode === 500
          ? failedPage(previewState().problems)
          : withoutRuntime(Buffer.concat(chunks).toString()),
      );
    },
  });
}

/** A page without the scripts of the framework; those of the site and of the preview stay. */
export function withoutRuntime(page: string): string {
  return page
    .replace(/<script\b([^>]*)>([\s\S]*?)<\/script>/g, (script: string, attributes: string, code: string) =>
      /\bsrc="\/_next\//.test(attributes) || /\b(?:__next|TURBOPACK|\$R[CSTX]\b)/.test(code) ? '' : script,
    )
    .replace(/<link\b[^>]*\bas="script"[^>]*>/g, '');
}
