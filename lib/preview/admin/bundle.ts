/** Bundles the scripts of the editor with esbuild, from the package of the editor and our schemas. */
import { rmSync } from 'node:fs';
import path from 'node:path';
import { build, type Plugin } from 'esbuild';

/** Where the scripts are written, outside of the site. */
export const EDITOR_FOLDER = 'node_modules/.cache/recueil/editor';
/** Fonts of the editor, in its package. */
export const FONT_FOLDER = 'node_modules/@sveltia/cms/npm/assets';

/** Modules of the editor that no form of ours uses: maps, code highlighting, images in the HEIC format. */
const UNUSED = /^(?:leaflet|terra-draw|@shikijs\/|svgo)/;
/** The interface is in French; the editor has English in its own script. */
const LANGUAGES = /\/locales\/[\w-]+\.json$/;

const withoutUnused: Plugin = {
  name: 'without-unused',
  setup({ onResolve, onLoad }) {
    const empty = { path: 'unused', namespace: 'unused' };
    onResolve({ filter: UNUSED }, () => empty);
    onResolve({ filter: LANGUAGES }, ({ path: name }) => (name.endsWith('/fr.json') ? undefined : empty));
    onLoad({ filter: /.*/, namespace: 'unused' }, () => ({ contents: 'export default {}' }));
  },
};

/** Writes the scripts into a folder. */
export async function buildEditor(folder = EDITOR_FOLDER): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  await build({
    entryPoints: ['editor', 'beside'].map((name) => path.join(import.meta.dirname, `${name}.ts`)),
    outdir: folder,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    minify: true,
    legalComments: 'none',
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [withoutUnused],
    logLevel: 'error',
  });
}
