/** Turns the files of the content folder into validated documents, each still knowing its lines; nothing is linked yet. */
import path from 'node:path';
import type { z } from 'zod';
import { ArticleFrontMatter } from '../schema/article.ts';
import { OrganisationsFile } from '../schema/organisation.ts';
import { PageFrontMatter } from '../schema/page.ts';
import { ProvisionFrontMatter, ProvisionId } from '../schema/provision.ts';
import { Site } from '../schema/site.ts';
import { Slug } from '../schema/slug.ts';
import { InstitutionsFile, RedirectsFile, TermsFile } from '../schema/vocabulary.ts';
import { type RenderedMarkdown, renderMarkdown } from './markdown.ts';
import { type Place, type Problem, START, error } from './problem.ts';
import { type ContentFile, readContent, readPublicNames, splitFrontMatter } from './read.ts';
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

/** A YAML file that passed its schema. */
export interface YamlDocument<T> {
  readonly file: string;
  readonly data: T;
  readonly locate: (path: readonly PropertyKey[], key?: boolean) => Place;
}

const yamlSchemas = {
  'site.yaml': Site,
  'organisations.yaml': OrganisationsFile,
  'themes.yaml': TermsFile,
  'sectors.yaml': TermsFile,
  'authorities.yaml': InstitutionsFile,
  'courts.yaml': InstitutionsFile,
  'redirects.yaml': RedirectsFile,
} as const;

type YamlName = keyof typeof yamlSchemas;
type YamlDocuments = { [Name in YamlName]: YamlDocument<z.output<(typeof yamlSchemas)[Name]>> | null };

export interface Documents extends YamlDocuments {
  readonly articles: readonly MarkdownDocument<z.output<typeof ArticleFrontMatter>>[];
  readonly pages: readonly MarkdownDocument<z.output<typeof PageFrontMatter>>[];
  readonly provisions: readonly MarkdownDocument<z.output<typeof ProvisionFrontMatter>>[];
  readonly problems: readonly Problem[];
}

/** Reads and validates every file below a content folder. Never throws for what a file holds. */
export function readDocuments(dir: string, publicDir = 'public'): Documents {
  const { files, problems } = readContent(dir);
  const found: Problem[] = [...problems];
  const publicNames = readPublicNames(publicDir);
  const markdown = <S extends z.ZodType>(folder: string, schema: S, names: z.ZodType<string>) =>
    files
      .filter(({ name }) => path.posix.dirname(name) === folder && name.endsWith('.md'))
      .flatMap((file) => readMarkdown(file, schema, names, publicNames, found));

  const documents = {
    articles: markdown('articles', ArticleFrontMatter, Slug),
    pages: markdown('pages', PageFrontMatter, Slug),
    provisions: markdown('provisions', ProvisionFrontMatter, ProvisionId),
    'site.yaml': readYaml(dir, files, 'site.yaml', found),
    'organisations.yaml': readYaml(dir, files, 'organisations.yaml', found),
    'themes.yaml': readYaml(dir, files, 'themes.yaml', found),
    'sectors.yaml': readYaml(dir, files, 'sectors.yaml', found),
    'authorities.yaml': readYaml(dir, files, 'authorities.yaml', found),
    'courts.yaml': readYaml(dir, files, 'courts.yaml', found),
    'redirects.yaml': readYaml(dir, files, 'redirects.yaml', found),
  };
  for (const { file, name } of files)
    if (!(name in yamlSchemas) && !/^(?:articles|pages|provisions)\/[^/]+\.md$/.test(name))
      found.push(
        error(
          file,
          START,
          'unexpected-file',
          'ce fichier n’est lu par rien',
          'Le déplacer dans articles, pages ou provisions, ou le supprimer.',
        ),
      );
  return { ...documents, problems: found };
}

function readYaml<Name extends YamlName>(
  dir: string,
  files: readonly ContentFile[],
  name: Name,
  problems: Problem[],
): YamlDocuments[Name] {
  const file = files.find((candidate) => candidate.name === name);
  if (!file) {
    problems.push(
      error(
        path.posix.join(dir, name),
        START,
        'missing-file',
        'le fichier manque',
        'Le rétablir depuis l’historique du projet.',
      ),
    );
    return null;
  }
  const source = parseYaml(file.text);
  const result = validate(file.file, source, yamlSchemas[name]);
  if ('problems' in result) {
    problems.push(...result.problems);
    return null;
  }
  return { file: file.file, data: result.value, locate: source.locate } as YamlDocuments[Name];
}

function readMarkdown<S extends z.ZodType>(
  file: ContentFile,
  schema: S,
  names: z.ZodType<string>,
  publicNames: ReadonlySet<string>,
  problems: Problem[],
): MarkdownDocument<z.output<S>>[] {
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
  if ('problem' in result) {
    problems.push(result.problem);
    return [];
  }
  const { yaml, yamlLine, body, bodyLine } = result.split;
  const rendered = renderMarkdown(file.file, body, bodyLine, publicNames);
  problems.push(...rendered.problems);
  const source = parseYaml(yaml, yamlLine);
  const validated = validate(file.file, source, schema);
  if ('problems' in validated) {
    problems.push(...validated.problems);
    return [];
  }
  return [{ file: file.file, slug, data: validated.value, yaml, markdown: body, bodyLine, rendered, locate: source.locate }];
}
