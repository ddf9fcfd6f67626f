/** The searches of tests/site/search-queries.ts, asked of the built index of our content, with the engine that is published. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { answersTo } from '#lib/browser/search-answer.ts';
import { type Found, find } from '#lib/browser/search-ask.ts';
import { language as french } from '#lib/browser/search-french.ts';
import { type Lexicon, lexiconOf } from '#lib/browser/search-lexicon.ts';
import { openIndex } from '#tests/publish/engine.ts';
import { everyday, exact, names, ofTheField } from './search-queries.ts';

type Engine = Awaited<ReturnType<typeof openIndex>>;

const site = inject('site');
let engine: Engine;
let lexicon: Lexicon;
beforeAll(async () => {
  engine = await openIndex(path.join(site, 'pagefind'));
  lexicon = lexiconOf(JSON.parse(readFileSync(path.join(site, 'recherche/noms.json'), 'utf8')), french);
});

const ask = (query: string) => find(query, {}, lexicon, engine.search);

async function firstPages({ results }: Found, most = 3): Promise<string[]> {
  return Promise.all(results.slice(0, most).map(async (result) => (await result.data()).url));
}

describe.each([
  ['in everyday words', everyday],
  ['in the words of the field', ofTheField],
  ['of names', names],
  ['of numbers, amounts, dates and provisions', exact],
])('searches %s', (_, queries) => {
  test.each(queries)('« %s » finds %s', async (query, expected) => {
    const pages = await firstPages(await ask(query));
    if (expected.startsWith('3:')) expect(pages).toContain(expected.slice(2));
    else expect(pages[0]).toBe(expected);
  });
});

test('there are 120 of them at least, 40 of which in everyday words, each once', () => {
  const all = [...everyday, ...ofTheField, ...names, ...exact].map(([query]) => query);
  expect(everyday.length).toBeGreaterThanOrEqual(40);
  expect(new Set(all).size).toBe(all.length);
  expect(all.length).toBeGreaterThanOrEqual(120);
});

describe('a question is answered by a line', () => {
  const line = async (query: string) => {
    const [first] = answersTo(await ask(query), lexicon);
    return (
      first && { ...first, text: `${first.said}${first.links[0]?.label}${first.rest}`.replace(/[\u00a0\u202f]/g, ' ') }
    );
  };

  test('the largest fine for a theme: the case, then the filtered list', async () => {
    expect(await line('plus grosse amende cookies')).toMatchObject({
      text: 'Plus forte amende de la CNIL en vigueur, cookies et traceurs : 325 000 000 € en 2 amendes, Google, 2025, pour plusieurs articles.',
      links: [{ href: '/articles/google-gmail-cookies-2025/' }],
      explore: { href: '/sanctions/?theme=cookies&autorite=cnil&tri=montant&ordre=desc' },
    });
  });

  test('the largest fine of all', async () => {
    expect(await line('la plus grosse amende')).toMatchObject({
      explore: { href: '/sanctions/?autorite=cnil&tri=montant&ordre=desc' },
    });
  });

  test.each(['combien a payé Free', 'combien Free a payé ?', 'montant des amendes de Free'])(
    '« %s »',
    async (query) => {
      expect(await line(query)).toMatchObject({ links: [{ label: 'Free', href: '/organismes/free/' }] });
    },
  );

  test('decisions of a theme and a year: the filtered list', async () => {
    expect((await line('sanctions cookies 2022'))?.links[0]?.href).toBe('/sanctions/?theme=cookies&annee=2022');
  });

  test.each(['cookies', 'mot de passe', 'xyzzy', 'SAN-2024-013'])('« %s » asks for pages alone', async (query) => {
    expect(await line(query)).toBeUndefined();
  });
});

test('words that no page brings together are looked for apart, and it is said', async () => {
  const found = await ask('drone notaire');
  expect(found.partial).toBe(true);
  expect(await firstPages(found, 10)).toContain('/articles/ministere-interieur-drones-2021/');
});

test('a number does not find those that it begins', async () => {
  const { results } = await ask('80');
  const pages = await Promise.all(results.slice(0, 5).map((result) => result.data()));
  for (const { content, meta } of pages)
    expect(`${content} ${Object.values(meta).join(' ')}`).toMatch(/(?<!\d)80(?!\d)/);
});

test('what was read instead of what was typed is said', async () => {
  expect((await ask('doctisimo')).corrected).toEqual([['doctisimo', 'doctissimo']]);
  expect((await ask('cookies')).corrected).toEqual([]);
});

test('every search that the content proposes finds something', async () => {
  const proposed = [
    ...readFileSync(path.join(site, 'recherche/index.html'), 'utf8').matchAll(/\/recherche\/\?q=([^"]+)"/g),
  ];
  expect(proposed.length).toBeGreaterThan(8);
  for (const [, query = ''] of proposed) {
    const found = await ask(decodeURIComponent(query));
    expect([query, found.results.length > 0, found.partial]).toEqual([query, true, false]);
  }
});
