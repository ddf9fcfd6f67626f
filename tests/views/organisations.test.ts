import { describe, expect, test } from 'vitest';
import { organisationIndex, organisationView } from '#lib/views/organisations.ts';
import { contentFolder, corpusIn, fixture } from '#tests/content-folder.ts';
import { appeal, article, corpusOf, decision, respondents } from './cases.ts';

const fixtureCorpus = corpusIn(fixture);

describe('bodies from A to Z', () => {
  test('are under their letter: É under E, Œ under O, digits under 0-9, in French order', () => {
    const corpus = corpusOf([], {
      organisations: {
        zeta: { name: 'Zêta' },
        ete: { name: 'Été' },
        electricite: { name: 'Électricité' },
        etage: { name: 'étage' },
        oeuvres: { name: 'Œuvres sociales' },
        orange: { name: 'Orange' },
        '23andme': { name: '23andMe' },
        '3m': { name: '3M' },
        energie: { name: 'Energie' },
      },
    });
    const filed = organisationIndex(corpus).letters.map(
      ({ letter, organisations }) => `${letter} : ${organisations.map(({ label }) => label).join(', ')}`,
    );
    expect(filed).toEqual([
      '0-9 : 3M, 23andMe',
      'E : Électricité, Energie, étage, Été',
      'O : Œuvres sociales, Orange',
      'Z : Zêta',
    ]);
  });

  test('of one name are distinguished by their address, always in the same order', () => {
    const names = { 'alpha-2': { name: 'Alpha' }, 'alpha-1': { name: 'Alpha' } };
    const slugs = organisationIndex(corpusOf([], { organisations: names })).letters.flatMap(({ organisations }) =>
      organisations.map(({ slug }) => slug),
    );
    expect(slugs).toEqual(['alpha-1', 'alpha-2']);
  });

  test('with several sanctions are named first, without closures of injunctions and annulled decisions', () => {
    const about = (slug: string, n: number, rest = {}) =>
      article(`${slug}-${n}`, {
        decisions: [
          decision({
            number: `SAN-202${n}-00${slug.length}`,
            decided: `202${n}-01-01`,
            fine: 100,
            respondents: respondents(slug),
            ...rest,
          }),
        ],
      });
    const { repeated } = organisationIndex(
      corpusOf(
        [
          ...[1, 2].map((n) => about('alpha', n)),
          ...[1, 2, 3].map((n) => about('zeta', n)),
          about('beta', 1),
          about('beta', 2, { fine: null, measures: ['cloture-injonction'] }),
          about('gamma', 1),
          about('gamma', 2, { appeals: [appeal({ outcome: 'annulation' })] }),
        ],
        {
          organisations: {
            alpha: { name: 'Alpha' },
            beta: { name: 'Bêta' },
            gamma: { name: 'Gamma' },
            zeta: { name: 'Zêta' },
          },
        },
      ),
    );
    expect(repeated.map(({ label, sanctions }) => `${label} ${sanctions}`)).toEqual(['Zêta 3', 'Alpha 2']);
  });

  test('take several pages when there are many, and each letter links to the page where it begins', () => {
    const organisations = Object.fromEntries(
      Array.from({ length: 450 }, (_, i) => {
        const name = `${i < 390 ? 'A' : i < 430 ? 'B' : 'C'}${String(i).padStart(3, '0')}`;
        return [name.toLowerCase(), { name }];
      }),
    );
    const [first, second] = [1, 2].map((page) => organisationIndex(corpusOf([], { organisations }), page));
    const held = (view: typeof first) =>
      view?.letters.map(({ letter, organisations }) => `${letter} : ${organisations.length}`);
    expect(held(first)).toEqual(['A : 390', 'B : 10']);
    expect(held(second)).toEqual(['B : 30', 'C : 20']);
    expect(second?.initials).toEqual([
      { letter: 'A', page: 1 },
      { letter: 'B', page: 1 },
      { letter: 'C', page: 2 },
    ]);
    expect([second?.page, second?.pages]).toEqual([2, 2]);
  });

  test('have their totals in force, without a body that only a draft names', () => {
    expect(organisationIndex(fixtureCorpus).letters).toEqual([
      {
        letter: 'A',
        organisations: [
          {
            slug: 'alpha',
            label: 'Alpha',
            href: '/organismes/alpha/',
            aliases: ['ALPHA SA'],
            activity: 'vendeur de lettres',
            article: null,
            totals: {
              decisions: 3,
              fines: 2,
              finesInForce: 340_000,
              foreign: { fines: 0, finesInForce: 0 },
              undisclosed: 0,
              liquidations: 0,
            },
          },
        ],
      },
      {
        letter: 'B',
        organisations: [
          {
            slug: 'beta',
            label: 'Bêta',
            href: '/organismes/beta/',
            aliases: ['BÊTA SAS'],
            activity: 'éditeur de bandeaux',
            article: '/articles/beta-2021/',
            totals: {
              decisions: 1,
              fines: 0,
              finesInForce: 0,
              foreign: { fines: 0, finesInForce: 0 },
              undisclosed: 0,
              liquidations: 0,
            },
          },
        ],
      },
      {
        letter: 'G',
        organisations: [
          {
            slug: 'gamma',
            label: 'Gamma',
            href: '/organismes/gamma/',
            aliases: ['GAMMA UAB'],
            activity: 'place de marché',
            article: '/articles/gamma-2023/',
            totals: {
              decisions: 1,
              fines: 1,
              finesInForce: 2_385_276,
              foreign: { fines: 1, finesInForce: 2_385_276 },
              undisclosed: 0,
              liquidations: 0,
            },
          },
        ],
      },
    ]);
  });
});

