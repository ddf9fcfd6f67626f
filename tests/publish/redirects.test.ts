import { expect, test } from 'vitest';
import { redirectPage } from '#lib/publish/redirects.ts';

test('a former address redirects readers and search engines to the present one, without a script', () => {
  expect(redirectPage('/articles/alpha-2020/', 'https://recueil.example')).toBe(
    '<!doctype html><html lang="fr"><meta charset="utf-8"><title>Autre adresse</title>' +
      '<link rel="canonical" href="https://recueil.example/articles/alpha-2020/"><meta name="robots" content="noindex">' +
      '<meta http-equiv="refresh" content="0; url=/articles/alpha-2020/">' +
      '<p>Cette page se trouve à l’adresse <a href="/articles/alpha-2020/">https://recueil.example/articles/alpha-2020/</a></p></html>\n',
  );
});
