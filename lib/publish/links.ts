/** Checks the whole output: every internal link, anchor and asset resolves, and each id is unique on its page. */
import type { FinishedPage } from './page.ts';

/** Contents of a site: its pages by address, and the other files by path from its root (with a leading slash). */
export interface Output {
  readonly pages: ReadonlyMap<string, FinishedPage>;
  readonly files: ReadonlySet<string>;
  /** Absolute address of the site, without a final slash. */
  readonly siteUrl: string;
}

/** One sentence for each fault; empty when there is none. */
export function linkFaults({ pages, files, siteUrl }: Output): string[] {
  const faults: string[] = [];
  for (const [address, page] of pages) {
    const twice = new Set(page.ids.filter((id, i) => page.ids.indexOf(id) !== i));
    for (const id of twice) faults.push(`${address} : l’identifiant « ${id} » figure deux fois`);
    for (const reference of new Set(page.references)) {
      const fault = faultOf(reference, siteUrl + address, siteUrl, pages, files);
      if (fault) faults.push(`${address} : « ${reference} » ${fault}`);
    }
  }
  return faults;
}

/** The fault of a reference found at an absolute address, or null. Links to other sites are not checked. */
function faultOf(
  reference: string,
  from: string,
  siteUrl: string,
  pages: Output['pages'],
  files: Output['files'],
): string | null {
  if (!URL.canParse(reference, from)) return 'n’est pas une adresse';
  const { origin, pathname, hash } = new URL(reference, from);
  if (origin !== new URL(siteUrl).origin) return null;
  const [path, anchor] = [decode(pathname), decode(hash.slice(1))];
  if (path === null || anchor === null) return 'n’est pas une adresse';
  const page = pages.get(path);
  if (!page) return files.has(path) ? null : 'ne mène à rien';
  return anchor === '' || page.ids.includes(anchor) ? null : ': ancre absente de la page visée';
}

/** Decodes percent-encoding; null where it is broken. */
function decode(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
