import { describe, expect, test } from 'vitest';
import { finishPage } from '#lib/publish/page.ts';

const SITE = 'https://recueil.example';

const POLICY =
  '<meta http-equiv="Content-Security-Policy" content="default-src &#x27;none&#x27;; script-src &#x27;self&#x27; &#x27;inline-speculation-rules&#x27;; style-src &#x27;self&#x27;; img-src &#x27;self&#x27;; font-src &#x27;self&#x27;; connect-src &#x27;self&#x27;; manifest-src &#x27;self&#x27;; base-uri &#x27;none&#x27;; form-action &#x27;self&#x27;">';

/** A page exported by Next 16.4. */
const EXPORTED = [
  '<!DOCTYPE html><html lang="fr"><head><meta charSet="utf-8"/><link rel="preconnect" href="/" crossorigin=""/>',
  '<meta name="viewport" content="width=device-width, initial-scale=1"/>',
  '<meta property="og:image" content="https://recueil.example/og/alpha.png"/>',
  '<link rel="stylesheet" href="/_next/static/chunks/a.css" data-precedence="next"/>',
  '<link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/b.js"/>',
  '<script src="/_next/static/chunks/c.js" async=""></script><title>Alpha &amp; Bêta</title></head>',
  '<body><div hidden=""><!--$--><!--/$--></div><main id="contenu"><h1 id="titre">Alpha</h1>',
  '<p>n° <!-- -->12, <a href="/sanctions/#titre">la suite</a> <img src="/plan.png" alt="Plan"/></p></main>',
  '<script type="module" src="/js/copy.js"></script><script>self.__next_f.push([1,"Alpha"])</script></body></html>',
].join('');

const PUBLISHED = [
  `<!doctype html><html lang="fr"><head><meta charset="utf-8">${POLICY}`,
  '<meta name="viewport" content="width=device-width, initial-scale=1">',
  '<meta property="og:image" content="https://recueil.example/og/alpha.png">',
  '<link rel="stylesheet" href="/_next/static/chunks/a.css">',
  '<title>Alpha &amp; Bêta</title></head>',
  '<body><main id="contenu"><h1 id="titre">Alpha</h1>',
  '<p>n° 12, <a href="/sanctions/#titre">la suite</a> <img src="/plan.png" alt="Plan"></p></main>',
  '<script type="module" src="/js/copy.js"></script></body></html>',
].join('');

test('an exported page loses the framework runtime and gets its policy right after the character set', () => {
  expect(finishPage(EXPORTED, '/', [], SITE).html).toBe(PUBLISHED);
});

test('an empty element of a drawing closes itself; one outside of drawings keeps its closing tag', () => {
  const body =
    '<svg viewBox="0 0 1 1"><g><circle cx="1" r="2"></circle><text>1</text></g><rect width="1"></rect></svg><i></i><span class="a"></span>';
  const { html } = finishPage(`<html><head><meta charset="utf-8"></head><body>${body}</body></html>`, '/', [], SITE);
  expect(html.slice(html.indexOf('<body>'))).toBe(
    '<body><svg viewBox="0 0 1 1"><g><circle cx="1" r="2"/><text>1</text></g><rect width="1"/></svg><i></i><span class="a"></span></body></html>',
  );
});

test('the fonts of text and headings are preloaded, and checked like any file', () => {
  const font = '/_next/static/media/text.woff2';
  const { html, references } = finishPage(
    '<html><head><meta charset="utf-8"></head><body></body></html>',
    '/',
    [font],
    SITE,
  );
  expect(html).toContain(`${POLICY}<link rel="preload" as="font" type="font/woff2" crossorigin="" href="${font}">`);
  expect(references).toEqual([font]);
});

describe('lists what the verification needs', () => {
  const page = finishPage(EXPORTED, '/', [], SITE);

  test('every address in the finished page, with its share image, without the removed ones', () => {
    expect(page.references).toEqual([
      'https://recueil.example/og/alpha.png',
      '/_next/static/chunks/a.css',
      '/sanctions/#titre',
      '/plan.png',
      '/js/copy.js',
    ]);
  });

  test('every id', () => {
    expect(page.ids).toEqual(['contenu', 'titre']);
  });
});

test('the policy comes before anything that loads, wherever Next puts the character set', () => {
  const late =
    '<html><head><link rel="stylesheet" href="/a.css"><title>A</title><meta charset="utf-8"></head><body></body></html>';
  expect(finishPage(late, '/', [], SITE).html).toBe(
    `<html><head><meta charset="utf-8">${POLICY}<link rel="stylesheet" href="/a.css"><title>A</title></head><body></body></html>`,
  );
});

test('the search page has its own policy, and the marks of the search index remain', () => {
  const search = '<html><head><meta charset="utf-8"></head><body><p data-pagefind-body="">a</p></body></html>';
  expect(finishPage(search, '/recherche/', [], SITE).html).toBe(
    `<html><head><meta charset="utf-8">${POLICY.replace('speculation-rules&#x27;', 'speculation-rules&#x27; &#x27;wasm-unsafe-eval&#x27;')}</head><body><p data-pagefind-body="">a</p></body></html>`,
  );
});

test('a page has only one policy', () => {
  expect(finishPage(EXPORTED, '/', [], SITE).html.split('Content-Security-Policy')).toHaveLength(2);
});

test('a page without a character set is refused: the policy would have no place', () => {
  expect(() => finishPage('<html><head><title>A</title></head><body></body></html>', '/', [], SITE)).toThrow(
    'no <meta charset> in an exported page: Next changed what it writes',
  );
});

describe('the link of the masthead to the other language', () => {
  const page = (head: string) =>
    finishPage(
      `<html lang="fr"><head><meta charset="utf-8">${head}</head><body><a href="/en/" hreflang="en" data-edition="">English</a></body></html>`,
      '/articles/alpha/',
      [],
      SITE,
    );

  test('leads to the pair that the head of the page names', () => {
    const alternates =
      '<link rel="alternate" hreflang="fr" href="https://recueil.example/articles/alpha/"><link rel="alternate" hreflang="en" href="https://recueil.example/en/cases/alpha/">';
    expect(page(alternates).references).toContain('/en/cases/alpha/');
    expect(page(alternates).references).not.toContain('/en/');
  });

  test('leads to it from the root of a site that is below a path of its host', () => {
    const { references } = finishPage(
      '<html lang="fr"><head><meta charset="utf-8"><link rel="alternate" hreflang="en" href="https://hote.example/recueil/en/cases/alpha/"></head><body><a href="/en/" hreflang="en" data-edition="">English</a></body></html>',
      '/articles/alpha/',
      [],
      'https://hote.example/recueil',
    );
    expect(references).toContain('/en/cases/alpha/');
  });

  test('stays as it is on a page without a pair', () => {
    expect(page('').references).toEqual(['/en/']);
  });
});
