/** A static export; what Next writes to `.next/export` is finished by lib/publish. */
const config = {
  output: 'export',
  distDir: '.next/export',
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
    cpus: 2,
    staticGenerationMinPagesPerWorker: 50,
    staticGenerationMaxConcurrency: 16,
  },
};

/**
 * In the live preview Next asks its routes one after the other, and the catch-all of the files comes last: another route
 * would take `/themes/cookies/flux.xml` for a page of the theme. So a file is asked for where no other route answers.
 */
const preview = {
  output: undefined,
  // Not the folder of a build, which removes it.
  distDir: '.next/preview',
  logging: false,
  // The preview server reads the pages that go through it.
  compress: false,
  rewrites: () => [{ source: '/:path*/:name([^/]+\\.[a-z]+)', destination: '/fichiers/:path*/:name' }],
};

export default (phase) => (phase === 'phase-development-server' ? { ...config, ...preview } : config);
