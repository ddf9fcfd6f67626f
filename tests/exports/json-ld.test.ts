import { describe, expect, test } from 'vitest';
import { resourceOf } from '#lib/exports/data-resources.ts';
import { articleThing, breadcrumbThing, datasetThing, jsonLd, siteThing } from '#lib/exports/json-ld.ts';
import { corpusIn, fixture } from '#tests/content-folder.ts';
import { article, corpusOf } from '#tests/views/cases.ts';

const corpus = corpusIn(fixture);
/** Writes a thing as JSON-LD and parses it. */
const read = (thing: Parameters<typeof jsonLd>[0]) => JSON.parse(jsonLd(thing)) as Record<string, unknown>;
const articleOf = (slug: string) => {
  const found = corpus.articleBySlug.get(slug);
  if (!found) throw new Error(`the fixture has no ${slug}`);
  return read(articleThing(found, corpus));
};
const publisher = { '@type': 'Organization', name: "Éditeur d'essai", url: 'https://recueil.example/' };

describe('a data block', () => {
  test('cannot be closed by a text of ours, and is read back unchanged', () => {
    const name = '</script><script>alert(1)</script><!-- &lt; \u2028';
    const text = jsonLd({ '@type': 'Thing', name });
    expect(text).not.toContain('<');
    expect(JSON.parse(text)).toEqual({ '@context': 'https://schema.org', '@type': 'Thing', name });
  });

  test('leaves out undefined values, which its types refuse', () => {
    // @ts-expect-error a property has a value, or is left out
    expect(jsonLd({ '@type': 'Thing', name: undefined })).toBe('{"@context":"https://schema.org","@type":"Thing"}');
  });
});

describe('an article', () => {
  test('is based on a decision issued by a public body, and about the body concerned', () => {
    expect(articleOf('alpha-2020')).toEqual({
      '@context': 'https://schema.org',
      '@type': 'Article',
      '@id': 'https://recueil.example/articles/alpha-2020/',
      url: 'https://recueil.example/articles/alpha-2020/',
      mainEntityOfPage: 'https://recueil.example/articles/alpha-2020/',
      headline: 'Alpha\u00a0: amende de 40\u202f000\u00a0€ après réformation',
      description:
        'Alpha n’avait pas protégé ses lettres\u202f; le Conseil d’État a ramené l’amende de 100\u202f000 à 40\u202f000\u00a0€.',
      image: 'https://recueil.example/og/alpha-2020.png',
      inLanguage: 'fr',
      datePublished: '2026-01-10',
      dateModified: '2026-01-10',
      author: publisher,
      publisher,
      license: 'https://www.etalab.gouv.fr/licence-ouverte-open-licence/',
      isAccessibleForFree: true,
      isBasedOn: [
        {
          '@type': 'CreativeWork',
          '@id': 'https://recueil.example/decisions/SAN-2020-901/',
          name: 'CNIL, formation restreinte, délibération n°\u00a0SAN-2020-901 du 2\u00a0mars\u00a02020, Alpha',
          identifier: ['SAN-2020-901'],
          dateCreated: '2020-03-02',
          datePublished: '2020-03-10',
          url: 'https://www.legifrance.gouv.fr/cnil/id/CNILTEXT000000000901',
          publisher: { '@type': 'GovernmentOrganization', name: 'Commission', alternateName: 'CNIL' },
        },
      ],
      about: [{ '@type': 'Organization', name: 'Alpha', url: 'https://recueil.example/organismes/alpha/' }],
    });
  });

  test('names the foreign authority, and invents no identifier', () => {
    const [work] = articleOf('gamma-2023')['isBasedOn'] as Record<string, unknown>[];
    expect(work).toMatchObject({
      publisher: {
        '@type': 'GovernmentOrganization',
        name: 'Inspection lituanienne',
        alternateName: 'VDAI (Lituanie)',
      },
    });
    expect(work).not.toHaveProperty('identifier');
  });

  test('is based on each of its decisions, and about its body once', () => {
    const thing = articleOf('alpha-2022');
    expect((thing['isBasedOn'] as unknown[]).length).toBe(2);
    expect((thing['about'] as unknown[]).length).toBe(1);
    const [, closing] = thing['isBasedOn'] as Record<string, unknown>[];
    expect(closing).not.toHaveProperty('datePublished');
  });

  test('is based on nothing when it has no decision', () => {
    const thing = articleOf('explication');
    expect(thing).not.toHaveProperty('isBasedOn');
    expect(thing).not.toHaveProperty('about');
  });

  test('gives its last change, and its site when no publisher is known', () => {
    const updated = article('a', { published: '2026-01-01', updated: '2026-02-01' });
    expect(articleThing(updated, corpusOf([updated]))).toMatchObject({
      datePublished: '2026-01-01',
      dateModified: '2026-02-01',
      publisher: { name: 'Recueil' },
    });
  });

  test('never describes a decision as legislation', () => {
    for (const one of corpus.articles) expect(jsonLd(articleThing(one, corpus))).not.toContain('Legislation');
  });
});

