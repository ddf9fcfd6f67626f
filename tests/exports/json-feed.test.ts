import { parseJsonFeed } from 'feedsmith';
import { describe, expect, test } from 'vitest';
import { jsonFeed } from '#lib/exports/json-feed.ts';
import { siteFeed, termFeed } from '#lib/views/feeds.ts';
import { corpusIn, fixture } from '#tests/content-folder.ts';
import { corpusOf } from '#tests/views/cases.ts';

const NNBSP = '\u202f';
const text = jsonFeed(siteFeed(corpusIn(fixture)), '/flux.json');

describe('the JSON feed of the fixture', () => {
  const raw = JSON.parse(text) as { items: Record<string, unknown>[] } & Record<string, unknown>;

  test('has the fields that JSON Feed 1.1 requires and recommends', () => {
    const { items, ...top } = raw;
    expect(top).toEqual({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Recueil d’essai',
      home_page_url: 'https://recueil.example/',
      feed_url: 'https://recueil.example/flux.json',
      description: 'Quelques articles pour les tests',
      language: 'fr',
      authors: [{ name: 'Recueil d’essai', url: 'https://recueil.example/' }],
    });
    expect(items).toHaveLength(5);
  });

  test('gives each item a unique id, a content and RFC 3339 dates', () => {
    expect(new Set(raw.items.map(({ id }) => id)).size).toBe(5);
    for (const { id, content_html, date_published, date_modified } of raw.items) {
      expect(id).toMatch(/^urn:uuid:/);
      expect(content_html).toMatch(/^<(?:ul|p)>/);
      for (const date of [date_published, date_modified]) expect(date).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
    }
  });

  test('another parser reads it back unchanged', () => {
    const feed = parseJsonFeed(text);
    expect(feed.title).toBe('Recueil d’essai');
    expect(feed.items?.map(({ url }) => url)).toEqual([
      'https://recueil.example/articles/explication/',
      'https://recueil.example/articles/gamma-2023/',
      'https://recueil.example/articles/beta-2021/',
      'https://recueil.example/articles/alpha-2022/',
      'https://recueil.example/articles/alpha-2020/',
    ]);
    expect(feed.items?.at(-1)).toMatchObject({
      url: 'https://recueil.example/articles/alpha-2020/',
      title: `Alpha\u00a0: amende de 40${NNBSP}000\u00a0€ après réformation`,
      tags: ['Sanctions CNIL'],
    });
  });

  test('contains nothing of the draft', () => {
    expect(text).not.toMatch(/rouillon|Delta/);
  });
});

test('an item of the feed of a term has its summary as its content', () => {
  const feed = termFeed('theme', 'cookies', corpusIn(fixture));
  const [item] = feed ? JSON.parse(jsonFeed(feed, '/themes/cookies/flux.json')).items : [];
  expect(item).toMatchObject({ content_text: expect.stringMatching(/\S/) });
  expect(item).not.toHaveProperty('content_html');
});

test('a JSON feed without items is valid', () => {
  expect(JSON.parse(jsonFeed(siteFeed(corpusOf([])), '/flux.json'))).toMatchObject({ items: [] });
});
