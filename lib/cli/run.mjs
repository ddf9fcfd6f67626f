/**
 * Runs a command as one bundle: `node lib/cli/run.mjs check …`. Bundling with esbuild and caching the compiled code is
 * faster than letting Node load and compile two hundred modules; commands with a time budget start here. The cache is
 * in node_modules/.cache and is valid while no bundled file changes. For our own file names in a stack trace, run `node
 * --import tsx lib/cli/check.ts`.
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

/** Bundles the entry with everything it imports; lists the bundled files and their state. */
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

/** The cached bundle, when it can be read and none of its files has changed, moved or disappeared. */
function recall() {
  try {
    const gathered = v8.deserialize(readFileSync(store));
    return gathered.state === stateOf(gathered.files) ? gathered : undefined;
  } catch {
    return undefined;
  }
}

/** Writes the cache atomically. Ignores a read-only disk: the next run bundles again. */
function remember(gathered) {
  try {
    mkdirSync(path.dirname(store), { recursive: true });
    writeFileSync(`${store}.${process.pid}`, v8.serialize(gathered));
    renameSync(`${store}.${process.pid}`, store);
  } catch {}
}
