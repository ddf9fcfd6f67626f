/** Bundles the scripts of this folder for the browser. The live preview and the published site use the same file. */
import path from 'node:path';
import { type BuildOptions, build, type Plugin } from 'esbuild';
import { each } from '../exports/files.ts';
import { routes } from '../routes.ts';

/** Scripts that draw components. */
const islands = ['explorer', 'explorer-en', 'search', 'search-en', 'similar-cases'];

/** Names of the scripts: the islands import `preact` to draw, and the explorer loads `download` when a reader asks for a file. */
export const scriptNames = [...islands, 'copy', 'download', 'preact'];

export const scriptKind = each(() => scriptNames.map((name) => [name, name]), routes.script, {
  type: 'text/javascript',
  title: 'Script',
  write: bundleScript,
});

/** Pagefind writes this file beside its index at publication. The browser loads it when a reader searches. */
const engine = `${routes.searchIndex}pagefind.js`;

const scripts = path.join(process.cwd(), 'lib/browser');
const shared = routes.script('preact');

/**
 * The esbuild options that make Preact draw a component which React renders at build: JSX calls `h`, which gives
 * shorter code than `react/jsx-runtime`. `preact` is the address or path of Preact.
 */
export function drawnByPreact(preact: string) {
  return {
    alias: { preact, react: preact, 'react-dom': preact },
    inject: [path.join(scripts, 'preact.ts')],
    tsconfigRaw: { compilerOptions: { jsx: 'react', jsxFactory: 'h', jsxFragmentFactory: 'Fragment' } },
  } satisfies BuildOptions;
}

/** What depends on the language, and what stands for it in an English script: a name that ends with « -en ». */
const inEnglish = {
  'words/fr-browser.ts': 'lib/views/words/en-browser.ts',
  'search-french.ts': 'lib/browser/search-english.ts',
} as const;

const english: Plugin = {
  name: 'english',
  setup: ({ onResolve }) => {
    for (const [french, file] of Object.entries(inEnglish))
      onResolve({ filter: new RegExp(`/${french.replace('.', '\\.')}$`) }, () => ({ path: path.resolve(file) }));
  },
};

/** One script, bundled and minified, as text. Throws when it does not compile. */
export async function bundleScript(name: string): Promise<string> {
  const { alias, ...jsx } = islands.includes(name) ? drawnByPreact(shared) : { alias: {} };
  const { outputFiles } = await build({
    entryPoints: [path.join(scripts, name.replace(/-en$/, ''))],
    plugins: name.endsWith('-en') ? [english] : [],
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
