/** The visual editor as `npm run edit` serves it: its page, its script, its configuration, the remarks of the check. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { editorConfig } from '../../authoring/editor-config.ts';
import { projectPath } from '../../content/read/folder.ts';
import type { Config } from '../../site.ts';
import { type Answer, html, text } from '../server.ts';
import { problemsOf } from '../state.ts';
import { admin } from './addresses.ts';
import { buildEditor, EDITOR_FOLDER, FONT_FOLDER } from './bundle.ts';
import { besidePage, editorPage, POLICY } from './html.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.woff2': 'font/woff2',
};

/** Answers the addresses below `/admin/`. The script is built once, at the first need. */
export function editorAnswer({ contentDir, port }: Config): Answer {
  const built = buildEditor();
  const folder = projectPath(contentDir);
  const config = JSON.stringify(
    editorConfig({ contentDir: pickedFolder(folder), siteUrl: `http://localhost:${port}`, repository: null }),
  );
  return async ({ pathname, searchParams }, response) => {
    if (!`${pathname}/`.startsWith(admin.home)) return false;
    response.setHeader('content-security-policy', POLICY);
    response.setHeader('x-robots-tag', 'noindex');
    if (`${pathname}/` === admin.home) response.writeHead(308, { location: admin.home }).end();
    else if (pathname === admin.home) html(response, 200, editorPage({ preview: true }));
    else if (pathname === admin.config) text(response, TYPES['.json'] ?? '', config);
    else if (pathname === admin.beside) html(response, 200, besidePage(searchParams.get('page') ?? '/'));
    else if (pathname === admin.remarks) {
      const remarks = problemsOf(`${folder}/${searchParams.get('file') ?? ''}`);
      text(response, TYPES['.json'] ?? '', JSON.stringify(remarks));
    } else {
      await built;
      const asset = await assetAt(pathname.slice(admin.home.length));
      if (asset === null) html(response, 404, 'Cette adresse de l’éditeur n’existe pas.');
      else response.writeHead(200, { 'content-type': asset.type, 'cache-control': 'no-cache' }).end(asset.bytes);
    }
    return true;
  };
}

/** The content folder as the folder that the editor opens sees it: the project, or the parent of a content elsewhere. */
function pickedFolder(folder: string): string {
  return folder.startsWith('..') ? path.posix.basename(folder) : folder;
}

/** A file of the editor: its scripts, or a font of its package. */
async function assetAt(name: string): Promise<{ readonly type: string; readonly bytes: Buffer } | null> {
  const type = TYPES[path.extname(name)];
  if (type === undefined || !/^(?:assets\/)?[\w.-]+$/.test(name)) return null;
  const file = name.startsWith('assets/')
    ? path.join(FONT_FOLDER, path.basename(name))
    : path.join(EDITOR_FOLDER, name);
  return readFile(file).then(
    (bytes) => ({ type, bytes }),
    () => null,
  );
}
