import { readdirSync, readFileSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

interface Workflow {
  readonly on: Record<string, unknown>;
  readonly permissions?: Record<string, string>;
  readonly jobs: Record<string, { permissions?: Record<string, string>; steps: { uses?: string; run?: string }[] }>;
}

const update = parse(readFileSync('.github/workflows/update.yml', 'utf8')) as Workflow;

describe('the weekly update', () => {
  it('runs by schedule and by hand, with no more rights than a branch and a pull request', () => {
    expect(Object.keys(update.on)).toEqual(['schedule', 'workflow_dispatch']);
    expect(update.permissions).toEqual({});
    expect(update.jobs['update']?.permissions).toEqual({ contents: 'write', 'pull-requests': 'write' });
  });

  it('uses actions only by their full hash', () => {
    const used = Object.values(update.jobs).flatMap(({ steps }) => steps.flatMap(({ uses }) => uses ?? []));
    expect(used.length).toBeGreaterThan(0);
    for (const action of used) expect(action).toMatch(/^actions\/[a-z-]+@[0-9a-f]{40}$/);
  });

  it('never pushes to the main branch, never forces, and never publishes', () => {
    const commands = Object.values(update.jobs).flatMap(({ steps }) => steps.flatMap(({ run }) => run ?? []));
    const all = commands.join('\n');
    expect(all.match(/git push.*/g)).toEqual(['git push origin "HEAD:$BRANCH"']);
    expect(all).not.toMatch(/--force|-f |npm run build|deploy/);
  });

  it('runs only commands that anyone can run', () => {
    expect(readdirSync('.ci')).toContain('update');
    expect(statSync('.ci/update').mode & 0o111).not.toBe(0);
  });
});