test('a breadcrumb goes from the home page to the page itself, which needs no address', () => {
  const links = [
    { label: 'Accueil', href: '/' },
    { label: 'Organismes', href: '/organismes/' },
  ];
  expect(read(breadcrumbThing(links, 'Alpha : été', corpus.site))).toEqual({
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: [
      { '@type': 'ListItem', position: 1, name: 'Accueil', item: 'https://recueil.example/' },
      { '@type': 'ListItem', position: 2, name: 'Organismes', item: 'https://recueil.example/organismes/' },
      { '@type': 'ListItem', position: 3, name: 'Alpha\u00a0: été' },
    ],
  });
});

test('the site gives the address of its search', () => {
  expect(read(siteThing(corpus.site))).toMatchObject({
    '@type': 'WebSite',
    url: 'https://recueil.example/',
    name: "Recueil d'essai",
    potentialAction: {
      '@type': 'SearchAction',
      target: { '@type': 'EntryPoint', urlTemplate: 'https://recueil.example/recherche/?q={search_term_string}' },
      'query-input': 'required name=search_term_string',
    },
  });
});

test('the open data is a dataset with its version, its variables, its files and their checksums', () => {
  const file = resourceOf({ path: '/donnees/decisions.csv', type: 'text/csv', title: 'CSV' }, new Uint8Array(3));
  const archive = resourceOf(
    { path: '/donnees/archives/2026-01-15.zip', type: 'application/zip', title: 'Archive' },
    new Uint8Array(5),
  );
  expect(read(datasetThing(corpus, [file], archive))).toMatchObject({
    '@type': 'Dataset',
    url: 'https://recueil.example/donnees/',
    license: 'https://www.etalab.gouv.fr/licence-ouverte-open-licence/',
    creator: publisher,
    dateModified: '2026-01-15',
    temporalCoverage: '2020-03-02/2023-07-02',
    isBasedOn: 'https://www.cnil.fr/liste',
    description: expect.stringContaining('6 décisions'),
    version: '2026-01-15',
    identifier: ['https://recueil.example/donnees/', 'https://recueil.example/donnees/archives/2026-01-15.zip'],
    variableMeasured: expect.arrayContaining([
      expect.objectContaining({ '@type': 'PropertyValue', name: 'fineInForce' }),
      expect.objectContaining({ '@type': 'PropertyValue', name: 'respondents.turnover.amount' }),
    ]),
    distribution: [
      {
        '@type': 'DataDownload',
        name: 'CSV',
        contentUrl: 'https://recueil.example/donnees/decisions.csv',
        encodingFormat: 'text/csv',
        contentSize: '3 B',
        // `head -c 3 /dev/zero | sha256sum`
        sha256: '709e80c88487a2411e1ee4dfb9f22a861492d20c4765150c0c794abd70f8147c',
      },
      { contentUrl: 'https://recueil.example/donnees/archives/2026-01-15.zip', contentSize: '5 B' },
    ],
  });
});
