/** The build as one function, for the commands that need a built site. */
import { spawn } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { corpusOf } from '../content/load.ts';
import { ContentError } from '../content/problem.ts';
import { readDocuments } from '../content/read/documents.ts';
import { checkAll } from '../editorial/check.ts';
import { forPeople, hasErrors } from '../editorial/report.ts';
import { configurationName, configurationOf, type Host } from '../publish/hosts.ts';
import { PublishError, publish, refuseForeignFolder } from '../publish/publish.ts';
import { readRedirects } from '../publish/redirects.ts';
import type { Corpus } from '../schema/corpus.ts';
import type { Config } from '../site.ts';
import { decisionRedirects } from '../views/decision-addresses.ts';

const EXPORT = '.next/export';

/**
 * Builds the site into the configured folder, and the configuration of a host beside it. Resolves to the exit code: 0,
 * or 1 after printing every reason.
 */
export async function buildSite({ contentDir, outDir, siteUrl, buildDate }: Config, host?: Host): Promise<number> {
  try {
    refuseForeignFolder(outDir);
    console.log('Vérification du contenu…');
    const corpus = checkedCorpus(contentDir, siteUrl, buildDate);
    console.log(`${corpus.articles.length} articles, ${corpus.decisions.length} décisions. Rendu des pages…`);
    await exportPages();
    console.log('Publication…');
    await publishPages(corpus, outDir);
    if (host) configure(host, outDir, siteUrl);
    return 0;
  } catch (error) {
    if (!(error instanceof ContentError || error instanceof PublishError || error instanceof ExportError)) throw error;
    console.error(error.message);
    console.error(`Rien n’a été publié : ${outDir} reste tel qu’il était.`);
    return 1;
  }
}

/** Runs the whole check and prints its warnings; returns the corpus when there is no error. */
function checkedCorpus(contentDir: string, siteUrl: string, today: string): Corpus {
  const documents = readDocuments(contentDir);
  const result = checkAll(documents, today);
  if (hasErrors(result)) throw new ContentError(result.problems);
  console.log(forPeople(result));
  return corpusOf(documents, { siteUrl, today });
}

async function publishPages(corpus: Corpus, outDir: string): Promise<void> {
  const { site, redirects } = corpus;
  const leads = decisionRedirects(corpus);
  const weights = await publish({ from: EXPORT, to: outDir, siteUrl: site.url, redirects, leads });
  const heaviest = [...weights.pages].toSorted(([, a], [, b]) => b - a)[0];
  console.log(
    `${weights.pages.size} pages dans ${outDir} ; la plus lourde pèse ${heaviest?.[1]} octets compressés (${heaviest?.[0]}).`,
  );
}

/** Writes the configuration of a host beside the published folder, whose redirects it takes over. */
function configure(host: Host, outDir: string, siteUrl: string): void {
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

/** Runs `next build`; prints its output only when it fails. */
async function exportPages(): Promise<void> {
  rmSync(EXPORT, { recursive: true, force: true });
  const output: Buffer[] = [];
  const child = spawn(process.execPath, ['node_modules/next/dist/bin/next', 'build'], {
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', SHOW_DRAFTS: '0', NODE_ENV: 'production' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  child.stdout.on('data', (chunk: Buffer) => output.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => output.push(chunk));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  if (code !== 0) throw new ExportError(`${Buffer.concat(output).toString()}\nL’export des pages a échoué.`);
}
