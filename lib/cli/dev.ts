/** `npm run dev`: live preview of the content with marked drafts; runs the check first and prints its problems. */
import { spawn } from 'node:child_process';
import { checkContent } from '../editorial/check.ts';
import { forPeople } from '../editorial/report.ts';
import { readConfig } from '../site.ts';
import { commandLine } from './arguments.ts';

commandLine({
  name: 'run dev',
  about: 'Sert le site pendant qu’on l’écrit, brouillons compris, après avoir dit ce que la vérification trouve.',
  options: {},
});

const { buildDate, contentDir, port } = readConfig();

console.log(forPeople(checkContent(contentDir, buildDate)));

const child = spawn(process.execPath, ['node_modules/next/dist/bin/next', 'dev', '--port', String(port)], {
  env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', SHOW_DRAFTS: '1' },
  stdio: 'inherit',
});
child.on('close', (code) => process.exit(code ?? 1));
