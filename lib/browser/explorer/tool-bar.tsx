/** The tools of a selection: download it, copy its address, go to the page of its only filter. */
import { PageOfFilter } from '#components/explorer/active-filters.tsx';
import { draw } from '../draw.ts';
import { onlyFilter } from './active.ts';
import { hasPages, pageAddress } from './addresses.ts';
import { type Records, termLabel } from './records.ts';
import type { Selection } from './selection.ts';

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
export type Download = (wanted: WantedFile) => Promise<void>;

/**
 * Connects the buttons of the bar, which contains what to say when they have worked or not; `update` links to the page of
 * the only filter in use.
 */
export function toolBar(bar: HTMLElement, status: HTMLElement, page: HTMLElement, download: Download) {
  const words = bar.dataset;
  bar.addEventListener('click', async ({ target }) => {
    if (!(target instanceof HTMLButtonElement)) return;
    const { format } = target.dataset;
    const wanted = { ...words, columns: bar.querySelector('select')?.value, format } as unknown as WantedFile;
    const [work, done, failed] =
      format === undefined
        ? [copyAddress(), words['copied'], words['notCopied']]
        : [download(wanted), '', words['notSaved']];
    status.textContent = await work.then(
      () => done ?? '',
      () => failed ?? '',
    );
  });
  return {
    update: (records: Records, selection: Selection): void => {
      status.textContent = '';
      draw(pageLink(records, selection), page);
    },
  };
}

/** Rejects where the browser refuses, or has no clipboard. */
async function copyAddress(): Promise<void> {
  await navigator.clipboard.writeText(location.href);
}

/** The page of the only filter in use, if it has one. */
function pageLink(records: Records, selection: Selection) {
  const only = onlyFilter(selection);
  const label = only && termLabel(records, only.name, only.slug);
  if (!only || !label || !hasPages(records.payload, only.name)) return null;
  return <PageOfFilter label={label} href={pageAddress(records.payload, only.name, only.slug)} />;
}
