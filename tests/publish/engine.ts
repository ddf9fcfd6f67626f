/** Asks a search index as the browser does, with the engine that is published beside it. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { vi } from 'vitest';
import { engineOptions } from '#lib/browser/search-engine.ts';
import { temporaryFolder } from './folder.ts';

type Engine = typeof import('pagefind-engine');

/** Addresses that a query finds, best first. `filters` as the search page has them. */
export type Finder = (query: string | null, filters?: Readonly<Record<string, string>>) => Promise<string[]>;

const overTheNetwork = globalThis.fetch;

/**
 * Opens the index of a language in a folder, which holds `pagefind.js`; its files, and they alone, are read from the disk
 * instead of fetched. In a browser, the engine takes the language of its page; here, that which is left.
 */
export async function openIndex(folder: string, language = 'fr'): Promise<Engine> {
  const root = `${path.resolve(folder)}/`;
  vi.stubGlobal('fetch', async (address: string | URL | Request, options?: RequestInit) =>
    typeof address === 'string' && path.isAbsolute(address)
      ? new Response(only(language, address.replace(/\?.*$/, '')))
      : overTheNetwork(address, options),
  );
  const engine: Engine = await import(
    /* @vite-ignore */ `${pathToFileURL(path.join(root, 'pagefind.js')).href}?${language}`
  );
  await engine.options({ ...engineOptions, basePath: root });
  return engine;
}

/** The bytes of a file; of the list of languages, one alone. */
function only(language: string, file: string): Buffer<ArrayBuffer> {
  const content = Buffer.from(readFileSync(file));
  if (!file.endsWith('/pagefind-entry.json')) return content;
  const entry: { languages: Record<string, unknown> } = JSON.parse(content.toString());
  return Buffer.from(JSON.stringify({ ...entry, languages: { [language]: entry.languages[language] } }));
}

/** Opens an index that was just made. */
export async function openFiles(files: ReadonlyMap<string, Uint8Array>, language = 'fr'): Promise<Engine> {
  const folder = temporaryFolder();
  for (const [name, content] of files) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  return openIndex(path.join(folder, 'pagefind'), language);
}

/** Finds in an index. */
export function finderOf(engine: Engine): Finder {
  return async (query, filters = {}) => {
    const { results } = await engine.search(query, { filters });
    return Promise.all(results.map(async (result) => (await result.data()).url));
  };
}
