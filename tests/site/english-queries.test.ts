/** The searches of tests/site/english-queries.ts, asked of the English index of our content, with the engine that is published. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { answersTo } from '#lib/browser/search-answer.ts';
import { find } from '#lib/browser/search-ask.ts';
import { language as english } from '#lib/browser/search-english.ts';
import { type Lexicon, lexiconOf } from '#lib/browser/search-lexicon.ts';
import { openIndex } from '#tests/publish/engine.ts';
import { bodies, exact, questions } from './english-queries.ts';

const site = inject('site');
let engine: Awaited<ReturnType<typeof openIndex>>;
let lexicon: Lexicon;
beforeAll(async () => {
  engine = await openIndex(path.join(site, 'pagefind'), 'en');
  lexicon = lexiconOf(JSON.parse(readFileSync(path.join(site, 'en/search/names.json'), 'utf8')), english);
});

const ask = (query: string) => find(query, {}, lexicon, engine.search);

async function firstPages(query: string, most = 3): Promise<string[]> {
  const { results } = await ask(query);
  return Promise.all(results.slice(0, most).map(async (result) => (await result.data()).url));
}

describe.each([
  ['of questions', questions],
  ['of names', bodies],
  ['of numbers, amounts, dates and provisions', exact],
])('English searches %s', (_, queries) => {
  test.each(queries)('“%s” finds %s', async (query, expected) => {
    const pages = await firstPages(query);
    if (expected.startsWith('3:')) expect(pages).toContain(expected.slice(2));
    else expect(pages[0]).toBe(expected);
  });
});

test('there are forty of them at least, each once', () => {
  const all = [...questions, ...bodies, ...exact].map(([query]) => query);
  expect(new Set(all).size).toBe(all.length);
  expect(all.length).toBeGreaterThanOrEqual(40);
});

describe('an English question is answered by a line', () => {
  const line = async (query: string) => {
    const [first] = answersTo(await ask(query), lexicon);
    return first && { ...first, text: `${first.said}${first.links[0]?.label}${first.rest}`.replace(/\u00a0/g, ' ') };
  };

  test('the largest fine for a theme: the case, then the filtered list', async () => {
    expect(await line('largest fine for cookies')).toMatchObject({
      text: 'Largest CNIL fine in force, cookies and other trackers: €325,000,000 in 2 fines, Google, 2025, for several provisions.',
      links: [{ href: '/en/cases/google-gmail-cookies-2025/' }],
      explore: { href: '/en/sanctions/?theme=cookies&autorite=cnil&tri=montant&ordre=desc' },
    });
  });

  test('what a body paid', async () => {
    expect(await line('how much did Free pay')).toMatchObject({
      links: [{ label: 'Free', href: '/en/organisations/free/' }],
    });
  });
});

test('every search that the content proposes finds something', async () => {
  const page = readFileSync(path.join(site, 'en/search/index.html'), 'utf8');
  const proposed = [...page.matchAll(/\/en\/search\/\?q=([^"]+)"/g)];
  expect(proposed.length).toBeGreaterThan(8);
  for (const [, query = ''] of proposed) {
    const { results, partial } = await ask(decodeURIComponent(query));
    expect([query, results.length > 0, partial]).toEqual([query, true, false]);
  }
});

test('the English index has pages of the English edition alone, and the French index none of them', async () => {
  const urls = async (language: string) => {
    const { results } = await (await openIndex(path.join(site, 'pagefind'), language)).search(null, { filters: {} });
    return Promise.all(results.map(async (result) => (await result.data()).url));
  };
  const [inEnglish, inFrench] = [await urls('en'), await urls('fr')];
  expect(inEnglish.filter((url) => !url.startsWith('/en/'))).toEqual([]);
  expect(inFrench.filter((url) => url.startsWith('/en/'))).toEqual([]);
  expect(inEnglish.length).toBeGreaterThan(200);
});
