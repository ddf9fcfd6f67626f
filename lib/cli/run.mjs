/**
 * Runs a command as one file: `node lib/cli/run.mjs check …`. Node takes longer to find and load two hundred modules than
 * esbuild to gather them, and longer to compile them than to read what it compiled before: a command that has a time
 * budget starts here. What was gathered is kept under node_modules/.cache for as long as every file in it is the same.
 * To see the lines of our files in a stack, `node --import tsx lib/cli/check.ts`.
 */
import { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import v8 from 'node:v8';
import vm from 'node:vm';

const [node, , command, ...args] = process.argv;
const root = fileURLToPath(new URL('../..', import.meta.url));
const entry = path.join(root, 'lib/cli', `${command}.ts`);
const store = path.join(root, 'node_modules/.cache/recueil', `${command}-${process.version}.bin`);

const gathered = recall() ?? (await gather());
const script = new vm.Script(`(function (require, module) {${gathered.code}\n})`, {
  filename: entry,
  cachedData: gathered.compiled,
});
process.argv = [node, entry, ...args];
script.runInThisContext()(createRequire(entry), { exports: {} });
if (gathered.compiled === undefined || script.cachedDataRejected === true)
  remember({ ...gathered, compiled: script.createCachedData() });

/** The entry and everything that it imports as one text, with the files that it came from and their state. */
async function gather() {
  const { buildSync } = await import('esbuild');
  const { outputFiles, metafile } = buildSync({
    absWorkingDir: root,
    entryPoints: [entry],
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20.9',
    metafile: true,
    write: false,
    logLevel: 'error',
  });
  const files = ['lib/cli/run.mjs', 'node_modules/esbuild/package.json', ...Object.keys(metafile.inputs)];
  return { files, state: stateOf(files), code: outputFiles[0].text, compiled: undefined };
}

function stateOf(files) {
  return files
    .map((file) => statSync(path.join(root, file)))
    .map(({ mtimeMs, size }) => `${mtimeMs} ${size}`)
    .join();
}

/** What an earlier run gathered, if it can be read and no file has changed, moved or gone since. */
function recall() {
  try {
    const gathered = v8.deserialize(readFileSync(store));
    return gathered.state === stateOf(gathered.files) ? gathered : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps what was gathered, whole or not at all; where nothing may be written, the next run gathers again. */
function remember(gathered) {
  try {
    mkdirSync(path.dirname(store), { recursive: true });
    writeFileSync(`${store}.${process.pid}`, v8.serialize(gathered));
    renameSync(`${store}.${process.pid}`, store);
  } catch {}
}
