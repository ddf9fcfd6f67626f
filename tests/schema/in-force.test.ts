import { describe, expect, test } from 'vitest';
import type { Appeal } from '#lib/schema/appeal.ts';
import { decisiveAppeal, fineInForce, provisionsInForce, statusOf } from '#lib/schema/in-force.ts';
import { appeal, decision } from '#tests/views/cases.ts';

const pending = appeal({ outcome: 'pendant' });
const announced = appeal({ outcome: 'annonce' });
const dismissed = appeal({ outcome: 'rejet', date: '2021-01-01' });
const reduced = appeal({ outcome: 'reformation', date: '2021-02-01', fineAfter: 40_000 });
const annulled = appeal({ outcome: 'annulation', date: '2021-03-01' });
const withdrawn = appeal({ outcome: 'desistement' });
const unread = appeal({ outcome: 'inconnu' });

describe('status and amount in force of a fine of 100 000 €', () => {
  const cases: readonly [string, readonly Appeal[], string, number][] = [
    ['no appeal found', [], 'unknown', 100_000],
    ['an appeal announced', [announced], 'unknown', 100_000],
    ['an appeal pending', [pending], 'appeal-pending', 100_000],
    ['a dismissal', [dismissed], 'confirmed', 100_000],
    ['a reduction', [reduced], 'reformed', 40_000],
    ['an annulment', [annulled], 'annulled', 0],
    ['a withdrawal', [withdrawn], 'definitive', 100_000],
    ['a judgment that could not be read', [unread], 'unknown', 100_000],
    ['an appeal pending after a dismissal', [dismissed, pending], 'appeal-pending', 100_000],
    ['an appeal pending after a reduction', [reduced, pending], 'appeal-pending', 40_000],
    ['an appeal pending after an annulment', [annulled, pending], 'appeal-pending', 0],
    ['an appeal still pending when another has been dismissed', [pending, dismissed], 'appeal-pending', 100_000],
    ['an appeal announced after a dismissal', [dismissed, announced], 'confirmed', 100_000],
    ['a dismissal after a reduction', [reduced, dismissed], 'reformed', 40_000],
    ['a dismissal after an annulment', [annulled, dismissed], 'annulled', 0],
    ['a reduction after a dismissal', [dismissed, reduced], 'reformed', 40_000],
    ['an annulment after a reduction', [reduced, annulled], 'annulled', 0],
    ['a reduced fine restored after an annulment', [annulled, reduced], 'reformed', 40_000],
    ['a withdrawal after a dismissal', [dismissed, withdrawn], 'confirmed', 100_000],
    ['a withdrawal after a reduction', [reduced, withdrawn], 'reformed', 40_000],
    ['an unread judgment after a dismissal', [dismissed, unread], 'unknown', 100_000],
    ['a dismissal after an unread judgment', [unread, dismissed], 'unknown', 100_000],
  ];

  test.each(cases)('is right after %s', (_, appeals, status, amount) => {
    expect(statusOf({ appeals: [...appeals] })).toBe(status);
    expect(fineInForce({ fine: 100_000, appeals: [...appeals] })).toBe(amount);
  });

  test('after two reductions, the last amount is in force', () => {
    const first = appeal({ outcome: 'reformation', date: '2021-02-01', fineAfter: 60_000 });
    const second = appeal({ outcome: 'reformation', date: '2023-02-01', fineAfter: 40_000 });
    expect(fineInForce({ fine: 100_000, appeals: [first, second] })).toBe(40_000);
  });
});

test.each([
  ['no appeal', []],
  ['a dismissal', [dismissed]],
  ['an annulment', [annulled]],
  ['an appeal pending', [pending]],
])('an absent or undisclosed fine is never 0: after %s it stays null', (_, appeals) => {
  expect(fineInForce({ fine: null, appeals })).toBeNull();
});

test('the status comes from the appeal that changed the decision, not from the last one', () => {
  expect(decisiveAppeal({ appeals: [reduced, dismissed] })).toBe(reduced);
  expect(decisiveAppeal({ appeals: [dismissed, announced] })).toBe(dismissed);
  expect(decisiveAppeal({ appeals: [] })).toBeUndefined();
});

describe('provisions in force', () => {
  const provisions = ['rgpd-6', 'rgpd-32', 'lil-82'];

  test('are those of the decision without those that courts removed, in the same order', () => {
    const first = appeal({ outcome: 'reformation', fineAfter: 50, setAside: ['rgpd-32'] });
    const second = appeal({ outcome: 'reformation', fineAfter: 40, setAside: ['rgpd-6'] });
    expect(provisionsInForce(decision({ provisions }))).toEqual(['rgpd-6', 'rgpd-32', 'lil-82']);
    expect(provisionsInForce(decision({ provisions, appeals: [first] }))).toEqual(['rgpd-6', 'lil-82']);
    expect(provisionsInForce(decision({ provisions, appeals: [first, second] }))).toEqual(['lil-82']);
  });

  test('are empty after an annulment, even while an appeal against it is pending', () => {
    expect(provisionsInForce(decision({ provisions, appeals: [annulled] }))).toEqual([]);
    expect(provisionsInForce(decision({ provisions, appeals: [annulled, pending] }))).toEqual([]);
  });
});
