/** What the published site gives to machines: feeds, citations, twins, structured data, and the links that lead to them. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import { describe, expect, inject, test } from 'vitest';
import { parse } from 'yaml';
import { readRedirects } from '#lib/publish/redirects.ts';
import { read } from '#tests/exports/references.ts';
import { elements, filesOf, type PublishedPage, pagesOf } from './published.ts';

const site = inject('site');
const files = new Set(filesOf(site));
const pages = pagesOf(site);
const text = (file: string) => readFileSync(path.join(site, file), 'utf8');
const articles = pages.filter(({ address }) => /^\/articles\/[^/]+\/$/.test(address));

/** Type → paths of the alternates that the head of a page announces. */
function alternatesOf(page: PublishedPage): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const { properties } of elements(page, 'link')) {
    if (!(properties['rel'] as string[]).includes('alternate')) continue;
    const type = String(properties['type']);
    found.set(type, [...(found.get(type) ?? []), new URL(String(properties['href'])).pathname]);
  }
  return found;
}

/** The things that the data blocks of a page describe. */
function thingsOf(page: PublishedPage): Record<string, unknown>[] {
  return elements(page, 'script')
    .filter(({ properties }) => properties['type'] === 'application/ld+json')
    .map(
      ({ children }) => JSON.parse(children[0]?.type === 'text' ? children[0].value : '') as Record<string, unknown>,
    );
}

describe('every article', () => {
  test('has its references in three formats, each with the same decisions and the page', () => {
    for (const { address } of articles) {
      const csl = read(text(`${address}citation.json`));
      const kinds = csl.map(({ type }) => type);
      expect(kinds.at(-1), address).toBe('webpage');
      expect(new Set(kinds.slice(0, -1)), address).toEqual(new Set(kinds.length > 1 ? ['legal_case'] : []));
      const titles = csl.map(({ title }) => String(title).replaceAll('\u202f', '\u00a0'));
      for (const other of ['citation.bib', 'citation.ris']) {
        const items = read(text(address + other));
        expect(
          items.map(({ type }) => type),
          address + other,
        ).toEqual(kinds);
        expect(
          items.map(({ title }) => String(title).replaceAll('\u202f', '\u00a0')),
          address + other,
        ).toEqual(titles);
        expect(
          items.map(({ issued }) => issued),
          address + other,
        ).toEqual(csl.map(({ issued }) => issued));
        expect(
          items.map(({ URL: url }) => url),
          address + other,
        ).toEqual(csl.map(({ URL: url }) => url));
      }
    }
  });

  test('has a Markdown file with readable facts, its address and its text', () => {
    for (const { address } of articles) {
      const [, yaml = '', body = ''] = /^---\n([\s\S]*?)\n---\n\n([\s\S]*)$/.exec(text(`${address}index.md`)) ?? [];
      expect(parse(yaml)).toMatchObject({ url: `https://recueil.example${address}`, language: 'fr' });
      expect(body, address).toMatch(/\S/);
      expect(body, address).not.toContain('<!--');
    }
  });

  test('links to all of them in its head and on its page', () => {
    for (const page of articles) {
      const alternates = alternatesOf(page);
      const links = elements(page, 'a').map(({ properties }) => String(properties['href']));
      for (const [type, name] of [
        ['application/x-bibtex', 'citation.bib'],
        ['application/x-research-info-systems', 'citation.ris'],
        ['application/vnd.citationstyles.csl+json', 'citation.json'],
        ['text/markdown', 'index.md'],
      ] as const) {
        expect(alternates.get(type)).toEqual([page.address + name]);
        expect(links).toContain(page.address + name);
      }
    }
  });

  test('is a web page for Zotero: Dublin Core, a site name, and no Highwire title', () => {
    for (const page of articles) {
      const meta = new Map(
        elements(page, 'meta').map(({ properties }) => [
          String(properties['name'] ?? properties['property']),
          properties['content'],
        ]),
      );
      expect(meta.get('DC.type')).toBe('webpage');
      expect(meta.get('DC.date')).toMatch(/^\d{4}-\d\d-\d\d$/);
      expect(meta.get('DC.title')).toBe(meta.get('og:title'));
      expect(meta.get('og:site_name')).toBe('Recueil des sanctions CNIL');
      expect(meta.has('citation_title')).toBe(false);
    }
  });

  test('is described as an article based on works of public bodies, never on legislation', () => {
    for (const page of articles) {
      const things = thingsOf(page);
      expect(things.map((thing) => thing['@type'])).toEqual(['BreadcrumbList', 'Article']);
      const works = (things[1]?.['isBasedOn'] ?? []) as Record<string, { '@type': string }>[];
      for (const work of works)
        expect([work['@type'], work['publisher']?.['@type']]).toEqual(['CreativeWork', 'GovernmentOrganization']);
    }
  });
});

