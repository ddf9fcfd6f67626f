/** Reads the operands of commands that take files or folders of the content. */
import { existsSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { contentNames, projectPath } from '../content/read/folder.ts';

/** The content files that the arguments name, with their paths from the project root; or why one names none. */
export function contentFilesNamed(
  operands: readonly string[],
  contentDir: string,
): { readonly files: ReadonlySet<string> } | { readonly mistake: string } {
  const named = operands.flatMap((operand) => filesNamed(operand, contentDir));
  const mistake = named.find((one) => typeof one !== 'string');
  return mistake ?? { files: new Set(named.filter((one) => typeof one === 'string')) };
}

function filesNamed(argument: string, contentDir: string): (string | { mistake: string })[] {
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
