/** Bundles the scripts of this folder for the browser: the same file in the live preview and in the published site. */
import path from 'node:path';
import { type BuildOptions, build } from 'esbuild';
import { each } from '../exports/files.ts';
import { routes } from '../routes.ts';

/** Scripts that draw components. */
const islands = ['explorer', 'search', 'similar-cases'];

/** Scripts that pages load, by the name of their file; `preact` is what the islands import to draw. */
export const scriptNames = [...islands, 'copy', 'preact'];

export const scriptKind = each(() => scriptNames.map((name) => [name, name]), routes.script, {
  type: 'text/javascript',
  title: 'Script',
  write: bundleScript,
});

/** What Pagefind writes beside its index: it is there once the site is published, and loaded when a reader searches. */
const engine = `${routes.searchIndex}pagefind.js`;

const scripts = path.join(process.cwd(), 'lib/browser');
const shared = routes.script('preact');

/**
 * How a component, which React renders at build, becomes one that Preact draws: its JSX calls `h`, which is shorter than what
 * `react/jsx-runtime` takes. Given where the browser, or a test, finds Preact.
 */
export function drawnByPreact(preact: string) {
  return {
    alias: { preact, react: preact, 'react-dom': preact },
    inject: [path.join(scripts, 'preact.ts')],
    tsconfigRaw: { compilerOptions: { jsx: 'react', jsxFactory: 'h', jsxFragmentFactory: 'Fragment' } },
  } satisfies BuildOptions;
}

/** One script, bundled and minified, as text. Throws when it does not compile. */
export async function bundleScript(name: string): Promise<string> {
  const { alias, ...jsx } = islands.includes(name) ? drawnByPreact(shared) : { alias: {} };
  const { outputFiles } = await build({
    entryPoints: [path.join(scripts, name)],
    bundle: true,
    minify: true,
    charset: 'utf8',
    format: 'esm',
    target: 'es2022',
    ...jsx,
    alias: { 'pagefind-engine': engine, ...alias },
    external: [engine, shared],
    write: false,
    logLevel: 'silent',
  });
  return outputFiles[0]?.text ?? '';
}
