/** Reads the XML files of a zip archive, with limits on their number and size. */
import { unzipSync } from 'fflate';
import { UnusableSource } from '../problem.ts';

const MAX_FILES = 20_000;
/** The longest rulings are under two megabytes. */
const MAX_FILE_BYTES = 16 * 1024 * 1024;
const MAX_TOTAL_BYTES = 1024 * 1024 * 1024;

/** The XML files of an archive, by name. Throws `UnusableSource` when the archive is invalid or incomplete. */
export function unzipXml(bytes: Uint8Array): [name: string, bytes: Uint8Array][] {
  let files = 0;
  let total = 0;
  let refusal: string | null = null;
  const refuse = (reason: string) => {
    refusal ??= reason;
    return false;
  };
  let found: Record<string, Uint8Array>;
  try {
    found = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!/\.xml$/i.test(name)) return false;
        files += 1;
        total += originalSize;
        if (files > MAX_FILES) return refuse(`elle contient plus de ${MAX_FILES} fichiers`);
        if (originalSize > MAX_FILE_BYTES || total > MAX_TOTAL_BYTES) return refuse('elle dépasse la taille admise');
        return true;
      },
    });
  } catch {
    throw new UnusableSource('l’archive zip est abîmée ou tronquée');
  }
  if (refusal !== null) throw new UnusableSource(`l’archive zip est refusée : ${refusal}`);
  return Object.entries(found).toSorted(([a], [b]) => (a < b ? -1 : 1));
}
