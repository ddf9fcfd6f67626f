/** `npm start`: build the site, then serve it with the headers of production. */
import { createServer, type Server } from 'node:net';
import { siteServer } from '../publish/server.ts';
import { pathOf } from '../routes.ts';
import { readConfig } from '../site.ts';
import { commandLine } from './arguments.ts';
import { buildSite } from './build-site.ts';
import { sentenceOf } from './failure.ts';

commandLine({
  name: 'start',
  about:
    'Vérifie le contenu, construit le site et le sert comme en production. PORT choisit le port, 3000 si rien n’est dit.',
  options: {},
});

const config = readConfig();

// Tests the port first, because the build takes minutes.
await opened(createServer());
const code = await buildSite(config);
if (code !== 0) process.exit(code);
const base = pathOf({ url: config.siteUrl });
await opened(siteServer(config.outDir, base), false);
console.log(`Le site est servi sur http://localhost:${config.port}${base}`);

/** Opens the port; a trial closes it at once. Exits the process when the port cannot be opened. */
function opened(server: Server, trial = true): Promise<void> {
  return new Promise((resolve) => {
    server.on('error', (error) => {
      console.error(
        `Le port ${config.port} ne peut pas être ouvert. ${sentenceOf(error)} En choisir un autre : PORT=3001 npm start`,
      );
      process.exit(1);
    });
    server.listen(config.port, () => (trial ? server.close(() => resolve()) : resolve()));
  });
}
