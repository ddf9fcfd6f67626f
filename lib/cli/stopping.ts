/** Stops what a command started when the command is stopped. */
import type { ChildProcess } from 'node:child_process';
import { constants } from 'node:os';

/** Time between two looks at the parent, in milliseconds. */
const LOOK_EVERY = 500;

/**
 * Ends the process soon after its parent. npm passes SIGTERM to the shell that it started, which ends without passing it
 * on: the command would go on alone.
 */
export function stopWithParent(): void {
  // A process of Windows keeps the number of a parent that has ended.
  if (process.env['npm_lifecycle_event'] === undefined || process.platform === 'win32') return;
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) process.kill(process.pid, 'SIGTERM');
  }, LOOK_EVERY).unref();
}

/** Ends a child when this process is told to stop; returns what forgets the child, once it has ended by itself. */
export function stopWithUs(child: ChildProcess): () => void {
  const stop = (signal: NodeJS.Signals) => {
    child.kill('SIGTERM');
    process.exit(128 + constants.signals[signal]);
  };
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  for (const signal of signals) process.on(signal, stop);
  return () => {
    for (const signal of signals) process.off(signal, stop);
  };
}
