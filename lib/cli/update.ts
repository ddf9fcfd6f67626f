/**
 * `npm run update [-- --from DIR] [--only SOURCE] [--write] [--format json]`: shows what the sources have and the
 * content does not.
 */
import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { canonicalFile } from '../authoring/canonical-file.ts';
import { readDocuments } from '../content/read/documents.ts';
import { readContent } from '../content/read/folder.ts';
import { SourceName } from '../schema/sources.ts';
import { readConfig } from '../site.ts';
import { commitFiles, finishCommit } from '../sources/commit.ts';
import { knownDecisions } from '../sources/dila/known.ts';
import { downloadSources, forgetDownloads } from '../sources/download.ts';
import type { OurSide } from '../sources/source.ts';
import { exitCodeOf, FILES, filesToWrite, jsonOf, readSources, textOf } from '../sources/update.ts';
import { type Command, commandLine, refusal } from './arguments.ts';

const COMMAND: Command<'from' | 'only' | 'write' | 'format'> = {
  name: 'run update',
  about: `Demande aux sources ce qu’elles ont de nouveau, le compare au recueil et en fait le rapport. Sans --write, rien n’est modifié.
Code de sortie : 0 rien de nouveau ; 2 quelque chose à lire ; 1 une source a échoué (les autres sont lues).`,
  options: {
    from: {
      value: 'DOSSIER',
      about:
        'lit des fichiers déjà là au lieu de les télécharger : cnil-list.html, dila/*.tar.gz, conseil-etat/* (zip ou XML), news.xml',
    },
    only: { value: 'SOURCE', about: `une seule source (l’option se répète) : ${SourceName.options.join(', ')}` },
    write: { about: 'écrit les lignes nouvelles de la liste, les brouillons et l’état des sources' },
    format: { value: 'json', about: 'rapport pour les programmes' },
  },
};

const { values, flags, every } = commandLine(COMMAND);
const { buildDate, contentDir, siteUrl } = readConfig();

interface Asked {
  readonly from: string | null;
  readonly only: readonly SourceName[];
  readonly write: boolean;
  readonly json: boolean;
}

/** Folder of downloads, reused between runs so that an unchanged source is not downloaded again. */
const CACHE = 'node_modules/.cache/recueil/sources';

const asked = whatIsAsked();
if (typeof asked === 'string') {
  console.error(refusal(COMMAND, asked).text);
  process.exitCode = 1;
} else process.exitCode = await run(asked);

/** The options, or an error message. */
function whatIsAsked(): Asked | string {
  const { format = 'text', from = null } = values;
  const named = every('only');
  const wrong = named.find((name) => !SourceName.safeParse(name).success);
  if (wrong !== undefined)
    return `La source « ${wrong} » n’existe pas : choisir parmi ${SourceName.options.join(', ')}.`;
  if (!['text', 'json'].includes(format)) return `Le format « ${format} » n’existe pas.`;
  const only = SourceName.options.filter((name) => named.length === 0 || named.includes(name));
  if (from !== null && !(existsSync(from) && statSync(from).isDirectory())) return `« ${from} » n’est pas un dossier.`;
  if (from !== null && !only.some((name) => existsSync(path.join(from, FILES[name]))))
    return `« ${from} » ne contient rien de ce qui est attendu : ${only.map((name) => FILES[name]).join(', ')}.`;
  return { from, only, write: flags.has('write'), json: format === 'json' };
}

async function run({ from, only, write, json }: Asked): Promise<number> {
  if (write) finishCommit(contentDir);
  const ours = ourSide();
  const { onProgress, done } = progress();
  const fetched =
    from === null
      ? await downloadSources({
          folder: CACHE,
          only,
          sources: ours.sources,
          today: buildDate,
          site: siteUrl,
          onProgress,
        })
      : { failures: new Map(), unchanged: new Set<SourceName>() };
  const readings = await readSources({ folder: from ?? CACHE, only, ours, onProgress, ...fetched });
  done();
  if (from === null)
    for (const { report } of readings) if (report.problem !== null) forgetDownloads(CACHE, report.source);
  let written: string[] | null = null;
  if (write) {
    const file = path.join(contentDir, 'sources.yaml');
    const files = filesToWrite(readings, existsSync(file) ? readFileSync(file, 'utf8') : null);
    commitFiles(contentDir, new Map([...files].map(([name, text]) => [name, canonicalFile(name, text)])));
    written = [...files.keys()].map((name) => path.posix.join(contentDir, name));
  }
  console.log(json ? jsonOf(readings) : textOf(readings, written));
  return exitCodeOf(readings);
}

/** The content that the sources are compared with. */
function ourSide(): OurSide {
  const documents = readDocuments(contentDir);
  if (documents.problems.length > 0)
    console.error(
      `Le contenu a ${documents.problems.length} problème${documents.problems.length > 1 ? 's' : ''} : lancer npm run check.`,
    );
  const content = readContent(contentDir).files;
  const read = new Set(documents.articles.map(({ file }) => file));
  const articles = content.filter(({ name }) => /^articles\/[^/]+\.md$/.test(name));
  return {
    today: buildDate,
    refusedYears: documents.refused.flatMap(({ file, name }) => (name.startsWith('register/') ? file : [])),
    register: documents.register.map(({ file, yaml, data }) => ({
      name: `register/${path.posix.basename(file)}`,
      text: yaml,
      data,
    })),
    decisions: documents.articles.flatMap(({ slug, data }) =>
      data.decisions.map((facts) => ({ facts, article: slug, draft: data.draft })),
    ),
    known: knownDecisions(
      documents.articles.map(({ file, data }) => ({ file, decisions: data.decisions })),
      articles.filter(({ file }) => !read.has(file)),
    ),
    vocabulary: {
      organisations: documents['organisations.yaml']?.data.organisations ?? {},
      provisions: new Set(documents.provisions.map(({ slug }) => slug)),
      sectors: new Set(Object.keys(documents['sectors.yaml']?.data ?? {})),
    },
    themes: new Set(Object.keys(documents['themes.yaml']?.data ?? {})),
    taken: new Set([
      ...articles.map(({ name }) => path.posix.basename(name, '.md')),
      ...Object.keys(documents['redirects.yaml']?.data ?? {}).flatMap(
        (address) => /^\/articles\/([^/]+)\/$/.exec(address)?.[1] ?? [],
      ),
    ]),
    sources: documents['sources.yaml']?.data ?? null,
  };
}

/** Reports progress on the error output after two seconds; a terminal shows it on one line. */
function progress(): { readonly onProgress: (text: string) => void; readonly done: () => void } {
  const terminal = process.stderr.isTTY === true;
  let next = performance.now() + 2000;
  let shown = false;
  return {
    onProgress: (text) => {
      if (performance.now() < next) return;
      next = performance.now() + (terminal ? 200 : 5000);
      shown = true;
      process.stderr.write(terminal ? `\r\u001b[K${text}` : `${text}\n`);
    },
    done: () => {
      if (shown && terminal) process.stderr.write('\n');
    },
  };
}
