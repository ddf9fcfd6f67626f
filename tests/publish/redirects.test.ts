import { describe, expect, test } from 'vitest';
import { movedAddresses, readRedirects, redirectPage, redirectsFile } from '#lib/publish/redirects.ts';

test('a former address redirects readers and search engines to the present one, without a script', () => {
  expect(redirectPage('/articles/alpha-2020/', 'https://recueil.example')).toBe(
    '<!doctype html><html lang="fr"><meta charset="utf-8"><title>Autre adresse</title>' +
      '<link rel="canonical" href="https://recueil.example/articles/alpha-2020/"><meta name="robots" content="noindex">' +
      '<meta http-equiv="refresh" content="0; url=/articles/alpha-2020/">' +
      '<p>Cette page se trouve à l’adresse <a href="/articles/alpha-2020/">https://recueil.example/articles/alpha-2020/</a></p></html>\n',
  );
});

describe('with a renamed page', () => {
  const moved = (former: string, present: string, ...files: string[]) =>
    Object.fromEntries(movedAddresses(new Map([[former, present]]), new Set(files)));

  test('its citations, its twin, its image and its English page move', () => {
    expect(
      moved(
        '/articles/ancien/',
        '/articles/nouveau/',
        '/articles/nouveau/index.html',
        '/articles/nouveau/index.md',
        '/articles/nouveau/citation.bib',
        '/articles/nouveau-autre/index.html',
        '/en/cases/nouveau/index.html',
        '/og/nouveau.png',
        '/og/autre.png',
      ),
    ).toEqual({
      '/articles/ancien/': '/articles/nouveau/',
      '/articles/ancien/index.md': '/articles/nouveau/index.md',
      '/articles/ancien/citation.bib': '/articles/nouveau/citation.bib',
      '/en/cases/ancien/': '/en/cases/nouveau/',
      '/og/ancien.png': '/og/nouveau.png',
    });
  });

  test('its feed and the later pages of its list move', () => {
    expect(
      moved(
        '/organismes/ancien/',
        '/organismes/nouveau/',
        '/organismes/nouveau/index.html',
        '/organismes/nouveau/flux.xml',
        '/organismes/nouveau/page/2/index.html',
        '/en/organisations/nouveau/index.html',
      ),
    ).toEqual({
      '/organismes/ancien/': '/organismes/nouveau/',
      '/organismes/ancien/flux.xml': '/organismes/nouveau/flux.xml',
      '/organismes/ancien/page/2/': '/organismes/nouveau/page/2/',
      '/en/organisations/ancien/': '/en/organisations/nouveau/',
    });
  });

  test('nothing leads to a file that is not published', () => {
    expect(moved('/articles/ancien/', '/articles/nouveau/', '/articles/nouveau/index.html')).toEqual({
      '/articles/ancien/': '/articles/nouveau/',
    });
    expect(moved('/articles/ancien/', '/articles/nouveau/')).toEqual({});
  });

  test('a page that became the home page, or a page of another kind, moves alone', () => {
    expect(moved('/themes/ancien/', '/', '/index.html', '/flux.xml')).toEqual({ '/themes/ancien/': '/' });
    expect(moved('/articles/ancien/', '/themes/cookies/', '/themes/cookies/index.html')).toEqual({
      '/articles/ancien/': '/themes/cookies/',
    });
  });
});

test('the redirects of the file for hosts are read back', () => {
  const moved = new Map([
    ['/articles/ancien/', '/articles/nouveau/'],
    ['/articles/ancien/citation.bib', '/articles/nouveau/citation.bib'],
  ]);
  const file =
    '/articles/ancien/ /articles/nouveau/ 301\n/articles/ancien/citation.bib /articles/nouveau/citation.bib 301\n';
  expect(redirectsFile(moved)).toBe(file);
  expect(readRedirects(file)).toEqual(moved);
  expect(readRedirects('')).toEqual(new Map());
});
