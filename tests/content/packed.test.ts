import { expect, test } from 'vitest';
import { packCorpus, unpackCorpus } from '#lib/content/packed.ts';
import { corpusIn, fixture } from '#tests/content-folder.ts';

/** A corpus whose bodies can be compared: each with its HTML, not with the function that makes it. */
const comparable = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value, (key, inner: unknown) =>
      inner instanceof Map ? [...inner] : key === 'html' && typeof inner === 'function' ? inner() : inner,
    ),
  );

test('a corpus is the same after it was packed, its HTML included', () => {
  const corpus = corpusIn(fixture);
  const again = unpackCorpus(packCorpus(corpus));
  expect(comparable(again)).toEqual(comparable(corpus));
  expect(again.articles[0]?.prose.html()).toMatch(/^<(?:p|h2)/);
});

test('an unpacked corpus is frozen, and its two ways to an article lead to one object', () => {
  const { articles, articleBySlug, provisions } = unpackCorpus(packCorpus(corpusIn(fixture)));
  const [first] = articles;
  expect(articleBySlug.get(first?.slug ?? '')).toBe(first);
  expect(Object.isFrozen(first)).toBe(true);
  expect(() => (provisions as Map<string, unknown>).clear()).toThrow('the corpus is frozen');
});
