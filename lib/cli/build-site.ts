/** The build as one function, for the commands that need a built site. */
import { spawn } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { corpusOf } from '../content/load.ts';
import { packCorpus } from '../content/packed.ts';
import { ContentError } from '../content/problem.ts';
import { readDocuments } from '../content/read/documents.ts';
import { checkAll } from '../editorial/check.ts';
import { forPeople, hasErrors } from '../editorial/report.ts';
import { publishedFiles } from '../files/published-files.ts';
import { number } from '../format.ts';
import { FIT_VERSION, fitImage } from '../images/fit.ts';
import { keptImages } from '../images/og-png.ts';
import { codeKey } from '../kept/code-key.ts';
import { handCorpus, handedBody, keptPages } from '../kept/pages.ts';
import { keyOf, Store } from '../kept/store.ts';
import { configurationName, configurationOf, type Host } from '../publish/hosts.ts';
import { type Lock, lock } from '../publish/lock.ts';
import { placeOf } from '../publish/place.ts';
import { publish } from '../publish/publish.ts';
import { PublishError } from '../publish/publish-error.ts';
import { readRedirects } from '../publish/redirects.ts';
import type { Corpus } from '../schema/corpus.ts';
import { type Config, isLocal } from '../site.ts';
import { decisionRedirects } from '../views/decision-addresses.ts';
import { unfilledFields } from '../views/legal-notice.ts';
import { isSystemError, sentenceOf } from './failure.ts';
import { nextEnvironment } from './next-environment.ts';
import { stopWithUs } from './stopping.ts';

const EXPORT = '.next/export';
/** Finished pages of earlier builds. */
export const PAGES_CACHE = 'node_modules/.cache/recueil/pages';

export interface BuildOptions {
  /** Whose configuration is written beside the folder. */
  readonly host?: Host | undefined;
  /** Whether the address of the site and the legal notice must be filled in. */
  readonly production?: boolean;
}

/**
 * Builds the site into the configured folder; one build at a time in a project, and in a folder. Resolves to the exit
 * code: 0, or 1 after printing every reason.
 */
export async function buildSite(config: Config, { host, production = false }: BuildOptions = {}): Promise<number> {
  const { outDir } = config;
  const held: Lock[] = [];
  try {
    const { folder } = placeOf(outDir);
    const corpus = checkedCorpus(config);
    if (production || config.hosted) refuseUnfinished(corpus);
    for (const name of [process.cwd(), folder])
      held.push(
        await lock(name, () => console.log('Une autre construction est en cours : celle-ci attend qu’elle finisse…')),
      );
    await build(corpus, outDir);
    if (host) configure(host, config);
    return 0;
  } catch (error) {
    if (!isExpected(error)) throw error;
    console.error(isSystemError(error) ? sentenceOf(error) : error.message);
    console.error(`Rien n’a été publié : ${outDir} reste tel qu’il était.`);
    return 1;
  } finally {
    for (const { release } of held) await release();
  }
}

async function build(corpus: Corpus, outDir: string): Promise<void> {
  console.log(`${corpus.articles.length} articles, ${corpus.decisions.length} décisions. Rendu des pages…`);
  const store = new Store(PAGES_CACHE, codeKey());
  handCorpus(packCorpus(corpus));
  await exportPages(store.folder);
  console.log('Publication…');
  await publishPages(corpus, outDir, store);
  store.prune();
  keptImages.prune();
}

/** Runs the whole check and prints its warnings; returns the corpus when there is no error. */
function checkedCorpus({ contentDir, siteUrl, buildDate: today }: Config): Corpus {
  console.log('Vérification du contenu…');
  const documents = readDocuments(contentDir);
  const result = checkAll(documents, today);
  if (hasErrors(result)) throw new ContentError(result.problems);
  console.log(forPeople(result));
  return corpusOf(documents, { siteUrl, today });
}

/** Throws a `PublishError` when the site cannot be shown to the public as it is. */
function refuseUnfinished({ site }: Corpus): void {
  const unfilled = unfilledFields(site).map(({ name }) => name);
  const reasons = [
    ...(isLocal(site.url)
      ? [
          `SITE_URL manque : les liens, les flux et le plan du site nommeraient ${site.url}. Exemple : SITE_URL=https://exemple.fr`,
        ]
      : []),
    ...(unfilled.length > 0
      ? [`site.yaml : les mentions légales (loi du 21 juin 2004, article 1-1) attendent ${unfilled.join(', ')}`]
      : []),
  ];
  if (reasons.length > 0)
    throw new PublishError(
      `Ce site ne peut pas être mis en ligne :\n${reasons.map((reason) => `- ${reason}`).join('\n')}`,
    );
}

async function publishPages(corpus: Corpus, outDir: string, store: Store): Promise<void> {
  const { site, redirects } = corpus;
  const { pages, naming } = await publish({
    from: EXPORT,
    files: publishedFiles(corpus),
    to: outDir,
    siteUrl: site.url,
    redirects,
    leads: decisionRedirects(corpus),
    store,
    kept: keptPages(),
    bodyOf: handedBody,
    fit: (bytes) => keptImages.once(keyOf('image', FIT_VERSION, bytes), () => fitImage(bytes)),
  });
  const heaviest = [...pages].toSorted(([, a], [, b]) => b - a)[0];
  console.log(
    `${pages.size} pages dans ${outDir} ; la plus lourde pèse ${heaviest?.[1]} octets compressés (${heaviest?.[0]}).`,
  );
  if (naming > 0)
    console.warn(
      `\nATTENTION : ${number(naming)} fichiers nomment ${site.url}, qui n’existe que sur cette machine. Ne pas mettre ce dossier en ligne.\nPour publier : SITE_URL=https://exemple.fr npm run build -- --production`,
    );
}

/** Writes the configuration of a host beside the published folder, whose redirects it takes over. */
function configure(host: Host, { outDir, siteUrl }: Config): void {
  const folder = path.resolve(outDir);
  const redirects = readRedirects(readFileSync(path.join(folder, '_redirects'), 'utf8'));
  const file = `${folder}${configurationName[host]}`;
  writeFileSync(file, configurationOf(host, { folder, siteUrl, redirects }));
  console.log(`Configuration de ${host} : ${path.relative('.', file)}`);
}

/** Next could not export the pages; the message is its output. */
class ExportError extends Error {
  override readonly name = 'ExportError';
}

function isExpected(error: unknown): error is Error {
  return (
    error instanceof ContentError ||
    error instanceof PublishError ||
    error instanceof ExportError ||
    isSystemError(error)
  );
}

/** Runs `next build` for the pages that a folder does not have; prints its output only when it fails. */
async function exportPages(kept: string): Promise<void> {
  rmSync(EXPORT, { recursive: true, force: true });
  const output: Buffer[] = [];
  const child = spawn(process.execPath, ['node_modules/next/dist/bin/next', 'build'], {
    env: { ...process.env, ...nextEnvironment, KEPT_PAGES: kept, SHOW_DRAFTS: '0', NODE_ENV: 'production' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const forget = stopWithUs(child);
  child.stdout.on('data', (chunk: Buffer) => output.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => output.push(chunk));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  }).finally(forget);
  if (code !== 0) throw new ExportError(`${Buffer.concat(output).toString()}\nL’export des pages a échoué.`);
}
