/**
 * `npm run import -- PATH [--write] [--format json]`: compares the official archive with our content, or writes drafts.
 */

import { once } from 'node:events';
import path from 'node:path';
import { canonicalFile } from '../authoring/canonical-file.ts';
import { readDocuments } from '../content/read/documents.ts';
import { readContent } from '../content/read/folder.ts';
import { number } from '../format.ts';
import { readConfig } from '../site.ts';
import { NotAnArchive } from '../sources/dila/archive.ts';
import { importArchive } from '../sources/dila/import.ts';
import { knownDecisions } from '../sources/dila/known.ts';
import { jsonReport, textReport } from '../sources/dila/report.ts';
import { isFailure } from '../sources/dila/result.ts';
import { writeDraft } from '../sources/dila/write-draft.ts';
import { type Command, commandLine, refusal } from './arguments.ts';

const COMMAND: Command<'write' | 'format'> = {
  name: 'run import',
  about:
    'Compare le contenu à l’archive ouverte des délibérations de la CNIL : une archive .tar.gz de la DILA, un dossier, ou un fichier XML.',
  operands: 'CHEMIN',
  options: {
    write: { about: 'écrit un brouillon par décision nouvelle' },
    format: { value: 'json', about: 'parle à un programme' },
  },
};

const { operands, values, flags } = commandLine(COMMAND);
const { buildDate, contentDir } = readConfig();

interface Arguments {
  readonly source: string;
  readonly write: boolean;
  readonly json: boolean;
}

/** The options, or an error message. */
function asked(): Arguments | string {
  const [source, ...others] = operands;
  if (source === undefined) return 'Le chemin manque.';
  if (others.length > 0) return `Un seul chemin est attendu : « ${others[0]} » est en trop.`;
  if (values.format !== undefined && values.format !== 'json') return `Le format « ${values.format} » n’existe pas.`;
  return { source, write: flags.has('write'), json: values.format === 'json' };
}

/** Our decisions, including drafts, the vocabularies, and the names already used for files. */
function ourSide() {
  const documents = readDocuments(contentDir);
  const read = new Set(documents.articles.map(({ file }) => file));
  const refused = readContent(contentDir).files.filter(
    ({ file, name }) => /^articles\/[^/]+\.md$/.test(name) && !read.has(file),
  );
  if (documents.problems.length > 0)
    console.error(
      `Le contenu a ${documents.problems.length} problème${documents.problems.length > 1 ? 's' : ''} : lancer npm run check.`,
    );
  return {
    known: knownDecisions(
      documents.articles.map(({ file, data }) => ({ file, decisions: data.decisions })),
      refused,
    ),
    vocabulary: {
      organisations: documents['organisations.yaml']?.data.organisations ?? {},
      provisions: new Set(documents.provisions.map(({ slug }) => slug)),
      sectors: new Set(Object.keys(documents['sectors.yaml']?.data ?? {})),
    },
    taken: new Set(
      Object.keys(documents['redirects.yaml']?.data ?? {}).flatMap(
        (address) => /^\/articles\/([^/]+)\/$/.exec(address)?.[1] ?? [],
      ),
    ),
  };
}

/** Reports progress on the error output after two seconds; a terminal shows it on one line. */
function progress(): { readonly onProgress: (members: number, sanctions: number) => void; readonly done: () => void } {
  const terminal = process.stderr.isTTY === true;
  let next = performance.now() + 2000;
  let shown = false;
  return {
    onProgress: (members, sanctions) => {
      if (performance.now() < next) return;
      next = performance.now() + (terminal ? 200 : 5000);
      shown = true;
      process.stderr.write(
        `${terminal ? '\r' : ''}${number(members)} fichiers lus, ${number(sanctions)} sanctions${terminal ? '' : '\n'}`,
      );
    },
    done: () => {
      if (shown && terminal) process.stderr.write('\n');
    },
  };
}

async function print(text: string): Promise<void> {
  if (text !== '' && !process.stdout.write(text)) await once(process.stdout, 'drain');
}

async function run({ source, write, json }: Arguments): Promise<boolean> {
  const { known, vocabulary, taken } = ourSide();
  const { onProgress, done } = progress();
  const report = json ? jsonReport() : textReport(write);
  const folder = path.posix.join(contentDir, 'articles');
  let failed = false;
  let opened = false;
  for await (const result of importArchive({
    source,
    known,
    vocabulary,
    today: buildDate,
    saveDraft: write
      ? ({ slug, text }) => writeDraft(folder, { slug, text: canonicalFile(`articles/${slug}.md`, text) }, taken)
      : null,
    onProgress,
  })) {
    failed ||= isFailure(result);
    await print((opened ? '' : report.start) + report.add(result));
    opened = true;
  }
  done();
  await print((opened ? '' : report.start) + report.end());
  return !failed;
}

const given = asked();
if (typeof given === 'string') {
  console.error(refusal(COMMAND, given).text);
  process.exitCode = 1;
} else {
  try {
    process.exitCode = (await run(given)) ? 0 : 1;
  } catch (error) {
    if (!(error instanceof NotAnArchive)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
