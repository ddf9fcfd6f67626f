/** `npm run check [-- files…] [-- --format json]`: the editorial check alone; exit code 1 if there is an error. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { checkContent } from '../editorial/check.ts';
import { forPeople, forPrograms, hasErrors, limitTo } from '../editorial/report.ts';
import { readConfig } from '../site.ts';

const { buildDate, contentDir } = readConfig();

const USAGE = 'Usage : npm run check [-- fichiers…] [-- --format json]';

process.exitCode = main(process.argv.slice(2));

function main(args: readonly string[]): number {
  const asked = readArguments(args);
  if (typeof asked === 'string') {
    console.error(`${asked}\n${USAGE}`);
    return 1;
  }
  const result = limitTo(checkContent(contentDir, buildDate), asked.files);
  console.log(asked.json ? forPrograms(result) : forPeople(result));
  return hasErrors(result) ? 1 : 0;
}

/** The files and the format asked for, or what is wrong with the question. */
function readArguments(args: readonly string[]): { files: Set<string>; json: boolean } | string {
  try {
    // npm passes a second « -- » on, as in `npm run check -- a.md -- --format json`.
    const { values, positionals } = parseArgs({
      args: args.filter((argument) => argument !== '--'),
      options: { format: { type: 'string' } },
      allowPositionals: true,
    });
    if (values.format !== undefined && values.format !== 'json') return `Le format « ${values.format} » n’existe pas.`;
    const missing = positionals.find((file) => !existsSync(file));
    if (missing !== undefined) return `Le fichier « ${missing} » n’existe pas.`;
    return { files: new Set(positionals.map(fromRoot)), json: values.format === 'json' };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** Path from the root of the project, with forward slashes: how problems name their file. */
function fromRoot(file: string): string {
  return path.relative(process.cwd(), path.resolve(file)).split(path.sep).join('/');
}
