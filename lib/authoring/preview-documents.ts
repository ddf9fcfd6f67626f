/**
 * The documents of the live preview: those that the check accepts, and the others completed, so that one broken file
 * never takes the other pages down. The check and the build never see them.
 */
import path from 'node:path';
import type * as z from 'zod';
import {
  type Documents,
  type MarkdownDocument,
  type YamlDocument,
  type YamlName,
  yamlSchemas,
} from '../content/read/documents.ts';
import { readContent, splitFrontMatter } from '../content/read/folder.ts';
import { renderMarkdown } from '../content/read/markdown.ts';
import { parseYaml } from '../content/read/yaml.ts';
import { ArticleFrontMatter } from '../schema/article.ts';
import { PageFrontMatter } from '../schema/page.ts';
import { PLACEHOLDER } from '../schema/placeholder.ts';
import { ProvisionFrontMatter } from '../schema/provision.ts';
import { RegisterYear } from '../schema/register.ts';
import { completeValue } from './complete-value.ts';

export interface PreviewOptions {
  /** Folder of the content. */
  readonly dir: string;
  /** `YYYY-MM-DD`: stands for missing dates. */
  readonly today: string;
  /** The documents of the preview before, whose vocabularies stand in for a file that cannot be read any more. */
  readonly previous: Documents | null;
}

/** A file whose YAML cannot be read at all: its page only says why. */
export interface BrokenFile {
  readonly file: string;
  /** Path from the content folder. */
  readonly name: string;
}

/** The documents to show, and the files that cannot be shown. */
export function previewDocuments(
  documents: Documents,
  { dir, today, previous }: PreviewOptions,
): { readonly documents: Documents; readonly broken: readonly BrokenFile[] } {
  const whole = documents.problems.length === 0;
  const texts = new Map(whole ? [] : readContent(dir).files.map((file) => [file.name, file]));
  const broken: BrokenFile[] = [];

  const completed = <S extends z.ZodType>(folder: string, schema: S): MarkdownDocument<z.output<S>>[] =>
    documents.refused.flatMap(({ file, name, rendered }) => {
      if (path.posix.dirname(name) !== folder || !name.endsWith('.md')) return [];
      const read = texts.get(name);
      const parts = read && splitFrontMatter(read);
      const source = parts && 'split' in parts ? parseYaml(parts.split.yaml, parts.split.yamlLine) : null;
      if (!parts || !('split' in parts) || source === null || source.errors.length > 0) {
        broken.push({ file, name });
        return [];
      }
      const { yaml, body, bodyLine } = parts.split;
      return {
        file,
        slug: path.posix.basename(name, '.md'),
        data: completeValue(source.value ?? {}, schema, today),
        yaml,
        markdown: body,
        bodyLine,
        rendered: rendered ?? renderMarkdown(file, body, bodyLine, new Map()),
        locate: source.locate,
      };
    });
  const yamlOf = (name: string) => parseYaml(texts.get(name)?.text ?? '').value;

  const vocabularies = Object.fromEntries(
    (Object.keys(yamlSchemas) as YamlName[]).map((name) => {
      const own = documents[name] ?? (texts.has(name) ? (previous?.[name] ?? null) : null);
      if (own !== null) return [name, own];
      const data = completeValue(yamlOf(name) ?? emptyOf(name), yamlSchemas[name], today);
      return [name, { file: `content/${name}`, data, yaml: '', locate: () => ({ line: 1, column: 1 }) }];
    }),
  );
  const years = documents.refused
    .filter(({ name }) => name.startsWith('register/'))
    .map(({ file, name }) => ({
      file,
      data: completeValue(yamlOf(name) ?? {}, RegisterYear, today),
      yaml: '',
      locate: () => ({ line: 1, column: 1 }),
    }));
  const shown: Documents = {
    ...documents,
    ...vocabularies,
    articles: [...documents.articles, ...completed('articles', ArticleFrontMatter).map(withIdentifiers)],
    pages: [...documents.pages, ...completed('pages', PageFrontMatter)],
    provisions: [...documents.provisions, ...completed('provisions', ProvisionFrontMatter)],
    register: [...documents.register, ...years].toSorted((a, b) => (a.file < b.file ? -1 : 1)),
  };
  return { documents: withUnknownNames(shown), broken };
}

/** Gives an identifier to the decisions that have neither number nor `id` yet. */
function withIdentifiers(article: Documents['articles'][number]): Documents['articles'][number] {
  const decisions = article.data.decisions.map((decision, i) =>
    decision.number === null && decision.id === undefined ? { ...decision, id: `${article.slug}-${i + 1}` } : decision,
  );
  return { ...article, data: { ...article.data, decisions } };
}

