/** What to do with a selection: take it away as a file, copy its address, go to the page of its only filter. */
import { NBSP, quoted } from '../../format.ts';
import { onlyFilter } from './active.ts';
import { pageAddress } from './addresses.ts';
import { html } from './markup.ts';
import { type Records, termLabel } from './records.ts';
import type { Selection } from './selection.ts';

/** Wires the buttons of the bar; `update` links the page that tells the only filter in use. */
export function toolBar(place: HTMLElement, download: (kind: 'csv' | 'json') => void) {
  const said = html('span', { role: 'status' });
  const page = html('span');
  place.append(said, page);
  place.addEventListener('click', async ({ target }) => {
    const action = target instanceof HTMLElement ? target.dataset['action'] : undefined;
    if (action === 'csv' || action === 'json') download(action);
    if (action === 'link') said.textContent = await copyAddress();
  });
  return {
    update: (records: Records, selection: Selection): void => {
      said.textContent = '';
      page.replaceChildren(...pageLink(records, selection));
    },
  };
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
