/** Reads the content again when a file is saved, and keeps what the preview shows. */
import { type BrokenFile, previewDocuments } from '../authoring/preview-documents.ts';
import { assembleCorpus } from '../content/link/corpus.ts';
import { holdScheduled } from '../content/link/scheduled.ts';
import { type Documents, type ReadFiles, readDocuments } from '../content/read/documents.ts';
import { contentSignature } from '../content/read/folder.ts';
import { checkAll } from '../editorial/check.ts';
import type { Config } from '../site.ts';
import { sharePreview } from './state.ts';

export interface PreviewSession {
  /** Files that have no page, because their front matter cannot be read. */
  readonly broken: () => readonly BrokenFile[];
  /** Reads what has changed; whether something had. */
  readonly refresh: () => boolean;
}

/** Reads the content and shares it with the pages. Throws only when the content folder itself cannot be read. */
export function openSession(config: Pick<Config, 'contentDir' | 'siteUrl' | 'buildDate'>): PreviewSession {
  const { contentDir: dir, siteUrl, buildDate: today } = config;
  let known: ReadFiles = new Map();
  let images = '';
  let signature = '';
  let previous: Documents | null = null;
  let broken: readonly BrokenFile[] = [];
  const refresh = () => {
    const nowImages = contentSignature('public');
    const now = `${contentSignature(dir)}\n${nowImages}`;
    if (now === signature) return false;
    if (nowImages !== images) known = new Map();
    const documents = readDocuments(dir, 'public', known);
    const shown = previewDocuments(documents, { dir, today, previous });
    const corpus = assembleCorpus(holdScheduled(shown.documents, today), siteUrl, true);
    sharePreview({ corpus, problems: checkAll(documents, today).problems });
    [signature, images, previous, broken] = [now, nowImages, shown.documents, shown.broken];
    return true;
  };
  refresh();
  return { broken: () => broken, refresh };
}