/** A list for the files that hold a list, else an object. */
function emptyOf(name: YamlName): unknown {
  return yamlSchemas[name].safeParse([]).success ? [] : {};
}

/** Adds to the vocabularies the names that they do not have, marked as such: a page that uses one is shown. */
function withUnknownNames(documents: Documents): Documents {
  const { articles, register } = documents;
  const decisions = articles.flatMap(({ data }) => data.decisions);
  const rows = register.flatMap(({ data }) => data.rows);
  const judgments = Object.values(documents['jurisprudence.yaml']?.data ?? {});
  const used = {
    organisations: [
      ...decisions.flatMap(({ respondents }) => respondents.flatMap(({ organisation }) => organisation ?? [])),
      ...articles.flatMap(({ data }) => data.mentions.organisations),
    ],
    themes: [
      ...[...decisions, ...rows].flatMap(({ themes = [] }) => themes),
      ...articles.flatMap(({ data }) => [...data.mentions.themes, ...data.checks.map(({ theme }) => theme)]),
    ],
    sectors: [...decisions, ...rows].flatMap(({ sector }) => sector ?? []),
    authorities: decisions.map(({ authority }) => authority),
    courts: [...[...decisions, ...rows].flatMap(({ appeals = [] }) => appeals), ...judgments].map(({ court }) => court),
    provisions: [
      ...decisions.flatMap(({ provisions, holdings, appeals }) => [
        ...provisions,
        ...holdings.flatMap(({ provision }) => provision ?? []),
        ...appeals.flatMap(({ setAside }) => setAside),
      ]),
      ...articles.flatMap(({ data }) => [
        ...data.mentions.provisions,
        ...data.checks.flatMap((c) => c.provision ?? []),
      ]),
      ...judgments.flatMap(({ provisions }) => provisions),
    ],
  };
  const slugs = new Set(articles.map(({ slug }) => slug));
  const known = new Set(documents.provisions.map(({ slug }) => slug));
  const organisations = documents['organisations.yaml'];
  return {
    ...documents,
    articles: articles.map((article) => ({
      ...article,
      data: { ...article.data, related: article.data.related.filter((slug) => slugs.has(slug)) },
    })),
    'organisations.yaml': organisations && {
      ...organisations,
      data: {
        ...organisations.data,
        organisations: added(organisations.data.organisations, used.organisations, (name) => ({
          name,
          aliases: [],
          country: 'ZZ',
          activity: PLACEHOLDER,
        })),
      },
    },
    'themes.yaml': extended(documents['themes.yaml'], used.themes, unknownTerm),
    'sectors.yaml': extended(documents['sectors.yaml'], used.sectors, unknownTerm),
    'authorities.yaml': extended(documents['authorities.yaml'], used.authorities, unknownInstitution),
    'courts.yaml': extended(documents['courts.yaml'], used.courts, unknownInstitution),
    provisions: [
      ...documents.provisions,
      ...[...new Set(used.provisions)].filter((id) => !known.has(id)).map(unknownProvision),
    ],
  };
}

const unknownTerm = (slug: string) => ({ name: `« ${slug} »`, lead: PLACEHOLDER, lessons: [] });
const unknownInstitution = (slug: string) => ({ name: `« ${slug} »`, short: `« ${slug} »`, country: 'ZZ' });

function unknownProvision(slug: string): Documents['provisions'][number] {
  const file = `content/provisions/${slug}.md`;
  return {
    file,
    slug,
    data: {
      name: `« ${slug} »`,
      short: slug,
      subject: PLACEHOLDER,
      url: 'https://www.example.org/',
      lead: PLACEHOLDER,
      always: false,
    },
    yaml: '',
    markdown: '',
    bodyLine: 1,
    rendered: renderMarkdown(file, '', 1, new Map()),
    locate: () => ({ line: 1, column: 1 }),
  };
}

function extended<T>(
  document: YamlDocument<Record<string, T>> | null,
  used: readonly string[],
  unknown: (slug: string) => NoInfer<T>,
): YamlDocument<Record<string, T>> | null {
  return document && { ...document, data: added(document.data, used, unknown) };
}

function added<T>(terms: Record<string, T>, used: readonly string[], unknown: (slug: string) => T): Record<string, T> {
  const missing = [...new Set(used)].filter((slug) => !Object.hasOwn(terms, slug));
  return { ...terms, ...Object.fromEntries(missing.map((slug) => [slug, unknown(slug)])) };
}
