/**
 * `npm run build`: check the content, export it with Next, publish it. The previous site stays in place until the end.
 */
import { readConfig } from '../site.ts';
import { commandLine } from './arguments.ts';
import { buildSite } from './build-site.ts';

commandLine({
  name: 'run build',
  about:
    'Vérifie le contenu, puis écrit le site dans le dossier out. Une erreur arrête tout, et laisse l’ancien site en place.',
  options: {},
});

process.exitCode = await buildSite(readConfig());
