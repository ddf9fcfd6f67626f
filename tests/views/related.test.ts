import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Article, Decision } from '#lib/schema/corpus.ts';
import { relatedIndex, relatedTo } from '#lib/views/related.ts';
import { corpusIn, fixture } from '#tests/content-folder.ts';
import { appeal, article, corpusOf, decision, respondents, type World } from './cases.ts';

const fixtureCorpus = corpusIn(fixture);

/** The articles proposed for an article, as « slug : reason ». */
function beside(slug: string, corpus = fixtureCorpus): string[] {
  const found = corpus.articleBySlug.get(slug);
  if (!found) throw new Error(`no article ${slug}`);
  return relatedTo(found, relatedIndex(corpus)).map((related) => `${related.slug} : ${related.reason}`);
}

/** An article with one decision. It shares nothing with another one unless both facts are given. */
function case_(slug: string, facts: Partial<Decision> = {}, more: Partial<Article> = {}): Article {
  const bare = { sector: `secteur-${slug}`, procedure: null, respondents: respondents(slug), decided: '2000-01-01' };
  return article(slug, { ...more, decisions: [decision({ number: `SAN-${slug}`, ...bare, ...facts })] });
}

const world: World = {
  organisations: {
    alpha: { name: 'Alpha' },
    beta: { name: 'Bêta', group: 'grec' },
    gamma: { name: 'Gamma', group: 'grec' },
  },
  groups: { grec: 'Groupe Grec' },
  provisions: ['rgpd-5-1-e', 'rgpd-6', 'rgpd-32'],
  themes: { cookies: 'Cookies et traceurs', securite: 'Sécurité' },
  sectors: { sante: 'Santé', commerce: 'Commerce' },
};

describe('the fixture', () => {
  test('an organisation comes before its group, a group before a theme', () => {
    expect(beside('alpha-2022')).toEqual([
      'alpha-2020 : même organisme : Alpha',
      'beta-2021 : même groupe : Groupe Grec',
      'gamma-2023 : même thème : sécurité',
    ]);
  });

  test('the first one never leads back: what the reader comes from is second', () => {
    expect(beside('alpha-2020')[1]).toBe('alpha-2022 : même organisme : Alpha');
  });

  test('the editor’s choice comes first, with what it shares', () => {
    expect(beside('gamma-2023')[0]).toBe('beta-2021 : même secteur : numérique');
  });

  test('an explanation, which has no decision, is related by its theme', () => {
    expect(beside('explication')).toEqual([
      'gamma-2023 : même thème : sécurité',
      'alpha-2022 : même thème : sécurité',
      'alpha-2020 : même thème : sécurité',
    ]);
  });

  test('each article has three, without itself and the draft', () => {
    const wrong = fixtureCorpus.articles.filter((one) => {
      const slugs = relatedTo(one, relatedIndex(fixtureCorpus)).map(({ slug }) => slug);
      return slugs.length !== 3 || slugs.includes(one.slug) || slugs.includes('brouillon');
    });
    expect(wrong.map(({ slug }) => slug)).toEqual([]);
  });
});

