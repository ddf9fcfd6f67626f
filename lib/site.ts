/** Reads the configuration from the environment. The commands and app/corpus.ts call it and pass the result on. */

export interface Config {
  /** Folder of the content, relative to the root of the project. */
  readonly contentDir: string;
  /** Folder of the published site. */
  readonly outDir: string;
  /** Port of the local server. */
  readonly port: number;
  /** Absolute address of the site, path included, without a final slash: the base of feeds, sitemap and canonical links. */
  readonly siteUrl: string;
  /** Whether a hosting service runs this build to publish it. */
  readonly hosted: boolean;
  /** Folder of the finished pages of earlier builds, for the routes to know; null outside a build. */
  readonly keptPages: string | null;
  /** Whether drafts are shown, with a mark: in the live preview only. */
  readonly showDrafts: boolean;
  /**
   * The day of the build, `YYYY-MM-DD` in UTC. `SOURCE_DATE_EPOCH` (seconds) sets it, see
   * https://reproducible-builds.org/specs/source-date-epoch/.
   */
  readonly buildDate: string;
}

/**
 * Variables that hosting services set while they build what they publish: Netlify, Vercel, Cloudflare (Pages, Workers),
 * Render, AWS Amplify. `CI` is not among them: those who test set it too.
 */
const HOSTS = ['NETLIFY', 'VERCEL', 'CF_PAGES', 'WORKERS_CI', 'RENDER', 'AWS_APP_ID'];

/** Whether an address works on this machine alone. */
export function isLocal(siteUrl: string): boolean {
  return /^(?:localhost|.+\.localhost|127(?:\.\d+){3}|0\.0\.0\.0|\[::1?\])$/.test(new URL(siteUrl).hostname);
}

/** Reads an environment. Throws one error, without a stack, with a French sentence for each invalid variable. */
export function readConfig(env: Readonly<Record<string, string | undefined>> = process.env, now = Date.now()): Config {
  const faults: string[] = [];
  /** The value of a variable; an empty variable counts as not set. */
  const variable = <T>(name: string, standard: T, read: (written: string) => T | null, expected = ''): T => {
    const written = env[name]?.trim();
    if (!written) return standard;
    const value = read(written);
    if (value === null) faults.push(`La variable ${name} vaut « ${written} » : ${expected}.`);
    return value ?? standard;
  };
  const config = {
    contentDir: variable('CONTENT_DIR', 'content', (folder) => folder),
    outDir: variable('OUT_DIR', 'out', (folder) => folder),
    port: variable(
      'PORT',
      3000,
      (digits) => (/^\d{1,5}$/.test(digits) && Number(digits) < 65_536 ? Number(digits) : null),
      'un nombre entier de 0 à 65535 est attendu',
    ),
    siteUrl: variable(
      'SITE_URL',
      'http://localhost:3000',
      (address) =>
        /^https?:\/\/[^?#\s]+$/.test(address) && URL.canParse(address) ? address.replace(/\/+$/, '') : null,
      'une adresse complète est attendue, comme https://exemple.fr ou https://exemple.fr/recueil',
    ),
    hosted: HOSTS.some((name) => !['', '0', 'false'].includes(env[name]?.trim() ?? '')),
    keptPages: variable('KEPT_PAGES', null, (folder) => folder),
    showDrafts: env['SHOW_DRAFTS'] === '1',
    buildDate: new Date(
      variable(
        'SOURCE_DATE_EPOCH',
        now,
        (seconds) => (/^\d{1,11}$/.test(seconds) ? Number(seconds) * 1000 : null),
        'un nombre de secondes depuis le 1er janvier 1970 est attendu',
      ),
    )
      .toISOString()
      .slice(0, 10),
  };
  if (faults.length === 0) return config;
  const error = new Error(faults.join('\n'));
  error.stack = error.message;
  throw error;
}
