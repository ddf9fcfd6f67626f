/** Static export only; what Next writes to `.next/export` is finished by lib/publish. */
export default {
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
  experimental: { cpus: 2, staticGenerationMinPagesPerWorker: 50, staticGenerationMaxConcurrency: 16 },
};
