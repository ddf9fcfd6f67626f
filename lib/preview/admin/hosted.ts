/** The editor as static files over a Git host: for a team without terminals, apart from the site. */
import { cpSync, existsSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { editorConfig } from '../../authoring/editor-config.ts';
import { projectPath } from '../../content/read/folder.ts';
import { buildEditor, FONT_FOLDER } from './bundle.ts';
import { editorPage } from './html.ts';

/** Whether a folder may be replaced: it does not exist, is empty, or holds an editor. */
export function isReplaceable(folder: string): boolean {
  if (!existsSync(folder)) return true;
  const names = readdirSync(folder);
  return names.length === 0 || (names.includes('editor.js') && names.includes('config.json'));
}

/** Replaces a folder by the editor of a GitHub repository: `owner/name`. */
export async function writeHostedEditor(
  folder: string,
  { contentDir, siteUrl, repository }: { contentDir: string; siteUrl: string; repository: string },
): Promise<void> {
  await buildEditor(folder);
  cpSync(FONT_FOLDER, path.join(folder, 'assets'), { recursive: true, filter: (file) => !file.endsWith('.map') });
  const config = editorConfig({ contentDir: projectPath(contentDir), siteUrl, repository });
  writeFileSync(path.join(folder, 'config.json'), JSON.stringify(config));
  writeFileSync(path.join(folder, 'index.html'), editorPage({ preview: false }));
}
