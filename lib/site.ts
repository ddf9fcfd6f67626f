/** Configuration that comes from the environment, read once, with its defaults; nothing else reads `process.env`. */

/** Every variable that does not read, in one message of French sentences: it is said before any work, without a stack. */
const faults: string[] = [];

/** A variable as it reads; an empty one counts as one that is not set. */
function variable<T>(name: string, standard: T, read: (written: string) => T | null, expected: string): T {
  const written = process.env[name]?.trim();
  if (!written) return standard;
  const value = read(written);
  if (value === null) faults.push(`La variable ${name} vaut « ${written} » : ${expected}.`);
  return value ?? standard;
}

/** Folder of the content, relative to the root of the project. */
export const contentDir = variable('CONTENT_DIR', 'content', (folder) => folder, '');
/** Folder that the published site is written to. */
export const outDir = variable('OUT_DIR', 'out', (folder) => folder, '');
/** Port of the local server. */
export const port = variable(
  'PORT',
  3000,
  (digits) => (/^\d{1,5}$/.test(digits) && Number(digits) < 65_536 ? Number(digits) : null),
  'un nombre entier de 0 à 65535 est attendu',
);
/** Absolute address of the site, without a final slash; the base of feeds, sitemap and canonical links. */
export const siteUrl = variable(
  'SITE_URL',
  'http://localhost:3000',
  (address) =>
    /^https?:\/\/[^/?#\s]+\/*$/.test(address) && URL.canParse(address) ? address.replace(/\/+$/, '') : null,
  'une adresse complète et sans chemin est attendue, comme https://exemple.fr',
);
/** Whether drafts are shown, marked as such: in the live preview only. */
export const showDrafts = process.env['SHOW_DRAFTS'] === '1';

/**
 * The day of the build, `YYYY-MM-DD` in UTC: the only look at a clock. `SOURCE_DATE_EPOCH` (seconds) fixes it, after
 * https://reproducible-builds.org/specs/source-date-epoch/.
 */
export const buildDate = new Date(
  variable(
    'SOURCE_DATE_EPOCH',
    Date.now(),
    (seconds) => (/^\d{1,11}$/.test(seconds) ? Number(seconds) * 1000 : null),
    'un nombre de secondes depuis le 1er janvier 1970 est attendu',
  ),
)
  .toISOString()
  .slice(0, 10);

if (faults.length > 0) {
  const error = new Error(faults.join('\n'));
  error.stack = error.message;
  throw error;
}
