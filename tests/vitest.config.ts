import { defineConfig } from 'vitest/config';

const published = ['tests/site/**/*.test.ts', 'tests/browser/**/*.test.ts'];

/** Two projects: pure tests, and tests of the published site, which is built once for all of them. */
export default defineConfig({
  test: {
    root: '.',
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: published,
          testTimeout: 30_000,
          pool: 'threads',
        },
      },
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
