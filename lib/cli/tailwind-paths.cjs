/**
 * Loaded before Next, for a project in a folder whose name has a `#`. The resolver of Tailwind (enhanced-resolve) writes
 * such a path with a null byte, for its own use, and Tailwind then opens it; but it asks this function first.
 */
const { createRequire } = require('node:module');

/** The file of an `@import` in a folder, by the rules of Node; undefined leaves the question to Tailwind. */
globalThis.__tw_resolve = (name, folder) =>
  folder.includes('#') ? createRequire(`${folder}/`).resolve(name) : undefined;
