/** `npm run check [-- files…] [-- --format json]`: the editorial check alone; exit code 1 when there is an error. */
import { existsSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { contentNames, projectPath } from '../content/read/folder.ts';
import { checkContent } from '../editorial/check.ts';
import { forPeople, forPrograms, hasErrors, limitTo } from '../editorial/report.ts';
import { readConfig } from '../site.ts';
import { type Command, commandLine, refusal } from './arguments.ts';

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
  const files = operands.flatMap(filesNamed);
  const mistake =
    files.find((named) => typeof named !== 'string')?.mistake ??
    (values.format === undefined || values.format === 'json' ? null : `Le format « ${values.format} » n’existe pas.`);
  if (mistake !== null) {
    console.error(refusal(COMMAND, mistake).text);
    return 1;
  }
  const asked = new Set(files.filter((named) => typeof named === 'string'));
  const result = limitTo(checkContent(contentDir, buildDate), asked);
  console.log(values.format === 'json' ? forPrograms(result) : forPeople(result));
  return hasErrors(result) ? 1 : 0;
}

/** The content files that an argument names, with their paths from the project root; or why it names none. */
function filesNamed(argument: string): (string | { mistake: string })[] {
  if (!existsSync(argument)) return [{ mistake: `Le fichier « ${argument} » n’existe pas.` }];
  const inside = path.relative(realpathSync(contentDir), realpathSync(argument)).split(path.sep).join('/');
  if (inside === '..' || inside.startsWith('../') || path.isAbsolute(inside))
    return [{ mistake: `« ${argument} » est hors du dossier de contenu (${contentDir}).` }];
  const names = contentNames(contentDir).filter(
    (name) => inside === '' || name === inside || name.startsWith(`${inside}/`),
  );
  if (names.length > 0) return names.map((name) => projectPath(contentDir, name));
  return statSync(argument).isDirectory()
    ? [{ mistake: `Le dossier « ${argument} » n’a aucun fichier de contenu.` }]
    : [{ mistake: `« ${argument} » n’est pas un fichier de contenu.` }];
}