describe('the reason', () => {
  /** The reason for two articles that share only the given facts. */
  const reason = (shared: Partial<Decision>, other: Partial<Decision> = shared) =>
    beside('a', corpusOf([case_('a', shared), case_('b', { decided: '2010-01-01', ...other })], world));

  test.each([
    ['organisation', { respondents: respondents('alpha') }, 'même organisme : Alpha'],
    ['provision', { provisions: ['rgpd-32'] }, 'même manquement : RGPD, art. 32'],
    [
      'provision and sector',
      { provisions: ['rgpd-32'], sector: 'sante' },
      'même manquement, même secteur (santé) : RGPD, art. 32',
    ],
    [
      'theme and sector',
      { themes: ['cookies'], sector: 'sante' },
      'même thème, même secteur (santé) : cookies et traceurs',
    ],
    ['theme', { themes: ['cookies'] }, 'même thème : cookies et traceurs'],
    ['sector', { sector: 'sante' }, 'même secteur : santé'],
    ['ruling', { appeals: [appeal({ number: '498628' })] }, 'même jugement : Conseil d’État, n° 498628'],
  ] as const)('of a shared %s', (_, shared, words) => {
    expect(reason(shared as Partial<Decision>)).toEqual([`b : ${words}`]);
  });

  test('of a shared group', () => {
    expect(reason({ respondents: respondents('beta') }, { respondents: respondents('gamma') })).toEqual([
      'b : même groupe : Groupe Grec',
    ]);
  });

  test.each([
    ['procedure', { procedure: 'simplifiee' }],
    ['year', { decided: '2010-05-05' }],
    ['sector of what has no other', { sector: 'autre' }],
  ] as const)('is never the same %s: nothing is proposed', (_, shared) => {
    expect(reason(shared as Partial<Decision>)).toEqual([]);
  });

  test('is in the words of the other case, where its holdings are known', () => {
    const holdings = [
      { provision: 'rgpd-32', result: 'ecarte', point: 'chiffrement' },
      { provision: 'rgpd-32', result: 'amende', point: 'mots de passe en clair' },
    ] as const;
    const provisions = ['rgpd-32'];
    expect(reason({ provisions }, { provisions, holdings: [...holdings] })).toEqual([
      'b : même manquement : mots de passe en clair (RGPD, art. 32)',
    ]);
  });

  test('of a case that answers another is said on both sides', () => {
    const corpus = corpusOf(
      [
        case_('a', {}, { markdown: 'Voir [la suite](/articles/b/).' }),
        case_('b', { decided: '2010-01-01' }),
        case_('c', { decided: '2011-01-01' }),
      ],
      world,
    );
    expect(beside('a', corpus)).toEqual(['b : citée dans cet article']);
    expect(beside('b', corpus)).toEqual(['a : revient sur cette affaire']);
  });

  test('of a choice without shared features is the editor’s choice', () => {
    const corpus = corpusOf([case_('a', {}, { related: ['b'] }), case_('b', { decided: '2010-01-01' })], world);
    expect(beside('a', corpus)).toEqual(['b : choix de la rédaction']);
  });

  test('is the most important shared feature', () => {
    const shared = { sector: 'sante', themes: ['cookies'], provisions: ['rgpd-32'] };
    expect(reason(shared)).toEqual(['b : même manquement, même secteur (santé) : RGPD, art. 32']);
    expect(
      reason({ ...shared, respondents: respondents('beta') }, { ...shared, respondents: respondents('gamma') }),
    ).toEqual(['b : même groupe : Groupe Grec']);
  });

  test('is never a provision that a judge set aside', () => {
    const appeals = [appeal({ outcome: 'reformation', date: '2011-01-02', fineAfter: 5, setAside: ['rgpd-32'] })];
    const shared = { provisions: ['rgpd-32'], sector: 'sante' };
    expect(reason(shared, { ...shared, appeals })).toEqual(['b : même secteur : santé']);
  });

  test('is never a term that only a draft uses: it has no published name', () => {
    const mentions = { provisions: [], organisations: ['delta'], themes: ['mineurs'] };
    const corpus = corpusOf([article('a', { mentions }), article('b', { mentions })], world);
    expect(beside('a', corpus)).toEqual([]);
  });

  test('includes a mention of a body: it is answered, not the same', () => {
    const mentions = { provisions: [], organisations: ['alpha'], themes: [] };
    const corpus = corpusOf([article('a', { mentions }), case_('b', { respondents: respondents('alpha') })], world);
    expect(beside('a', corpus)).toEqual(['b : citée dans cet article']);
  });
});

describe('the choice', () => {
  test('a rare theme weighs more than a common one', () => {
    const corpus = corpusOf(
      [
        case_('a', { themes: ['securite', 'cookies'] }),
        case_('rare', { themes: ['cookies'], decided: '1990-01-01' }),
        ...['b', 'c', 'd', 'e'].map((slug) => case_(slug, { themes: ['securite'], decided: '2001-01-01' })),
      ],
      world,
    );
    expect(beside('a', corpus)[0]).toBe('rare : même thème : cookies et traceurs');
  });

  test('equal articles are ordered by distance in time', () => {
    const years = ['2001', '2003', '2005', '2007', '2009'];
    const corpus = corpusOf(
      years.map((year) => case_(`de-${year}`, { decided: `${year}-01-01`, sector: 'sante' })),
      world,
    );
    expect(beside('de-2009', corpus)).toEqual([
      'de-2007 : même secteur : santé',
      'de-2005 : même secteur : santé',
      'de-2003 : même secteur : santé',
    ]);
  });

  test('the editor’s order is kept, and the rest is computed', () => {
    const corpus = corpusOf(
      [
        case_('a', { sector: 'sante' }, { related: ['d', 'c'] }),
        case_('b', { sector: 'sante', decided: '2010-01-01' }),
        case_('c', { decided: '2011-01-01' }),
        case_('d', { decided: '2012-01-01' }),
      ],
      world,
    );
    expect(beside('a', corpus)).toEqual([
      'd : choix de la rédaction',
      'c : choix de la rédaction',
      'b : même secteur : santé',
    ]);
  });

  test('a choice that is repeated, unpublished, or the article itself is left out', () => {
    const corpus = corpusOf(
      [
        case_('a', {}, { related: ['a', 'brouillon', 'b', 'b'] }),
        case_('b', { decided: '2010-01-01' }),
        case_('c', { decided: '2011-01-01' }),
        case_('d', { decided: '2012-01-01' }),
      ],
      world,
    );
    expect(beside('a', corpus)).toEqual(['b : choix de la rédaction']);
  });

  test('a corpus of one article proposes nothing, one of three proposes the two others', () => {
    expect(beside('a', corpusOf([case_('a')], world))).toEqual([]);
    const three = corpusOf(
      ['a', 'b', 'c'].map((slug) => case_(slug, { sector: 'sante' })),
      world,
    );
    expect(beside('b', three).toSorted()).toEqual(['a : même secteur : santé', 'c : même secteur : santé']);
  });
});

