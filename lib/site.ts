/** Configuration that comes from the environment, read once, with its defaults; nothing else reads `process.env`. */

/** Folder of the content, relative to the root of the project. */
export const contentDir = process.env['CONTENT_DIR'] ?? 'content';
/** Folder that the published site is written to. */
export const outDir = process.env['OUT_DIR'] ?? 'out';
/** Port of the local server. */
export const port = Number(process.env['PORT'] ?? 3000);
/** Absolute address of the site, without a final slash; the base of feeds, sitemap and canonical links. */
export const siteUrl = (process.env['SITE_URL'] ?? 'http://localhost:3000').replace(/\/+$/, '');
/** Whether drafts are shown, marked as such: in the live preview only. */
export const showDrafts = process.env['SHOW_DRAFTS'] === '1';

/**
 * The day of the build, `YYYY-MM-DD` in UTC: the only look at a clock. `SOURCE_DATE_EPOCH` (seconds) fixes it, after
 * https://reproducible-builds.org/specs/source-date-epoch/.
 */
export const buildDate = new Date(
  process.env['SOURCE_DATE_EPOCH'] ? Number(process.env['SOURCE_DATE_EPOCH']) * 1000 : Date.now(),
)
  .toISOString()
  .slice(0, 10);
