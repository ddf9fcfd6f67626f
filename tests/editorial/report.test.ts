import { describe, expect, it } from 'vitest';
import type { Problem } from '#lib/content/problem.ts';
import { countByRule, forPeople, forPrograms, limitTo } from '#lib/editorial/report.ts';

const problem = (file: string, rule: string, severity: Problem['severity']): Problem => ({
  file,
  line: 7,
  column: 3,
  rule,
  severity,
  message: 'ceci est faux',
  fix: 'Écrire cela.',
});
const result = {
  problems: [
    problem('a.md', 'stale', 'warning'),
    problem('a.md', 'amount-mismatch', 'error'),
    problem('b.md', 'stale', 'warning'),
  ],
  suppressed: [{ problem: problem('b.md', 'typography', 'warning'), reason: 'cité tel quel' }],
};

it('the text report has problems, then counts, then suppressions, then the verdict', () =>
  expect(forPeople(result)).toBe(`a.md:7:3 stale (avertissement) — ceci est faux. Écrire cela.
a.md:7:3 amount-mismatch — ceci est faux. Écrire cela.
b.md:7:3 stale (avertissement) — ceci est faux. Écrire cela.

Par règle :
  stale : 2
  amount-mismatch : 1

b.md:7:3 typography (avertissement) — ceci est faux. Passé sous silence : cité tel quel.

1 erreur, 2 avertissements : rien ne sera publié avant correction des erreurs.`));

it('the text report is short when there is no problem', () =>
  expect(forPeople({ problems: [], suppressed: [] })).toBe('Contenu vérifié : aucune erreur, aucun avertissement.'));

it('the JSON report is an array', () =>
  expect(JSON.parse(forPrograms(limitTo(result, new Set(['b.md']))))).toEqual([
    {
      file: 'b.md',
      line: 7,
      column: 3,
      rule: 'stale',
      severity: 'warning',
      message: 'ceci est faux',
      fix: 'Écrire cela.',
    },
  ]));

describe('a list of files', () => {
  it('limits problems and suppressions', () =>
    expect(limitTo(result, new Set(['a.md']))).toEqual({ problems: result.problems.slice(0, 2), suppressed: [] }));
  it('that is empty limits nothing', () => expect(limitTo(result, new Set())).toEqual(result));
});

it('counts are sorted from the most frequent rule', () =>
  expect(countByRule(result.problems)).toEqual([
    ['stale', 2],
    ['amount-mismatch', 1],
  ]));
