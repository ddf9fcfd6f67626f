/** `npm run schema`: writes the files that give code editors completion and help. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { editorFiles } from '../schema/editor-files.ts';
import { commandLine } from './arguments.ts';

commandLine({
  name: 'run schema',
  about: 'Écrit les schémas JSON qui guident la saisie dans les éditeurs de texte.',
  options: {},
});

for (const [file, text] of editorFiles()) {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
  console.log(file);
}
