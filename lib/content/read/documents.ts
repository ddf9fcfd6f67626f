/** Turns the files of the content folder into validated documents, each still knowing its lines; nothing is linked yet. */
import path from 'node:path';
import { visit } from 'unist-util-visit';
import type * as z from 'zod';
import { placeholderProblems, saidOnce } from '../../authoring/placeholder.ts';
import { ArticleFrontMatter } from '../../schema/article.ts';
import { DataChangelogFile } from '../../schema/data-changelog.ts';
import { EnglishFile, GlossaryFile } from '../../schema/english.ts';
import { JurisprudenceFile } from '../../schema/jurisprudence.ts';
import { OfficialTotalsFile } from '../../schema/official-totals.ts';
import { OrganisationsFile } from '../../schema/organisation.ts';
import { PageFrontMatter } from '../../schema/page.ts';
import { ProvisionFrontMatter, ProvisionId } from '../../schema/provision.ts';
import { RegisterYear } from '../../schema/register.ts';
import { Site } from '../../schema/site.ts';
import { Slug } from '../../schema/slug.ts';
import { SourcesFile } from '../../schema/sources.ts';
import { SynonymsFile } from '../../schema/synonyms.ts';
import { InstitutionsFile, RedirectsFile, TermsFile } from '../../schema/vocabulary.ts';
import { error, type Place, type Problem, START } from '../problem.ts';
import { type ContentFile, projectPath, readContent, readPublicFiles, splitFrontMatter } from './folder.ts';
import type { ProseLanguage } from './html.ts';
import { imageFileFault, type PublicFiles } from './images.ts';
import { invisibleProblems } from './invisible.ts';
import { lessonsOf, type TermLessons } from './lessons.ts';
import { type RenderedMarkdown, renderMarkdown } from './markdown.ts';
import { validate } from './validate.ts';
import { parseYaml } from './yaml.ts';

/** A Markdown file that passed its schema. */
export interface MarkdownDocument<T> {
  readonly file: string;
  readonly slug: string;
  readonly data: T;
  /** Source of the front matter; its first line is the first line of the file. */
  readonly yaml: string;
  readonly markdown: string;
  readonly bodyLine: number;
  readonly rendered: RenderedMarkdown;
  readonly locate: (path: readonly PropertyKey[], key?: boolean) => Place;
}

/**
 * A Markdown file, or a year of the official list, that was refused: its problems are reported, its address is taken,
 * its links are checked all the same.
 */
export interface RefusedDocument {
  readonly file: string;
  /** Path from the content folder: `articles/x.md`, `register/2024.yaml`. */
  readonly name: string;
  /** Its body, where it could be separated from the front matter. */
  readonly rendered: RenderedMarkdown | null;
}

/** A YAML file that passed its schema. */
export interface YamlDocument<T> {
  readonly file: string;
  readonly data: T;
  readonly yaml: string;
  readonly locate: (path: readonly PropertyKey[], key?: boolean) => Place;
}

export const yamlSchemas = {
  'site.yaml': Site,
  'organisations.yaml': OrganisationsFile,
  'themes.yaml': TermsFile,
  'sectors.yaml': TermsFile,
  'authorities.yaml': InstitutionsFile,
  'courts.yaml': InstitutionsFile,
  'redirects.yaml': RedirectsFile,
  'official-totals.yaml': OfficialTotalsFile,
  'data-changelog.yaml': DataChangelogFile,
  'sources.yaml': SourcesFile,
  'jurisprudence.yaml': JurisprudenceFile,
  'synonymes.yaml': SynonymsFile,
  'english-synonyms.yaml': SynonymsFile,
  'english.yaml': EnglishFile,
  'glossaire.yaml': GlossaryFile,
} as const;

/** Content may have no state of its sources, no synonyms for the search, and no English words. */
const OPTIONAL: ReadonlySet<string> = new Set([
  'sources.yaml',
  'synonymes.yaml',
  'english-synonyms.yaml',
  'english.yaml',
  'glossaire.yaml',
] satisfies (keyof typeof yamlSchemas)[]);

/** A year of the official list. */
const REGISTER_FILE = /^register\/\d{4}\.yaml$/;

export type YamlName = keyof typeof yamlSchemas;
type YamlDocuments = { [Name in YamlName]: YamlDocument<z.output<(typeof yamlSchemas)[Name]>> | null };