describe('for any small corpus', () => {
  const slugs = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
  const some = (...values: string[]) => fc.subarray(values);
  const facts = fc.record({
    decided: fc.constantFrom('2019-01-01', '2019-05-05', '2021-01-01', '2024-02-29'),
    organisations: some('alpha', 'beta', 'gamma'),
    provisions: some('rgpd-5-1-e', 'rgpd-6', 'rgpd-32'),
    themes: some('cookies', 'securite'),
    sector: fc.constantFrom('sante', 'commerce'),
    procedure: fc.constantFrom('ordinaire' as const, 'simplifiee' as const, null),
    related: fc.array(fc.constantFrom(...slugs, 'inconnu'), { maxLength: 3 }),
    explanation: fc.boolean(),
  });
  const articles = fc.array(facts, { minLength: 1, maxLength: slugs.length }).map((all) =>
    all.map(({ related, explanation, organisations, ...one }, i) => {
      const slug = slugs[i] ?? '';
      const decisions = [decision({ number: `SAN-${slug}`, respondents: respondents(...organisations), ...one })];
      const mentions = { provisions: [], organisations, themes: one.themes };
      return article(slug, explanation ? { related, mentions } : { related, decisions });
    }),
  );

  test('no article proposes itself, none is proposed twice, and there are three at most', () => {
    fc.assert(
      fc.property(articles, (all) => {
        const corpus = corpusOf(all, world);
        for (const one of corpus.articles) {
          const proposed = relatedTo(one, relatedIndex(corpus)).map(({ slug }) => slug);
          expect(proposed).not.toContain(one.slug);
          expect(new Set(proposed).size).toBe(proposed.length);
          expect(proposed.length).toBeLessThanOrEqual(Math.min(3, all.length - 1));
        }
      }),
    );
  });

  test('the order in which articles were read changes nothing', () => {
    const withShuffle = articles.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
    );
    fc.assert(
      fc.property(withShuffle, ([all, shuffled]) => {
        const [one, other] = [corpusOf(all, world), corpusOf(shuffled, world)];
        for (const { slug } of all) expect(beside(slug, one)).toEqual(beside(slug, other));
      }),
    );
  });
});

describe('the work for one article', () => {
  /** How many articles are looked up for each article of a corpus where all share everything. */
  function lookedUp(size: number): number {
    const alike = Array.from({ length: size }, (_, i) =>
      case_(`a${i}`, {
        respondents: respondents('alpha'),
        sector: 'sante',
        provisions: ['rgpd-32'],
        themes: ['cookies'],
      }),
    );
    const corpus = corpusOf(alike, world);
    let lookups = 0;
    const articles = new Proxy(corpus.articles, {
      get: (target, key, receiver) => {
        if (typeof key === 'string' && /^\d+$/.test(key)) lookups += 1;
        return Reflect.get(target, key, receiver);
      },
    });
    relatedIndex({ ...corpus, articles });
    return lookups / size;
  }

  test('does not grow with the corpus', () => {
    expect(lookedUp(1_000)).toBeLessThan(lookedUp(100) * 1.1);
  });

  test('does not build the index again', () => {
    expect(relatedIndex(fixtureCorpus)).toBe(relatedIndex(fixtureCorpus));
  });
});
