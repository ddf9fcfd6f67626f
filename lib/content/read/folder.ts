/** Reads the content folder: the only file that uses the disk and gray-matter. */
import { type Dirent, existsSync, readdirSync, readFileSync, realpathSync, type Stats, statSync } from 'node:fs';
import path from 'node:path';
import matter from 'gray-matter';
import { error, type Problem, START } from '../problem.ts';
import { type Picture, type PublicFiles, readPicture } from './images.ts';

/** A text file of the content: UTF-8, no byte order mark, line feeds only, composed letters (NFC). */
export interface ContentFile {
  /** Path from the root of the project, with forward slashes. */
  readonly file: string;
  /** Path from the content folder, with forward slashes. */
  readonly name: string;
  readonly text: string;
}

/** A file split into the YAML source of its front matter and its Markdown body, each with its first line. */
export interface SplitFile extends ContentFile {
  readonly yaml: string;
  readonly yamlLine: number;
  readonly body: string;
  readonly bodyLine: number;
}

/** The content folder: its texts, the names of unreadable texts, the names of other files, and the problems. */
export interface ContentFolder {
  readonly files: readonly ContentFile[];
  readonly unread: readonly string[];
  readonly others: readonly string[];
  readonly problems: readonly Problem[];
}

/** Largest Markdown file accepted, in bytes: a larger one is not an article and would be slow to read. */
const LARGEST_TEXT = 1_000_000;

/** Every file of a folder except its licence and its README, in path order; an unreadable file becomes a problem. */
export function readContent(dir: string): ContentFolder {
  const files: ContentFile[] = [];
  const unread: string[] = [];
  const others: string[] = [];
  const { files: found, faults } = walk(dir);
  const problems = faults.map(({ name, message, fix }) =>
    error(projectPath(dir, name), START, name === '' ? 'missing-folder' : 'unreadable-file', message, fix),
  );
  for (const { name, stats } of found) {
    if (isAside(name)) continue;
    if (!isText(name)) {
      others.push(name);
      continue;
    }
    const file = projectPath(dir, name);
    const read = readText(path.join(dir, name), stats);
    if ('text' in read) files.push({ file, name, text: read.text });
    else {
      unread.push(name);
      problems.push(error(file, START, read.rule, read.message, read.fix));
    }
  }
  return { files, unread, others, problems };
}

/** Names of the text files of a content folder, readable or not. */
export function contentNames(dir: string): string[] {
  return listFiles(dir).filter((name) => isText(name) && !isAside(name));
}

function isText(name: string): boolean {
  return /\.(?:md|yaml)$/.test(name);
}

function isAside(name: string): boolean {
  return name === 'README.md' || name === 'LICENCE';
}

/** The text of a file: UTF-8, line feeds only, composed letters; or why it cannot be read. */
function readText(file: string, { size }: Stats): { text: string } | { rule: string; message: string; fix: string } {
  if (size > LARGEST_TEXT && file.endsWith('.md'))
    return {
      rule: 'file-size',
      message: `le fichier pèse ${Math.ceil(size / 1000)} Ko ; ${LARGEST_TEXT / 1000} Ko au plus sont lus`,
      fix: 'Le diviser.',
    };
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file);
  } catch {
    return {
      rule: 'unreadable-file',
      message: 'le fichier ne peut pas être lu',
      fix: 'Vérifier les droits d’accès du fichier.',
    };
  }
  try {
    return { text: decode(bytes) };
  } catch {
    return {
      rule: 'encoding',
      message: 'le fichier n’est pas en UTF-8',
      fix: 'L’enregistrer de nouveau en choisissant l’encodage UTF-8.',
    };
  }
}

/** Path of a content file from the root of the project, with forward slashes. */
export function projectPath(dir: string, name = ''): string {
  return path.posix.join(posix(path.relative(process.cwd(), path.resolve(dir))), name);
}

/** The public files that content may show, by address: `/images/plan.png`. A picture is read once, when it is asked for. */
export function readPublicFiles(dir = 'public'): PublicFiles {
  return new Map(
    listFiles(dir).map((name) => {
      let picture: Picture | null | undefined;
      return [
        `/${name}`,
        () => {
          if (picture === undefined) picture = readPicture(path.join(dir, name));
          return picture;
        },
      ];
    }),
  );
}

/** A string that changes when a file of the folder is added, removed or saved. */
export function contentSignature(dir: string): string {
  return walk(dir)
    .files.map(({ name, stats }) => `${name}:${stats.mtimeMs}`)
    .join('\n');
}

