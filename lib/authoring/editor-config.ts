/**
 * The configuration of the visual editor (Sveltia CMS), derived from the schemas: one form for each kind of file of the
 * content. Format: https://sveltiacms.app/en/docs/config-basics.
 */
import * as z from 'zod';
import { unwrap } from '../schema/fields.ts';
import { contentKindOf, contentKinds } from '../schema/json-schema.ts';
import { PLACEHOLDER } from '../schema/placeholder.ts';
import { type FormField, formField, formFields, type Starts } from './form-fields.ts';
import { BODY, type FormFile, SOURCE } from './form-files.ts';
import { ITEMS } from './form-values.ts';
import { BODY_TEMPLATE } from './template.ts';

export interface EditorOptions {
  /** Folder of the content, from the root of the project, with forward slashes. */
  readonly contentDir: string;
  /** Address of the preview, or of the site. */
  readonly siteUrl: string;
  /** Where the content is kept when the editor is hosted: « owner/name » at GitHub. Null on this machine. */
  readonly repository: string | null;
}

/** Files that have a form of their own, in the order of the menu; `npm run update` keeps `sources.yaml`. */
const VOCABULARIES = [
  'organisations',
  'themes',
  'sectors',
  'authorities',
  'courts',
  'jurisprudence',
  'official-totals',
  'redirects',
  'synonymes',
  'english-synonyms',
  'english',
  'glossaire',
  'data-changelog',
  'site',
] as const;

const NAMES: Readonly<Record<(typeof VOCABULARIES)[number], string>> = {
  organisations: 'Organismes et groupes',
  themes: 'Thèmes',
  sectors: 'Secteurs',
  authorities: 'Autorités',
  courts: 'Juridictions',
  jurisprudence: 'Jurisprudence',
  'official-totals': 'Totaux officiels',
  redirects: 'Anciennes adresses',
  synonymes: 'Mots de la recherche',
  'english-synonyms': 'Mots de la recherche, en anglais',
  english: 'Mots de l’édition anglaise',
  glossaire: 'Glossaire français–anglais',
  'data-changelog': 'Changements des données',
  site: 'Le site',
};

/** What a new article starts with. */
const ARTICLE_STARTS: Starts = {
  description: PLACEHOLDER,
  categories: ['sanctions-cnil'],
  draft: true,
  published: '{{now}}',
  checked: '{{now}}',
  'decisions.authority': 'cnil',
  'decisions.respondents.country': 'FR',
};

/** A file of the editor: the name of its format, and how it is read and written. */
export function formFormats(): ReadonlyMap<string, FormFile & { readonly extension: string }> {
  return new Map(
    Object.entries(contentKinds).map(([name, { schema, files }]) => {
      const markdown = files.every((file) => file.endsWith('.md'));
      return [formatOf(name), { schema, markdown, extension: markdown ? 'md' : 'yaml' }];
    }),
  );
}

