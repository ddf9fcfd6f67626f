import { describe, expect, test } from 'vitest';
import type { Source } from '#lib/schema/source.ts';
import { articleView, standings } from '#lib/views/article.ts';
import { relatedIndex } from '#lib/views/related.ts';
import { corpusIn, fixture } from '#tests/content-folder.ts';
import { appeal, article, corpusOf, decision, respondents } from './cases.ts';

const fixtureCorpus = corpusIn(fixture);

/** The page of an article of the fixture, on a given day. */
function page(slug: string, today = '2026-01-20') {
  const found = fixtureCorpus.articleBySlug.get(slug);
  if (!found) throw new Error(`the fixture has no ${slug}`);
  return articleView(found, fixtureCorpus, relatedIndex(fixtureCorpus), today);
}

/** The page of a case with these decisions; its other facts do not matter. */
function pageOf(...decisions: ReturnType<typeof decision>[]) {
  const alpha = article('alpha', { decisions });
  const corpus = corpusOf([alpha], { provisions: ['rgpd-6', 'rgpd-32'], themes: { cookies: 'Cookies' } });
  return articleView(alpha, corpus, relatedIndex(corpus), '2026-01-20');
}

describe('the measures of a decision', () => {
  const ordered = (...decisions: ReturnType<typeof decision>[]) =>
    pageOf(...decisions).decisions.map((facts) => facts.ordered.replace(/[\u00a0\u202f]/g, ' '));
  const fined = {
    fine: 300_000,
    measures: ['amende' as const, 'injonction' as const, 'astreinte' as const],
    dailyPenalty: 500,
  };

  test('show the penalty beside its injunction, and do not repeat an amount shown above', () => {
    expect(ordered(decision({ ...fined, deadline: '3 mois' }))).toEqual([
      'amende, injonction sous astreinte de 500 € par jour de retard ; délai : 3 mois',
    ]);
  });

  test('show each amount beside its measure when the case has several decisions, after appeals', () => {
    expect(
      ordered(
        decision({
          ...fined,
          appeals: [appeal({ outcome: 'reformation', fineAfter: 100_000, date: '2025-01-01' })],
        }),
        decision({ number: 'SAN-2024-002', measures: ['liquidation-astreinte'], liquidation: 15_000 }),
        decision({ number: 'SAN-2024-003', measures: ['amende'], fine: null }),
      ),
    ).toEqual([
      'amende de 100 000 € au lieu de 300 000 €, injonction sous astreinte de 500 € par jour de retard',
      'astreinte liquidée à 15 000 €',
      'amende',
    ]);
  });

  test('are unknown when the official list does not give them', () => {
    expect(ordered(decision({ measures: [] }))).toEqual(['mesure non précisée']);
  });
});