export interface Documents extends YamlDocuments {
  readonly articles: readonly MarkdownDocument<z.output<typeof ArticleFrontMatter>>[];
  readonly pages: readonly MarkdownDocument<z.output<typeof PageFrontMatter>>[];
  /** Pages of the English edition about the site: `pages/en/*.md`. */
  readonly englishPages: readonly MarkdownDocument<z.output<typeof PageFrontMatter>>[];
  readonly provisions: readonly MarkdownDocument<z.output<typeof ProvisionFrontMatter>>[];
  /** Lessons of the themes, then of the sectors. */
  readonly lessons: { readonly themes: readonly TermLessons[]; readonly sectors: readonly TermLessons[] };
  /** Years of the official list, oldest first. */
  readonly register: readonly YamlDocument<z.output<typeof RegisterYear>>[];
  readonly refused: readonly RefusedDocument[];
  /** Files of the drafts, valid or not. */
  readonly drafts: ReadonlySet<string>;
  /** Published files whose day has not come: they wait, as drafts do. Filled by `holdScheduled`. */
  readonly scheduled: ReadonlySet<string>;
  readonly problems: readonly Problem[];
}

/** What was read of each file, kept from one reading to the next. */
export type ReadFiles = Map<string, { readonly text: string; readonly result: unknown }>;

/**
 * Reads and validates every file below a content folder. Never throws because of the content of a file. `known` keeps
 * what was read, so that the live preview reads again only the files that changed; start a new one when an image
 * changes.
 */
export function readDocuments(dir: string, publicDir = 'public', known: ReadFiles = new Map()): Documents {
  /** The result for a file with the same text, or a new one. */
  const once = <T>({ file, text }: ContentFile, read: () => T): T => {
    const last = known.get(file);
    if (last?.text === text) return last.result as T;
    const result = read();
    known.set(file, { text, result });
    return result;
  };
  const content = readContent(dir);
  const found: Problem[] = [...content.problems];
  const refused: RefusedDocument[] = content.unread.map((name) => ({
    file: projectPath(dir, name),
    name,
    rendered: null,
  }));
  const drafts = new Set<string>();
  const publicFiles = readPublicFiles(publicDir);
  const markdown = <S extends z.ZodType>(
    folder: string,
    schema: S,
    names: z.ZodType<string>,
    language: ProseLanguage = 'fr',
  ) =>
    content.files
      .filter(({ name }) => path.posix.dirname(name) === folder && name.endsWith('.md'))
      .flatMap((file) => {
        const result = once(file, () => readMarkdown(file, schema, names, publicFiles, publicDir, language));
        found.push(...result.problems);
        if (result.draft && folder === 'articles') drafts.add(file.file);
        if (!result.document) refused.push({ file: file.file, name: file.name, rendered: result.rendered });
        return result.document ?? [];
      });
  const readYamlOnce = <S extends z.ZodType>(file: ContentFile, schema: S): YamlDocument<z.output<S>> | null => {
    const { document, problems } = once(file, () => {
      const own: Problem[] = [];
      return { document: readYamlFile(file, schema, own), problems: own };
    });
    found.push(...problems);
    return document;
  };
  const yaml = <Name extends YamlName>(name: Name): YamlDocuments[Name] => {
    const file = content.files.find((candidate) => candidate.name === name);
    if (file) return readYamlOnce(file, yamlSchemas[name]) as YamlDocuments[Name];
    if (!content.unread.includes(name) && !OPTIONAL.has(name)) found.push(missingFile(dir, name));
    return null;
  };

  const documents = {
    articles: markdown('articles', ArticleFrontMatter, Slug),
    pages: markdown('pages', PageFrontMatter, Slug),
    englishPages: markdown('pages/en', PageFrontMatter, Slug, 'en'),
    provisions: markdown('provisions', ProvisionFrontMatter, ProvisionId),
    'site.yaml': yaml('site.yaml'),
    'organisations.yaml': yaml('organisations.yaml'),
    'themes.yaml': yaml('themes.yaml'),
    'sectors.yaml': yaml('sectors.yaml'),
    'authorities.yaml': yaml('authorities.yaml'),
    'courts.yaml': yaml('courts.yaml'),
    'redirects.yaml': yaml('redirects.yaml'),
    'official-totals.yaml': yaml('official-totals.yaml'),
    'data-changelog.yaml': yaml('data-changelog.yaml'),
    'sources.yaml': yaml('sources.yaml'),
    'jurisprudence.yaml': yaml('jurisprudence.yaml'),
    'synonymes.yaml': yaml('synonymes.yaml'),
    'english-synonyms.yaml': yaml('english-synonyms.yaml'),
    'english.yaml': yaml('english.yaml'),
    'glossaire.yaml': yaml('glossaire.yaml'),
    register: content.files
      .filter(({ name }) => REGISTER_FILE.test(name))
      .flatMap((file) => {
        const year = readYamlOnce(file, RegisterYear);
        if (!year) refused.push({ file: file.file, name: file.name, rendered: null });
        return year ?? [];
      }),
  };
  const lessons = (document: (typeof documents)['themes.yaml']) => {
    const read = document ? lessonsOf(document, publicFiles) : [];
    found.push(...read.flatMap(({ rendered }) => rendered.problems));
    return read;
  };
  const misplaced = content.files
    .map(({ name }) => name)
    .filter(
      (name) =>
        !Object.hasOwn(yamlSchemas, name) &&
        !REGISTER_FILE.test(name) &&
        !/^(?:articles|pages|pages\/en|provisions)\/[^/]+\.md$/.test(name),
    );
  for (const name of [...content.others, ...misplaced])
    found.push(
      error(
        projectPath(dir, name),
        START,
        'unexpected-file',
        'ce fichier n’est lu par rien',
        'Le déplacer dans articles, pages, provisions ou register, ou le supprimer.',
      ),
    );
  return {
    ...documents,
    lessons: { themes: lessons(documents['themes.yaml']), sectors: lessons(documents['sectors.yaml']) },
    refused,
    drafts,
    scheduled: new Set(),
    problems: found,
  };
}

