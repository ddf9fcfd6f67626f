import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { canonicalFile } from '#lib/authoring/canonical-file.ts';
import { previewDocuments } from '#lib/authoring/preview-documents.ts';
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

  it('gives a draft of which the check lists what remains to be filled, and nothing else', () => {
    const folder = contentFolder({ 'articles/orange-essai.md': template });
    const remaining = checkContent(folder, '2026-02-10').problems.filter(({ file }) =>
      file.endsWith('orange-essai.md'),
    );
    expect(remaining.map(({ severity, rule, message }) => `${severity} ${rule} ${message}`)).toEqual(
      [
        'le champ « description »',
        'le champ « number »',
        'le champ « decided »',
        'le champ « published »',
        'le champ « procedure »',
        'le champ « measures »',
        'le champ « organisation »',
        'le champ « name »',
        'le champ « country »',
        'le champ « fine »',
        'le champ « sector »',
        'le champ « provisions »',
        'le champ « themes »',
        'le champ « url »',
        'le champ « title »',
        'le champ « kind »',
        'le champ « proves »',
        'le champ « read »',
        'le champ « title »',
        'le champ « summary »',
        'le texte',
        'le texte',
        'le texte',
        'le texte',
      ].map((what) => `warning to-complete ${what} est à compléter`),
    );
  });

  it('gives, in its canonical form too, a draft that the check says with what each field expects', () => {
    const folder = contentFolder({ 'articles/orange-essai.md': canonicalFile('articles/orange-essai.md', template) });
    const fixOf = (field: string) =>
      checkContent(folder, '2026-02-10').problems.find(({ message }) => message.startsWith(`le champ « ${field} »`))
        ?.fix;
    expect(fixOf('procedure')).toBe('Choisir parmi : ordinaire, simplifiee.');
    expect(fixOf('decided')).toBe('Attendu : Jour de la décision.');
    expect(fixOf('themes')).toBe('Remplacer « À COMPLÉTER ».');
  });

  it('gives a draft that the preview shows', () => {
    const folder = contentFolder({ 'articles/orange-essai.md': template });
    const options = { dir: folder, today: '2026-02-10', previous: null };
    const { documents, broken } = previewDocuments(readDocuments(folder), options);
    expect(broken).toEqual([]);
    expect(documents.articles.find(({ slug }) => slug === 'orange-essai')?.data).toMatchObject({ title: TITLE });
  });

  it('has the organisation and its country when they are known', () => {
    const organisation = { slug: 'orange', country: 'FR' };
    const filled = parse(articleTemplate({ title: TITLE, day: '2026-02-10', organisation }).split('\n---\n')[0] ?? '');
    expect(filled.decisions[0]).toMatchObject({
      authority: 'cnil',
      respondents: [{ organisation: 'orange', country: 'FR' }],
    });
  });

  it('of an event, once its decision is removed and its source filled, is accepted', () => {
    const event = template
      .replace(/\ndecisions:\n[\s\S]*?\n\n## Dates de l’affaire/, '\n## Dates de l’affaire')
      .replace(/\nenglish:\n[\s\S]*?\n\n/, '\n')
      .replace('[sanctions-cnil]', '[evenement]')
      .replace(
        /\n# sources:\n(?:#.*\n)+/,
        '\nsources: [{ url: "https://a.example/b", title: A, kind: secondary, proves: le fait, read: cite }]\n',
      );
    expect(messages(event)).toEqual([]);
  });
});
