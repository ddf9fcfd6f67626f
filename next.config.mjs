/** A static export of the pages; lib/publish finishes what Next writes to `.next/export`, and adds the other files. */
const config = {
  output: 'export',
  distDir: '.next/export',
  pageExtensions: ['tsx'],
  trailingSlash: true,
  agentRules: false,
  devIndicators: false,
  poweredByHeader: false,
  reactStrictMode: true,
  // Types are checked once, by `npm run typecheck`; an editor's build does not wait for those of the tests.
  typescript: { ignoreBuildErrors: true },
  generateBuildId: () => 'recueil',
  serverExternalPackages: ['esbuild', 'fontkit', 'sharp'],
  experimental: {
    globalNotFound: true,
    // One payload a page instead of six: nobody loads them, and each is a file to write, to copy and to delete.
    prefetchInlining: { maxSize: 1e9, maxBundleSize: 1e9 },
    cpus: 2,
    staticGenerationMinPagesPerWorker: 50,
    staticGenerationMaxConcurrency: 16,
  },
};

/**
 * The live preview also serves the files that are not pages, by the routes whose name ends with `.dev.ts`. Next asks its
 * routes one after the other: another route would take `/themes/cookies/flux.xml` for a page of the theme. So a file is
 * asked for where no other route answers.
 */
const preview = {
  output: undefined,
  pageExtensions: ['tsx', 'dev.ts'],
  // Not the folder of a build, which removes it.
  distDir: '.next/preview',
  logging: false,
  // The preview server reads the pages that go through it.
  compress: false,
  rewrites: () => [{ source: '/:path*/:name([^/]+\\.[a-z]+)', destination: '/fichiers/:path*/:name' }],
};

export default (phase) => (phase === 'phase-development-server' ? { ...config, ...preview } : config);
