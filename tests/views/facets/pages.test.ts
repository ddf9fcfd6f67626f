import { describe, expect, test } from 'vitest';
import {
  decisionsBreaching,
  decisionsOfYear,
  provisionsByText,
  provisionView,
  termLines,
  termView,
  yearLines,
} from '#lib/views/facets/pages.ts';
import { corpusIn, fixture } from '#tests/content-folder.ts';
import { appeal, article, corpusOf, decision } from '../cases.ts';

const corpus = corpusIn(fixture);
const keys = (decisions: readonly { key: string }[]) => decisions.map(({ key }) => key);

describe('a provision', () => {
  test('counts the decisions where it is still breached, not those where a judge set it aside', () => {
    expect(keys(decisionsBreaching('rgpd-5-1-e', corpus))).toEqual(['vdai-2023-07-02-gamma']);
    expect(keys(decisionsBreaching('rgpd-32', corpus))).toEqual(['SAN-2022-902', 'SAN-2020-901']);
  });

  test('that is a whole article includes its paragraphs', () => {
    expect(keys(decisionsBreaching('rgpd-5', corpus))).toEqual(['vdai-2023-07-02-gamma']);
  });

  test('is different from the one of the former numbering, and from an article with the same first digits', () => {
    const world = corpusOf([
      article('a', { decisions: [decision({ number: 'SAN-2018-001', provisions: ['lil-34-2-ancien'] })] }),
      article('b', { decisions: [decision({ number: 'SAN-2021-001', provisions: ['lil-34'] })] }),
      article('c', { decisions: [decision({ number: 'SAN-2022-001', provisions: ['rgpd-50'] })] }),
    ]);
    expect(keys(decisionsBreaching('lil-34', world))).toEqual(['SAN-2021-001']);
    expect(keys(decisionsBreaching('lil-34-ancien', world))).toEqual(['SAN-2018-001']);
    expect(decisionsBreaching('rgpd-5', world)).toEqual([]);
  });

  test('of an annulled decision is breached by nobody', () => {
    const appeals = [appeal({ outcome: 'annulation', date: '2025-01-02' })];
    const world = corpusOf([article('a', { decisions: [decision({ provisions: ['rgpd-32'], appeals })] })]);
    expect(decisionsBreaching('rgpd-32', world)).toEqual([]);
  });

  test('has a page: rows, totals and range in force, paragraphs, parent', () => {
    expect(provisionView('rgpd-32', corpus)).toMatchObject({
      title: 'Article 32 du RGPD',
      lead: 'Ce que la disposition demande.',
      rows: [{ key: 'SAN-2022-902' }, { key: 'SAN-2020-901' }],
      totals: {
        decisions: 2,
        fines: 2,
        finesInForce: 340_000,
        foreign: { fines: 0, finesInForce: 0 },
        undisclosed: 0,
        liquidations: 0,
      },
      range: { min: 40_000, median: 170_000, max: 300_000, count: 2 },
      paragraphs: [],
      parent: null,
    });
    expect(provisionView('rgpd-5', corpus)).toMatchObject({
      paragraphs: [{ label: 'Article 5, § 1, e) du RGPD : Conservation', href: '/fondements/rgpd-5-1-e/', count: 1 }],
      parent: null,
    });
    expect(provisionView('rgpd-5-1-e', corpus)).toMatchObject({
      totals: { decisions: 1, finesInForce: 2_385_276 },
      paragraphs: [],
      parent: { label: 'Article 5 du RGPD', href: '/fondements/rgpd-5/' },
    });
  });

  test('that only a draft breaches has no page', () => {
    expect(provisionView('rgpd-8', corpus)).toBeNull();
  });
});

test('provisions are in the order of the texts, paragraphs under their article, without texts that have none', () => {
  const listed = provisionsByText(corpus).map(({ title, provisions }) => [
    title,
    ...provisions.map(({ label, paragraph, count }) => `${label}${paragraph ? ' (paragraphe)' : ''} : ${count}`),
  ]);
  expect(listed).toEqual([
    [
      'Règlement général sur la protection des données',
      'RGPD, art. 5 : 1',
      'RGPD, art. 5-1-e (paragraphe) : 1',
      'RGPD, art. 32 : 2',
    ],
    ['Loi Informatique et Libertés', 'LIL, art. 82 : 2'],
  ]);
});

