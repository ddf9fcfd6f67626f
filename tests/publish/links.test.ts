import { describe, expect, test } from 'vitest';
import { linkFaults } from '#lib/publish/links.ts';

interface PageFacts {
  readonly refers?: readonly string[];
  readonly ids?: readonly string[];
}

/** Faults of a site with these pages, published at https://recueil.example with a stylesheet and an icon. */
function faults(pages: Readonly<Record<string, PageFacts>>, siteUrl = 'https://recueil.example'): string[] {
  return linkFaults({
    pages: new Map(
      Object.entries(pages).map(([address, { refers = [], ids = [] }]) => [
        address,
        { html: '', references: refers, ids },
      ]),
    ),
    files: new Set(['/_next/static/a.css', '/icon.svg', '/flux.xml']),
    siteUrl,
  });
}
const faultsOf = (...refers: string[]) =>
  faults({ '/': { refers, ids: ['haut'] }, '/articles/alpha/': { ids: ['été', 'ce-quil-faut'] } });

test.each([
  ['a page', '/articles/alpha/'],
  ['a page with a query', '/?annee=2024&tri=montant'],
  ['an anchor of the same page', '#haut'],
  ['the top of the same page', '#'],
  ['an anchor of another page', '/articles/alpha/#ce-quil-faut'],
  ['an anchor with an accent', '/articles/alpha/#été'],
  ['an anchor with an accent, encoded', '/articles/alpha/#%C3%A9t%C3%A9'],
  ['an asset', '/_next/static/a.css'],
  ['an asset with a version', '/icon.svg?v=2'],
  ['the feed', '/flux.xml'],
  ['the absolute address of the site', 'https://recueil.example'],
  ['the absolute address of a page of the site', 'https://recueil.example/articles/alpha/#été'],
  ['another page, relative to this one', 'articles/alpha/'],
])('%s resolves: %s', (_, reference) => {
  expect(faultsOf(reference)).toEqual([]);
});

test.each([
  ['another site', 'https://www.cnil.fr/rien/du/tout'],
  ['a site whose name starts as ours', 'https://recueil.example.org/rien/'],
  ['ours over another protocol', 'http://recueil.example/rien/'],
  ['another site without a scheme', '//www.cnil.fr/rien/'],
  ['an electronic address', 'mailto:essai@example.org?subject=100%'],
  ['a telephone number', 'tel:+33123456789'],
])('%s is not checked: %s', (_, reference) => {
  expect(faultsOf(reference)).toEqual([]);
});

test.each([
  ['a dead link', '/articles/beta/', '« /articles/beta/ » ne mène à rien'],
  ['an address without its final slash', '/articles/alpha', '« /articles/alpha » ne mène à rien'],
  ['a dead asset', '/_next/static/b.js', '« /_next/static/b.js » ne mène à rien'],
  ['a dead relative link', 'beta/', '« beta/ » ne mène à rien'],
  [
    'a dead link written in full',
    'https://recueil.example/articles/beta/',
    '« https://recueil.example/articles/beta/ » ne mène à rien',
  ],
  ['a dead anchor of the same page', '#bas', '« #bas » : ancre absente de la page visée'],
  [
    'a dead anchor of another page',
    '/articles/alpha/#bas',
    '« /articles/alpha/#bas » : ancre absente de la page visée',
  ],
  ['a percentage that encodes nothing', '/100%/', '« /100%/ » n’est pas une adresse'],
  ['an anchor whose encoding is broken', '#100%', '« #100% » n’est pas une adresse'],
  ['an address that cannot be read', 'http://[', '« http://[ » n’est pas une adresse'],
])('%s is a fault', (_, reference, message) => {
  expect(faultsOf(reference)).toEqual([`/ : ${message}`]);
});

describe('faults', () => {
  test('duplicate ids are reported once per page', () => {
    expect(faults({ '/': { ids: ['a', 'b', 'a', 'c', 'b', 'a'] }, '/x/': { ids: ['a'] } })).toEqual([
      '/ : l’identifiant « a » figure deux fois',
      '/ : l’identifiant « b » figure deux fois',
    ]);
  });

  test('are all reported, page by page; each one once per page', () => {
    expect(faults({ '/': { refers: ['/rien/', '/rien/'] }, '/x/': { refers: ['/rien/', '#rien'] } })).toEqual([
      '/ : « /rien/ » ne mène à rien',
      '/x/ : « /rien/ » ne mène à rien',
      '/x/ : « #rien » : ancre absente de la page visée',
    ]);
  });

  test('in relative links depend on the address of the page', () => {
    expect(faults({ '/x/': { refers: ['./y/', '../'] }, '/x/y/': {}, '/': {} })).toEqual([]);
  });

  test('are also found for a local address of the site', () => {
    expect(faults({ '/': { refers: ['http://localhost:3000/rien/'] } }, 'http://localhost:3000')).toEqual([
      '/ : « http://localhost:3000/rien/ » ne mène à rien',
    ]);
  });
});

test('below a path of its host, a site has its absolute addresses there, and the rest of the host is another site', () => {
  const pages = {
    '/': {
      refers: [
        '/articles/alpha/',
        'https://hote.example/recueil/articles/alpha/',
        'https://hote.example/rien/',
        'https://hote.example/recueil/rien/',
      ],
    },
    '/articles/alpha/': { refers: ['#haut'], ids: ['haut'] },
  };
  expect(faults(pages, 'https://hote.example/recueil')).toEqual([
    '/ : « https://hote.example/recueil/rien/ » ne mène à rien',
  ]);
});
