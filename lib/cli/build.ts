/**
 * `npm run build`: check the content, export it with Next, publish it. The previous site stays in place until the end.
 */
import { hosts } from '../publish/hosts.ts';
import { readConfig } from '../site.ts';
import { type Command, commandLine, refusal } from './arguments.ts';
import { buildSite } from './build-site.ts';

const COMMAND: Command<'host' | 'production'> = {
  name: 'run build',
  about:
    'Vérifie le contenu, puis écrit le site dans le dossier out. Une erreur arrête tout, et laisse l’ancien site en place.',
  options: {
    production: {
      about: 'refuse un site qui ne peut pas être mis en ligne : SITE_URL absente, mentions légales à remplir',
    },
    host: { value: hosts.join('|'), about: 'écrit aussi, à côté du dossier, la configuration du serveur' },
  },
};

const { values, flags } = commandLine(COMMAND);
const host = hosts.find((name) => name === values.host);
if (values.host !== undefined && host === undefined) {
  console.error(refusal(COMMAND, `Le serveur « ${values.host} » n’est pas connu.`).text);
  process.exitCode = 1;
} else process.exitCode = await buildSite(readConfig(), { host, production: flags.has('production') });
