/** Bundles the scripts of this folder for the browser: the same file in the live preview and in the published site. */
import path from 'node:path';
import { build } from 'esbuild';
import { routes } from '../routes.ts';

/** Scripts that pages may load, by the name of their file. */
export const bundleNames = ['copy', 'search'] as const;

/** What Pagefind writes beside its index: it is there once the site is published, and loaded when a reader searches. */
const engine = `${routes.searchIndex}pagefind.js`;

/** One script, bundled and minified, as text. Throws when it does not compile. */
export async function bundleScript(name: string): Promise<string> {
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
