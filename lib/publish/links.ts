/** Checks the whole output: every internal link, anchor and asset resolves, and each id is unique on its page. */

import { pathOf } from '../routes.ts';

/** Contents of a site: its pages by address, and the other files by path from its root (with a leading slash). */
export interface Output {
  readonly pages: ReadonlyMap<string, Linked>;
  readonly files: ReadonlySet<string>;
  /** Absolute address of the site, without a final slash. */
  readonly siteUrl: string;
}

/** What a page refers to, and its ids. */
export interface Linked {
  readonly references: readonly string[];
  readonly ids: readonly string[];
}

/** One sentence for each fault; empty when there is none. */
export function linkFaults({ pages, files, siteUrl }: Output): string[] {
  const faults: string[] = [];
  const ids = new Map([...pages].map(([address, page]) => [address, new Set(page.ids)]));
  /** A reference from the root means the same on every page. */
  const known = new Map<string, string | null>();
  const fromRoot = (reference: string) => {
    const fault = known.has(reference) ? (known.get(reference) ?? null) : faultOf(reference, '', siteUrl, ids, files);
    known.set(reference, fault);
    return fault;
  };
  for (const [address, page] of pages) {
    if (ids.get(address)?.size !== page.ids.length)
      for (const id of new Set(page.ids.filter((id, i) => page.ids.indexOf(id) !== i)))
        faults.push(`${address} : l’identifiant « ${id} » figure deux fois`);
    for (const reference of new Set(page.references)) {
      const fault = /^\/(?!\/)/.test(reference)
        ? fromRoot(reference)
        : faultOf(reference, address, siteUrl, ids, files);
      if (fault) faults.push(`${address} : « ${reference} » ${fault}`);
    }
  }
  return faults;
}

/** The fault of a reference found at an address of the site, or null. Links to other sites are not checked. */
function faultOf(
  reference: string,
  from: string,
  siteUrl: string,
  ids: ReadonlyMap<string, ReadonlySet<string>>,
  files: Output['files'],
): string | null {
  const { origin: here } = new URL(siteUrl);
  const base = pathOf({ url: siteUrl });
  if (!URL.canParse(reference, here + from)) return 'n’est pas une adresse';
  const { origin, pathname: path, hash } = new URL(reference, here + from);
  // An absolute address contains the path of the site on its host; the others start from its root.
  const absolute = base !== '' && /^[a-z]+:/i.test(reference);
  if (origin !== here || (absolute && !path.startsWith(`${base}/`))) return null;
  const pathname = absolute ? path.slice(base.length) : path;
  const [page, anchor] = [decode(pathname), decode(hash.slice(1))];
  if (page === null || anchor === null) return 'n’est pas une adresse';
  const anchors = ids.get(page);
  if (!anchors) return files.has(page) ? null : 'ne mène à rien';
  return anchor === '' || anchors.has(anchor) ? null : ': ancre absente de la page visée';
}

/** Decodes percent-encoding; null where it is broken. */
function decode(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
