/** Bundles the scripts of this folder for the browser: the same file in the live preview and in the published site. */
import path from 'node:path';
import { build } from 'esbuild';

/** Scripts that pages may load, by the name of their file. */
export const bundleNames = ['copy', 'explorer', 'similar-cases'] as const;

/** One script, bundled and minified, as text. Throws when it does not compile. */
export async function bundleScript(name: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [path.join(process.cwd(), 'lib/browser', `${name}.ts`)],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    write: false,
    logLevel: 'silent',
  });
  return outputFiles[0]?.text ?? '';
}
