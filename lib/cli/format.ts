/** `npm run format [-- files…] [-- --check]`: writes the content files in their canonical form. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { type FormattedFile, formatFolder } from '../authoring/format-folder.ts';
import { count } from '../format.ts';
import { readConfig } from '../site.ts';
import { type Command, commandLine, refusal } from './arguments.ts';
import { contentFilesNamed } from './content-files.ts';

const COMMAND: Command<'check'> = {
  name: 'run format',
  about:
    'Range les fichiers de contenu : les champs dans l’ordre du schéma, une seule façon d’écrire chaque valeur. Le texte et les commentaires ne changent pas.',
  operands: '[FICHIER OU DOSSIER…]',
  options: { check: { about: 'n’écrit rien ; dit quels fichiers changeraient, et sort avec le code 1 s’il y en a' } },
};

const { operands, flags } = commandLine(COMMAND);
const { contentDir } = readConfig();

process.exitCode = main();

function main(): number {
  const named = contentFilesNamed(operands, contentDir);
  if ('mistake' in named) {
    console.error(refusal(COMMAND, named.mistake).text);
    return 1;
  }
  const files = formatFolder(contentDir).filter(({ file }) => named.files.size === 0 || named.files.has(file));
  const changed = files.filter((file) => file.changed);
  const unread = files.filter(({ text }) => text === null);
  for (const { file } of unread)
    console.error(`${file} ne se lit pas, et reste tel quel : npm run check dit pourquoi.`);
  if (flags.has('check')) for (const { file } of changed) console.log(file);
  else for (const file of changed) write(file);
  const said = flags.has('check')
    ? count(changed.length, 'fichier à ranger', 'fichiers à ranger', 'Aucun fichier à ranger')
    : count(changed.length, 'fichier rangé', 'fichiers rangés', 'Aucun fichier à ranger');
  console.log(`${said}, sur ${files.length}.`);
  return unread.length > 0 || (flags.has('check') && changed.length > 0) ? 1 : 0;
}

function write({ name, text }: FormattedFile): void {
  writeFileSync(path.join(contentDir, name), text ?? '');
}
