import { describe, expect, test } from 'vitest';
import type { Turnover } from '#lib/schema/respondent.ts';
import { shareOf, turnoversOf } from '#lib/views/turnover.ts';
import { appeal, decision } from './cases.ts';

const plain = (text: string | null | undefined) => text?.replace(/[\u00a0\u202f]/g, ' ');
const turnover = (facts: Partial<Turnover> = {}): Turnover => ({
  amount: 1_000_000_000,
  year: 2023,
  scope: 'organisme',
  source: 'SAN-2024-001, § 8',
  approximate: false,
  ...facts,
});
const body = (fine: number | null, facts: Partial<Turnover> | null = {}, organisation = 'alpha') => ({
  organisation,
  name: organisation.toUpperCase(),
  country: 'FR',
  fine,
  turnover: facts && turnover(facts),
});

describe('the fine of one body beside its turnover', () => {
  test('is a share of it, with its year', () => {
    const [view] = turnoversOf(decision({ fine: 3_120_000, respondents: [body(3_120_000)] }));
    expect(plain(view?.share)).toBe('0,31 % du chiffre d’affaires 2023');
    expect(plain(view?.turnover)).toBe('1 000 000 000 € en 2023');
    expect(view?.source).toBe('SAN-2024-001, § 8');
    expect(view?.name).toBeNull();
  });

  test('mentions a turnover of the group, or a rounded one', () => {
    const facts = { scope: 'groupe', approximate: true } as const;
    const [view] = turnoversOf(decision({ fine: 25_000_000, respondents: [body(25_000_000, facts)] }));
    expect(plain(view?.share)).toBe('environ 2,5 % du chiffre d’affaires 2023 du groupe');
    expect(plain(view?.turnover)).toBe('environ 1 000 000 000 € en 2023, pour le groupe');
  });

  test('uses the amount in force: the reduced fine, and nothing once annulled', () => {
    const appeals = [appeal({ outcome: 'reformation', fineAfter: 1_000_000, date: '2025-01-01' })];
    expect(shareOf(decision({ fine: 4_000_000, respondents: [body(4_000_000)], appeals }), 0)).toBe(0.001);
    const annulled = [appeal({ outcome: 'annulation', date: '2025-01-01' })];
    expect(shareOf(decision({ fine: 4_000_000, respondents: [body(4_000_000)], appeals: annulled }), 0)).toBeNull();
  });

  test('has no share without a fine, and nothing at all without a turnover', () => {
    expect(turnoversOf(decision({ respondents: [body(null)] }))).toMatchObject([{ share: null }]);
    expect(turnoversOf(decision({ fine: 5, respondents: [body(5, null)] }))).toEqual([]);
  });
});

describe('the fines of several bodies', () => {
  const respondents = [
    body(2_000_000),
    body(1_000_000, null, 'beta'),
    body(5_000_000, { amount: 50_000_000 }, 'gamma'),
  ];

  test('each has its own share and its name', () => {
    expect(
      turnoversOf(decision({ fine: 8_000_000, respondents })).map(({ name, share }) => [name, plain(share)]),
    ).toEqual([
      ['ALPHA', '0,2 % du chiffre d’affaires 2023'],
      ['GAMMA', '10 % du chiffre d’affaires 2023'],
    ]);
  });

  test('have no share once a judge changed their total: the part of each is unknown', () => {
    const appeals = [appeal({ outcome: 'reformation', fineAfter: 6_000_000, date: '2025-01-01' })];
    expect(turnoversOf(decision({ fine: 8_000_000, respondents, appeals })).map(({ share }) => share)).toEqual([
      null,
      null,
    ]);
  });
});
