/** What to do with a selection: take it away as a file, copy its address, go to the page of its only filter. */
import { NBSP, quoted } from '../../format.ts';
import { onlyFilter } from './active.ts';
import { pageAddress } from './addresses.ts';
import { html } from './markup.ts';
import { type Records, termLabel } from './records.ts';
import type { Selection } from './selection.ts';

/** Saves the selection as a file of that kind, cut out of the published one; rejects when that cannot be read. */
export type Download = (kind: string, published: string) => Promise<void>;

/** Wires the buttons of the bar; `update` links the page that tells the only filter in use. */
export function toolBar(place: HTMLElement, download: Download) {
  const said = html('span', { role: 'status' });
  const page = html('span');
  place.append(page, said);
  place.addEventListener('click', async ({ target }) => {
    if (!(target instanceof HTMLButtonElement)) return;
    const { kind = '', published } = target.dataset;
    said.textContent = published === undefined ? await copyAddress() : await downloaded(download(kind, published));
  });
  return {
    update: (records: Records, selection: Selection): void => {
      said.textContent = '';
      page.replaceChildren(...pageLink(records, selection));
    },
  };
}

function downloaded(download: Promise<void>): Promise<string> {
  return download.then(
    () => '',
    () => 'Le fichier n’a pas pu être préparé. Réessayer dans un instant.',
  );
}

async function copyAddress(): Promise<string> {
  try {
    await navigator.clipboard.writeText(location.href);
    return 'Lien copié.';
  } catch {
    return `Copie refusée par le navigateur${NBSP}: le lien est dans la barre d’adresse.`;
  }
}

/** The page of a value that filters alone, where it has one. */
function pageLink(records: Records, selection: Selection): HTMLElement[] {
  const { addresses } = records.payload;
  const only = onlyFilter(selection);
  const kind = (Object.keys(addresses) as (keyof typeof addresses)[]).find((name) => name === only?.name);
  const label = only && termLabel(records, only.name, only.slug);
  if (!only || !kind || !label) return [];
  return [html('a', { href: pageAddress(records.payload, kind, only.slug) }, `La page ${quoted(label)}`)];
}