describe('the page of a body', () => {
  test('has its decisions, newest first, its articles, its totals and its group', () => {
    const view = organisationView('alpha', fixtureCorpus);
    expect(view?.rows.map(({ key, fineInForce }) => [key, fineInForce])).toEqual([
      ['SAN-2023-903', null],
      ['SAN-2022-902', 300_000],
      ['SAN-2020-901', 40_000],
    ]);
    expect(view?.articles.map(({ slug }) => slug)).toEqual(['alpha-2022', 'alpha-2020']);
    expect(view?.totals).toEqual({
      decisions: 3,
      fines: 2,
      finesInForce: 340_000,
      foreign: { fines: 0, finesInForce: 0 },
      undisclosed: 0,
      liquidations: 0,
    });
    expect(view?.group).toEqual({
      name: 'Groupe Grec',
      others: [{ label: 'Bêta', href: '/organismes/beta/' }],
    });
  });

  test('counts a fine of 32 M€ for the 15 M€ that a judge left of it, and no liquidated penalty', () => {
    const appeals = [appeal({ outcome: 'reformation', date: '2025-12-23', fineAfter: 15_000_000 })];
    const corpus = corpusOf([
      article('alpha-2023', {
        decisions: [
          decision({ number: 'SAN-2023-021', fine: 32_000_000, appeals }),
          decision({ number: 'SAN-2024-022', measures: ['liquidation-astreinte'], liquidation: 700_000 }),
        ],
      }),
    ]);
    expect(organisationView('alpha', corpus)?.totals).toEqual({
      decisions: 2,
      fines: 1,
      finesInForce: 15_000_000,
      foreign: { fines: 0, finesInForce: 0 },
      undisclosed: 0,
      liquidations: 700_000,
    });
  });

  test('counts a decision that names two of its companies once', () => {
    const corpus = corpusOf([
      article('alpha-2024', { decisions: [decision({ fine: 500, respondents: respondents('alpha', 'alpha') })] }),
    ]);
    expect(organisationView('alpha', corpus)?.totals).toMatchObject({ decisions: 1, finesInForce: 500 });
  });

  test('leaves out other names that differ from another only by case', () => {
    const corpus = corpusOf([], {
      organisations: {
        pap: { name: 'PAP', aliases: ['pap', 'De particulier à particulier', 'DE PARTICULIER À PARTICULIER'] },
      },
    });
    expect(organisationView('pap', corpus)?.otherNames).toEqual(['De particulier à particulier']);
  });

  test('has no group when its file gives none', () => {
    expect(organisationView('gamma', fixtureCorpus)?.group).toBeNull();
  });

  test('does not exist for an unknown name, or for one that only a draft uses', () => {
    expect([organisationView('delta', fixtureCorpus), organisationView('rien', fixtureCorpus)]).toEqual([null, null]);
    const preview = corpusIn(contentFolder({}), { drafts: true });
    expect(organisationView('delta', preview)?.totals.finesInForce).toBe(999_000);
  });
});

