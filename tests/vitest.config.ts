import { defineConfig } from 'vitest/config';

const published = ['tests/site/**/*.test.ts', 'tests/browser/**/*.test.ts'];
/** Tests that replace a module of ours: what they have loaded is for them alone. */
const replacing = ['tests/schema/measures.test.ts'];

/** Pure tests; those that need modules of their own; tests of the published site, which is built once for all of them. */
export default defineConfig({
  test: {
    root: '.',
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: [...published, ...replacing],
          testTimeout: 30_000,
          // No test changes what another reads: each module is loaded once a thread.
          pool: 'threads',
          isolate: false,
        },
      },
      { test: { name: 'unit-alone', include: replacing, testTimeout: 30_000 } },
      {
        test: {
          name: 'site',
          include: published,
          globalSetup: ['tests/site/build-sites.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          maxWorkers: 2,
        },
      },
    ],
  },
});
