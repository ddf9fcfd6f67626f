import { describe, expect, test } from 'vitest';
import { readRecords, type SearchRecord, searchIndex, separateElisions } from '#lib/publish/search-index.ts';
import { finderOf, openFiles } from './engine.ts';

/** A page with an indexed text between a navigation and a footer that are not indexed. */
function page(title: string, text: string, marks = ''): { html: string } {
  return {
    html: `<!doctype html><html lang="fr"><head><title>${title}</title></head><body><nav>Rubriques</nav><main>${marks}<h1>${title}</h1><p>Hors texte</p><div data-pagefind-body=""><p>${text}</p><dl><dt data-pagefind-ignore="">Étiquette</dt><dd>Valeur</dd></dl></div></main><footer>Mentions</footer></body></html>`,
  };
}

const pages = new Map([
  [
    '/articles/alpha/',
    page(
      'Alpha : amende pour des enveloppes',
      'Le droit à l’oubli n’a pas été respecté, ni celui d’opposition. Conservation des données de santé, n°\u00a0498628.',
      '<span data-pagefind-filter="type:fiche"></span><span data-pagefind-filter="annee:2024"></span><span data-pagefind-meta="montant:800 000 €"></span><span data-pagefind-meta="identifiants:zqsan20240130"></span>',
    ),
  ],
  [
    '/fondements/rgpd-5-1-e/',
    page('Article 5, § 1, e)', 'Durée limitée.', '<span data-pagefind-meta="identifiants:zqrgpdx5x1xe0"></span>'),
  ],
  [
    '/fondements/rgpd-5-1/',
    page('Article 5, § 1', 'Principes.', '<span data-pagefind-meta="identifiants:zqrgpdx5x10"></span>'),
  ],
  [
    '/liste/',
    { html: '<html lang="fr"><body><main><h1>Liste</h1><p>Alpha, oubli, inventaire</p></main></body></html>' },
  ],
]);

const record: SearchRecord = {
  language: 'fr',
  address: '/annees/2021/#r-2021-11-30',
  title: 'MEDECIN',
  text: 'Défaut d’information. Amende de 5 000 euros.',
  filters: { type: 'liste', annee: ['2021'], theme: ['securite', 'cookies'] },
  facts: { montant: '5 000 €', date: '30 novembre 2021' },
};

const files = await searchIndex(pages, [record]);

describe('a search finds', () => {
  test.each([
    ['oubli', '/articles/alpha/'],
    ['oublis', '/articles/alpha/'],
    ['opposition', '/articles/alpha/'],
    ['sante', '/articles/alpha/'],
    ['SANTÉ', '/articles/alpha/'],
    ['donnée', '/articles/alpha/'],
    ['enveloppe', '/articles/alpha/'],
    ['498628', '/articles/alpha/'],
    ['médecins', '/annees/2021/#r-2021-11-30'],
    ['information', '/annees/2021/#r-2021-11-30'],
  ])('« %s » in %s', async (query, address) => {
    expect((await finderOf(await openFiles(files))(query))[0]).toBe(address);
  });

  test('an identifier only on its own page: that of a paragraph is not that of its article', async () => {
    const find = finderOf(await openFiles(files));
    expect(await find('"zqsan20240130"')).toEqual(['/articles/alpha/']);
    expect(await find('"zqrgpdx5x1xe0"')).toEqual(['/fondements/rgpd-5-1-e/']);
    expect(await find('"zqrgpdx5x10"')).toEqual(['/fondements/rgpd-5-1/']);
  });

  test('pages with their filters and facts', async () => {
    const engine = await openFiles(files);
    const find = finderOf(engine);
    expect(await find(null, { type: 'liste' })).toEqual(['/annees/2021/#r-2021-11-30']);
    expect(await find(null, { theme: 'cookies', annee: '2021' })).toEqual(['/annees/2021/#r-2021-11-30']);
    expect(await find(null, { type: 'liste', annee: '2024' })).toEqual([]);
    const [first] = (await engine.search('oubli', { filters: {} })).results;
    expect((await first?.data())?.meta).toEqual({
      title: 'Alpha : amende pour des enveloppes',
      montant: '800 000 €',
    });
  });
});

