/** One preview at a time: two would write the same folder of `.next`. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

interface Holder {
  readonly pid: number;
  readonly port: number;
}

/** Takes the lock. Returns the port of the preview that holds it, or null when it is now ours. */
export function takeLock(file: string, { pid, port }: Holder): number | null {
  const holder = read(file);
  if (holder !== null && holder.pid !== pid && isRunning(holder.pid)) return holder.port;
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify({ pid, port }));
  return null;
}

/** Gives the lock back, when it is ours. */
export function giveLockBack(file: string, pid: number): void {
  if (read(file)?.pid === pid) rmSync(file, { force: true });
}

function read(file: string): Holder | null {
  try {
    const { pid, port } = JSON.parse(readFileSync(file, 'utf8')) as Holder;
    return { pid, port };
  } catch {
    return null;
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // The process of another user.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
