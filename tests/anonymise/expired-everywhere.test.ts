/** The real content on a given day, with `names: follow-authority`: no page contains an expired name. */
import { describe, expect, it } from 'vitest';
import { expiredNames } from '#lib/anonymise/expired-names.ts';
import { followAuthority } from '#lib/anonymise/follow-authority.ts';
import { linkProblems } from '#lib/content/link/link.ts';
import { corpusOf } from '#lib/content/load.ts';
import { readDocuments } from '#lib/content/read/documents.ts';
import type { Corpus } from '#lib/schema/corpus.ts';
import { OpenData } from '#lib/schema/open-data.ts';
import { referencesOf } from '#lib/views/citations.ts';
import { openData } from '#lib/views/open-data.ts';
import { siteUrl } from '#tests/content-folder.ts';
import { textsIn } from './texts.ts';

const documents = readDocuments('content');
const organisations = documents['organisations.yaml']?.data ?? { groups: {}, organisations: {} };

function corpusOn(today: string): Corpus {
  const site = documents['site.yaml'];
  if (!site) throw new Error('content/site.yaml is missing');
  const following = { ...site, data: { ...site.data, names: 'follow-authority' as const } };
  return corpusOf({ ...documents, 'site.yaml': following }, { siteUrl, today });
}

/** Words without capitals, accents and signs, with spaces between them. */
const fold = (text: string) =>
  ` ${text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, ' ')} `;

/**
 * Every spelling of the bodies that only appear in decisions no longer published with names, and of the groups with no
 * named body left.
 */
function expiredWritings(today: string): string[] {
  const { everywhere } = expiredNames(documents.articles, today);
  const respondents = documents.articles.flatMap(({ data }) => data.decisions.flatMap((one) => one.respondents));
  const names = [...everywhere].flatMap((slug) => {
    const { name = '', aliases = [] } = organisations.organisations[slug] ?? {};
    return [name, ...aliases, ...respondents.flatMap((one) => (one.organisation === slug ? (one.name ?? []) : []))];
  });
  const groups = Object.entries(organisations.groups).flatMap(([group, { name }]) =>
    Object.entries(organisations.organisations).every(([slug, one]) => one.group !== group || everywhere.has(slug))
      ? name
      : [],
  );
  return [...new Set([...names, ...groups].map(fold))].filter((name) => name !== '  ');
}

describe.each(['2026-11-25', '2028-11-25'])('on %s', (today) => {
  const corpus = corpusOn(today);

  it('some names have expired, including those of Amazon and its group', () => {
    expect(expiredWritings(today)).toEqual(expect.arrayContaining([' amazon europe core ', ' amazon ']));
  });

  it('no text, address or HTML of the corpus contains an expired name', () => {
    const names = expiredWritings(today);
    const leaks = textsIn(corpus).flatMap(([where, text]) => {
      const folded = fold(text);
      return names.filter((name) => folded.includes(name)).map((name) => `${where} :${name}: ${text.slice(0, 120)}`);
    });
    expect(leaks).toEqual([]);
  });

  it('no article contains a name that has expired in it, even when other articles may use it', () => {
    const { inArticle } = expiredNames(documents.articles, today);
    const files = new Map(documents.articles.map(({ slug, file }) => [slug, file]));
    const leaks = [...inArticle].flatMap(([slug, bodies]) => {
      const article = corpus.articles.find(({ file }) => file === files.get(slug));
      const names = [...bodies].map((body) => fold(organisations.organisations[body]?.name ?? '?'));
      return textsIn(article).flatMap(([where, text]) =>
        names.filter((name) => fold(text).includes(name)).map((name) => `${slug} ${where} :${name}: ${text}`),
      );
    });
    expect(leaks).toEqual([]);
  });

  it('the open data match their schema, with a source for each decision', () => {
    expect(OpenData.safeParse(openData(corpus)).error?.issues ?? []).toEqual([]);
  });

  it('every citation has an address', () => {
    const without = corpus.articles.flatMap((article) =>
      referencesOf(article, corpus).filter(({ url }) => !/^https?:\/\/./.test(url)),
    );
    expect(without).toEqual([]);
  });

  it('every remaining link leads to an existing page and heading', () => {
    expect(linkProblems(followAuthority(documents, today, new Map()))).toEqual([]);
  });

  it('every row of the official list still has its decision, and identifiers stay unique', () => {
    const keys = corpus.decisions.map(({ key }) => key);
    expect(keys.toSorted()).toEqual([...new Set(keys)].toSorted());
    expect(new Set(corpus.decisions.flatMap(({ rows }) => rows.map(({ id }) => id))).size).toBe(
      documents.register.flatMap(({ data }) => data.rows).length,
    );
  });
});