describe('themes and sectors', () => {
  test('are listed in alphabetical order with their definition and their number of decisions, without those of drafts', () => {
    expect(termLines('theme', corpus)).toEqual([
      {
        slug: 'cookies',
        label: 'Cookies',
        lead: 'Lecture et écriture sur le terminal.',
        href: '/themes/cookies/',
        count: 2,
      },
      { slug: 'securite', label: 'Sécurité', lead: 'Mesures de sécurité.', href: '/themes/securite/', count: 5 },
    ]);
    expect(termLines('secteur', corpus)).toEqual([
      { slug: 'commerce', label: 'Commerce', lead: 'Vente.', href: '/secteurs/commerce/', count: 3 },
      { slug: 'numerique', label: 'Numérique', lead: 'Plateformes.', href: '/secteurs/numerique/', count: 2 },
    ]);
  });

  test('have pages with the totals in force of their decisions', () => {
    expect(termView('theme', 'cookies', corpus)).toMatchObject({
      title: 'Cookies',
      lead: 'Lecture et écriture sur le terminal.',
      rows: [{ key: 'SAN-2022-902' }, { key: 'SAN-2021-904' }],
      totals: {
        decisions: 2,
        fines: 1,
        finesInForce: 300_000,
        foreign: { fines: 0, finesInForce: 0 },
        undisclosed: 0,
        liquidations: 0,
      },
      range: { min: 300_000, median: 300_000, max: 300_000, count: 1 },
    });
    expect(termView('secteur', 'commerce', corpus)).toMatchObject({
      title: 'Commerce',
      rows: [{ key: 'SAN-2023-903' }, { key: 'SAN-2022-902' }, { key: 'SAN-2020-901' }],
      totals: {
        decisions: 3,
        fines: 2,
        finesInForce: 340_000,
        foreign: { fines: 0, finesInForce: 0 },
        undisclosed: 0,
        liquidations: 0,
      },
    });
  });

  test('that only a draft uses have no page', () => {
    expect([termView('theme', 'mineurs', corpus), termView('secteur', 'sante', corpus)]).toEqual([null, null]);
  });
});

test('years are newest first, with their totals in force', () => {
  expect(yearLines(corpus).map(({ year, href, count, totals }) => [year, href, count, totals.finesInForce])).toEqual([
    ['2023', '/annees/2023/', 2, 2_385_276],
    ['2022', '/annees/2022/', 1, 300_000],
    ['2021', '/annees/2021/', 2, 5_000],
    ['2020', '/annees/2020/', 1, 40_000],
  ]);
  expect(keys(decisionsOfYear('2023', corpus))).toEqual(['vdai-2023-07-02-gamma', 'SAN-2023-903']);
  expect(keys(decisionsOfYear('2021', corpus))).toEqual(['r-2021-11-30', 'SAN-2021-904']);
});

describe('a list longer than a page', () => {
  const many = Array.from({ length: 201 }, (_, i) => decision({ number: `SAN-2024-${100 + i}`, themes: ['cookies'] }));
  const world = corpusOf([article('alpha', { decisions: many })], { themes: { cookies: 'Cookies' } });

  test('continues on the next page, with the same totals', () => {
    const [first, second] = [1, 2].map((page) => termView('theme', 'cookies', world, page));
    expect([first?.rows.length, first?.page, first?.pages, first?.totals.decisions]).toEqual([200, 1, 2, 201]);
    expect([second?.rows.map(({ key }) => key), second?.page, second?.totals.decisions]).toEqual([
      ['SAN-2024-100'],
      2,
      201,
    ]);
  });
});

describe('the page of a provision', () => {
  test('gives its number of decisions, and explains that list rows name no article', () => {
    const said = (id: string) => provisionView(id, corpus)?.counted.replaceAll('\u00a0', ' ');
    const rows =
      ' Les lignes anonymes de la liste officielle de la CNIL (1) ne citent aucun article : elles ne sont rattachées à aucun fondement.';
    expect(said('rgpd-32')).toBe(`2 décisions du recueil retiennent un manquement à cette disposition.${rows}`);
    expect(said('rgpd-5')).toBe(
      `1 décision du recueil retient un manquement à cette disposition, paragraphes compris.${rows}`,
    );
  });

  test('lists the charges that were dismissed or dropped, each with its case', () => {
    expect(provisionView('rgpd-5', corpus)?.dismissed).toEqual([
      {
        key: 'SAN-2022-902 2',
        label: 'Alpha, 2022',
        href: '/articles/alpha-2022/',
        point: 'durée justifiée',
        result: 'écarté par la formation restreinte',
        paragraphs: null,
      },
    ]);
    expect(provisionView('rgpd-32', corpus)?.dismissed).toEqual([]);
  });

  test('without any decision says so, has no feed, and is not a filter', () => {
    const world = corpusOf([], { provisions: ['rgpd-83'] });
    expect(provisionView('rgpd-83', world)).toMatchObject({
      counted: 'Aucune décision du recueil ne retient de manquement à cette disposition.',
      followed: false,
      rows: [],
    });
    expect(provisionView('rgpd-32', corpus)?.followed).toBe(true);
  });
});
