/** The tools of a selection: download it, share its address, go to the page of its only filter. */
import { PageOfFilter } from '#components/explorer/active-filters.tsx';
import { draw } from '../draw.ts';
import { onlyFilter } from './active.ts';
import { hasPages, pageAddress } from './addresses.ts';
import { placeIn } from './place.ts';
import { type Records, termLabel } from './records.ts';
import { type Selection, writeSelection } from './selection.ts';

/** A file that a reader asks for. */
export interface WantedFile {
  /** `csv` has commas, `csv-fr` semicolons. */
  readonly format: 'xlsx' | 'csv' | 'csv-fr' | 'json';
  /** Language of the column names. */
  readonly columns: 'fr' | 'en';
  /** Address of the published open data. */
  readonly published: string;
  /** Address of the script that writes files. */
  readonly writer: string;
}

/** Saves the selection as that file; rejects when it cannot be made. */
export type Download = (wanted: WantedFile) => Promise<undefined>;

/**
 * Connects the buttons of the bar, and the one that shares the address. Each place contains what to say when they have
 * worked or not; `update` shows that button where the address has a selection, and links to the page of the only filter
 * in use.
 */
export function toolBar(bar: HTMLElement, sharing: HTMLElement, page: HTMLElement, download: Download) {
  const statuses = [bar, sharing].map((place) => {
    const words = place.dataset;
    const status = placeIn(place, '[role=status]');
    place.addEventListener('click', async ({ target }) => {
      if (!(target instanceof HTMLButtonElement)) return;
      const { format } = target.dataset;
      const wanted = { ...words, columns: bar.querySelector('select')?.value, format } as unknown as WantedFile;
      const said = format === undefined ? share(words['done']) : download(wanted);
      status.textContent = (await said.catch(() => words['failed'])) ?? '';
    });
    return status;
  });
  return {
    update: (records: Records, selection: Selection): void => {
      for (const status of statuses) status.textContent = '';
      sharing.hidden = writeSelection(selection) === '';
      draw(pageLink(records, selection), page);
    },
  };
}

/**
 * Gives the address to the sharing sheet of a phone, which says itself what it does; elsewhere copies it, and returns
 * `copied`. Rejects where the browser refuses.
 */
async function share(copied: string | undefined): Promise<string | undefined> {
  const { href: url } = location;
  if (matchMedia('(pointer:coarse)').matches && navigator.share)
    return navigator.share({ url }).then(
      () => '',
      // A reader who closes the sheet aborts.
      (error: Error) => (error.name === 'AbortError' ? '' : Promise.reject(error)),
    );
  await navigator.clipboard.writeText(url);
  return copied;
}

/** The page of the only filter in use, if it has one. */
function pageLink(records: Records, selection: Selection) {
  const only = onlyFilter(selection);
  const label = only && termLabel(records, only.name, only.slug);
  if (!only || !label || !hasPages(records.payload, only.name)) return null;
  return <PageOfFilter label={label} href={pageAddress(records.payload, only.name, only.slug)} />;
}
