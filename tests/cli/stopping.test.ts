/** Stops commands as a terminal, a supervisor or npm does, and looks for what they leave running. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';

const module = pathToFileURL(path.resolve('lib/cli/stopping.ts')).href;
/** Starts a child that never ends, and prints both numbers. */
const COMMAND = `
  import { spawn } from 'node:child_process';
  import { stopWithParent, stopWithUs } from '${module}';
  stopWithParent();
  const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
  stopWithUs(child);
  console.log(process.pid, child.pid);
`;
const node = [process.execPath, '--import', 'tsx', '--input-type=module', '-e', COMMAND];
/** A shell that waits for the command, as the one of npm does. */
const throughShell = ['sh', '-c', '"$@"; exit $?', 'sh', ...node];

/** Starts a command and, once its child runs, sends a signal; resolves to the processes of the two that still run. */
async function leftBy([program = '', ...args]: readonly string[], signal: NodeJS.Signals): Promise<number[]> {
  const env = { ...process.env, npm_lifecycle_event: 'build' };
  const command = spawn(program, args, { env, stdio: ['ignore', 'pipe', 'inherit'] });
  const [said] = (await once(command.stdout, 'data')) as [Buffer];
  const processes = said.toString().trim().split(' ').map(Number);
  expect(processes.filter(isRunning)).toEqual(processes);
  command.kill(signal);
  for (let i = 0; i < 100 && processes.some(isRunning); i += 1) await wait(100);
  return processes.filter(isRunning);
}

function isRunning(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch {
    return false;
  }
}

test.each(['SIGTERM', 'SIGINT', 'SIGHUP'] as const)('a command that gets %s stops its child', async (signal) => {
  expect(await leftBy(node, signal)).toEqual([]);
});

test.skipIf(process.platform === 'win32')('a command stops when the shell of npm was stopped', async () => {
  expect(await leftBy(throughShell, 'SIGTERM')).toEqual([]);
});
