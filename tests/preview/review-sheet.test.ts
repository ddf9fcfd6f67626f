import { expect, it } from 'vitest';
import { reviewSheet } from '#lib/preview/review-sheet.ts';
import { corpusIn, fixture } from '#tests/content-folder.ts';

it('lists the facts with a box to tick, the sources, the remarks and the text', () => {
  const article = corpusIn(fixture).articleBySlug.get('alpha-2020');
  if (article === undefined) throw new Error('the fixture has no alpha-2020');
  const remark = {
    file: article.file,
    line: 3,
    column: 1,
    rule: 'x',
    severity: 'warning',
    message: 'un <montant>',
    fix: 'Le lire.',
  } as const;
  const sheet = reviewSheet(article, [remark]);
  expect(sheet).toContain('<h1>Alpha : amende de 40 000 € après réformation</h1>');
  expect(sheet).toContain('<strong>Avertissement, ligne 3 :</strong> un &lt;montant&gt;. Le lire.');
  expect(sheet).toContain('<dt>Numéro de la délibération</dt><dd>SAN-2020-901</dd>');
  expect(sheet).toContain('<dt>Total des amendes prononcées</dt><dd>100\u202f000</dd>');
  expect(sheet).toContain('CNILTEXT000000000901');
  expect(sheet).toContain('Alpha vend des lettres.');
});