test('a body is compared with the CNIL’s decisions of its sector, and with no other authority’s', () => {
  const fined = (slug: string, fine: number, facts = {}) =>
    article(slug, {
      decisions: [
        decision({ number: `SAN-2024-${slug}`, fine, sector: 'sante', respondents: respondents(slug), ...facts }),
      ],
    });
  const corpus = corpusOf(
    [
      fined('alpha', 100_000, { appeals: [appeal({ outcome: 'reformation', date: '2025-01-01', fineAfter: 50_000 })] }),
      fined('beta', 60_000),
      fined('gamma', 1_000),
      fined('delta', 9_000_000, { authority: 'vdai' }),
    ],
    {
      organisations: {
        alpha: { name: 'Alpha' },
        beta: { name: 'Bêta' },
        gamma: { name: 'Gamma' },
        delta: { name: 'Delta' },
      },
      sectors: { sante: 'Santé' },
    },
  );
  expect(organisationView('alpha', corpus)?.sectors).toEqual([
    {
      label: 'Santé',
      href: '/secteurs/sante/',
      decisions: 3,
      range: { min: 1_000, median: 50_000, max: 60_000, count: 3 },
      highest: { amount: 50_000, above: 1 },
    },
  ]);
  expect(organisationView('delta', corpus)?.sectors).toEqual([]);
});

describe('a body with more decisions than a page shows', () => {
  const corpus = corpusOf(
    Array.from({ length: 101 }, (_, i) =>
      article(`a${1000 + i}`, { decisions: [decision({ number: `SAN-2024-${1000 + i}`, fine: 10 })] }),
    ),
  );

  test('has a hundred on its first page', () => {
    const first = organisationView('alpha', corpus);
    expect([first?.rows.length, first?.articles.length, first?.page, first?.pages]).toEqual([100, 100, 1, 2]);
  });

  test('has the rest on the next, with their articles, and its totals on each', () => {
    const second = organisationView('alpha', corpus, 2);
    expect(second?.rows.map(({ key }) => key)).toEqual(['SAN-2024-1000']);
    expect(second?.articles.map(({ slug }) => slug)).toEqual(['a1000']);
    expect(second?.totals).toMatchObject({ decisions: 101, finesInForce: 1010 });
    expect([second?.page, second?.pages]).toEqual([2, 2]);
  });
});

test('the others of a group are listed from A to Z, without the body itself and other groups', () => {
  const corpus = corpusOf([], {
    groups: { grec: 'Groupe Grec', latin: 'Groupe Latin' },
    organisations: {
      gamma: { name: 'Gamma', group: 'grec' },
      alpha: { name: 'Alpha', group: 'grec' },
      beta: { name: 'Bêta', group: 'grec' },
      unus: { name: 'Unus', group: 'latin' },
      seul: { name: 'Seul' },
    },
  });
  expect(organisationView('beta', corpus)?.group).toEqual({
    name: 'Groupe Grec',
    others: [
      { label: 'Alpha', href: '/organismes/alpha/' },
      { label: 'Gamma', href: '/organismes/gamma/' },
    ],
  });
});