function listFiles(dir: string): string[] {
  return walk(dir).files.map(({ name }) => name);
}

interface Walk {
  /** In path order. */
  readonly files: { name: string; stats: Stats }[];
  /** Broken links and unreadable folders; the content folder itself has an empty name. */
  readonly faults: { name: string; message: string; fix: string }[];
}

/**
 * The files of a folder. Ignores hidden files and folders, which belong to editors, systems and version control.
 * Follows links, except a link back to a parent folder.
 */
function walk(dir: string): Walk {
  const result: Walk = { files: [], faults: [] };
  const fix = 'Vérifier la variable CONTENT_DIR.';
  if (!existsSync(dir)) result.faults.push({ name: '', message: 'le dossier de contenu n’existe pas', fix });
  else if (!statSync(dir).isDirectory())
    result.faults.push({ name: '', message: 'le dossier de contenu est un fichier', fix });
  else walkInto(dir, '', [realpathSync(dir)], result);
  result.files.sort((a, b) => (a.name < b.name ? -1 : 1));
  return result;
}

function walkInto(dir: string, below: string, open: readonly string[], { files, faults }: Walk): void {
  const fault = (name: string, message: string) =>
    faults.push({ name, message, fix: 'Le supprimer, ou vérifier les droits d’accès.' });
  let entries: Dirent[];
  try {
    entries = readdirSync(path.join(dir, below), { withFileTypes: true });
  } catch {
    fault(below, 'le dossier ne peut pas être lu');
    return;
  }
  for (const { name: own } of entries) {
    if (own.startsWith('.')) continue;
    const name = below === '' ? own : `${below}/${own}`;
    const place = path.join(dir, name);
    const stats = statsOf(place);
    if (stats?.isFile()) files.push({ name, stats });
    else if (stats?.isDirectory()) {
      const real = realpathSync(place);
      if (open.includes(real)) fault(name, 'ce lien ramène à un dossier qui le contient');
      else walkInto(dir, name, [...open, real], { files, faults });
    } else if (stats === undefined) fault(name, 'ce lien ne mène à rien');
  }
}

/** Undefined for a broken or circular link. */
function statsOf(place: string): Stats | undefined {
  try {
    return statSync(place, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

function posix(name: string): string {
  return name.split(path.sep).join('/');
}

/** Throws a TypeError on bytes that are not UTF-8. */
function decode(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { fatal: true }).decode(bytes).replace(/\r\n?/g, '\n').normalize('NFC');
}

/**
 * Splits the front matter from the body. gray-matter only gets our own engine, which returns the source unchanged:
 * nothing in a file is evaluated, and `yaml.ts` parses the YAML.
 */
export function splitFrontMatter(file: ContentFile): { split: SplitFile } | { problem: Problem } {
  if (file.text.trim() === '')
    return {
      problem: error(
        file.file,
        START,
        'empty-file',
        'le fichier est vide',
        'Partir d’un article existant, ou supprimer le fichier.',
      ),
    };
  if (!file.text.startsWith('---'))
    return {
      problem: error(
        file.file,
        START,
        'front-matter',
        'le fichier n’a pas d’en-tête',
        'Commencer par une ligne « --- », les champs, puis une ligne « --- ».',
      ),
    };
  const language = matter.language(file.text).name;
  if (language !== '' && language !== 'yaml')
    return {
      problem: error(
        file.file,
        START,
        'front-matter-language',
        `l’en-tête est écrit en « ${language} » ; seul YAML est lu`,
        'Remplacer la première ligne par « --- » et écrire les champs en YAML.',
      ),
    };
  // gray-matter ends the front matter at the first line that starts with « --- », even with more text on that line.
  if (!/^\n---[ \t]*(?:\n|$)/.test(file.text.slice(file.text.search(/\n---/))))
    return {
      problem: error(
        file.file,
        START,
        'front-matter',
        'l’en-tête n’est pas refermé',
        'Ajouter une ligne « --- » après le dernier champ.',
      ),
    };

  let yaml = '';
  const keep = (source: string) => {
    yaml = source;
    return {};
  };
  const { content } = matter(file.text, { engines: { yaml: keep } });
  const bodyStart = file.text.length - content.length;
  return {
    split: { ...file, yaml, yamlLine: 1, body: content, bodyLine: file.text.slice(0, bodyStart).split('\n').length },
  };
}
