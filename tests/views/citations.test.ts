import { describe, expect, test } from 'vitest';
import { dataCitation, decisionCitation, pageCitation, referencesOf } from '#lib/views/citations.ts';
import { englishEdition } from '#lib/views/words/edition.ts';
import { corpusIn, fixture } from '#tests/content-folder.ts';
import { appeal, article, corpusOf, decision, respondents } from './cases.ts';

const fixtureCorpus = corpusIn(fixture);
const world = corpusOf([], {
  organisations: { alpha: { name: 'Alpha' }, beta: { name: 'Bêta' }, gamma: { name: 'Gamma' } },
});

describe('the citation of a decision', () => {
  test('has the form that lawyers use for the CNIL', () => {
    expect(fixtureCorpus.decisions.map((one) => decisionCitation(one, fixtureCorpus))).toEqual([
      'VDAI (Lituanie), décision du 2\u00a0juillet\u00a02023, Gamma, recours pendant, CE',
      'CNIL, formation restreinte, délibération n° SAN-2023-903 du 9\u00a0janvier\u00a02023, Alpha',
      'CNIL, formation restreinte, délibération n° SAN-2022-902 du 5\u00a0mai\u00a02022, Alpha',
      'CNIL, procédure simplifiée, décision du 30\u00a0novembre\u00a02021, Médecin',
      'CNIL, formation restreinte, délibération n° SAN-2021-904 du 9\u00a0septembre\u00a02021, Bêta',
      'CNIL, formation restreinte, délibération n° SAN-2020-901 du 2\u00a0mars\u00a02020, Alpha, réformée par CE, 1er\u00a0juin\u00a02021, n° 900001',
    ]);
  });

  test.each([
    [
      'in the simplified procedure, without a number or a name',
      { number: null, id: 'x', procedure: 'simplifiee', respondents: respondents(null), body: 'Commune' },
      'CNIL, procédure simplifiée, décision du 1er\u00a0juin\u00a02024, Commune',
    ],
    [
      'against a body that nothing describes',
      { respondents: respondents(null) },
      'CNIL, formation restreinte, délibération n° SAN-2024-001 du 1er\u00a0juin\u00a02024, organisme non nommé',
    ],
    [
      'against two companies of one body',
      { respondents: respondents('alpha', 'alpha') },
      'CNIL, formation restreinte, délibération n° SAN-2024-001 du 1er\u00a0juin\u00a02024, Alpha',
    ],
    [
      'against three bodies',
      { respondents: respondents('alpha', 'beta', 'gamma') },
      'CNIL, formation restreinte, délibération n° SAN-2024-001 du 1er\u00a0juin\u00a02024, Alpha, Bêta et Gamma',
    ],
    [
      'by a foreign authority that numbers it',
      { number: 'INS-3', authority: 'vdai', procedure: null },
      'VDAI (Lituanie), décision n° INS-3 du 1er\u00a0juin\u00a02024, Alpha',
    ],
  ] as const)('%s', (_, facts, citation) => {
    expect(decisionCitation(decision(facts as Parameters<typeof decision>[0]), world)).toBe(citation);
  });
});

describe('the citation of a decision ends with what the courts made of it', () => {
  const withCourts = {
    ...world,
    courts: new Map([
      ['conseil-etat', { name: 'Conseil d’État', short: 'Conseil d’État', cited: 'CE', country: 'FR' }],
    ]),
  };
  const named = 'CNIL, formation restreinte, délibération n° SAN-2024-001 du 1er\u00a0juin\u00a02024, Alpha';
  test.each([
    ['reformation', { date: '2025-12-23', number: '492830' }, 'réformée par CE, 23\u00a0décembre\u00a02025, n° 492830'],
    ['rejet', { date: '2026-02-13' }, 'confirmée par CE, 13\u00a0février\u00a02026'],
    ['annulation', { date: '2025-04-15', number: '1' }, 'annulée par CE, 15\u00a0avril\u00a02025, n° 1'],
    ['annonce', {}, 'recours annoncé, CE'],
    ['pendant', { number: '500' }, 'recours pendant, CE, n° 500'],
    ['desistement', { date: '2025-04-15' }, 'désistement du recours, CE, 15\u00a0avril\u00a02025'],
  ] as const)('%s', (outcome, facts, end) => {
    expect(decisionCitation(decision({ appeals: [appeal({ outcome, ...facts })] }), withCourts)).toBe(
      `${named}, ${end}`,
    );
  });

  test('then with the address of its official text', () => {
    expect(decisionCitation(decision({ legifrance: 'CNILTEXT000000000001' }), withCourts)).toBe(
      `${named}, https://www.legifrance.gouv.fr/cnil/id/CNILTEXT000000000001`,
    );
  });

  test('in English too', () => {
    const appeals = [appeal({ outcome: 'reformation', date: '2025-12-23', number: '492830' })];
    expect(decisionCitation(decision({ appeals }), withCourts, englishEdition(withCourts))).toMatch(
      /, reduced by the Conseil d’État, 23\u00a0December\u00a02025, No 492830$/,
    );
  });
});

