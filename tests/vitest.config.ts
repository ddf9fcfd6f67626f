import { defineConfig } from 'vitest/config';

const published = ['tests/site/**/*.test.ts', 'tests/browser/**/*.test.ts'];
/** Tests that run a command as a process, one second or more each. */
const commands = ['tests/cli/**/*.test.ts', 'tests/publish/killed.test.ts'];
/** Tests that replace one of our modules need modules of their own. */
const replacing = ['tests/schema/measures.test.ts'];

/**
 * `unit` and `unit-alone` are the inner loop. `commands` runs our commands as processes; `site` reads the published
 * site, built once, in a real browser too. `npm test` runs them all.
 */
export default defineConfig({
  test: {
    root: '.',
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: [...published, ...commands, ...replacing],
          testTimeout: 30_000,
          // No test changes data that another reads, so each thread loads a module once.
          pool: 'threads',
          isolate: false,
          maxWorkers: 2,
        },
      },
      { test: { name: 'unit-alone', include: replacing, testTimeout: 30_000, maxWorkers: 2 } },
      {
        test: { name: 'commands', include: commands, testTimeout: 30_000, maxWorkers: 2, sequence: { groupOrder: 1 } },
      },
      {
        test: {
          name: 'site',
          include: published,
          globalSetup: ['tests/site/build-sites.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          maxConcurrency: 2,
          maxWorkers: 2,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
