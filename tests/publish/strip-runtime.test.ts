import { describe, expect, test } from 'vitest';
import { finishPage } from '#lib/publish/page.ts';

/** A piece of the body of a page, as readers get it. */
function stripped(piece: string): string {
  const { html } = finishPage(
    `<html><head><meta charSet="utf-8"/></head><body>${piece}</body></html>`,
    '/',
    [],
    'https://recueil.example',
  );
  return html.slice(html.indexOf('<body>') + '<body>'.length, html.indexOf('</body>'));
}

describe('what Next adds is removed', () => {
  test.each([
    ['a chunk', '<script src="/_next/static/chunks/main.js" async=""></script>'],
    ['a chunk for old browsers', '<script src="/_next/static/chunks/polyfills.js" nomodule=""></script>'],
    ['an inline script', '<script>self.__next_f.push([1,"text"])</script>'],
    ['an inline module', '<script type="module">import "/x.js"</script>'],
    ['a script of another site', '<script src="https://cdn.example/js/x.js"></script>'],
    ['a script whose address has no scheme', '<script src="//cdn.example/js/x.js"></script>'],
    ['a preload of a script', '<link rel="preload" as="script" fetchpriority="low" href="/_next/static/chunks/a.js">'],
    ['a preload of a font', '<link rel="preload" as="font" href="/a.woff2" crossorigin="">'],
    ['a preload of a module', '<link rel="modulepreload" href="/a.js">'],
    ['a connection opened in advance', '<link rel="preconnect" href="/" crossorigin="">'],
    ['a render marker', '<!--$--><!--/$-->'],
    ['an empty hidden box', '<div hidden=""></div>'],
    ['a hidden box of markers and scripts', '<div hidden=""><!--$--><script>x()</script><!--/$--></div>'],
    ['a mark of its fonts', '<meta name="next-size-adjust" content="">'],
  ])('%s', (_, piece) => {
    expect(stripped(`<p>avant</p>${piece}<p>après</p>`)).toBe('<p>avant</p><p>après</p>');
  });

  test('several in a row', () => {
    const scripts = '<script src="/_next/a.js"></script><script>x()</script><!-- -->';
    expect(stripped(`<main>${scripts}<p>texte</p>${scripts}</main>`)).toBe('<main><p>texte</p></main>');
  });

  test('markers between words, whose texts are then joined', () => {
    expect(stripped('<p>Décision <!-- -->12</p>')).toBe('<p>Décision 12</p>');
  });

  test('its attributes, on elements that remain', () => {
    expect(stripped('<link rel="stylesheet" href="/_next/a.css" data-precedence="next">')).toBe(
      '<link rel="stylesheet" href="/_next/a.css">',
    );
    expect(stripped('<meta name="robots" content="noindex" data-next-head="">')).toBe(
      '<meta name="robots" content="noindex">',
    );
  });
});

describe('our own elements remain', () => {
  test.each([
    ['a script of ours', '<script type="module" src="/js/copy.js"></script>'],
    ['what the browser may load in advance', '<script type="speculationrules">{"prefetch":[]}</script>'],
    ['linked data', '<script type="application/ld+json">{"@type":"Article"}</script>'],
    ['styles', '<link rel="stylesheet" href="/_next/static/chunks/a.css">'],
    ['the feed', '<link rel="alternate" type="application/atom+xml" href="/flux.xml">'],
    ['a hidden box that holds text', '<div hidden><p>texte</p></div>'],
    ['a hidden element that is no box', '<span hidden></span>'],
    ['a hidden word', '<div hidden>texte</div>'],
    ['data of ours', '<tr data-decision="SAN-2024-013"></tr>'],
  ])('%s', (_, piece) => {
    expect(stripped(piece)).toBe(piece);
  });
});