function missingFile(dir: string, name: string): Problem {
  return error(
    projectPath(dir, name),
    START,
    'missing-file',
    'le fichier manque',
    'Le rétablir depuis l’historique du projet.',
  );
}

function readYamlFile<S extends z.ZodType>(
  file: ContentFile,
  schema: S,
  problems: Problem[],
): YamlDocument<z.output<S>> | null {
  problems.push(...invisibleProblems(file.file, file.text));
  const source = parseYaml(file.text);
  const result = validate(file.file, source, schema);
  if ('problems' in result) {
    problems.push(...result.problems);
    return null;
  }
  return { file: file.file, data: result.value, yaml: file.text, locate: source.locate };
}

interface ReadMarkdown<T> {
  readonly document: MarkdownDocument<T> | null;
  readonly rendered: RenderedMarkdown | null;
  readonly draft: boolean;
  readonly problems: readonly Problem[];
}

function readMarkdown<S extends z.ZodType>(
  file: ContentFile,
  schema: S,
  names: z.ZodType<string>,
  publicFiles: PublicFiles,
  publicDir: string,
  language: ProseLanguage,
): ReadMarkdown<z.output<S>> {
  const problems: Problem[] = [];
  const slug = path.posix.basename(file.name, '.md');
  const named = names.safeParse(slug);
  if (!named.success)
    problems.push(
      error(
        file.file,
        START,
        'file-name',
        `le nom du fichier ne convient pas : ${named.error.issues[0]?.message}`,
        'Renommer le fichier : son nom devient l’adresse de la page.',
      ),
    );
  const result = splitFrontMatter(file);
  if ('problem' in result)
    return { document: null, rendered: null, draft: false, problems: [...problems, result.problem] };
  const { yaml, yamlLine, body, bodyLine } = result.split;
  const rendered = renderMarkdown(file.file, body, bodyLine, publicFiles, language);
  problems.push(...rendered.problems, ...invisibleProblems(file.file, file.text));
  problems.push(...imageProblems(file.file, rendered, bodyLine, publicFiles, publicDir));
  const source = parseYaml(yaml, yamlLine);
  const draft = isDraft(source.value);
  const validated = validate(file.file, source, schema);
  if ('problems' in validated) {
    const read = { file: file.file, data: { draft }, yaml, markdown: body, bodyLine };
    const unfilled = source.errors.length > 0 ? [] : placeholderProblems(read);
    return { document: null, rendered, draft, problems: [...problems, ...saidOnce(validated.problems, unfilled)] };
  }
  const { locate } = source;
  const document = { file: file.file, slug, data: validated.value, yaml, markdown: body, bodyLine, rendered, locate };
  return { document, rendered, draft, problems };
}

/** The pictures of a body that are no pictures, or too heavy. */
function imageProblems(
  file: string,
  { tree }: RenderedMarkdown,
  bodyLine: number,
  publicFiles: PublicFiles,
  publicDir: string,
): Problem[] {
  const problems: Problem[] = [];
  visit(tree, 'image', ({ url, position }) => {
    const fault = publicFiles.has(url) ? imageFileFault(url, publicFiles, publicDir) : null;
    if (!fault) return;
    const { line, column } = position?.start ?? START;
    problems.push(error(file, { line: line + bodyLine - 1, column }, fault.rule, fault.message, fault.fix));
  });
  return problems;
}

/** Whether a front matter, valid or not, is marked as a draft. */
function isDraft(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'draft' in value && value.draft === true;
}
