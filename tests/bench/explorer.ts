/** How long the explorer takes over ten thousand decisions in a real browser, and what they weigh: `npx tsx tests/bench/explorer.ts`. */
import { brotliCompressSync, constants } from 'node:zlib';
import { build } from 'esbuild';
import { explorerJson } from '#lib/exports/explorer-json.ts';
import type { Corpus, Decision } from '#lib/schema/corpus.ts';
import { Measure } from '#lib/schema/decision.ts';
import { launchBrowser } from '#tests/browser/chromium.ts';
import { listRow } from '#tests/explorer/records.ts';
import { corpusOf, decision, respondents } from '#tests/views/cases.ts';

const DECISIONS = 10_000;
const RUNS = 30;

/** The same numbers each time (mulberry32). */
let seed = 1;
function random(below: number): number {
  seed = (seed + 0x6d2b79f5) | 0;
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) % below;
}
const some = <T>(all: readonly T[], most: number): T[] => [
  ...new Set(
    Array.from({ length: random(most + 1) }, () => all[random(all.length)]).filter((one) => one !== undefined),
  ),
];
const names = (count: number, name: string) =>
  Object.fromEntries(Array.from({ length: count }, (_, i) => [`${name.toLowerCase()}-${i}`, `${name} numéro ${i}`]));

const [themes, sectors] = [names(40, 'Theme'), names(20, 'Secteur')];
const organisations = Object.fromEntries(
  Object.entries(names(1500, 'Organisme')).map(([slug, name]) => [slug, { name, aliases: [name.toUpperCase()] }]),
);
const provisions = Array.from({ length: 99 }, (_, i) => `rgpd-${i + 1}`).flatMap((id) => [id, `${id}-1`]);
const breaches = Array.from({ length: 300 }, (_, i) => `Manquement ${i} aux règles de la sécurité des données`);

/** One decision in three is told by an article; the others are rows of the official list. */
function oneOf(i: number): Decision {
  const decided = `${2011 + random(16)}-${String(1 + random(12)).padStart(2, '0')}-${String(1 + random(28)).padStart(2, '0')}`;
  const shared = {
    decided,
    fine: random(4) === 0 ? null : 1000 * (1 + random(9)) * 10 ** random(5),
    measures: ['amende' as const, ...some(Measure.options.slice(1, 4), 2)],
    themes: some(Object.keys(themes), 5),
    sector: Object.keys(sectors)[random(20)] ?? null,
  };
  if (random(3) === 0)
    return decision({
      ...shared,
      number: `SAN-${decided.slice(0, 4)}-${i}`,
      article: `article-numero-${i}`,
      respondents: respondents(`organisme-${random(1500)}`),
      provisions: some(provisions, 5),
    });
  const id = `r-${decided}-${i}`;
  const body = `SOCIETE AYANT POUR ACTIVITE LE COMMERCE ${random(4000)}`;
  return decision({
    ...shared,
    number: null,
    id,
    article: null,
    procedure: 'simplifiee',
    respondents: respondents(null),
    body,
    rows: [listRow({ id, body, breaches: some(breaches, 4) })],
  });
}

const corpus: Corpus = corpusOf([], {
  organisations,
  provisions,
  themes,
  sectors,
  lightRecords: Array.from({ length: DECISIONS }, (_, i) => oneOf(i)),
});
const json = explorerJson(corpus);
const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 10 } };
console.log(
  `${DECISIONS} decisions: ${json.length} characters, ${brotliCompressSync(json, quality).length} bytes compressed`,
);

const { outputFiles } = await build({
  stdin: {
    contents: `
      import { readRecords } from './lib/browser/explorer/records.ts';
      import { select, totalsOf } from './lib/browser/explorer/select.ts';
      import { readSelection } from './lib/browser/explorer/selection.ts';
      globalThis.explorer = { readRecords, select, totalsOf, readSelection };`,
    resolveDir: process.cwd(),
  },
  bundle: true,
  minify: true,
  format: 'iife',
  write: false,
});

const addresses = [
  '',
  '?theme=theme-3',
  '?theme=theme-3&theme=theme-4&annee=2024&secteur=secteur-2',
  '?fondement=rgpd-5&min=1000&max=1000000',
  '?q=securite%20commerce%2012',
  '?tri=montant&ordre=desc',
  '?tri=organisme&ordre=asc',
  '?theme=theme-3&q=societe&min=5000&tri=organisme&ordre=desc',
];
const browser = await launchBrowser();
const page = await browser.newPage();
await page.addScriptTag({ content: outputFiles[0]?.text ?? '' });
const script = `(([json, addresses, runs]) => {
  const { readRecords, select, totalsOf, readSelection } = explorer;
  const timed = (work) => { const start = performance.now(); const result = work(); return [performance.now() - start, result]; };
  const [unfolding, records] = timed(() => readRecords(JSON.parse(json)));
  return [['payload read and unfolded, once', unfolding, unfolding, records.texts.length]].concat(addresses.map((address) => {
    const selection = readSelection(address);
    let shown = 0;
    const times = Array.from({ length: runs }, () => timed(() => {
      const selected = select(records, selection);
      shown = totalsOf(records, selected.shown).decisions;
    })[0]).sort((a, b) => a - b);
    return [address || '(everything)', times[runs >> 1], times[runs - 1], shown];
  }));
})(${JSON.stringify([json, addresses, RUNS])})`;
const rows = await page.evaluate<[string, number, number, number][]>(script);
for (const [what, median, worst, shown] of rows)
  console.log(
    `${what.padEnd(62)} ${median.toFixed(1).padStart(6)} ms median ${worst.toFixed(1).padStart(6)} ms worst ${String(shown).padStart(6)} shown`,
  );
await browser.close();
