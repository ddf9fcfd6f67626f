import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { Checks } from '#components/article/checks.tsx';
import { Holdings } from '#components/article/holdings.tsx';
import { KeyFacts } from '#components/article/key-facts.tsx';
import { articleView } from '#lib/views/article.ts';
import { relatedIndex } from '#lib/views/related.ts';
import { contentFolder, corpusIn } from '#tests/content-folder.ts';

const corpus = corpusIn(contentFolder({}));
const viewOf = (slug: string) => {
  const article = corpus.articleBySlug.get(slug);
  if (!article) throw new Error(`the fixture has no ${slug}`);
  return articleView(article, corpus, relatedIndex(corpus), '2026-01-20');
};
const words = (html: string) =>
  html
    .replace(/<[^>]+>/g, ' ')
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .trim();
const shown = (component: typeof Checks, slug: string) =>
  renderToStaticMarkup(createElement(component, { view: viewOf(slug) }));

test('a table shows the holdings, point by point', () => {
  const html = shown(Holdings, 'alpha-2020');
  expect(html).toContain('id="points-juges"');
  expect(words(html)).toBe(
    'Ce qui a été jugé, point par point Ce qui a été jugé, point par point Point Fondement Sort Lettres lisibles (§§ 12 à 20) RGPD, art. 32 Retenu avec amende Lettres gardées sans limite RGPD, art. 5-1-e Retenu sans amende, puis écarté par le juge Défaut de réponse (§ 31) – Abandonné par le rapporteur',
  );
});

test('checks are boxes to tick, each with an anchor, its theme and its provision', () => {
  const html = shown(Checks, 'alpha-2020');
  expect([...html.matchAll(/<li id="([^"]+)"/g)].map(([, id]) => id)).toEqual([
    'a-verifier-1',
    'a-verifier-2',
    'a-verifier-3',
  ]);
  expect(words(html)).toContain('Fermer chaque enveloppe avant l’envoi. Sécurité · RGPD, art. 32 · §§ 12 à 20');
});

test('an article without holdings or checks shows neither', () => {
  expect([shown(Holdings, 'explication'), shown(Checks, 'explication')]).toEqual(['', '']);
});

test('the share of turnover is under the amount, and the level of evidence is at the end of the facts', () => {
  const text = words(shown(KeyFacts, 'alpha-2020'));
  expect(text).toContain('0,2 % du chiffre d’affaires 2019');
  expect(text).toContain('Chiffre d’affaires 20 000 000 € en 2019 SAN-2020-901, § 35');
  expect(text).toContain('Établi par Texte de la décision lu le 9 janvier 2026 Légifrance');
});
