/** Reads the content folder: the only file that touches the disk and gray-matter. */
import { existsSync, readdirSync, readFileSync, type Stats, statSync } from 'node:fs';
import path from 'node:path';
import matter from 'gray-matter';
import { type Problem, START, error } from '../problem.ts';

/** A text file of the content: UTF-8, without byte order mark, with line feeds alone, letters composed (NFC). */
export interface ContentFile {
  /** Path from the root of the project, with forward slashes. */
  readonly file: string;
  /** Path from the content folder, with forward slashes. */
  readonly name: string;
  readonly text: string;
}

/** A file with front matter, split: the YAML source and the Markdown body, each with the line it starts on. */
export interface SplitFile extends ContentFile {
  readonly yaml: string;
  readonly yamlLine: number;
  readonly body: string;
  readonly bodyLine: number;
}

/** What a content folder holds: texts; names of those that have a problem instead; names of what is no text of ours. */
export interface ContentFolder {
  readonly files: readonly ContentFile[];
  readonly unread: readonly string[];
  readonly others: readonly string[];
  readonly problems: readonly Problem[];
}

/** Every file below a folder but its licence and its README, in path order; a file that is not UTF-8 is a problem. */
export function readContent(dir: string): ContentFolder {
  const files: ContentFile[] = [];
  const unread: string[] = [];
  const others: string[] = [];
  const problems: Problem[] = [];
  if (!existsSync(dir))
    problems.push(
      error(
        projectPath(dir),
        START,
        'missing-folder',
        'le dossier de contenu n’existe pas',
        'Vérifier la variable CONTENT_DIR.',
      ),
    );
  for (const name of listFiles(dir)) {
    if (name === 'README.md' || name === 'LICENCE') continue;
    if (!/\.(?:md|yaml)$/.test(name)) {
      others.push(name);
      continue;
    }
    const file = projectPath(dir, name);
    try {
      files.push({ file, name, text: decode(readFileSync(path.join(dir, name))) });
    } catch {
      unread.push(name);
      problems.push(
        error(
          file,
          START,
          'encoding',
          'le fichier n’est pas en UTF-8',
          'L’enregistrer de nouveau en choisissant l’encodage UTF-8.',
        ),
      );
    }
  }
  return { files, unread, others, problems };
}

/** Path of a file of the content folder from the root of the project, with forward slashes. */
export function projectPath(dir: string, name = ''): string {
  return path.posix.join(posix(path.relative(process.cwd(), path.resolve(dir))), name);
}

/** Names of the files that content may show from the public folder, with a leading slash: `/images/plan.png`. */
export function readPublicNames(dir = 'public'): ReadonlySet<string> {
  return new Set(listFiles(dir).map((name) => `/${name}`));
}

/** A string that changes when a file below the folder is added, removed or saved. */
export function contentSignature(dir: string): string {
  return filesBelow(dir)
    .map(({ name, stats }) => `${name}:${stats.mtimeMs}`)
    .join('\n');
}

function listFiles(dir: string): string[] {
  return filesBelow(dir).map(({ name }) => name);
}

/** Hidden files, and all that hidden folders hold, belong to tools: editors, systems, version control. */
function filesBelow(dir: string): { name: string; stats: Stats }[] {
  if (!existsSync(dir)) return [];
  return readdirSync(dir, { encoding: 'utf8', recursive: true })
    .filter((name) => !name.split(path.sep).some((segment) => segment.startsWith('.')))
    .map((name) => ({ name: posix(name), stats: statSync(path.join(dir, name)) }))
    .filter(({ stats }) => stats.isFile())
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

function posix(name: string): string {
  return name.split(path.sep).join('/');
}

/** Throws a TypeError on bytes that are not UTF-8. */
function decode(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { fatal: true }).decode(bytes).replace(/\r\n?/g, '\n').normalize('NFC');
}

/**
 * Splits the front matter from the body. gray-matter is given no engine but ours, which returns the source untouched:
 * nothing in a file is ever evaluated, and parsing YAML is left to `yaml.ts`.
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
  // gray-matter closes on the first line that starts with « --- », whatever follows on it.
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