describe('a page is cited by its title, its last change and its address', () => {
  test('with its publication date when it has not changed since', () => {
    expect(pageCitation(article('alpha-2024', { title: 'Alpha, 500 €', published: '2026-01-10' }), world)).toBe(
      '« Alpha, 500 € », Recueil, mis à jour le 10\u00a0janvier\u00a02026, https://recueil.example/articles/alpha-2024/',
    );
  });

  test('with its update otherwise', () => {
    expect(pageCitation(article('alpha-2024', { title: 'Alpha', updated: '2026-11-01' }), world)).toBe(
      '« Alpha », Recueil, mis à jour le 1er\u00a0novembre\u00a02026, https://recueil.example/articles/alpha-2024/',
    );
  });
});

describe('the references of an article', () => {
  const gamma = fixtureCorpus.articleBySlug.get('gamma-2023');
  const covered = article('alpha-2024', {
    title: 'Alpha : 500 €',
    published: '2026-01-10',
    updated: '2026-02-01',
    checked: '2026-02-01',
    decisions: [
      decision({
        legifrance: 'CNILTEXT000000000001',
        appeals: [appeal({ outcome: 'rejet', date: '2025-03-01' })],
        respondents: respondents('alpha', 'beta'),
      }),
      decision({
        number: null,
        id: 'x-2024',
        procedure: 'simplifiee',
        sources: [
          {
            url: 'https://www.cnil.fr/n°1',
            title: 'CNIL',
            kind: 'official',
            proves: 'tout',
            read: 'texte',
            readOn: '2026-01-09',
          },
        ],
      }),
    ],
  });

  test('are its decisions, then its page', () => {
    expect(referencesOf(covered, world)).toEqual([
      {
        kind: 'decision',
        key: 'SAN-2024-001',
        title: 'Alpha et Bêta',
        date: '2024-06-01',
        url: 'https://www.legifrance.gouv.fr/cnil/id/CNILTEXT000000000001',
        issuer: 'CNIL, formation restreinte',
        act: 'délibération n°\u00a0SAN-2024-001',
        number: 'SAN-2024-001',
        history: 'Confirmée par le Conseil d’État le 1er\u00a0mars\u00a02025',
        language: 'fr',
        database: 'Légifrance',
      },
      {
        kind: 'decision',
        key: 'x-2024',
        title: 'Alpha',
        date: '2024-06-01',
        url: 'https://www.cnil.fr/n%C2%B01',
        issuer: 'CNIL, procédure simplifiée',
        act: 'décision',
        number: null,
        history: null,
        language: 'fr',
        database: null,
      },
      {
        kind: 'page',
        key: 'recueil-alpha-2024',
        title: 'Alpha\u00a0: 500\u00a0€',
        date: '2026-02-01',
        url: 'https://recueil.example/articles/alpha-2024/',
        language: 'fr',
        site: 'Recueil',
        author: 'Recueil',
        summary: 'Description de alpha-2024.',
      },
    ]);
  });

  test('name a foreign authority, and do not claim that it wrote in French', () => {
    if (!gamma) throw new Error('the fixture has no gamma-2023');
    expect(referencesOf(gamma, fixtureCorpus)[0]).toMatchObject({
      key: 'vdai-2023-07-02-gamma',
      issuer: 'VDAI (Lituanie)',
      act: 'décision',
      url: 'https://www.edpb.europa.eu/',
      history: 'Recours pendant devant le Conseil d’État',
      language: null,
    });
  });

  test('are only its page when it has no decision', () => {
    expect(referencesOf(article('explication'), world).map(({ kind }) => kind)).toEqual(['page']);
  });

  test('have keys that every tool accepts', () => {
    const odd = article('a', { decisions: [decision({ number: 'IN-21-9-1 / été' })] });
    expect(referencesOf(odd, world)[0]?.key).toBe('IN-21-9-1-t-');
  });
});

test('the data is cited with the day of its last change', () => {
  expect(dataCitation(fixtureCorpus)).toBe(
    "Recueil d'essai, données ouvertes, version du 15\u00a0janvier\u00a02026, https://recueil.example/donnees/",
  );
});
