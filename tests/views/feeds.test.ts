import { describe, expect, test } from 'vitest';
import type { Article } from '#lib/schema/corpus.ts';
import { type Feed, siteFeed, termFeed } from '#lib/views/feeds.ts';
import { contentFolder, corpusIn, fixture } from '#tests/content-folder.ts';
import { appeal, article, corpusOf, decision, respondents } from './cases.ts';

const fixtureCorpus = corpusIn(fixture);
const slugs = (feed: Feed | null) => feed?.entries.map(({ address }) => address.split('/').at(-2));
const siteFeedOf = (articles: readonly Article[]) => siteFeed(corpusOf(articles));

describe('the feed of the site', () => {
  test('says its name, its addresses and the day of its last change', () => {
    const { entries, words, ...feed } = siteFeed(fixtureCorpus);
    expect(words.language).toBe('fr');
    expect(feed).toEqual({
      title: "Recueil d'essai",
      subtitle: 'Quelques articles pour les tests',
      site: { name: "Recueil d'essai", url: 'https://recueil.example' },
      path: '/flux.xml',
      home: '/',
      updated: '2026-01-15',
    });
    expect(entries).toHaveLength(5);
  });

  test('has the articles, last changed first, without the draft and without decisions that have no article', () => {
    expect(slugs(siteFeed(fixtureCorpus))).toEqual([
      'explication',
      'gamma-2023',
      'beta-2021',
      'alpha-2022',
      'alpha-2020',
    ]);
  });

  test('has the draft only in the preview', () => {
    const preview = corpusIn(contentFolder({}), { drafts: true });
    expect(slugs(siteFeed(preview))).toContain('brouillon');
  });

  test('puts a changed article first, with the same address and publication date', () => {
    const feed = siteFeedOf([
      article('new', { published: '2026-02-01' }),
      article('old', { published: '2026-01-01', updated: '2026-03-01' }),
    ]);
    expect(feed.updated).toBe('2026-03-01');
    expect(feed.entries.map(({ address, published, updated }) => [address, published, updated])).toEqual([
      ['https://recueil.example/articles/old/', '2026-01-01', '2026-03-01'],
      ['https://recueil.example/articles/new/', '2026-02-01', '2026-02-01'],
    ]);
  });

  test('identifies an entry by values that a new title does not change', () => {
    const [before, after] = ['Premier titre', 'Second titre'].map((title) => siteFeedOf([article('alpha', { title })]));
    expect(before?.entries[0]?.address).toBe('https://recueil.example/articles/alpha/');
    expect(after?.entries[0]?.address).toBe('https://recueil.example/articles/alpha/');
  });

  test('orders articles of the same day by their case, newest first', () => {
    const of = (slug: string, decided: string) => article(slug, { decisions: [decision({ decided, number: slug })] });
    expect(slugs(siteFeedOf([of('b', '2020-01-01'), of('a', '2019-01-01'), of('c', '2024-01-01')]))).toEqual([
      'c',
      'b',
      'a',
    ]);
  });

  test('contains the last fifty articles', () => {
    const articles = Array.from({ length: 60 }, (_, i) =>
      article(`a${i}`, { published: `2026-0${1 + Math.floor(i / 28)}-${String((i % 28) + 1).padStart(2, '0')}` }),
    );
    const found = slugs(siteFeedOf(articles)) ?? [];
    expect([found.length, found[0], found[49]]).toEqual([50, 'a59', 'a10']);
  });

  test('without articles has the day of the last change of the content', () => {
    const dataChangelog = [{ date: '2026-03-01', change: 'Un champ.' }];
    expect(siteFeed(corpusOf([], { dataChangelog }))).toMatchObject({ updated: '2026-03-01', entries: [] });
  });
});

describe('the feed of a page', () => {
  test.each([
    ['a body', termFeed('organisme', 'alpha', fixtureCorpus), ['alpha-2022', 'alpha-2020'], '/organismes/alpha/'],
    ['a provision', termFeed('fondement', 'lil-82', fixtureCorpus), ['beta-2021', 'alpha-2022'], '/fondements/lil-82/'],
    ['a theme', termFeed('theme', 'cookies', fixtureCorpus), ['beta-2021', 'alpha-2022'], '/themes/cookies/'],
    ['a sector', termFeed('secteur', 'numerique', fixtureCorpus), ['gamma-2023', 'beta-2021'], '/secteurs/numerique/'],
  ])('of %s has its articles, and is beside the page', (_, feed, articles, home) => {
    expect(slugs(feed)).toEqual(articles);
    expect(feed).toMatchObject({
      home,
      path: `${home}flux.xml`,
      site: { name: "Recueil d'essai", url: 'https://recueil.example' },
    });
  });

  test('is named after the site and the page, and names what it follows', () => {
    expect(termFeed('fondement', 'lil-82', fixtureCorpus)).toMatchObject({
      title: "Recueil d'essai : LIL, art. 82",
      subtitle: 'Articles nouveaux ou mis à jour sur les décisions qui retiennent ce manquement',
    });
  });

  test('of an article of law includes its paragraphs', () => {
    expect(slugs(termFeed('fondement', 'rgpd-5', fixtureCorpus))).toEqual(['gamma-2023', 'alpha-2020']);
  });

  test('of a provision includes an article in which a judge set it aside', () => {
    const corpus = corpusOf(
      [
        article('a', {
          decisions: [
            decision({
              provisions: ['rgpd-6'],
              appeals: [appeal({ outcome: 'reformation', date: '2025-01-01', setAside: ['rgpd-6'] })],
            }),
          ],
        }),
      ],
      { provisions: ['rgpd-6'] },
    );
    expect(slugs(termFeed('fondement', 'rgpd-6', corpus))).toEqual(['a']);
  });

  test('of a theme includes articles on it without a decision', () => {
    expect(slugs(termFeed('theme', 'securite', fixtureCorpus))).toContain('explication');
  });

  test('contains an article once, whatever its number of decisions', () => {
    const twice = article('a', { decisions: [decision(), decision({ number: 'SAN-2024-002' })] });
    expect(slugs(termFeed('organisme', 'alpha', corpusOf([twice])))).toEqual(['a']);
  });

  test('of a sector without any article has the day of the last change of the content', () => {
    const alone = decision({ article: null, number: null, id: 'r-2024-06-01', respondents: respondents(null) });
    const world = { registerOnlyDecisions: [alone], sectors: { commerce: 'Commerce' } };
    const corpus = corpusOf([article('b', { published: '2026-02-01' })], world);
    expect(termFeed('secteur', 'commerce', corpus)).toMatchObject({ updated: '2026-02-01', entries: [] });
  });

  test.each([
    ['a body', termFeed('organisme', 'delta', fixtureCorpus)],
    ['a provision', termFeed('fondement', 'rgpd-8', fixtureCorpus)],
    ['a theme', termFeed('theme', 'mineurs', fixtureCorpus)],
    ['a sector', termFeed('secteur', 'sante', fixtureCorpus)],
  ])('of %s that only a draft mentions does not exist', (_, feed) => {
    expect(feed).toBeNull();
  });
});
