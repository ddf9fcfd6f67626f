/** `npm run edit`: the live preview, and the visual editor at `/admin/`, on this machine only. */
import { editorAnswer } from '../preview/admin/server.ts';
import { readConfig } from '../site.ts';
import { commandLine } from './arguments.ts';
import { runPreview } from './preview.ts';

commandLine({
  name: 'run edit',
  about:
    'Ouvre l’éditeur visuel à l’adresse /admin/, à côté de l’aperçu, sur cette machine seulement. Chrome ou Edge est nécessaire : l’éditeur écrit dans le dossier du projet par le navigateur.',
  options: {},
});

const config = readConfig();
const address = `http://localhost:${config.port}`;

await runPreview(
  config,
  `Éditeur : ${address}/admin/, à ouvrir dans Chrome ou Edge. Aperçu : ${address}/. Arrêter : Ctrl+C.`,
  editorAnswer(config),
);
