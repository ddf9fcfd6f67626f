import { expect, it } from 'vitest';
import { problemsOf, zeta } from '../zeta.ts';

it('the fixture is valid, and so is the case that tests change', () => {
  expect(problemsOf({})).toEqual([]);
  expect(problemsOf({ 'articles/zeta.md': zeta })).toEqual([]);
});

it('problems of all kinds of links come in the order of files and lines', () => {
  expect(
    problemsOf({
      'articles/zeta.md': zeta
        .replace('sector: commerce', 'sector: lettres')
        .replace('decisions:', 'related: [zeta]\ndecisions:')
        .replace('Zêta vend des lettres.', 'À COMPLÉTER [ici](/nulle-part-ailleurs/).'),
      'register/2021.yaml': null,
    }).map((problem) => problem.split(' — ')[0]),
  ).toEqual([
    'content/articles/beta-2021.md:9:13 register-absent',
    'content/articles/zeta.md:7:11 related-self',
    'content/articles/zeta.md:18:13 unknown-sector',
    'content/articles/zeta.md:31:1 to-complete',
    'content/articles/zeta.md:31:13 broken-link',
  ]);
});
