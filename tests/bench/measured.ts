/** What a command costs: time, processor time and memory of the process and of all its children. */
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';

export interface Cost {
  readonly seconds: number;
  /** User and system time of all processes. */
  readonly cpuSeconds: number;
  /** Highest sum of the resident memory of all processes, sampled ten times a second; 0 where /proc is missing. */
  readonly peakBytes: number;
}

const PAGE_BYTES = 4096;

/**
 * Runs a command in a folder and waits for its end. `fresh` is a folder to delete before it starts. Throws the output of
 * a command that fails.
 */
export async function measured(command: readonly string[], folder: string, fresh?: string, env = {}): Promise<Cost> {
  if (fresh !== undefined) rmSync(path.join(folder, fresh), { recursive: true, force: true });
  // `time` of bash adds the times of every child that was waited for.
  const child = spawn('bash', ['-c', 'TIMEFORMAT="%R %U %S"; time "$@"', 'measured', ...command], {
    cwd: folder,
    env: { ...process.env, LC_ALL: 'C', NEXT_TELEMETRY_DISABLED: '1', ASTRO_TELEMETRY_DISABLED: '1', ...env },
    detached: true,
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (output += chunk));
  let peakBytes = 0;
  const sampling = setInterval(() => {
    peakBytes = Math.max(peakBytes, memoryOf(child.pid ?? 0));
  }, 100);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  clearInterval(sampling);
  const [, seconds, user, system] = /(\d+\.\d+) (\d+\.\d+) (\d+\.\d+)\s*$/.exec(output) ?? [];
  if (code !== 0 || seconds === undefined) throw new Error(`${command.join(' ')}\n${output.slice(-4000)}`);
  return { seconds: Number(seconds), cpuSeconds: Number(user) + Number(system), peakBytes };
}

/** Resident bytes of the processes of a group, from /proc/<pid>/stat (proc(5): fields 5 and 24). */
export function memoryOf(group: number): number {
  return processes().reduce((total, pid) => {
    const fields = statOf(pid)?.split(') ')[1]?.split(' ') ?? [];
    return Number(fields[2]) === group ? total + Number(fields[21]) * PAGE_BYTES : total;
  }, 0);
}

function processes(): string[] {
  try {
    return readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  } catch {
    return [];
  }
}

/** A process may end between two readings. */
function statOf(pid: string): string | null {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8');
  } catch {
    return null;
  }
}
