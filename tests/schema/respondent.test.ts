import { describe, expect, it } from 'vitest';
import { Respondent } from '#lib/schema/respondent.ts';

const turnover = { amount: 1_200_000, year: 2023, scope: 'groupe', source: 'SAN-2025-001, § 158' };

function wrong(changes: Record<string, unknown>): string[] {
  const { success, error } = Respondent.safeParse({
    organisation: 'alpha',
    name: 'ALPHA',
    country: 'FR',
    turnover: { ...turnover, ...changes },
  });
  return success ? [] : error.issues.map(({ path, code }) => `${path.join('.')} ${code}`);
}

describe('the turnover of a respondent', () => {
  it('has an amount, a year, a scope and a source; exact by default', () => {
    const read = Respondent.parse({ organisation: null, name: null, country: 'FR', turnover }).turnover;
    expect(read).toEqual({ ...turnover, approximate: false });
    expect(wrong({ approximate: true })).toEqual([]);
  });

  it('may be unknown', () => {
    expect(Respondent.parse({ organisation: null, name: null, country: 'FR' }).turnover).toBeNull();
  });

  it.each(['amount', 'year', 'scope', 'source'])('requires its %s', (field) => {
    expect(wrong({ [field]: undefined })).toHaveLength(1);
  });

  it.each([
    ['a year in letters', { year: '2023' }],
    ['a year of two figures', { year: 23 }],
    ['an amount in words', { amount: '1 million' }],
    ['no turnover: 0', { amount: 0 }],
    ['another scope', { scope: 'filiale' }],
  ])('refuses %s', (_, changes) => {
    expect(wrong(changes)).toHaveLength(1);
  });
});
