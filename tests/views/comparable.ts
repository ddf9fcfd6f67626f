/** Cases and criteria made by hand, with only what a test says of them. */
import type { Case, Criteria } from '#lib/views/similar-cases.ts';

/** A sanction of the ordinary procedure in commerce, for nothing in particular. */
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
    ...facts,
  };
}

/** Criteria with only what is said of them. */
export function criteria(facts: Partial<Criteria> = {}): Criteria {
  return { provisions: [], themes: [], sector: null, procedure: null, ...facts };
}
