/**
 * `npm run edit`: the live preview, and the visual editor at `/admin/`, on this machine only. With `--write DIR --repo
 * owner/name`: the editor as static files, to host apart from the site.
 */
import { editorAnswer } from '../preview/admin/server.ts';
import { readConfig } from '../site.ts';
import { type Command, commandLine, refusal } from './arguments.ts';
import { runPreview } from './preview.ts';

const COMMAND: Command<'write' | 'repo'> = {
  name: 'run edit',
  about:
    'Ouvre l’éditeur visuel à l’adresse /admin/, à côté de l’aperçu, sur cette machine seulement. Chrome ou Edge est nécessaire : l’éditeur écrit dans le dossier du projet par le navigateur.',
  options: {
    write: { value: 'DOSSIER', about: 'écrit l’éditeur en fichiers, à héberger à part du site ; demande --repo' },
    repo: { value: 'NOM/DEPOT', about: 'dépôt GitHub où l’éditeur hébergé lit et propose' },
  },
};

const { values } = commandLine(COMMAND);
const config = readConfig();

if (values.write === undefined && values.repo === undefined) {
  const address = `http://localhost:${config.port}`;
  await runPreview(
    config,
    `Éditeur : ${address}/admin/, à ouvrir dans Chrome ou Edge. Aperçu : ${address}/. Arrêter : Ctrl+C.`,
    editorAnswer(config),
  );
} else if (values.write === undefined || !/^[\w.-]+\/[\w.-]+$/.test(values.repo ?? '')) {
  console.error(refusal(COMMAND, 'L’éditeur hébergé demande --write DOSSIER et --repo NOM/DEPOT.').text);
  process.exitCode = 1;
} else {
  const { isReplaceable, writeHostedEditor } = await import('../preview/admin/hosted.ts');
  if (isReplaceable(values.write)) {
    await writeHostedEditor(values.write, { ...config, repository: values.repo ?? '' });
    console.log(`Éditeur écrit dans ${values.write}, pour le dépôt ${values.repo}. L’héberger à part du site.`);
  } else {
    console.error(`${values.write} contient autre chose qu’un éditeur : choisir un dossier neuf.`);
    process.exitCode = 1;
  }
}
