/** The files for code editors: generated, committed, connected, and consistent with the schemas. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { readDocuments } from '#lib/content/read/documents.ts';
import { parseYaml } from '#lib/content/read/yaml.ts';
import { editorFiles } from '#lib/schema/editor-files.ts';
import { contentKinds } from '#lib/schema/json-schema.ts';
import { articleSnippets } from '#lib/schema/snippets.ts';

interface Node {
  readonly description?: string;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Node>>;
  readonly items?: Node;
  readonly anyOf?: readonly Node[];
  readonly pattern?: string;
  readonly patternErrorMessage?: string;
  readonly $comment?: string;
}

const schemaFile = (name: string) => `.vscode/schemas/${name}.schema.json`;
const json = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));
const schema = (name: string) => json(schemaFile(name)) as Node;

/** Every field of a JSON Schema, by path. */
function fieldsIn(node: Node, parent = ''): [string, Node][] {
  return Object.entries(node.properties ?? {}).flatMap(([name, field]) => [
    [`${parent}${name}`, field] as [string, Node],
    ...fieldsIn(field, `${parent}${name}.`),
    ...fieldsIn(field.items ?? {}, `${parent}${name}.`),
  ]);
}

describe('the generated files', () => {
  it.each([...editorFiles()])('%s is up to date with the schemas: otherwise run « npm run schema »', (file, text) => {
    expect(readFileSync(file, 'utf8'), 'run « npm run schema » and commit what it writes').toBe(text);
  });

  it('contain no extra file', () => {
    const generated = [...editorFiles().keys()].filter((file) => file.startsWith('.vscode/schemas/'));
    expect(readdirSync('.vscode/schemas').map((name) => `.vscode/schemas/${name}`)).toEqual(generated.toSorted());
  });
});

describe('the JSON Schema of an article', () => {
  it('requires the fields without a default', () => {
    expect(schema('article').required).toEqual(['title', 'description', 'categories', 'published', 'checked']);
  });

  it('has the description of every field, for help while typing', () => {
    const fields = new Map(fieldsIn(schema('article')));
    expect(fields.get('decisions.legifrance')?.description).toBe(
      'Identifiant Légifrance du texte : CNILTEXT000050202759.',
    );
    expect([...fields].filter(([, { description }]) => !description).map(([path]) => path)).toEqual([]);
  });

  it('explains a misspelt value in French, without a regular expression', () => {
    const all = fieldsIn(schema('article')).flatMap(([, field]) => [field, field.items ?? {}, ...(field.anyOf ?? [])]);
    expect(all.filter((node) => node.pattern !== undefined && node.patternErrorMessage === undefined)).toEqual([]);
    expect(schema('article').properties?.['published']?.patternErrorMessage).toBe(
      'date attendue au format AAAA-MM-JJ, et qui existe au calendrier',
    );
  });

  it('states that it is generated, and what it cannot check', () => {
    expect(schema('article').$comment).toBe(
      'Écrit par npm run schema d’après lib/schema : ne pas modifier. Les règles qui tiennent plusieurs champs ensemble ne se traduisent pas ici ; npm run check les dit toutes.',
    );
  });

  it('accepts the articles of the site, and refuses a misspelt key or value', () => {
    const article = z.fromJSONSchema(schema('article') as Parameters<typeof z.fromJSONSchema>[0]);
    const headers = readDocuments('content').articles.map(({ file, yaml }) => ({ file, value: parseYaml(yaml).value }));
    expect(headers.length).toBeGreaterThanOrEqual(13);
    expect(headers.filter(({ value }) => !article.safeParse(value).success).map(({ file }) => file)).toEqual([]);
    const [first] = headers;
    expect(article.safeParse({ ...Object(first?.value), titre: 'x' }).success).toBe(false);
    expect(article.safeParse({ ...Object(first?.value), categories: ['sanction'] }).success).toBe(false);
  });
});

describe('the settings of VS Code', () => {
  const settings = json('.vscode/settings.json') as { 'yaml.schemas': Record<string, string | string[]> };

  it('give each kind of file its schema', () => {
    const wired = Object.entries(settings['yaml.schemas']).map(([file, files]) => [file, [files].flat()]);
    expect(wired).toEqual(Object.entries(contentKinds).map(([name, { files }]) => [schemaFile(name), files]));
  });

  it('leave no YAML file of the content without a schema', () => {
    const covered = Object.values(contentKinds).flatMap(({ files }) => files);
    const written = readdirSync('content').filter((name) => name.endsWith('.yaml'));
    expect(written.filter((name) => !covered.includes(`content/${name}`))).toEqual([]);
  });

  it('use no third party', () => {
    expect(settings).toMatchObject({ 'yaml.schemaStore.enable': false, 'redhat.telemetry.enabled': false });
  });
});

describe('the snippets of an article', () => {
  const snippets = articleSnippets();
  const body = (path: string) => snippets[path]?.body.join('\n');

  it('insert an object with its required fields and no value chosen', () => {
    expect(body('decisions.appeals')).toBe(`\
appeals:
  - court: \${1:À COMPLÉTER}
    number: \${2:À COMPLÉTER}
    date: \${3:À COMPLÉTER}
    outcome: \${4|À COMPLÉTER,annonce,pendant,rejet,reformation,annulation,desistement,inconnu|}`);
  });

  it('insert all the fields of an object without required fields', () => {
    expect(body('mentions')).toBe(`\
mentions:
  provisions: [\${1:À COMPLÉTER}]
  organisations: [\${2:À COMPLÉTER}]
  themes: [\${3:À COMPLÉTER}]`);
  });

  it('offer null when it is accepted', () => {
    expect(body('decisions.procedure')).toBe(`procedure: \${1|À COMPLÉTER,ordinaire,simplifiee,null|}`);
  });

  it('are offered in YAML and Markdown, with their object and their description', () => {
    expect(snippets['decisions.appeals']).toMatchObject({
      scope: 'yaml,markdown',
      prefix: 'appeals',
      description: 'decisions — Recours, du plus ancien au plus récent ; liste vide si aucun n’a été trouvé.',
    });
  });
});
