/** `npm run new -- "Titre" [--slug nom]`: writes a draft from the template; never overwrites, asks nothing. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { articleTemplate } from '../authoring/template.ts';
import { slugOf } from '../french/slug.ts';
import { routes } from '../routes.ts';
import { ArticleFrontMatter } from '../schema/article.ts';
import { PLACEHOLDER } from '../schema/placeholder.ts';
import { Slug } from '../schema/slug.ts';
import { readConfig } from '../site.ts';

const { buildDate, contentDir } = readConfig();

/** Of an article’s address, in characters. */
const LONGEST_SLUG = 100;

const USAGE = 'Usage : npm run new -- "Titre de l’article" [--slug nom-du-fichier]';

process.exitCode = run(process.argv.slice(2));

/** Writes the draft and says what comes next. Returns the exit code. */
function run(args: readonly string[]): number {
  const request = requested(args);
  if ('refusal' in request) return refuse(request.refusal);
  const { title, slug } = request;
  const file = path.posix.join(contentDir, 'articles', `${slug}.md`);
  try {
    writeFileSync(file, articleTemplate({ title, day: buildDate }), { flag: 'wx' });
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

function requested(args: readonly string[]): { title: string; slug: string } | { refusal: string } {
  let parsed: { values: { slug?: string | undefined }; positionals: string[] };
  try {
    parsed = parseArgs({ args: [...args], options: { slug: { type: 'string' } }, allowPositionals: true });
  } catch {
    return { refusal: `Option inconnue ou incomplète.\n${USAGE}` };
  }
  const title = parsed.positionals.join(' ').normalize('NFC').replace(/\s+/g, ' ').trim();
  if (title === '') return { refusal: `Le titre manque.\n${USAGE}` };
  const slug = parsed.values.slug ?? slugOf(title, LONGEST_SLUG);
  const named = Slug.safeParse(slug);
  if (named.success) return { title, slug };
  if (parsed.values.slug === undefined)
    return { refusal: `Aucun nom de fichier ne peut être tiré de « ${title} » : en donner un.\n${USAGE}` };
  return { refusal: `« ${slug} » ne convient pas : ${named.error.issues[0]?.message}.` };
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
