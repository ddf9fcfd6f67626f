/** `npm run build`: check the content, export it with Next, publish it; the previous site stays whole until the end. */
import { readConfig } from '../site.ts';
import { buildSite } from './build-site.ts';

process.exitCode = await buildSite(readConfig());
