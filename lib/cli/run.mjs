/**
 * Runs a command as one file: `node lib/cli/run.mjs check …`. Node takes longer to find and load two hundred modules than
 * esbuild to gather them: a command that has a time budget starts here. Nothing is written to the disk. To see the lines
 * of our files in a stack, `node --import tsx lib/cli/check.ts`.
 */
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import vm from 'node:vm';
import { buildSync } from 'esbuild';

const [node, , command, ...args] = process.argv;
const entry = fileURLToPath(new URL(`${command}.ts`, import.meta.url));
const { outputFiles } = buildSync({
  entryPoints: [entry],
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20.9',
  write: false,
  logLevel: 'error',
});

process.argv = [node, entry, ...args];
const run = vm.compileFunction(outputFiles[0].text, ['require', 'module', 'exports'], { filename: entry });
run(createRequire(entry), { exports: {} }, {});
