/** `npm start`: build the site, then serve it with the headers of production. */
import { siteServer } from '../publish/server.ts';
import { readConfig } from '../site.ts';
import { buildSite } from './build-site.ts';

const config = readConfig();

const code = await buildSite(config);
if (code !== 0) process.exit(code);

const server = siteServer(config.outDir);
server.on('error', (error) => {
  console.error(
    `Le port ${config.port} ne peut pas être ouvert (${error.message}). En choisir un autre : PORT=3001 npm start`,
  );
  process.exit(1);
});
server.listen(config.port, () => console.log(`Le site est servi sur http://localhost:${config.port}`));
