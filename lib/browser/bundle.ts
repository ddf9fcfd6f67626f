/** Bundles the scripts of this folder for the browser: the same file in the live preview and in the published site. */
import path from 'node:path';
import { build } from 'esbuild';
import { each } from '../exports/files.ts';
import { routes } from '../routes.ts';

/** The scripts that pages load. */
export const scriptKind = each(
  () => ['copy', 'explorer', 'search', 'similar-cases'].map((name) => [name, name]),
  routes.script,
  {
    type: 'text/javascript',
    title: 'Script',
    write: bundleScript,
  },
);

/** What Pagefind writes beside its index: it is there once the site is published, and loaded when a reader searches. */
const engine = `${routes.searchIndex}pagefind.js`;

/** One script, bundled and minified, as text. Throws when it does not compile. */
async function bundleScript(name: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [path.join(process.cwd(), 'lib/browser', `${name}.ts`)],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    alias: { 'pagefind-engine': engine },
    external: [engine],
    write: false,
    logLevel: 'silent',
  });
  return outputFiles[0]?.text ?? '';
}
