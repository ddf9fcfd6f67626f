/**
 * `npm run new -- "Titre" [--slug nom]`: writes a draft from the template; never overwrites a file, asks no question.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { canonicalFile } from '../authoring/canonical-file.ts';
import { articleTemplate, type NewArticle } from '../authoring/template.ts';
import { organisationOf, shortSlug } from '../authoring/title-facts.ts';
import { parseYaml } from '../content/read/yaml.ts';
import { routes } from '../routes.ts';
import { ArticleFrontMatter } from '../schema/article.ts';
import { type OrganisationFacts, OrganisationsFile } from '../schema/organisation.ts';
import { PLACEHOLDER } from '../schema/placeholder.ts';
import { Slug } from '../schema/slug.ts';
import { readConfig } from '../site.ts';
import { type Answer, type Command, commandLine, refusal } from './arguments.ts';

const COMMAND: Command<'slug'> = {
  name: 'run new',
  about:
    'Écrit le brouillon d’un article, chaque champ précédé de son sens. Un fichier qui existe n’est jamais écrasé.',
  operands: '"TITRE"',
  options: {
    slug: { value: 'NOM', about: 'nom du fichier et adresse de la page ; l’organisme et l’année si rien n’est dit' },
  },
};

const { operands, values } = commandLine(COMMAND);
const { buildDate, contentDir } = readConfig();

process.exitCode = run();

/** Writes the draft and prints the next steps. Returns the exit code. */
function run(): number {
  const request = requested();
  if ('code' in request) return refuse(request.text);
  const { title, slug, organisation } = request;
  const file = path.posix.join(contentDir, 'articles', `${slug}.md`);
  try {
    writeFileSync(
      file,
      canonicalFile(`articles/${slug}.md`, articleTemplate({ title, day: buildDate, organisation })),
      {
        flag: 'wx',
      },
    );
  } catch (error) {
    return refuse(writeProblem(file, error));
  }
  console.log(`Brouillon créé : ${file}`);
  console.log(`Adresse une fois publié : ${routes.article(slug)} (définitive ; --slug permet d’en choisir une autre).`);
  for (const { message } of ArticleFrontMatter.shape.title.safeParse(title).error?.issues ?? [])
    console.log(`À revoir d’abord : ${message}.`);
  console.log(
    `Ensuite : remplacer chaque « ${PLACEHOLDER} » ; npm run dev montre l’article, npm run check ce qui manque.`,
  );
  console.log('Pour publier : dater « published » et retirer « draft: true ». Le guide : content/README.md.');
  return 0;
}

interface Request extends Pick<NewArticle, 'title' | 'organisation'> {
  readonly slug: string;
}

function requested(): Request | Answer {
  const title = operands.join(' ').normalize('NFC').replace(/\s+/g, ' ').trim();
  if (title === '') return refusal(COMMAND, 'Le titre manque.');
  const organisations = knownOrganisations();
  const own = organisationOf(title, organisations);
  const slug = values.slug ?? shortSlug(title, buildDate, own);
  const named = Slug.safeParse(slug);
  const { country } = (own === null ? undefined : organisations[own]) ?? {};
  if (named.success)
    return { title, slug, organisation: own === null || !country ? undefined : { slug: own, country } };
  if (values.slug === undefined)
    return refusal(COMMAND, `Aucun nom de fichier ne peut être tiré de « ${title} » : en donner un.`);
  return { text: `« ${slug} » ne convient pas : ${named.error.issues[0]?.message}.`, code: 1 };
}

/** The organisations of the vocabulary; none when its file is missing or broken, which the check says. */
function knownOrganisations(): Readonly<Record<string, OrganisationFacts>> {
  const file = path.join(contentDir, 'organisations.yaml');
  const read = existsSync(file) ? OrganisationsFile.safeParse(parseYaml(readFileSync(file, 'utf8')).value) : null;
  return read?.data?.organisations ?? {};
}

function writeProblem(file: string, error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'EEXIST') return `${file} existe déjà : rien n’a été écrit. Choisir un autre nom avec --slug.`;
  if (code === 'ENOENT') return `Le dossier ${path.posix.dirname(file)} n’existe pas : vérifier CONTENT_DIR.`;
  throw error;
}

function refuse(message: string): number {
  console.error(message);
  return 1;
}
