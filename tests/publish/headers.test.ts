import { describe, expect, test } from 'vitest';
import { fileKinds, matches } from '#lib/exports/files.ts';
import { commonHeaders, exceptions, headersFile, headersOf, metaPolicy } from '#lib/publish/headers.ts';

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
    expect(headersOf('/recherche/')['Content-Security-Policy']).toContain("'wasm-unsafe-eval'");
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
    expect(headersOf('/')['Content-Security-Policy']).toBe(`${metaPolicy('/')}; frame-ancestors 'none'`);
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
  expect(headersOf(path)['Cache-Control']).toBe(value);
});

test.each([
  ['/llms.txt', 'text/plain; charset=utf-8'],
  ['/articles/alpha/index.md', 'text/markdown; charset=utf-8'],
  ['/articles/alpha/', 'text/html; charset=utf-8'],
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
  expect(headersOf(path)['Content-Type']).toBe(type);
});

test.each([
  ['/donnees/decisions.json', 'cross-origin', '*'],
  ['/themes/cookies/flux.xml', 'cross-origin', '*'],
  ['/og/alpha.png', 'cross-origin', '*'],
  ['/og.png', 'cross-origin', '*'],
  ['/', 'same-origin', undefined],
  ['/sanctions/index.json', 'same-origin', undefined],
  ['/icon-512.png', 'same-origin', undefined],
])('other sites may read %s: %s', (path, policy, origin) => {
  expect(headersOf(path)['Cross-Origin-Resource-Policy']).toBe(policy);
  expect(headersOf(path)['Access-Control-Allow-Origin']).toBe(origin);
});

test('no two exceptions give one address the same header: hosts would join the values', () => {
  const addresses = [...fileKinds.map(({ address }) => address), ...exceptions.map(([family]) => family)];
  for (const address of addresses.map((family) => family.replace('*', 'x'))) {
    const names = exceptions.flatMap(([family, headers]) => (matches(family, address) ? Object.keys(headers) : []));
    expect([address, names]).toEqual([address, [...new Set(names)]]);
  }
});

describe('the file for hosts', () => {
  test('gives every address the common headers', () => {
    expect(headersFile()).toMatch(
      /^\/\*\n {2}Content-Security-Policy: default-src 'none'; .*; frame-ancestors 'none'\n {2}Cross-Origin-Opener-Policy: same-origin\n/,
    );
    for (const [name, value] of Object.entries(commonHeaders))
      expect(headersFile()).toContain(`\n  ${name}: ${value}\n`);
  });
  test('removes a common header before it gives another value', () => {
    expect(headersFile()).toContain(`
/_next/static/*
  ! Cache-Control
  Cache-Control: public, max-age=31536000, immutable
`);
    expect(headersFile()).toContain(`
/articles/*/citation.bib
  Content-Type: application/x-bibtex; charset=utf-8
  ! Cross-Origin-Resource-Policy
  Cross-Origin-Resource-Policy: cross-origin
  Access-Control-Allow-Origin: *
`);
    expect(headersFile()).toContain(`
/recherche/
  ! Content-Security-Policy
  Content-Security-Policy: default-src 'none'; script-src 'self' 'inline-speculation-rules' 'wasm-unsafe-eval';`);
  });
});
