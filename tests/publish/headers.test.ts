import { describe, expect, test } from 'vitest';
import { cacheControl, contentType, headersFile, metaPolicy, securityHeaders } from '#lib/publish/headers.ts';

describe('the policy', () => {
  test('allows everything from the site itself, and nothing else', () => {
    expect(metaPolicy('/')).toBe(
      "default-src 'none'; script-src 'self' 'inline-speculation-rules'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self'",
    );
    expect(metaPolicy('/')).not.toMatch(/unsafe|\*|https?:/);
  });

  test('allows WebAssembly only on the search page', () => {
    expect(metaPolicy('/recherche/')).toBe(
      "default-src 'none'; script-src 'self' 'inline-speculation-rules' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self'",
    );
    expect(securityHeaders('/recherche/')['Content-Security-Policy']).toContain("'wasm-unsafe-eval'");
    for (const address of [
      '/',
      '/404.html',
      '/articles/alpha/',
      '/recherche/x/',
      '/recherche',
      '/pagefind/pagefind.js',
    ])
      expect(metaPolicy(address)).toBe(metaPolicy('/'));
  });

  test('forbids frames only in the header: a page cannot do it', () => {
    expect(securityHeaders('/')['Content-Security-Policy']).toBe(`${metaPolicy('/')}; frame-ancestors 'none'`);
    expect(metaPolicy('/')).not.toContain('frame-ancestors');
  });
});

test.each([
  ['/_next/static/chunks/a.css', 'public, max-age=31536000, immutable'],
  ['/_next/static/media/a.woff2', 'public, max-age=31536000, immutable'],
  ['/', 'public, max-age=0, must-revalidate'],
  ['/articles/alpha/', 'public, max-age=0, must-revalidate'],
  ['/js/copy.js', 'public, max-age=0, must-revalidate'],
  ['/articles/_next/static/', 'public, max-age=0, must-revalidate'],
])('%s is cached with « %s »', (path, value) => {
  expect(cacheControl(path)).toBe(value);
});

test.each([
  ['/llms.txt', 'text/plain; charset=utf-8'],
  ['/articles/alpha/index.md', 'text/markdown; charset=utf-8'],
  ['/articles/alpha/index.html', 'text/html; charset=utf-8'],
  ['/donnees/decisions.json', 'application/json; charset=utf-8'],
  ['/articles/alpha/citation.json', 'application/vnd.citationstyles.csl+json; charset=utf-8'],
  ['/flux.xml', 'application/atom+xml; charset=utf-8'],
  ['/themes/cookies/flux.xml', 'application/atom+xml; charset=utf-8'],
  ['/themes/flux.xml', 'application/octet-stream'],
  ['/flux.json', 'application/feed+json; charset=utf-8'],
  ['/donnees/schema.json', 'application/schema+json; charset=utf-8'],
  ['/donnees/archives/2026-11-30.zip', 'application/zip'],
  ['/decisions/SAN-2024-013.json', 'application/json; charset=utf-8'],
  ['/pagefind/pagefind-entry.json', 'application/json; charset=utf-8'],
  ['/og/alpha.png', 'image/png'],
  ['/pagefind/fragment/fr_1.pf_fragment', 'application/octet-stream'],
])('the type of %s is %s', (path, type) => {
  expect(contentType(path)).toBe(type);
});

test('the file for hosts contains the same headers', () => {
  expect(headersFile()).toBe(`/*
  Content-Security-Policy: default-src 'none'; script-src 'self' 'inline-speculation-rules'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'
  Cross-Origin-Opener-Policy: same-origin
  Permissions-Policy: camera=(), geolocation=(), microphone=()
  Referrer-Policy: strict-origin-when-cross-origin
  Strict-Transport-Security: max-age=31536000; includeSubDomains
  X-Content-Type-Options: nosniff
  Cache-Control: public, max-age=0, must-revalidate
/_next/static/*
  ! Cache-Control
  Cache-Control: public, max-age=31536000, immutable
/articles/*/citation.bib
  Content-Type: application/x-bibtex; charset=utf-8
/articles/*/citation.ris
  Content-Type: application/x-research-info-systems; charset=utf-8
/articles/*/citation.json
  Content-Type: application/vnd.citationstyles.csl+json; charset=utf-8
/articles/*/index.md
  Content-Type: text/markdown; charset=utf-8
/donnees/decisions.json
  Content-Type: application/json; charset=utf-8
/donnees/decisions.csv
  Content-Type: text/csv; charset=utf-8
/donnees/schema.json
  Content-Type: application/schema+json; charset=utf-8
/donnees/jurisprudence.json
  Content-Type: application/json; charset=utf-8
/donnees/datapackage.json
  Content-Type: application/json; charset=utf-8
/donnees/catalogue.jsonld
  Content-Type: application/ld+json; charset=utf-8
/donnees/archives/*.zip
  Content-Type: application/zip
/donnees/archives/SHA256SUMS.txt
  Content-Type: text/plain; charset=utf-8
/decisions/*.json
  Content-Type: application/json; charset=utf-8
/chiffres/*.csv
  Content-Type: text/csv; charset=utf-8
/chiffres/*.svg
  Content-Type: image/svg+xml; charset=utf-8
/flux.xml
  Content-Type: application/atom+xml; charset=utf-8
/flux.json
  Content-Type: application/feed+json; charset=utf-8
/en/feed.xml
  Content-Type: application/atom+xml; charset=utf-8
/themes/*/flux.xml
  Content-Type: application/atom+xml; charset=utf-8
/fondements/*/flux.xml
  Content-Type: application/atom+xml; charset=utf-8
/secteurs/*/flux.xml
  Content-Type: application/atom+xml; charset=utf-8
/organismes/*/flux.xml
  Content-Type: application/atom+xml; charset=utf-8
/llms.txt
  Content-Type: text/plain; charset=utf-8
/sitemap.xml
  Content-Type: application/xml; charset=utf-8
/robots.txt
  Content-Type: text/plain; charset=utf-8
/manifest.webmanifest
  Content-Type: application/manifest+json; charset=utf-8
/sanctions/index.json
  Content-Type: application/json; charset=utf-8
/chiffres/cas.json
  Content-Type: application/json; charset=utf-8
/recherche/noms.json
  Content-Type: application/json; charset=utf-8
/recherche/lignes.json
  Content-Type: application/json; charset=utf-8
/*.css
  Content-Type: text/css; charset=utf-8
/*.html
  Content-Type: text/html; charset=utf-8
/*.js
  Content-Type: text/javascript; charset=utf-8
/*.png
  Content-Type: image/png
/*.woff2
  Content-Type: font/woff2
/icon.svg
  Content-Type: image/svg+xml; charset=utf-8
/pagefind/*.json
  Content-Type: application/json; charset=utf-8
/recherche/
  ! Content-Security-Policy
  Content-Security-Policy: default-src 'none'; script-src 'self' 'inline-speculation-rules' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'
`);
});