describe('the page of a case', () => {
  const view = page('alpha-2020');

  test('shows the amount in force and the original one', () => {
    expect(view.amounts).toEqual({ fine: 100_000, inForce: 40_000, liquidation: null });
    expect(view.scale?.higher).toBe(1);
  });

  test('has the key facts that a lawyer needs', () => {
    expect(view.decisions).toMatchObject([
      {
        key: 'SAN-2020-901',
        label: 'CNIL, délibération SAN-2020-901',
        decided: '2020-03-02',
        published: '2020-03-10',
        procedure: 'ordinaire',
        statusLabel: "Réformée par le Conseil d'État le 1er\u00a0juin\u00a02021",
        setAside: ['RGPD, art. 5-1-e'],
        provisions: [{ text: 'RGPD, art.', articles: [{ label: '32', href: '/fondements/rgpd-32/' }] }],
        evidence: {
          line: 'Texte de la décision lu le 9\u00a0janvier\u00a02026',
          sources: [{ text: 'Légifrance', language: undefined }],
        },
        turnovers: [
          {
            name: null,
            turnover: '20\u202f000\u202f000\u00a0€ en 2019',
            share: '0,2\u00a0% du chiffre d’affaires 2019',
            source: 'SAN-2020-901, § 35',
          },
        ],
        subjects: [
          { label: 'Sécurité', href: '/themes/securite/' },
          { label: 'Commerce', href: '/secteurs/commerce/' },
        ],
        shares: [],
        unnamedSince: '2022-03-10',
      },
    ]);
  });

  test('has its breadcrumb, categories, table of contents and text', () => {
    expect(view).toMatchObject({
      title: 'Alpha : amende de 40 000 € après réformation',
      kind: 'fiche',
      minutes: 1,
      categories: ['Sanctions CNIL'],
      breadcrumbs: [
        { label: 'Accueil', href: '/' },
        { label: 'Articles', href: '/articles/' },
      ],
      contents: [
        { depth: 2, id: 'ce-qui-a-été-constaté', text: 'Ce qui a été constaté' },
        { depth: 2, id: 'ce-quil-faut-retenir', text: 'Ce qu’il faut retenir' },
        { depth: 2, id: 'points-juges', text: 'Ce qui a été jugé, point par point' },
        { depth: 2, id: 'a-verifier', text: 'À vérifier chez vous' },
        { depth: 2, id: 'vie', text: 'Vie de la sanction' },
        { depth: 2, id: 'sources-et-verification', text: 'Sources et vérification' },
      ],
    });
    expect(view.html).toContain('<p>Alpha vend des lettres.</p>');
  });

  test('has the citations of its decisions, then of its page', () => {
    expect(view.citations).toEqual([
      'CNIL, formation restreinte, délibération n° SAN-2020-901 du 2\u00a0mars\u00a02020, Alpha, réformée par CE, 1er\u00a0juin\u00a02021, n° 900001',
      "« Alpha : amende de 40 000 € après réformation », Recueil d'essai, mis à jour le 10\u00a0janvier\u00a02026, https://recueil.example/articles/alpha-2020/",
    ]);
  });

  test('says once where its decisions stand, or for each when they differ', () => {
    expect(standings(view.decisions)).toEqual(["Réformée par le Conseil d'État le 1er\u00a0juin\u00a02021"]);
    const appeals = [appeal({ outcome: 'pendant' })];
    expect(standings(pageOf(decision(), decision({ number: 'SAN-2024-002', appeals })).decisions)).toEqual([
      'CNIL, délibération SAN-2024-001 : Aucun recours connu au 10\u00a0janvier\u00a02026',
      'CNIL, délibération SAN-2024-002 : Recours pendant devant le Conseil d’État',
    ]);
  });

  test('links to three related articles, each with its reason, as cards', () => {
    expect(page('alpha-2022').related).toMatchObject([
      { slug: 'alpha-2020', href: '/articles/alpha-2020/', finesInForce: 40_000, reason: 'même organisme : Alpha' },
      { slug: 'beta-2021', finesInForce: 0, reason: 'même groupe : Groupe Grec' },
      { slug: 'gamma-2023', finesInForce: 2_385_276, reason: 'même thème : sécurité' },
    ]);
  });

  test('links to the case before it and the case after it in time', () => {
    expect(page('alpha-2022')).toMatchObject({
      previous: { label: 'Bêta : rappel à l’ordre pour un bandeau', href: '/articles/beta-2021/' },
      next: { label: 'Gamma : amende lituanienne de 2 385 276 €', href: '/articles/gamma-2023/' },
    });
    expect([view.previous, page('explication').next]).toEqual([null, null]);
  });
});

test('an explanation has no decision and no amount, and only the citation of its page', () => {
  const view = page('explication');
  expect(view).toMatchObject({
    decisions: [],
    amounts: { fine: null, inForce: null, liquidation: null },
    scale: null,
    life: [],
  });
  expect(view.citations).toHaveLength(1);
});

describe('the status of a decision', () => {
  test('without a known appeal has the date of the last check of the article', () => {
    expect(page('beta-2021').decisions[0]?.statusLabel).toBe('Aucun recours connu au 12\u00a0janvier\u00a02026');
  });

  test('no page of the fixture ever states that there was no appeal', () => {
    const words = fixtureCorpus.articles.map(({ slug }) => JSON.stringify(page(slug)));
    expect(words.filter((text) => /pas de recours|aucun recours n/i.test(text))).toEqual([]);
  });

  test('includes the judgments on it', () => {
    const note = 'Le juge a retenu que le délai était échu.';
    const covered = decision({ appeals: [appeal({ date: '2025-01-02', note }), appeal({ date: '2025-03-04' })] });
    expect(pageOf(covered).decisions[0]?.appealNotes).toEqual([note]);
  });

  test('an annulled decision has all its provisions set aside', () => {
    const annulled = decision({
      fine: 500,
      provisions: ['rgpd-6', 'rgpd-32'],
      appeals: [appeal({ outcome: 'annulation', date: '2025-01-02' })],
    });
    const view = pageOf(annulled);
    expect(view.decisions[0]?.setAside).toEqual(['RGPD, art. 6', 'RGPD, art. 32']);
    expect(view.amounts).toEqual({ fine: 500, inForce: 0, liquidation: null });
    expect(view.scale).toBeNull();
  });
});

