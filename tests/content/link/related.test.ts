import { describe, expect, it } from 'vitest';
import { problemsOf, problemsOfZeta, zetaWith } from '../zeta.ts';

describe('a related article', () => {
  const related = (slugs: string) => problemsOfZeta('decisions:', `related: ${slugs}\ndecisions:`);

  it('is accepted when published', () => {
    expect(related('[alpha-2020, explication]')).toEqual([]);
  });

  it('cannot be the article itself, a draft, or missing', () => {
    expect(related('[zeta, brouillon, alpha-2021]')).toEqual([
      'content/articles/zeta.md:7:11 related-self — l’article se cite lui-même parmi ses articles liés. Retirer cette ligne de related.',
      'content/articles/zeta.md:7:17 related-draft — l’article lié « brouillon » est un brouillon. Publier cet article, ou en choisir un autre.',
      'content/articles/zeta.md:7:28 related-unknown — l’article lié « alpha-2021 » n’existe pas. Noms les plus proches : alpha-2020, alpha-2022, beta-2021.',
    ]);
  });

  it('of a draft may be a draft', () => {
    expect(problemsOfZeta('decisions:', 'draft: true\nrelated: [brouillon]\ndecisions:')).toEqual([]);
  });

  it('cannot be a draft, even an invalid one', () => {
    expect(
      problemsOf({
        'articles/zeta.md': zetaWith('decisions:', 'related: [essai]\ndecisions:'),
        'articles/essai.md': '---\ndraft: true\ntitle: Un essai sans rien\n---\nTexte.',
      }).filter((problem) => problem.startsWith('content/articles/zeta.md')),
    ).toEqual([
      'content/articles/zeta.md:7:11 related-draft — l’article lié « essai » est un brouillon. Publier cet article, ou en choisir un autre.',
    ]);
  });

  it('is not reported as missing when its file is invalid', () => {
    expect(problemsOf({ 'articles/beta-2021.md': 'Texte.' })).toEqual([
      'content/articles/beta-2021.md:1:1 front-matter — le fichier n’a pas d’en-tête. Commencer par une ligne « --- », les champs, puis une ligne « --- ».',
    ]);
  });
});

describe('a decision that follows another', () => {
  const follows = (number: string) =>
    problemsOfZeta('    fine: 800000\n', `    fine: 800000\n    follows: ${number}\n`);

  it.each([
    ['a decision of another article', 'SAN-2020-901'],
    ['a decision that does not exist', 'SAN-2019-999'],
    ['itself', 'SAN-2024-905'],
  ])('cannot follow %s', (_, number) => {
    expect(follows(number)).toEqual([
      `content/articles/zeta.md:17:14 unknown-decision — « ${number} » n’est pas une autre décision de cet article. Écrire le numéro de la décision que celle-ci prolonge.`,
    ]);
  });
});