/** The configuration, as `/admin/config.json` serves it. */
export function editorConfig({ contentDir, siteUrl, repository }: EditorOptions): object {
  const folder = (name: string) => `${contentDir}/${name}`;
  return {
    load_config_file: false,
    backend: {
      name: 'github',
      repo: repository ?? 'sur-cette-machine/recueil',
      branch: 'main',
      ...(repository === null ? { auth_methods: ['token'] } : {}),
    },
    ...(repository === null ? {} : { publish_mode: 'editorial_workflow' }),
    app_title: 'Recueil des sanctions CNIL : rédaction',
    logo: { src: '/icon.svg' },
    site_url: siteUrl,
    media_folder: 'public/images',
    public_folder: '/images',
    slug: { encoding: 'ascii', clean_accents: true, sanitize_replacement: '-', maxlength: 60 },
    collections: [
      {
        ...entries('articles', 'article', folder),
        label: 'Articles',
        label_singular: 'Article',
        icon: 'gavel',
        description: 'Une affaire, un fichier, une page. Le nom du fichier devient l’adresse, et ne change plus.',
        slug: {
          template: '{{title}}',
          editable: ['create'],
          hint: 'Nom du fichier et adresse de la page, pour toujours : l’organisme et l’année, « orange-2024 ».',
          pattern: ['^[a-z0-9]+(?:-[a-z0-9]+)*$', 'en minuscules sans accent, mots joints par des tirets'],
        },
        summary: '{{title}}',
        sortable_fields: {
          fields: ['title', 'published', 'checked'],
          default: { field: 'published', direction: 'Descending' },
        },
        view_filters: [{ label: 'Brouillons', field: 'draft', pattern: true }],
        fields: [...formFields(objectOf('article'), ARTICLE_STARTS), bodyField(BODY_TEMPLATE), sourceField],
        preview_path: 'articles/{{slug}}/',
      },
      {
        ...entries('provisions', 'provision', folder),
        label: 'Fondements',
        label_singular: 'Fondement',
        icon: 'balance',
        description: 'Un article de texte : ce qu’il exige.',
        identifier_field: 'name',
        slug: {
          template: '{{name}}',
          editable: ['create'],
          hint: 'Identifiant : « rgpd-32 », « rgpd-5-1-e », « lil-82 ».',
        },
        summary: '{{short}} : {{subject}}',
        fields: [...formFields(objectOf('provision')), bodyField(), sourceField],
        preview_path: 'fondements/{{slug}}/',
      },
      {
        ...entries('pages', 'page', folder),
        label: 'Pages',
        label_singular: 'Page',
        icon: 'description',
        create: false,
        fields: [...formFields(objectOf('page')), bodyField(), sourceField],
        preview_path: '{{slug}}/',
      },
      {
        ...entries('pages/en', 'page', folder),
        name: 'pages-en',
        label: 'Pages en anglais',
        label_singular: 'Page',
        icon: 'translate',
        create: false,
        fields: [...formFields(objectOf('page')), bodyField(), sourceField],
        preview_path: 'en/{{slug}}/',
      },
      {
        name: 'vocabulaires',
        label: 'Vocabulaires',
        icon: 'list_alt',
        files: VOCABULARIES.map((name) => ({
          name,
          label: NAMES[name],
          file: folder(`${name}.yaml`),
          format: formatOf(kindNameOf(`${name}.yaml`)),
          fields: [...fileFields(`${name}.yaml`), sourceField],
        })),
      },
      {
        ...entries('register', 'register', folder),
        label: 'Liste officielle de la CNIL',
        label_singular: 'Année',
        icon: 'fact_check',
        create: false,
        identifier_field: 'state',
        summary: '{{slug}}',
        fields: [...fileFields('register/2024.yaml'), sourceField],
        preview_path: 'annees/{{slug}}/',
      },
    ],
  };
}

/** A folder whose files each have a form. Nothing is deleted here: a published address never dies. */
function entries(name: string, kind: string, folder: (name: string) => string) {
  return { name, folder: folder(name), format: formatOf(kind), delete: false, duplicate: false, aliases_field: false };
}

function formatOf(kind: string): string {
  return `recueil-${kind}`;
}

/** The name of the kind of a file of the content. */
function kindNameOf(file: string): string {
  const kind = contentKindOf(file);
  return Object.entries(contentKinds).find(([, one]) => one === kind)?.[0] ?? '';
}

function objectOf(kind: string): z.ZodObject {
  const schema = contentKinds[kind]?.schema;
  if (!(schema instanceof z.ZodObject)) throw new Error(`no form for the kind ${kind}`);
  return schema;
}

/** The fields of a YAML file; one list where the file is a list or a map. */
function fileFields(name: string): FormField[] {
  const schema = contentKindOf(name)?.schema;
  if (schema === undefined) throw new Error(`no form for ${name}`);
  const held = unwrap(schema);
  return held instanceof z.ZodObject
    ? formFields(held)
    : [{ ...formField(ITEMS, schema), label: 'Contenu', required: false }];
}

function bodyField(start?: string): FormField {
  return {
    name: BODY,
    label: 'Texte',
    hint: 'Les intertitres commencent au niveau 2. La vérification compare ce texte aux champs ci-dessus. « Modifier en Markdown » montre le texte tel qu’il est enregistré : y écrire les notes et les commentaires.',
    widget: 'richtext',
    modes: ['rich_text', 'raw'],
    editor_components: ['image'],
    linked_images: false,
    required: false,
    ...(start === undefined ? {} : { default: start }),
  };
}

const sourceField: FormField = { name: SOURCE, widget: 'hidden', default: '' };
