import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkContent } from '#lib/editorial/check.ts';
import { rules } from '#lib/editorial/rules.ts';
import { article, checkArticles, DECISION, say } from './check-article.ts';

/** The last day on which our content was checked: later, `stale` would report problems. */
const TODAY = readdirSync('content/articles')
  .map((name) => /^checked: (\S+)$/m.exec(readFileSync(`content/articles/${name}`, 'utf8'))?.[1] ?? '')
  .toSorted()
  .at(-1) as string;

describe('the examples of the founding document', () => {
  it('80 000 € for 800 000 € is reported with its factor of ten, and so is the name without its accent', () => {
    const decisions = DECISION.replace(
      'organisation: alpha, name: ALPHA SANTÉ',
      'organisation: cegedim-sante, name: CEGEDIM SANTÉ',
    );
    const founding = article({
      title: 'SANCTION CNIL : CEGEDIM SANTE écope de 80 000 €',
      description: 'La CNIL a infligé une amende à Cegedim Santé, éditeur de logiciels.',
      decisions,
    });
    expect(checkArticles({ 'cegedim.md': founding }).problems.map(say)).toEqual([
      'warning « CEGEDIM SANTE » est une variante de « Cegedim Santé » | Écrire « Cegedim Santé », ou ajouter cette forme à aliases.',
      'error le titre annonce 80 000 €, la décision dit 800 000 € : un facteur dix | Écrire 800 000 €.',
    ]);
  });

  it('a Lithuanian fine is not a « sanction CNIL », and 2 385 276 € is not rounded to 2,3 millions', () => {
    const decisions = DECISION.replace(
      'organisation: alpha, name: ALPHA SANTÉ',
      "organisation: vinted, name: 'Vinted, UAB'",
    )
      .replace('authority: cnil', 'authority: vdai')
      .replace('procedure: ordinaire', 'procedure: null')
      .replaceAll('800000', '2385276');
    const title = 'Sanction CNIL : Vinted écope d’une amende de 2,3 Millions d’Euros';
    const founding = article({
      title,
      description: 'Vinted traite mal les demandes d’effacement de ses membres.',
      categories: 'article-rgpd',
      decisions,
    });
    expect(checkArticles({ 'vinted.md': founding }).problems.map(say)).toEqual([
      'error « Sanction CNIL » attribue à la CNIL une décision qui n’est pas d’elle | Nommer celle qui a décidé, VDAI (Lituanie), et dire ce que la CNIL a fait : plaintes transmises, coopération.',
      'error le titre annonce 2,3 Millions d’Euros, la décision dit 2 385 276 €, qui s’arrondit à 2,4 millions d’euros | Écrire 2 385 276 € ou 2,4 millions d’euros.',
      'warning « Millions » prend une minuscule | Écrire millions d’euros.',
      'warning « Euros » prend une minuscule | Écrire millions d’euros.',
    ]);
  });
});

it('a correct article has no problem', () =>
  expect(checkArticles({ 'cas.md': article() })).toEqual({ problems: [], suppressed: [] }));

it('our own content has no problem, and its suppressions have reasons', () => {
  const { problems, suppressed } = checkContent('content', TODAY);
  expect(problems.map(({ file, line, rule, message }) => `${file}:${line} ${rule} ${message}`)).toEqual([]);
  expect(suppressed.every(({ reason }) => reason.length > 20)).toBe(true);
});

it('the articles of the tests have no error', () =>
  expect(checkContent('tests/fixtures/content', TODAY).problems.filter(({ severity }) => severity === 'error')).toEqual(
    [],
  ));

describe('the list of rules', () => {
  it('has every file of the folder, under its own name', () =>
    expect(rules.map(({ name }) => `${name}.ts`).toSorted()).toEqual(readdirSync('lib/editorial/rules').toSorted()));
  it('describes each rule in one sentence', () =>
    expect(rules.filter(({ about }) => !/^\p{Lu}.{30,}[^.]\.$/u.test(about))).toEqual([]));
});
