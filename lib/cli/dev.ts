/** `npm run dev`: the live preview of the content, drafts included and marked, with what the check says. */
import { readConfig } from '../site.ts';
import { commandLine } from './arguments.ts';
import { runPreview } from './preview.ts';

commandLine({
  name: 'run dev',
  about:
    'Sert le site pendant qu’on l’écrit, brouillons compris, sur cette machine seulement. Chaque enregistrement rafraîchit la page.',
  options: {},
});

const config = readConfig();
const address = `http://localhost:${config.port}`;

await runPreview(
  config,
  `Aperçu : ${address}/. Un article, brouillon ou non : ${address}/articles/NOM-DU-FICHIER/. Arrêter : Ctrl+C.`,
);
