/** What `npm run bench` prints of peers and of the load, as tables in Markdown. */
import { cpus, totalmem } from 'node:os';
import type { Scores } from '#tests/bench/lighthouse.ts';
import type { Loaded } from '#tests/bench/load.ts';
import type { Built } from '#tests/bench/peers.ts';
import { number } from '../format.ts';

export function printLoads(loaded: readonly Loaded[]): void {
  const milliseconds = (microseconds: number) => `${number(Math.round(microseconds / 1000))} ms`;
  printMachine();
  console.log(
    '| serveur | durée | publications | requêtes | par seconde | Mo/s | médiane | p99 | la plus lente | erreurs | mémoire |',
  );
  console.log('|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|');
  for (const {
    server,
    microseconds,
    republished,
    requests,
    bytes,
    median,
    p99,
    slowest,
    errors,
    peakBytes,
  } of loaded) {
    const seconds = microseconds / 1e6;
    console.log(
      `| ${[
        server,
        `${Math.round(seconds)} s`,
        republished,
        number(requests),
        number(Math.round(requests / seconds)),
        number(Math.round(bytes / seconds / 1e6)),
        milliseconds(median),
        milliseconds(p99),
        milliseconds(slowest),
        errors,
        `${number(Math.round(peakBytes / 2 ** 20))} Mio`,
      ].join(' | ')} |`,
    );
  }
}

export function printMachine(): void {
  const [{ model } = { model: 'inconnu' }] = cpus();
  console.log(
    `${cpus().length} cœurs ${model}, ${number(Math.round(totalmem() / 2 ** 30))} Gio, Node ${process.version}\n`,
  );
}

/** Times are per finished page, since the tools do not make the same number of pages. */
export function printPeers(built: readonly Built[]): void {
  console.log(
    '| outil | ce qui est fait | pages | fichiers | octets | processeur | par page | temps | mémoire | article : octets, requêtes, scripts |',
  );
  console.log('|---|---|--:|--:|--:|--:|--:|--:|--:|--:|');
  for (const { name, level, pages, files, bytes, cpuSeconds, seconds, peakBytes, article } of built)
    console.log(
      `| ${[
        name,
        level,
        number(pages),
        number(files),
        `${decimal(bytes / 1e6)} Mo`,
        `${decimal(cpuSeconds)} s`,
        `${decimal((cpuSeconds * 1000) / pages)} ms`,
        `${decimal(seconds)} s`,
        peakBytes === 0 ? '–' : `${number(Math.round(peakBytes / 2 ** 20))} Mio`,
        `${number(article.bytes)}, ${article.requests}, ${number(article.scriptBytes)}`,
      ].join(' | ')} |`,
    );
}

function decimal(value: number): string {
  return value.toFixed(1).replace('.', ',');
}

export function printScores(scores: ReadonlyMap<string, Scores>): void {
  console.log(
    '\n| Lighthouse : performance / accessibilité / bonnes pratiques / référencement | mobile | bureau |\n|---|--:|--:|',
  );
  for (const [name, { mobile, desktop }] of scores) console.log(`| ${name} | ${mobile} | ${desktop} |`);
}
