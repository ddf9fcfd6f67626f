import { describe, expect, it } from 'vitest';
import { editorConfig, formFormats } from '#lib/authoring/editor-config.ts';

interface Field {
  readonly name: string;
  readonly label?: string;
  readonly hint?: string;
  readonly widget?: string;
  readonly required?: boolean;
  readonly fields?: readonly Field[];
  readonly [option: string]: unknown;
}
interface Collection {
  readonly name: string;
  readonly format?: string;
  readonly fields?: readonly Field[];
  readonly files?: readonly { readonly name: string; readonly format: string; readonly fields: readonly Field[] }[];
}

const options = { contentDir: 'content', siteUrl: 'http://localhost:3000', repository: null };
const config = editorConfig(options) as { readonly collections: readonly Collection[] } & Record<string, unknown>;

function fieldAt(path: string): Field {
  const [collection, ...steps] = path.split('.');
  let fields = config.collections.find(({ name }) => name === collection)?.fields ?? [];
  let found: Field | undefined;
  for (const step of steps) {
    found = fields.find(({ name }) => name === step);
    fields = found?.fields ?? [];
  }
  if (found === undefined) throw new Error(`no field ${path}`);
  return found;
}

function everyField(fields: readonly Field[]): Field[] {
  return fields.flatMap((field) => [field, ...everyField(field.fields ?? [])]);
}

describe('the configuration of the editor', () => {
  it('has a form for every kind of file that people write', () => {
    expect(config.collections.map(({ name }) => name)).toEqual([
      'articles',
      'provisions',
      'pages',
      'pages-en',
      'vocabulaires',
      'register',
    ]);
    expect(config.collections[4]?.files?.map(({ name }) => name)).toContain('organisations');
    const formats = config.collections.flatMap(
      ({ format, files }) => format ?? files?.map((file) => file.format) ?? [],
    );
    for (const format of formats) expect([...formFormats().keys()]).toContain(format);
  });

  it('gives every field its French sentence as a hint, with its name for the messages of the check', () => {
    expect(fieldAt('articles.title')).toMatchObject({
      label: 'Titre de la page',
      hint: 'Titre de la page : l’organisme, la mesure, le motif. Un montant y est exact. Champ « title ».',
      required: true,
    });
    const hidden = everyField(config.collections[0]?.fields ?? []).filter(({ hint }) => hint === undefined);
    expect(hidden.map(({ name }) => name)).toEqual(['sourceText']);
  });

  it('marks as required what must be written, and not what may be null, left out, or an empty list', () => {
    expect(fieldAt('articles.decisions.sector').required).toBe(true);
    expect(fieldAt('articles.decisions.sources').required).toBe(true);
    for (const path of [
      'articles.updated',
      'articles.decisions.number',
      'articles.decisions.provisions',
      'articles.decisions',
    ])
      expect(fieldAt(path).required).toBe(false);
  });

  it('offers enumerations as choices', () => {
    expect(fieldAt('articles.decisions.procedure')).toMatchObject({
      widget: 'select',
      options: ['ordinaire', 'simplifiee'],
    });
    expect(fieldAt('articles.categories')).toMatchObject({ widget: 'select', multiple: true });
  });

  it('searches identifiers in their vocabulary', () => {
    expect(fieldAt('articles.decisions.respondents.organisation')).toMatchObject({
      widget: 'relation',
      collection: 'vocabulaires',
      file: 'organisations',
      value_field: 'organisations.*.id',
    });
    expect(fieldAt('articles.decisions.provisions')).toMatchObject({
      widget: 'relation',
      multiple: true,
      collection: 'provisions',
    });
    expect(fieldAt('articles.decisions.appeals.court')).toMatchObject({ widget: 'relation', file: 'courts' });
    expect(fieldAt('articles.decisions.themes')).toMatchObject({ widget: 'relation', multiple: true, file: 'themes' });
    expect(fieldAt('articles.related')).toMatchObject({ widget: 'relation', collection: 'articles' });
  });

  it('nests decisions, respondents, appeals, sources, holdings, figures, checks', () => {
    for (const path of [
      'decisions',
      'decisions.respondents',
      'decisions.appeals',
      'decisions.sources',
      'decisions.holdings',
      'figures',
      'checks',
    ])
      expect(fieldAt(`articles.${path}`)).toMatchObject({ widget: 'list', fields: expect.any(Array) });
    expect(fieldAt('articles.english')).toMatchObject({ widget: 'object', required: false });
  });

  it('starts an article as a draft of today, and puts images in public/images', () => {
    expect(fieldAt('articles.draft')['default']).toBe(true);
    expect(fieldAt('articles.published')['default']).toBe('{{now}}');
    expect(config).toMatchObject({ media_folder: 'public/images', public_folder: '/images' });
  });

  it('keeps drafts as pull requests where it is hosted', () => {
    expect(editorConfig({ ...options, repository: 'cabinet/recueil' })).toMatchObject({
      backend: { name: 'github', repo: 'cabinet/recueil' },
      publish_mode: 'editorial_workflow',
    });
  });
});
