import { describe, expect, test } from 'vitest';
import { atomFeed } from '#lib/exports/atom.ts';
import { entryId } from '#lib/exports/entry-id.ts';
import { jsonFeed } from '#lib/exports/json-feed.ts';
import type { Article, Corpus } from '#lib/schema/corpus.ts';
import { appealsFeed, correctionsFeed, siteFeed } from '#lib/views/feeds.ts';
import { appeal, article, corpusOf, decision } from '#tests/views/cases.ts';

test('is a UUID of version 5, always the same', () => {
  expect(entryId('article SAN-2024-001')).toBe('urn:uuid:f8225ba3-a0fd-5346-9abf-c62efd86f075');
  expect(entryId('article SAN-2024-002')).not.toBe(entryId('article SAN-2024-001'));
});

describe('what an entry is about keeps its identifier', () => {
  /** Identifiers of the three feeds of a corpus, Atom and JSON. */
  const idsOf = (corpus: Corpus) =>
    [siteFeed(corpus), appealsFeed(corpus), correctionsFeed(corpus)].flatMap((feed) => [
      ...[...atomFeed(feed).matchAll(/<entry>\s*<title>.*\s*<id>(.*)<\/id>/g)].map(([, id]) => id),
      ...JSON.parse(jsonFeed(feed, feed.path)).items.map(({ id }: { id: string }) => id),
    ]);
  const corrections = [{ date: '2026-02-01', was: 'Faux.', now: 'Exact.' }];
  const told = (slug: string, facts: Partial<Article> = {}) =>
    article(slug, { decisions: [decision({ appeals: [appeal()] })], corrections, ...facts });

  test('when its article is renamed', () => {
    const redirects = new Map([['/articles/ancien/', '/articles/nouveau/']]);
    const before = idsOf(corpusOf([told('ancien')]));
    expect(before).toHaveLength(6);
    expect(idsOf({ ...corpusOf([told('nouveau')]), redirects })).toEqual(before);
  });

  test('when an article without a decision is renamed, twice', () => {
    const redirects = new Map([
      ['/articles/ancien/', '/articles/nouveau/'],
      ['/articles/moins-ancien/', '/articles/nouveau/'],
    ]);
    const before = idsOf(corpusOf([told('ancien', { decisions: [] })]));
    expect(before).toHaveLength(4);
    expect(idsOf({ ...corpusOf([told('nouveau', { decisions: [] })]), redirects })).toEqual(before);
  });

  test('when the site moves', () => {
    const corpus = corpusOf([told('alpha')]);
    const moved = { ...corpus, site: { ...corpus.site, url: 'https://autre.example/recueil' } };
    expect(idsOf(moved)).toEqual(idsOf(corpus));
  });

  test('and no other entry has it', () => {
    const ids = idsOf(corpusOf([told('a'), told('b', { decisions: [decision({ number: 'SAN-2024-002' })] })]));
    // Each one once in Atom, once in JSON.
    expect(new Set(ids).size).toBe(ids.length / 2);
  });
});
