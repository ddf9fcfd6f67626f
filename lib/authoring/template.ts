/** The draft of a new article: every field of the schema with its description, and the headings of the text. */
import { ArticleFrontMatter } from '../schema/article.ts';
import { type Field, fieldsOf, helpOf } from '../schema/fields.ts';
import { PLACEHOLDER } from '../schema/placeholder.ts';

export interface NewArticle {
  readonly title: string;
  /** Creation date of the draft, `YYYY-MM-DD`. */
  readonly day: string;
  /** The organisation of the title, when the vocabulary has it. */
  readonly organisation?: { readonly slug: string; readonly country: string } | undefined;
}

/**
 * The Markdown of a new draft, of which the check only asks to fill what is marked « À COMPLÉTER »: a decision, its
 * English title and summary, the text. Other optional parts are commented out, including whole blocks (appeals).
 */
export function articleTemplate({ title, day, organisation }: NewArticle): string {
  const known: Known = {
    title: JSON.stringify(title),
    description: `"${PLACEHOLDER} : une phrase de 50 à 200 caractères, pour les listes et les moteurs de recherche."`,
    categories: '[sanctions-cnil]',
    draft: 'true',
    published: day,
    checked: day,
    'decisions.authority': 'cnil',
    ...(organisation && {
      'decisions.respondents.organisation': organisation.slug,
      'decisions.respondents.country': organisation.country,
    }),
    'english.title': `"${PLACEHOLDER}"`,
    'english.summary': `"${PLACEHOLDER}"`,
  };
  const fields = fieldsOf(ArticleFrontMatter).map((field) => fieldLines(field, known).join('\n'));
  return `---\n${INSTRUCTIONS}\n\n${fields.join('\n\n')}\n---\n\n${BODY_TEMPLATE}`;
}

/** Values that the draft already has, by field path. */
type Known = Readonly<Record<string, string>>;

const INSTRUCTIONS = `\
## Brouillon : tant que « draft » vaut true, l’article ne se voit que dans l’aperçu (npm run dev).
## Remplacer chaque « ${PLACEHOLDER} ». Une ligne « ## » explique le champ qui suit ; un champ précédé de « # » est
## facultatif : pour s’en servir, retirer « # » et l’espace au début de sa ligne, ou de toutes les lignes de son bloc
## (dans VS Code : les sélectionner, puis Ctrl+/). Une explication ou un événement : retirer le bloc « decisions »,
## et remplir « sources ». Tous les champs et toutes les règles : content/README.md.
## Ce qui reste à faire : npm run check. Ces lignes d’explication peuvent être effacées.`;

export const BODY_TEMPLATE = `\
${PLACEHOLDER} : qui a décidé quoi, quand, contre qui et pourquoi.

## Ce qui est reproché

${PLACEHOLDER}

## La décision et ses suites

${PLACEHOLDER}

## Ce qu'il faut retenir

${PLACEHOLDER}
`;

/** A field below its description; commented out when it is optional and has no value. */
function fieldLines(field: Field, known: Known, parent = ''): string[] {
  const path = `${parent}${field.name}`;
  const live = field.required || Object.keys(known).some((name) => name === path || name.startsWith(`${path}.`));
  const lines = valueLines(field, known, path);
  return [`## ${helpOf(field)}`, ...(live ? lines : lines.map((line) => `# ${line}`))];
}

function valueLines(field: Field, known: Known, path: string): string[] {
  if (field.fields.length === 0) return [`${field.name}: ${known[path] ?? plainValue(field)}`];
  const inner = field.fields.flatMap((one) => fieldLines(one, known, `${path}.`));
  return [`${field.name}:`, ...(field.list ? listItem(inner) : inner.map((line) => `  ${line}`))];
}

function plainValue({ list, fallback }: Field): string {
  if (fallback !== undefined) return JSON.stringify(fallback);
  return list ? `[${PLACEHOLDER}]` : PLACEHOLDER;
}

/** The lines of an object as a list item: the dash goes before the first field, below its description. */
function listItem(lines: readonly string[]): string[] {
  const first = lines.findIndex((line) => !line.startsWith('#'));
  return lines.map((line, i) => (i < first ? `  ${line}` : i === first ? `  - ${line}` : `    ${line}`));
}
