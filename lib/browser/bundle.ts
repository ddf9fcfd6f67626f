/** Bundles the scripts of this folder for the browser. The live preview and the published site use the same file. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type BuildOptions, build, type Plugin } from 'esbuild';
import { each, one } from '../exports/files.ts';
import { pathOf, routes } from '../routes.ts';

/** Scripts that draw components. */
const islands = ['explorer', 'explorer-en', 'search', 'search-en', 'similar-cases'];

/** Names of the scripts: the islands import `preact` to draw, and the explorer loads `download` when a reader asks for a file. */
export const scriptNames = [...islands, 'article', 'copy', 'copy-en', 'download', 'preact'];

export const scriptKind = each(() => scriptNames.map((name) => [name, name]), routes.script, {
  type: 'text/javascript',
  title: 'Script',
  write: (name, { site }) => bundleScript(name, pathOf(site)),
});

/** What the site ships whole beside its scripts: the search engine and the fonts. */
const shipped = ['pagefind', '@fontsource/source-serif-4'];

export const licenceKind = one(routes.licences, {
  type: 'text/plain',
  title: 'Licences des composants livrés avec le site',
  own: true,
  write: licences,
});

/**
 * Pagefind writes this file beside its index at publication. The browser loads it when a reader searches. Imports are
 * relative to the script, so that they hold for a site below a path of its host.
 */
const engine = `..${routes.searchIndex}pagefind.js`;

const scripts = path.join(process.cwd(), 'lib/browser');
const shared = `./${path.posix.basename(routes.script('preact'))}`;

/**
 * The esbuild options that make Preact draw a component which React renders at build: JSX calls `h`, which gives
 * shorter code than `react/jsx-runtime`. `preact` is the address or path of Preact.
 */
export function drawnByPreact(preact: string) {
  return {
    alias: { preact, react: preact, 'react-dom': preact },
    inject: [path.join(scripts, 'jsx.ts')],
    tsconfigRaw: { compilerOptions: { jsx: 'react', jsxFactory: 'h', jsxFragmentFactory: 'Fragment' } },
  } satisfies BuildOptions;
}

/** What depends on the language, and what stands for it in an English script: a name that ends with « -en ». */
const inEnglish = {
  'words/fr-browser.ts': 'lib/views/words/en-browser.ts',
  'words/fr-copy.ts': 'lib/views/words/en-copy.ts',
  'search-french.ts': 'lib/browser/search-english.ts',
} as const;

const english: Plugin = {
  name: 'english',
  setup: ({ onResolve }) => {
    for (const [french, file] of Object.entries(inEnglish))
      onResolve({ filter: new RegExp(`/${french.replace('.', '\\.')}$`) }, () => ({ path: path.resolve(file) }));
  },
};

/**
 * One script, bundled and minified, as text. `base` is the path of the site on its host, without a final slash. Throws
 * when it does not compile.
 */
export async function bundleScript(name: string, base = ''): Promise<string> {
  const { outputFiles } = await bundle(name, base);
  return outputFiles[0]?.text ?? '';
}

function bundle(name: string, base = '') {
  const { alias, ...jsx } = islands.includes(name) ? drawnByPreact(shared) : { alias: {} };
  return build({
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
    define: { SITE_BASE: JSON.stringify(base) },
    write: false,
    metafile: true,
    logLevel: 'silent',
  });
}

/** The licence of each package that the site ships, as its author wrote it. Throws when a package has none. */
async function licences(): Promise<string> {
  const bundles = await Promise.all(scriptNames.map((name) => bundle(name)));
  const bundled = bundles.flatMap(({ metafile }) =>
    Object.keys(metafile.inputs).flatMap((file) => /(?<=node_modules\/)(?:@[^/]+\/)?[^/]+/.exec(file)?.[0] ?? []),
  );
  return [...new Set([...shipped, ...bundled])].toSorted().map(licenceOf).join('\n\n');
}

function licenceOf(name: string): string {
  const folder = path.join('node_modules', name);
  const facts: { version: string; license: string } = JSON.parse(
    readFileSync(path.join(folder, 'package.json'), 'utf8'),
  );
  const texts = licenceFiles(folder).map((file) => readFileSync(file, 'utf8').trim());
  if (texts.length === 0) throw new Error(`the package ${name} has no licence file`);
  return `${[`${name} ${facts.version} (${facts.license})`, ...texts].join('\n\n')}\n`;
}

/** The licence files of a package: at its root, or in a folder named for them. */
function licenceFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => /^licen[cs]es?(?:\.(?:md|txt))?$/i.test(entry.name))
    .flatMap((entry) => {
      const file = path.join(folder, entry.name);
      return entry.isFile() ? [file] : readdirSync(file).map((name) => path.join(file, name));
    })
    .toSorted();
}
