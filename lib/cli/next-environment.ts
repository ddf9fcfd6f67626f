/** What the processes of Next find in their environment, beside ours. */
export const nextEnvironment = {
  NEXT_TELEMETRY_DISABLED: '1',
  NODE_OPTIONS: `${process.env['NODE_OPTIONS'] ?? ''} --require ./lib/cli/tailwind-paths.cjs`.trim(),
};
