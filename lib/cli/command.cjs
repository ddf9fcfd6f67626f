/**
 * Starts a command written in TypeScript: `node lib/cli/command.cjs build …`. An old Node stops at an option that it does
 * not know (`--import`) before it runs anything: this file, in an old syntax, has the time to say that Node is too old.
 */
require('./node-version.cjs');
var path = require('path');
var url = require('url');

var entry = path.join(__dirname, process.argv[2] + '.ts');
process.argv.splice(1, 2, entry);
import('tsx/esm/api').then(function (tsx) {
  tsx.register();
  return import(url.pathToFileURL(entry).href);
});