describe('a search does not find', () => {
  // In quotation marks: without them, the engine replaces an unknown word by a word with the same beginning.
  test.each(['rubriques', 'mentions', 'hors', 'étiquette', 'inventaire'])('« %s »', async (word) => {
    const find = finderOf(await openFiles(files));
    expect(await find(`"${word}"`)).toEqual([]);
    expect(await find('"valeur"')).toHaveLength(3);
  });
});

describe('the files of the index', () => {
  test('are those that a search reads: no interface, no worker, and only the engine with French', () => {
    const names = [...files.keys()].map((name) => name.replace(/[0-9a-f]{7,}/, '*'));
    expect([...new Set(names)]).toEqual([
      '/pagefind/filter/fr_*.pf_filter',
      '/pagefind/fragment/fr_*.pf_fragment',
      '/pagefind/index/fr_*.pf_index',
      '/pagefind/pagefind-entry.json',
      '/pagefind/pagefind.fr_*.pf_meta',
      '/pagefind/pagefind.js',
      '/pagefind/wasm.fr.pagefind',
    ]);
  });

  test('are the same, byte for byte, each time', async () => {
    const bytes = (index: ReadonlyMap<string, Uint8Array>) =>
      [...index].map(([name, content]) => [name, Buffer.from(content).toString('base64')]);
    expect(bytes(await searchIndex(pages, [record]))).toEqual(bytes(files));
  });

  test('have chunks of 5 000 words at most, to keep each one small', async () => {
    const words = Array.from({ length: 12_000 }, (_, i) => `mot${i}`).join(' ');
    const index = await searchIndex(new Map([['/long/', page('Long', words)]]), []);
    expect([...index.keys()].filter((name) => name.endsWith('.pf_index')).length).toBeGreaterThanOrEqual(3);
  });

  test('do not exist when no page is marked', async () => {
    expect(await searchIndex(new Map([['/liste/', { html: '<html></html>' }]]), [])).toEqual(new Map());
  });
});

test('the index separates elided words, with a straight or a curly apostrophe', () => {
  expect(separateElisions('l’oubli, d\'opposition, qu’1 an, ‘mot’ <a href="x">l’</a>')).toBe(
    'l’ oubli, d’ opposition, qu’ 1 an, ‘mot’ <a href="x">l’</a>',
  );
});

describe('the records of the app', () => {
  test('are read back unchanged', () => {
    expect(readRecords(JSON.stringify([record]))).toEqual([record]);
  });

  test.each([
    ['a record without address', [{ ...record, address: undefined }]],
    ['an address of another site', [{ ...record, address: 'https://example.org/' }]],
    ['an unknown filter', [{ ...record, filters: { ...record.filters, secteur: [] } }]],
    ['something else', { records: [record] }],
  ])('are refused: %s', (_, records) => {
    expect(() => readRecords(JSON.stringify(records))).toThrow();
  });
});

test('each language of the pages has its own index, and its own engine', async () => {
  const english = { html: page('Alpha: fine', 'Letters were left open.').html.replace('lang="fr"', 'lang="en"') };
  const both = await searchIndex(new Map([...pages, ['/en/cases/alpha/', english]]), [
    record,
    { ...record, language: 'en', address: '/en/sanctions/?theme=cookies', title: 'Cookies', text: '2 decisions.' },
  ]);
  const isFrench = ([name]: readonly [string, unknown]) => /fr_|\.fr\./.test(name);
  const bytes = ([name, content]: readonly [string, Uint8Array]) => [name, Buffer.from(content).toString('base64')];
  expect([...both].filter(isFrench).map(bytes)).toEqual([...files].filter(isFrench).map(bytes));
  expect([...both.keys()]).toContain('/pagefind/wasm.en.pagefind');
  const find = finderOf(await openFiles(both, 'en'));
  expect(await find('letter')).toEqual(['/en/cases/alpha/']);
  expect((await find(null)).toSorted()).toEqual(['/en/cases/alpha/', '/en/sanctions/?theme=cookies']);
});
