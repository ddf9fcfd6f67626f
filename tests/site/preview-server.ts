/** Starts `npm run dev` or `npm run edit` for a test. Two tests take turns, because one preview runs at a time. */
import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

export interface PreviewServer {
  readonly url: string;
  readonly process: ChildProcess;
  readonly stop: () => void;
}

/** A port that is free now. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        typeof address === 'object' && address ? resolve(address.port) : reject(new Error('no port')),
      );
    });
  });
}

/** Starts a preview of a content folder, once no other runs. */
export async function startPreviewServer(command: 'dev' | 'edit', folder: string): Promise<PreviewServer> {
  const port = await freePort();
  const env = { ...process.env, NODE_ENV: 'development' as const, CONTENT_DIR: folder, PORT: String(port) };
  const child = spawn(process.execPath, ['--import', 'tsx', `lib/cli/${command}.ts`], { env });
  const said = await new Promise<string>((resolve) => {
    let text = '';
    const listen = (chunk: Buffer) => {
      text += chunk.toString();
      if (text.includes('Arrêter : Ctrl+C')) resolve(text);
    };
    child.stdout?.on('data', listen);
    child.stderr?.on('data', listen);
    child.on('close', () => resolve(text));
  });
  if (child.exitCode === null)
    return { url: `http://localhost:${port}`, process: child, stop: () => void child.kill('SIGTERM') };
  if (!said.includes('Un aperçu est déjà ouvert')) throw new Error(`the preview stopped:\n${said}`);
  await wait(1000);
  return startPreviewServer(command, folder);
}
