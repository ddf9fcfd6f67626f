import { describe, expect, test } from 'vitest';
import { appealsFeed, correctionsFeed, siteFeed } from '#lib/views/feeds.ts';
import { followView } from '#lib/views/follow.ts';
import { corpusIn, fixture } from '#tests/content-folder.ts';
import { appeal, article, corpusOf, decision } from './cases.ts';

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

describe('the feed of appeals', () => {
  const { entries, path } = appealsFeed(corpusIn(fixture));

  test('has an entry for each decision with an appeal, the last ruling first', () => {
    expect(path).toBe('/recours/flux.xml');
    expect(entries.map(({ updated, title }) => `${updated} ${plain(title)}`)).toEqual([
      "2023-07-03 Gamma : recours pendant devant le Conseil d'État",
      "2021-06-01 Alpha : réformée par le Conseil d'État le 1er juin 2021",
    ]);
  });

  test('says the amount in force and the one it replaces', () => {
    expect(plain(entries[1]?.summary ?? '')).toContain('Amende en vigueur : 40 000 €, au lieu de 100 000 €.');
  });

  test('names an entry after the decision, and leads to its stable address', () => {
    expect(entries[1]).toMatchObject({
      name: 'recours SAN-2020-901',
      address: 'https://recueil.example/decisions/SAN-2020-901/#recours',
    });
  });

  test('has nothing of a decision without an appeal', () => {
    expect(appealsFeed(corpusOf([article('a', { decisions: [decision()] })])).entries).toEqual([]);
  });

  test('an appeal whose outcome comes later keeps its name, and moves to the day of the ruling', () => {
    const feedWith = (facts: Parameters<typeof appeal>[0]) =>
      appealsFeed(corpusOf([article('a', { decisions: [decision({ fine: 10, appeals: [appeal(facts)] })] })]));
    const [before, after] = [
      feedWith({ outcome: 'pendant', filed: '2024-08-01' }),
      feedWith({ outcome: 'rejet', date: '2025-06-01' }),
    ].map(({ entries: [one] }) => one);
    expect(after?.name).toBe(before?.name);
    expect([before?.updated, after?.updated]).toEqual(['2024-08-01', '2025-06-01']);
  });
});

describe('the feed of corrections', () => {
  const correction = (date: string, was: string) => ({ date, was, now: 'Exact.' });
  const corrected = (...corrections: ReturnType<typeof correction>[]) =>
    correctionsFeed(corpusOf([article('alpha', { title: 'Alpha', corrections })]));

  test('says what was written and what is exact, newest first', () => {
    const { entries } = corrected(correction('2026-01-01', 'Faux.'), correction('2026-02-01', 'Inexact.'));
    expect(entries.map(({ updated, summary }) => [updated, summary])).toEqual([
      ['2026-02-01', 'Était écrit : Inexact. Est exact : Exact.'],
      ['2026-01-01', 'Était écrit : Faux. Est exact : Exact.'],
    ]);
  });

  test('tells apart two corrections of one day', () => {
    const { entries } = corrected(correction('2026-01-01', 'A.'), correction('2026-01-01', 'B.'));
    expect(entries.map(({ name }) => name)).toEqual([
      'correction 2026-01-01 2 /articles/alpha/',
      'correction 2026-01-01 1 /articles/alpha/',
    ]);
    expect(new Set(entries.map(({ address }) => address)).size).toBe(2);
  });

  test('without corrections has the day of the last change of the content', () => {
    expect(corrected()).toMatchObject({ entries: [], updated: '2026-01-10' });
  });
});

describe('the whole article in the feed of the site', () => {
  const { entries } = siteFeed(corpusIn(fixture));
  const html = plain(entries.find(({ address }) => address.endsWith('/alpha-2020/'))?.content?.() ?? '');

  test('begins with what is in force', () => {
    expect(html).toMatch(
      /^<ul><li>CNIL, formation restreinte, .* Amende en vigueur : 40 000 €, au lieu de 100 000 €\./,
    );
  });

  test('has its text, with absolute links', () => {
    expect(html).toContain('<a href="https://recueil.example/articles/alpha-2022/">la suite</a>');
    expect(html).not.toMatch(/href="[/#]/);
  });

  test('is in the last twenty entries alone', () => {
    const many = Array.from({ length: 30 }, (_, i) => article(`a${i}`));
    expect(siteFeed(corpusOf(many)).entries.filter(({ content }) => content !== undefined)).toHaveLength(20);
  });
});

describe('the page that says how to follow', () => {
  const view = followView(corpusIn(fixture));

  test('gives the three feeds of the site, with the address to copy and what changed lately', () => {
    expect(view.feeds.map(({ label, address, json }) => [label, address, json])).toEqual([
      ['Tout le recueil', 'https://recueil.example/flux.xml', '/flux.json'],
      ['Les recours', 'https://recueil.example/recours/flux.xml', '/recours/flux.json'],
      ['Les corrections', 'https://recueil.example/corrections/flux.xml', '/corrections/flux.json'],
    ]);
    expect(view.feeds[0]?.lately[0]).toMatchObject({ href: '/articles/explication/' });
    expect(view.feeds[1]?.lately.map(({ href }) => href)).toEqual(['/articles/gamma-2023/', '/articles/alpha-2020/']);
  });

  test('gives one for each theme, provision, sector and body', () => {
    expect(view.topics.map(({ title, feeds }) => [title, feeds.map(({ href }) => href)])).toEqual([
      ['Thèmes', ['/themes/cookies/flux.xml', '/themes/securite/flux.xml']],
      [
        'Fondements',
        [
          '/fondements/rgpd-5/flux.xml',
          '/fondements/rgpd-5-1-e/flux.xml',
          '/fondements/rgpd-32/flux.xml',
          '/fondements/lil-82/flux.xml',
        ],
      ],
      ['Secteurs', ['/secteurs/commerce/flux.xml', '/secteurs/numerique/flux.xml']],
      ['Organismes', ['/organismes/alpha/flux.xml', '/organismes/beta/flux.xml', '/organismes/gamma/flux.xml']],
    ]);
  });
});
