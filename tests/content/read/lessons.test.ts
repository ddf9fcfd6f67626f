/** Lessons of a theme: a list on its page, links checked like those of an article, each problem at its line. */
import { describe, expect, it } from 'vitest';
import { documentProblems } from '#lib/content/load.ts';
import { formatProblem } from '#lib/content/problem.ts';
import { readDocuments } from '#lib/content/read/documents.ts';
import { contentFolder, corpusIn } from '#tests/content-folder.ts';

const themes = (...lessons: string[]) =>
  contentFolder({
    'themes.yaml': [
      'securite: { name: Sécurité, lead: Mesures de sécurité. }',
      'mineurs: { name: Mineurs, lead: Connu d un brouillon seulement. }',
      'cookies:',
      '  name: Cookies',
      '  lead: Traceurs.',
      '  lessons:',
      ...lessons.map((lesson) => `    - "${lesson}"`),
    ].join('\n'),
  });

/** Problems of the vocabulary, with file paths relative to the folder. */
const problems = (folder: string) =>
  documentProblems(readDocuments(folder))
    .filter(({ file }) => file.endsWith('themes.yaml'))
    .map((problem) => formatProblem(problem).replace(/^.*content\//, ''));

describe('the lessons of a theme', () => {
  it('become a list with French typography and links', () => {
    const corpus = corpusIn(
      themes("Refuser est aussi simple qu'accepter : [Alpha, 2022](/articles/alpha-2022/).", 'Le choix est gardé.'),
    );
    expect(corpus.themes.get('cookies')?.prose?.html()).toBe(
      '<ul>\n<li>Refuser est aussi simple qu’accepter\u00a0: <a href="/articles/alpha-2022/">Alpha, 2022</a>.</li>\n<li>Le choix est gardé.</li>\n</ul>',
    );
  });

  it('are absent when the theme has none', () => {
    expect(corpusIn(themes('Une leçon.')).themes.get('securite')?.prose).toBeNull();
  });

  it('link only to existing pages; problems are on their line', () => {
    expect(problems(themes('Une leçon.', 'Voir [Alpha](/articles/alfa-2022/).'))).toEqual([
      'themes.yaml:8:8 broken-link — le lien « /articles/alfa-2022/ » ne mène à aucune page publiée. Noms les plus proches : /articles/alpha-2022/, /articles/alpha-2020/, /articles/beta-2021/.',
    ]);
  });

  it('contain no HTML', () => {
    expect(problems(themes('Un <b>mot</b>.')).map((line) => line.split(' — ')[0])).toEqual([
      'themes.yaml:7:6 raw-html',
      'themes.yaml:7:12 raw-html',
    ]);
  });
});
