import { describe, expect, test, vi } from 'vitest';
import { loadCorpus } from '#lib/content/load.ts';
import { decisionCitation, pageCitation } from '#lib/views/citations.ts';
import { fixture } from '#tests/content-folder.ts';
import { article, corpusOf, decision, respondents } from './cases.ts';

vi.hoisted(() => {
  process.env['SITE_URL'] = 'https://recueil.example';
});

const fixtureCorpus = loadCorpus({ dir: fixture, publicDir: 'public' });
const world = corpusOf([], {
  organisations: { alpha: { name: 'Alpha' }, beta: { name: 'Bêta' }, gamma: { name: 'Gamma' } },
});

describe('a decision is cited', () => {
  test('as lawyers cite the CNIL', () => {
    expect(fixtureCorpus.decisions.map((one) => decisionCitation(one, fixtureCorpus))).toEqual([
      'VDAI (Lituanie), décision du 2\u00a0juillet\u00a02023, Gamma',
      'CNIL, formation restreinte, délibération n° SAN-2023-903 du 9\u00a0janvier\u00a02023, Alpha',
      'CNIL, formation restreinte, délibération n° SAN-2022-902 du 5\u00a0mai\u00a02022, Alpha',
      'CNIL, procédure simplifiée, délibération du 30\u00a0novembre\u00a02021, MEDECIN',
      'CNIL, formation restreinte, délibération n° SAN-2021-904 du 9\u00a0septembre\u00a02021, Bêta',
      'CNIL, formation restreinte, délibération n° SAN-2020-901 du 2\u00a0mars\u00a02020, Alpha',
    ]);
  });

  test.each([
    [
      'in the simplified procedure, without a number or a name',
      { number: null, id: 'x', procedure: 'simplifiee', respondents: respondents(null), body: 'Commune' },
      'CNIL, procédure simplifiée, délibération du 1er\u00a0juin\u00a02024, Commune',
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

describe('a page is cited by its title, its last change and its address', () => {
  test('of publication when nothing changed since', () => {
    expect(pageCitation(article('alpha-2024', { title: 'Alpha, 500 €', published: '2026-01-10' }), world)).toBe(
      '« Alpha, 500 € », Recueil, mis à jour le 10\u00a0janvier\u00a02026, https://recueil.example/articles/alpha-2024/',
    );
  });

  test('of the update otherwise', () => {
    expect(pageCitation(article('alpha-2024', { title: 'Alpha', updated: '2026-11-01' }), world)).toBe(
      '« Alpha », Recueil, mis à jour le 1er\u00a0novembre\u00a02026, https://recueil.example/articles/alpha-2024/',
    );
  });
});
