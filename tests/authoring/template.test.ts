import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { placeholderProblems } from '#lib/authoring/placeholder.ts';
import { articleTemplate } from '#lib/authoring/template.ts';
import { readDocuments } from '#lib/content/read/documents.ts';
import { checkContent } from '#lib/editorial/check.ts';
import { ArticleFrontMatter } from '#lib/schema/article.ts';
import { type Field, fieldsOf } from '#lib/schema/fields.ts';
import { contentFolder } from '#tests/content-folder.ts';

const TITLE = 'Orange : « l\'amende » des publicités, \\ et "la suite"';
const template = articleTemplate({ title: TITLE, day: '2026-02-10' });
const header = template.split('\n---\n')[0]?.replace(/^---\n/, '') ?? '';

/** Uncomments the optional fields, as an editor does: removes one « # » per line; explanations keep theirs. */
function uncommented(yaml: string): string {
  const lines = yaml.split('\n').map((line) => line.replace(/^( *)# /, '$1'));
  return lines.join('\n') === yaml ? yaml : uncommented(lines.join('\n'));
}

/** Paths of the keys of a value, using the first element of each list. */
function paths(value: unknown, parent = ''): string[] {
  if (Array.isArray(value)) return paths(value[0], parent);
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) => [`${parent}${key}`, ...paths(inner, `${parent}${key}.`)]);
}

function fieldPaths(fields: readonly Field[], parent = ''): string[] {
  return fields.flatMap(({ name, fields: inner }) => [`${parent}${name}`, ...fieldPaths(inner, `${parent}${name}.`)]);
}

/** The messages of the check for this article, added to the fixture. */
function messages(text: string): string[] {
  const folder = contentFolder({ 'articles/orange-essai.md': text });
  return checkContent(folder, '2026-02-10').problems.flatMap(({ file, rule, message, severity }) =>
    file.endsWith('/orange-essai.md') && rule !== 'to-complete' ? [`${severity} ${rule} ${message}`] : [],
  );
}

describe('the template of an article', () => {
  it('has every field of the schema, in order', () => {
    const expected = fieldPaths(fieldsOf(ArticleFrontMatter));
    expect(expected).toContain('decisions.appeals.setAside');
    expect(paths(parse(uncommented(header)))).toEqual(expected);
  });

  it('shows above each field its description and whether it is required', () => {
    const lines = header.split('\n').map((line) => line.replace(/^[ #]+/, ''));
    const above = (line: string) => lines[lines.indexOf(line) - 1];
    expect(above('checked: 2026-02-10')).toBe('Obligatoire. Jour où les faits ont été vérifiés pour la dernière fois.');
    expect(above('updated: À COMPLÉTER')).toBe('Jour de la dernière modification de fond.');
    expect(above('- court: À COMPLÉTER')).toBe('Obligatoire. Juridiction saisie : identifiant de content/courts.yaml.');
    expect(above('cooperation: À COMPLÉTER')).toBe(
      'Rôle de la CNIL quand l’affaire dépasse la France. Valeurs : chef-de-file, concernee, hors-guichet-unique.',
    );
  });

  it('has no field without a description', () => {
    const silent = (fields: readonly Field[]): string[] =>
      fields.flatMap((field) => [...(field.sentence === '' ? [field.name] : []), ...silent(field.fields)]);
    expect(silent(fieldsOf(ArticleFrontMatter))).toEqual([]);
  });

  it('gives a draft with this title and date, whatever the title contains', () => {
    expect(parse(header)).toMatchObject({
      title: TITLE,
      draft: true,
      published: '2026-02-10',
      checked: '2026-02-10',
      categories: ['sanctions-cnil'],
    });
  });

  it('gives a draft that can be previewed: the only problems are parts left to fill in', () => {
    expect(messages(template)).toEqual([]);
    const documents = readDocuments(contentFolder({ 'articles/orange-essai.md': template }));
    const draft = documents.articles.find(({ slug }) => slug === 'orange-essai');
    expect(draft && placeholderProblems(draft).map(({ message }) => message)).toEqual([
      'le champ « description » est à compléter',
      'le champ « url » est à compléter',
      'le champ « title » est à compléter',
      'le champ « proves » est à compléter',
      'le texte est à compléter',
      'le texte est à compléter',
      'le texte est à compléter',
      'le texte est à compléter',
    ]);
  });

  it('lets the check ask for the decision that a title announces', () => {
    expect(messages(articleTemplate({ title: 'Orange : amende de 50 millions d’euros', day: '2026-02-10' }))).toEqual([
      'warning amount-mismatch le titre annonce 50 millions d’euros, montant que la fiche ne connaît pas',
    ]);
  });

  it('asks for each fact of a decision when its block is uncommented', () => {
    const [before, block, after] = [
      header.slice(0, header.indexOf('# decisions:')),
      header.slice(header.indexOf('# decisions:'), header.indexOf('\n\n## Dates de l’affaire')),
      header.slice(header.indexOf('\n\n## Dates de l’affaire')),
    ];
    const used = block.replaceAll(/^# /gm, '');
    const fields = messages(`---\n${before}${used}${after}\n---\nTexte.\n`).map(
      (message) => /champ « ([^»]+) »/.exec(message)?.[1],
    );
    expect(fields).toEqual([
      'decisions[1].authority',
      'decisions[1].decided',
      'decisions[1].published',
      'decisions[1].procedure',
      'decisions[1].measures[1]',
      'decisions[1].respondents[1].organisation',
      'decisions[1].respondents[1].country',
      'decisions[1].fine',
      'decisions[1].sector',
      'decisions[1].provisions[1]',
      'decisions[1].themes[1]',
      'decisions[1].sources[1].url',
      'decisions[1].sources[1].kind',
      'decisions[1].sources[1].read',
    ]);
  });
});