describe('amounts of a case', () => {
  test('32 M€ reduced to 15 M€, with a fine of 3 M€, make 35 M€, of which 18 M€ in force', () => {
    const reduction = appeal({ outcome: 'reformation', date: '2025-12-23', fineAfter: 15_000_000 });
    expect(
      pageOf(
        decision({ fine: 32_000_000, appeals: [reduction] }),
        decision({ number: 'SAN-2024-002', fine: 3_000_000 }),
      ).amounts,
    ).toEqual({ fine: 35_000_000, inForce: 18_000_000, liquidation: null });
  });

  test('a liquidated penalty is shown beside them, never added to them', () => {
    const liquidated = decision({
      number: 'SAN-2024-002',
      measures: ['liquidation-astreinte'],
      liquidation: 5_200_000,
    });
    expect(pageOf(decision({ fine: 20_000_000 }), liquidated).amounts).toEqual({
      fine: 20_000_000,
      inForce: 20_000_000,
      liquidation: 5_200_000,
    });
    expect(pageOf(liquidated).amounts).toEqual({ fine: null, inForce: null, liquidation: 5_200_000 });
  });

  test('an undisclosed amount is never 0, and makes no total with a disclosed one', () => {
    const undisclosed = decision({ number: 'SAN-2024-002', measures: ['amende'], fine: null });
    expect(pageOf(undisclosed).amounts).toEqual({ fine: null, inForce: null, liquidation: null });
    expect(pageOf(decision({ fine: 500 }), undisclosed).amounts).toEqual({
      fine: null,
      inForce: null,
      liquidation: null,
    });
  });
});

test('the authority names the body until the last day of the period, included', () => {
  expect(page('alpha-2020', '2022-03-10').decisions[0]?.unnamedSince).toBeNull();
  expect(page('alpha-2020', '2022-03-11').decisions[0]?.unnamedSince).toBe('2022-03-10');
  expect(page('alpha-2022').decisions[0]?.unnamedSince).toBeNull();
});

test('the share of each body is given when there are several', () => {
  const shared = decision({
    fine: 500,
    respondents: [
      { organisation: 'alpha', name: 'ALPHA SA', country: 'FR', fine: 300, turnover: null },
      { organisation: null, name: null, country: 'FR', fine: null, turnover: null },
    ],
  });
  expect(pageOf(shared).decisions[0]?.shares).toEqual([
    { name: 'ALPHA SA', fine: 300 },
    { name: 'Organisme non nommé', fine: null },
  ]);
  expect(pageOf(decision({ respondents: respondents('alpha') })).decisions[0]?.shares).toEqual([]);
});

test('the procedure gives the role of the CNIL in a cross-border case', () => {
  expect(page('gamma-2023').decisions[0]?.procedure).toBe('guichet unique, CNIL autorité concernée');
  expect(pageOf(decision({ procedure: 'simplifiee', cooperation: 'chef-de-file' })).decisions[0]?.procedure).toBe(
    'simplifiée, guichet unique, CNIL autorité chef de file',
  );
});

test('each source is given once: official ones, then courts, then others, in the order of the file', () => {
  const source = (name: string, kind: Source['kind'], title = name): Source => ({
    url: `https://example.org/${name}`,
    title,
    kind,
    proves: 'tout',
    read: 'cite',
  });
  const alpha = article('alpha', {
    decisions: [
      decision({
        sources: [source('a', 'official', 'first wording'), source('press', 'secondary'), source('b', 'official')],
      }),
    ],
    sources: [source('judgment', 'court'), source('a', 'official', 'second wording'), source('blog', 'secondary')],
  });
  const corpus = corpusOf([alpha]);
  const view = articleView(alpha, corpus, relatedIndex(corpus), '2026-01-20');
  expect(view.sources.map(({ title }) => title)).toEqual(['first wording', 'b', 'judgment', 'press', 'blog']);
});
