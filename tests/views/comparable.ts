/** Cases and criteria written by hand, with only the facts that a test gives. */
import type { Case, Criteria } from '#lib/views/similar-cases.ts';

/** A sanction of the ordinary procedure in commerce, without any breach. */
export function oneCase(facts: Partial<Case> = {}): Case {
  return {
    id: 'SAN-2024-001',
    label: 'Alpha',
    href: '/articles/alpha/',
    decided: '2024-06-01',
    sector: 'commerce',
    procedure: 'ordinaire',
    provisions: [],
    themes: [],
    fine: null,
    pronounced: null,
    undisclosed: false,
    status: 'aucun recours connu au 23/11/2026',
    ...facts,
  };
}

/** Criteria with only the given facts. */
export function criteria(facts: Partial<Criteria> = {}): Criteria {
  return { provisions: [], themes: [], sector: null, procedure: null, ...facts };
}
