/**
 * `npm run bench [-- --full] [-- --peers [--articles N]] [-- --load]`: measures times and sizes on generated content, in
 * a table with the budgets of the contract; with `--peers`, compares the build with that of other tools on the same
 * articles; with `--load`, serves the published folder to two hundred readers at once.
 */
import { spawnSync } from 'node:child_process';
import { appendFileSync, existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { GENERATED_DAY, GENERATED_EPOCH, writeGeneratedContent } from '#tests/bench/content.ts';
import { installLighthouse, type Scores, scoresOf } from '#tests/bench/lighthouse.ts';
import { missingPrograms, underLoad } from '#tests/bench/load.ts';
import { type Cost, measured } from '#tests/bench/measured.ts';
import { type Built, buildWithPeers, contentsOf, medianOf, WHOLE } from '#tests/bench/peers.ts';
import { loadCorpus } from '../content/load.ts';
import { number } from '../format.ts';
import { keptImages } from '../images/og-png.ts';
import { MARK } from '../publish/place.ts';
import { readConfig } from '../site.ts';
import { relatedIndex, relatedTo } from '../views/related.ts';
import { commandLine } from './arguments.ts';
import { printLoads, printMachine, printPeers, printScores } from './bench-tables.ts';
import { PAGES_CACHE } from './build-site.ts';

/** A measure with its unit; without a limit when it is only there for comparison. */
interface Measure {
  readonly what: string;
  readonly value: number;
  readonly unit: 's' | 'ms' | 'Ko' | 'Mio' | '%';
  readonly limit: number | null;
}

const { flags, values } = commandLine({
  name: 'run bench',
  about: 'Mesure les temps et les poids sur un contenu engendré, et les compare aux budgets.',
  options: {
    full: { about: 'va jusqu’à 10 000 articles' },
    peers: { about: 'compare avec Astro, Eleventy, Hugo s’il est installé et Next, sur 1 000 articles' },
    articles: { value: 'NOMBRE', about: 'avec --peers, un autre nombre d’articles' },
    runs: { value: 'NOMBRE', about: 'avec --peers, le nombre de mesures dont la médiane est prise : 3 d’ordinaire' },
    load: { about: 'sert le dossier publié à 200 lecteurs à la fois, six minutes, par nginx puis npm start' },
  },
});

const folder = mkdtempSync(path.join(tmpdir(), 'recueil-bench-'));
try {
  if (flags.has('peers')) await compare(Number(values.articles ?? 1000), Number(values.runs ?? 3));
  else if (flags.has('load')) await loads();
  else {
    const measures = [...checks(), ...corpus(1000), ...(await builds(flags.has('full') ? [200, 1000, 10_000] : [200]))];
    print(measures);
    if (measures.some(isMissed)) process.exitCode = 1;
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** nginx for five minutes, our own server for one. Nothing is measured where a program is missing. */
async function loads(): Promise<void> {
  const { outDir, port } = readConfig();
  const missing = missingPrograms();
  if (missing.length > 0)
    return console.log(`Charge non mesurée : il manque ${missing.join(' et ')}. Debian : apt install nginx wrk`);
  if (!existsSync(path.join(outDir, MARK)))
    return console.log(`Charge non mesurée : rien n’est publié dans ${outDir}. D’abord : npm run build`);
  printLoads(await underLoad(outDir, folder, port, { nginx: 300, own: 60 }, say));
}

/** The editorial check as an editor runs it, including start-up. */
function checks(): Measure[] {
  return [300, 1000, 3000].map((articles) => {
    const seconds = timed(`vérification de ${number(articles)} articles`, ['lib/cli/run.mjs', 'check'], articles, {});
    return {
      what: `npm run check, ${number(articles)} articles`,
      value: seconds,
      unit: 's',
      limit: articles === 300 ? 3 : null,
    };
  });
}

/** Loading the corpus, and the data that article pages compute from the whole corpus. */
function corpus(articles: number): Measure[] {
  say(`corpus de ${number(articles)} articles`);
  const start = performance.now();
  const loaded = loadCorpus({ dir: content(articles), siteUrl: 'http://localhost:3000', today: GENERATED_DAY });
  const read = performance.now();
  const index = relatedIndex(loaded);
  for (const article of loaded.articles) relatedTo(article, index);
  const related = performance.now();
  return [
    { what: `lire et lier ${number(articles)} articles`, value: (read - start) / 1000, unit: 's', limit: null },
    { what: 'articles liés, par article', value: (related - read) / articles, unit: 'ms', limit: null },
  ];
}

/** The whole build as on a fresh machine, then after one sentence more in one article; and the heaviest page it writes. */
async function builds(sizes: readonly number[]): Promise<Measure[]> {
  const measures: Measure[] = [];
  for (const articles of sizes) {
    const dir = content(articles);
    const out = path.join(folder, `out-${articles}`);
    say(`site de ${number(articles)} articles`);
    forgetBuilds();
    const cold = await build(dir, out);
    say(`le même, après un changement`);
    const [changed = ''] = readdirSync(path.join(dir, 'articles'));
    appendFileSync(path.join(dir, 'articles', changed), '\nUne phrase de plus.\n');
    const warm = await build(dir, out);
    const pages = contentsOf(out).pages;
    const at = `${number(articles)} articles`;
    measures.push(
      { what: `npm run build, ${at}`, value: cold.seconds, unit: 's', limit: articles === 200 ? 60 : null },
      {
        what: `processeur par page, ${at} (${number(pages)} pages)`,
        value: (cold.cpuSeconds * 1000) / pages,
        unit: 'ms',
        limit: articles === 200 ? null : articles === 1000 ? 25 : 27.5,
      },
      { what: `mémoire au plus, ${at}`, value: cold.peakBytes / 2 ** 20, unit: 'Mio', limit: 2048 },
      {
        what: `processeur après un changement, ${at}`,
        value: (100 * warm.cpuSeconds) / cold.cpuSeconds,
        unit: '%',
        // The compiler, which the small site does not pay off, takes as long for any size.
        limit: articles === 200 ? null : 33.3,
      },
      { what: `page la plus lourde, ${at}`, value: heaviestPage(out) / 1024, unit: 'Ko', limit: 300 },
    );
  }
  return measures;
}

/** Removes what earlier builds left to later ones: a build is then that of a fresh machine. */
function forgetBuilds(): void {
  for (const kept of ['.next', PAGES_CACHE, keptImages.folder]) rmSync(kept, { recursive: true, force: true });
}

function build(dir: string, out: string): Promise<Cost> {
  const env = { CONTENT_DIR: dir, OUT_DIR: out, SOURCE_DATE_EPOCH: String(GENERATED_EPOCH), NODE_ENV: 'production' };
  return measured([process.execPath, '--import', 'tsx', 'lib/cli/build.ts'], '.', undefined, env);
}

/** The builds of the other tools, then ours, which has no bare form; then what Lighthouse says of an article of each. */
async function compare(articles: number, runs: number): Promise<void> {
  const dir = content(articles);
  const others = await buildWithPeers(path.join(dir, 'articles'), folder, runs, say);
  say('le recueil, complet');
  const out = path.join(folder, 'out-peers');
  const ours = await medianOf(runs, () => {
    forgetBuilds();
    return build(dir, out);
  });
  const built: Built[] = [...others, { ...ours, name: 'Recueil', level: WHOLE, ...contentsOf(out) }];
  say('installation de Lighthouse');
  const lighthouse = path.join(folder, 'lighthouse');
  installLighthouse(lighthouse);
  const scores = new Map<string, Scores>();
  for (const one of built.filter(({ level }) => level === WHOLE)) {
    say(`Lighthouse, ${one.name}`);
    scores.set(one.name, await scoresOf(one.out, one.article.address, lighthouse));
  }
  console.log(`${number(articles)} articles, ${runs === 1 ? 'une mesure' : `médianes de ${runs} mesures`}.`);
  printMachine();
  printPeers(built);
  printScores(scores);
}

/** Folder of generated content with this many articles; generated once. */
function content(articles: number): string {
  const dir = path.join(folder, `content-${articles}`);
  if (!readdirSync(folder).includes(`content-${articles}`)) writeGeneratedContent(dir, articles);
  return dir;
}

/** Runs one of our commands and returns its duration in seconds. Throws its output when it fails. */
function timed(
  what: string,
  command: readonly string[],
  articles: number,
  env: Readonly<Record<string, string>>,
): number {
  const dir = content(articles);
  say(what);
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, command, {
    env: {
      ...process.env,
      CONTENT_DIR: dir,
      SOURCE_DATE_EPOCH: String(GENERATED_EPOCH),
      NODE_ENV: 'production',
      ...env,
    },
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
  });
  if (status !== 0) throw new Error(`${what} : échec\n${stdout.slice(-4000)}\n${stderr.slice(-4000)}`);
  return (performance.now() - start) / 1000;
}

/** Bytes of the largest HTML file of a folder, uncompressed. */
function heaviestPage(out: string): number {
  const pages = readdirSync(out, { encoding: 'utf8', recursive: true }).filter((name) => name.endsWith('.html'));
  return Math.max(0, ...pages.map((name) => statSync(path.join(out, name)).size));
}

function isMissed({ value, limit }: Measure): boolean {
  return limit !== null && value > limit;
}

function say(what: string): void {
  process.stderr.write(`Mesure : ${what}…\n`);
}

function print(measures: readonly Measure[]): void {
  const rows = measures.map((measure) => [
    measure.what,
    `${measure.value.toFixed(measure.unit === 's' ? 2 : 1).replace('.', ',')} ${measure.unit}`,
    measure.limit === null ? '' : `${measure.limit} ${measure.unit}`,
    measure.limit === null ? '' : isMissed(measure) ? 'dépassé' : 'tenu',
  ]);
  const table = [['Mesure', 'Valeur', 'Budget', ''], ...rows];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...table.map((row) => row[column]?.length ?? 0)));
  for (const row of table)
    console.log(
      row
        .map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0)))
        .join('  ')
        .trimEnd(),
    );
}
