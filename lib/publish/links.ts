/** Verifies the whole output: every internal link, anchor and asset resolves, and no id stands twice on a page. */
import type { FinishedPage } from './page.ts';

/** What a site holds: its pages by address, and the other files by path from its root (with a leading slash). */
export interface Output {
  readonly pages: ReadonlyMap<string, FinishedPage>;
  readonly files: ReadonlySet<string>;
  /** Absolute address of the site, without a final slash. */
  readonly siteUrl: string;
}

/** One sentence for each fault; empty when the output is whole. */
export function linkFaults({ pages, files, siteUrl }: Output): string[] {
  const faults: string[] = [];
  for (const [address, page] of pages) {
    const twice = page.ids.find((id, i) => page.ids.indexOf(id) !== i);
    if (twice !== undefined) faults.push(`${address} : l’identifiant « ${twice} » figure deux fois`);
    for (const reference of new Set(page.references)) {
      const local =
        reference === siteUrl || reference.startsWith(`${siteUrl}/`)
          ? reference.slice(siteUrl.length) || '/'
          : reference;
      if (!/^(?:\/(?!\/)|#)/.test(local)) continue;
      const fault = faultOf(local, page, pages, files);
      if (fault) faults.push(`${address} : ${fault}`);
    }
  }
  return faults;
}

function faultOf(reference: string, from: FinishedPage, pages: Output['pages'], files: Output['files']): string | null {
  const [target = '', anchor] = reference.split('#');
  const path = decodeURI(target.split('?')[0] ?? '');
  const page = path === '' ? from : pages.get(path);
  if (!page) return files.has(path) ? null : `« ${reference} » ne mène à rien`;
  if (anchor !== undefined && anchor !== '' && !page.ids.includes(decodeURIComponent(anchor)))
    return `« ${reference} » : ancre absente de la page visée`;
  return null;
}
