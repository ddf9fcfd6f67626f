/** What `npm run dev` and `npm run edit` share: one preview on this machine, that stops without leaving a process. */
import { forPeople } from '../editorial/report.ts';
import type { Answer } from '../preview/server.ts';
import type { Config } from '../site.ts';
import { sentenceOf } from './failure.ts';
import { nextEnvironment } from './next-environment.ts';

/** Says which preview is open. */
const LOCK = '.next/apercu.json';

/** Starts the preview, and says how to look at it; exits with code 1 and a French sentence when it cannot. */
export async function runPreview(config: Config, advice: string, answer?: Answer): Promise<void> {
  Object.assign(process.env, nextEnvironment, { NODE_ENV: 'development', SHOW_DRAFTS: '1' });
  const { giveLockBack, takeLock } = await import('../preview/lock.ts');
  const taken = takeLock(LOCK, { pid: process.pid, port: config.port });
  if (taken !== null) {
    console.error(
      `Un aperçu est déjà ouvert : http://localhost:${taken}/. Le fermer d’abord (Ctrl+C dans son terminal), ou s’en servir.`,
    );
    process.exit(1);
  }
  process.on('exit', () => giveLockBack(LOCK, process.pid));
  // Node waits for nothing more: the pages that Next draws in this process stop with it.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => process.exit(0));
  console.log('Lecture du contenu…');
  const { startPreview } = await import('../preview/server.ts');
  const { previewState } = await import('../preview/state.ts');
  await startPreview(config, answer).catch((error: unknown) => {
    if (!(error instanceof Error && 'syscall' in error && error.syscall === 'listen')) throw error;
    console.error(
      `Le port ${config.port} ne peut pas être ouvert. ${sentenceOf(error)} En choisir un autre : PORT=3001 npm run dev`,
    );
    process.exit(1);
  });
  const { problems } = previewState();
  console.log(forPeople({ problems, suppressed: [] }));
  console.log(advice);
}