describe('the feeds', () => {
  /** What governs the sanction itself: no decision holds a breach of it, and there is nothing to follow. */
  const unheld = ['lil-20', 'lil-22', 'lil-22-1', 'rgpd-83'].map((id) => `/fondements/${id}/`);
  const followed = pages.filter(
    ({ address }) =>
      /^\/(?:organismes|fondements|themes|secteurs)\/[^/]+\/$/.test(address) && !unheld.includes(address),
  );

  test('do not exist for a provision that no decision ever found breached', () => {
    expect(unheld.filter((address) => files.has(`${address}index.html`))).toEqual(unheld);
    expect(unheld.filter((address) => files.has(`${address}flux.xml`))).toEqual([]);
  });

  test('of each body, provision, theme and sector are beside its page, linked in its head and shown', () => {
    expect(followed.length).toBeGreaterThan(100);
    for (const page of followed) {
      const feed = `${page.address}flux.xml`;
      expect(files.has(feed), feed).toBe(true);
      expect(alternatesOf(page).get('application/atom+xml')).toEqual([feed, '/flux.xml']);
      const links = elements(page, 'a').filter(({ properties }) => properties['href'] === feed);
      expect(links, page.address).toHaveLength(1);
    }
  });

  test('of the site are linked on every page, those of the English edition on its pages', () => {
    const unlinked = pages.filter((page) => {
      const [atom, json] = ['application/atom+xml', 'application/feed+json'].map((type) =>
        alternatesOf(page).get(type),
      );
      if (page.address.startsWith('/en/')) return !atom?.includes('/en/feed.xml');
      return !atom?.includes('/flux.xml') || !json?.includes('/flux.json');
    });
    expect(unlinked.map(({ address }) => address)).toEqual([]);
  });

  test('are all valid Atom, with unique ids, dates and an author, and link to published articles', () => {
    // A copy at a former address has the identifier of the present one.
    const moved = readRedirects(text('/_redirects'));
    const feeds = [...files].filter((file) => file.endsWith('flux.xml') && !moved.has(file));
    const ids = new Set<string>();
    for (const file of feeds) {
      const { id = '', title, updated, authors, entries = [] } = parseAtomFeed(text(file));
      expect(id).toBe(`https://recueil.example${file}`);
      ids.add(id);
      expect(title?.value, file).toMatch(/\S/);
      expect(updated, file).toMatch(/^\d{4}-\d\d-\d\dT12:00:00Z$/);
      expect(authors, file).toEqual([{ name: 'Recueil des sanctions CNIL' }]);
      expect(new Set(entries.map((entry) => entry.id)).size, file).toBe(entries.length);
      for (const { id, links = [] } of entries) {
        expect(id).toMatch(/^urn:uuid:[\da-f-]{36}$/);
        const page = links.find(({ rel = 'alternate' }) => rel === 'alternate')?.href ?? '';
        expect(files.has(`${new URL(page).pathname}index.html`), `${file} ${page}`).toBe(true);
      }
    }
    // Beside those of pages: the whole site, the appeals, the corrections.
    expect(ids.size).toBe(followed.length + 3);
  });

  test('of the site have the same content in JSON and in Atom', () => {
    const atom = parseAtomFeed(text('/flux.xml'));
    const json = parseJsonFeed(text('/flux.json'));
    expect(json.items?.map(({ id }) => id)).toEqual(atom.entries?.map(({ id }) => id));
    expect(json.items?.map(({ date_modified }) => date_modified)).toEqual(atom.entries?.map(({ updated }) => updated));
  });
});

test('every page with a breadcrumb describes it, from the home page to itself', () => {
  for (const page of pages) {
    const english = page.address.startsWith('/en/');
    const label = english ? 'Breadcrumb' : 'Fil d’Ariane';
    const shown = elements(page, 'nav').some(({ properties }) => properties['ariaLabel'] === label);
    const trails = thingsOf(page).filter((thing) => thing['@type'] === 'BreadcrumbList');
    expect(trails, page.address).toHaveLength(shown ? 1 : 0);
    for (const { itemListElement } of trails)
      expect((itemListElement as { item?: string }[])[0]?.item).toBe(`https://recueil.example/${english ? 'en/' : ''}`);
  }
});

test('the home page describes the site and its search, and the data page describes the dataset', () => {
  const typesOn = (address: string) =>
    thingsOf(pages.find((page) => page.address === address) as PublishedPage).map((thing) => thing['@type']);
  expect(typesOn('/')).toEqual(['WebSite']);
  expect(typesOn('/donnees/')).toEqual(['BreadcrumbList', 'Dataset']);
});

test('llms.txt links only to published addresses', () => {
  const targets = [...text('/llms.txt').matchAll(/\]\(https:\/\/recueil\.example([^)]*)\)/g)].map(
    ([, target = '']) => target,
  );
  expect(targets.length).toBeGreaterThan(30);
  expect(targets.filter((target) => !files.has(target.endsWith('/') ? `${target}index.html` : target))).toEqual([]);
});
