import { expect, test } from 'vitest';
import { hostedPage } from '#lib/publish/base.ts';

test('a page below a path starts its addresses with it, and leaves all others', () => {
  const page = (base: string) =>
    `<html lang="fr"><head><link rel="stylesheet" href="${base}/_next/a.css"><script type="speculationrules">{"prefetch":[{"where":{"href_matches":"${base}/*/"}}]}</script></head>` +
    `<body><a href="${base}/">Accueil</a><a href="#suite">Suite</a><a href="https://www.cnil.fr/">CNIL</a><a href="//cnil.example/">x</a>` +
    `<form action="${base}/recherche/"><main data-payload="${base}/sanctions/index.json" data-pagefind-meta="/x"></form>` +
    `<p>Écrire href="/articles/" ou "/"</p><script type="module" src="${base}/js/copy.js"></script></body></html>`;
  expect(hostedPage(page(''), '/recueil')).toBe(page('/recueil'));
  expect(hostedPage(page(''), '')).toBe(page(''));
});
