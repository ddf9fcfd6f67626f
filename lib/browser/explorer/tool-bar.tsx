/** The tools of a selection: download it, copy its address, go to the page of its only filter. */
import { PageOfFilter } from '#components/explorer/active-filters.tsx';
import { NBSP } from '../../format.ts';
import { draw } from '../draw.ts';
import { onlyFilter } from './active.ts';
import { hasPages, pageAddress } from './addresses.ts';
import { type Records, termLabel } from './records.ts';
import type { Selection } from './selection.ts';

/** Saves the selection as a file of that kind, made from the published file; rejects when that file cannot be read. */
export type Download = (kind: string, published: string) => Promise<void>;

/** Connects the buttons of the bar; `update` links to the page of the only filter in use. */
export function toolBar(bar: HTMLElement, status: HTMLElement, page: HTMLElement, download: Download) {
  bar.addEventListener('click', async ({ target }) => {
    if (!(target instanceof HTMLButtonElement)) return;
    const { kind = '', published } = target.dataset;
    status.textContent = published === undefined ? await copyAddress() : await downloaded(download(kind, published));
  });
  return {
    update: (records: Records, selection: Selection): void => {
      status.textContent = '';
      draw(pageLink(records, selection), page);
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

/** The page of the only filter in use, if it has one. */
function pageLink(records: Records, selection: Selection) {
  const only = onlyFilter(selection);
  const label = only && termLabel(records, only.name, only.slug);
  if (!only || !label || !hasPages(records.payload, only.name)) return null;
  return <PageOfFilter label={label} href={pageAddress(records.payload, only.name, only.slug)} />;
}
