/** `npm run check [-- files…] [-- --format json]`: the editorial check alone; exit code 1 when there is an error. */
import { checkContent } from '../editorial/check.ts';
import { forPeople, forPrograms, hasErrors, limitTo } from '../editorial/report.ts';
import { readConfig } from '../site.ts';
import { type Command, commandLine, refusal } from './arguments.ts';
import { contentFilesNamed } from './content-files.ts';

const COMMAND: Command<'format'> = {
  name: 'run check',
  about:
    'Vérifie le contenu : sa forme, et ce que le texte dit contre ce que la fiche dit. Sans fichier ni dossier, tout est vérifié.',
  operands: '[FICHIER OU DOSSIER…]',
  options: { format: { value: 'json', about: 'donne les messages à un programme' } },
};

const { operands, values } = commandLine(COMMAND);
const { buildDate, contentDir } = readConfig();

process.exitCode = main();

function main(): number {
  const named = contentFilesNamed(operands, contentDir);
  if ('mistake' in named) return refuse(named.mistake);
  if (values.format !== undefined && values.format !== 'json')
    return refuse(`Le format « ${values.format} » n’existe pas.`);
  const result = limitTo(checkContent(contentDir, buildDate), named.files);
  console.log(values.format === 'json' ? forPrograms(result) : forPeople(result));
  return hasErrors(result) ? 1 : 0;
}

function refuse(mistake: string): number {
  console.error(refusal(COMMAND, mistake).text);
  return 1;
}
