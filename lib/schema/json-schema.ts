/** The schemas as editing tools read them: JSON Schema of every kind of file of the content, for completion and help. */
import * as z from 'zod';
import { ArticleFrontMatter } from './article.ts';
import { DataChangelogFile } from './data-changelog.ts';
import { EnglishFile, GlossaryFile } from './english.ts';
import { JurisprudenceFile } from './jurisprudence.ts';
import { OfficialTotalsFile } from './official-totals.ts';
import { OrganisationsFile } from './organisation.ts';
import { PageFrontMatter } from './page.ts';
import { ProvisionFrontMatter } from './provision.ts';
import { RegisterYear } from './register.ts';
import { Site } from './site.ts';
import { SourcesFile } from './sources.ts';
import { SynonymsFile } from './synonyms.ts';
import { InstitutionsFile, RedirectsFile, TermsFile } from './vocabulary.ts';

export interface ContentKind {
  readonly schema: z.ZodType;
  readonly title: string;
  /** Files of this kind, as the editors' tools match them from the root of the project. */
  readonly files: readonly string[];
}

/** Every kind of file of the content, by the name of its JSON Schema. */
export const contentKinds: Readonly<Record<string, ContentKind>> = {
  article: { schema: ArticleFrontMatter, title: 'En-tête d’un article', files: ['content/articles/*.md'] },
  provision: { schema: ProvisionFrontMatter, title: 'En-tête d’un fondement', files: ['content/provisions/*.md'] },
  page: {
    schema: PageFrontMatter,
    title: 'En-tête d’une page',
    files: ['content/pages/*.md', 'content/pages/en/*.md'],
  },
  site: { schema: Site, title: 'Le site', files: ['content/site.yaml'] },
  organisations: { schema: OrganisationsFile, title: 'Organismes et groupes', files: ['content/organisations.yaml'] },
  terms: { schema: TermsFile, title: 'Thèmes ou secteurs', files: ['content/themes.yaml', 'content/sectors.yaml'] },
  institutions: {
    schema: InstitutionsFile,
    title: 'Autorités ou juridictions',
    files: ['content/authorities.yaml', 'content/courts.yaml'],
  },
  register: { schema: RegisterYear, title: 'Liste officielle, une année', files: ['content/register/*.yaml'] },
  totals: { schema: OfficialTotalsFile, title: 'Totaux officiels', files: ['content/official-totals.yaml'] },
  jurisprudence: { schema: JurisprudenceFile, title: 'Jurisprudence', files: ['content/jurisprudence.yaml'] },
  'data-changelog': {
    schema: DataChangelogFile,
    title: 'Changements des données ouvertes',
    files: ['content/data-changelog.yaml'],
  },
  synonyms: {
    schema: SynonymsFile,
    title: 'Mots de la recherche',
    files: ['content/synonymes.yaml', 'content/english-synonyms.yaml'],
  },
  english: { schema: EnglishFile, title: 'Mots de l’édition anglaise', files: ['content/english.yaml'] },
  glossary: { schema: GlossaryFile, title: 'Glossaire français–anglais', files: ['content/glossaire.yaml'] },
  sources: { schema: SourcesFile, title: 'État des sources', files: ['content/sources.yaml'] },
  redirects: { schema: RedirectsFile, title: 'Anciennes adresses', files: ['content/redirects.yaml'] },
};

/** The kind of a file, from its path in the content folder (`articles/x.md`); null when it is no content. */
export function contentKindOf(name: string): ContentKind | null {
  const pattern = `content/${name.replace(/[^/]+(?=\.(?:md|yaml)$)/, '*')}`;
  return (
    Object.values(contentKinds).find(({ files }) => files.includes(`content/${name}`) || files.includes(pattern)) ??
    null
  );
}

/**
 * The JSON Schema of one kind of file. Draft 7, which the YAML language server reads. A field with a default is optional.
 * Checks across several fields cannot be translated; `npm run check` makes them.
 */
export function jsonSchema({ schema, title }: ContentKind): object {
  const translated = z.toJSONSchema(schema, {
    io: 'input',
    target: 'draft-7',
    override: ({ zodSchema, jsonSchema }) => {
      if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
      const message = jsonSchema.pattern === undefined ? undefined : refusal(zodSchema);
      if (message !== undefined) jsonSchema['patternErrorMessage'] = message;
    },
  });
  return {
    ...translated,
    title,
    $comment:
      'Écrit par npm run schema d’après lib/schema : ne pas modifier. Les règles qui tiennent plusieurs champs ensemble ne se traduisent pas ici ; npm run check les dit toutes.',
  };
}

/** What a schema answers, in French, to a text that cannot please it: shown in place of a regular expression. */
function refusal(schema: z.core.$ZodType): string | undefined {
  const message = z.safeParse(schema, '\u0000').error?.issues[0]?.message;
  return message?.startsWith('Invalid') ? undefined : message;
}
