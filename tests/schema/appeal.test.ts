import { describe, expect, it } from 'vitest';
import { Appeal } from '#lib/schema/appeal.ts';

const pending = { court: 'conseil-etat', number: null, date: null, outcome: 'pendant' };

const wrong = (changes: Record<string, unknown>) =>
  (Appeal.safeParse({ ...pending, ...changes }).error?.issues ?? []).map(
    ({ path, message }) => `${path.join('.')}: ${message}`,
  );

describe('an appeal', () => {
  it('needs no number and no date while it is pending', () => {
    expect(Appeal.parse(pending)).toEqual({ ...pending, fineAfter: null, setAside: [] });
  });

  it.each(['annonce', 'pendant', 'desistement', 'inconnu'])(
    'may have no date when its outcome is « %s »',
    (outcome) => {
      expect(wrong({ outcome })).toEqual([]);
    },
  );

  it.each(['rejet', 'annulation'])('has a date when its outcome is « %s »', (outcome) => {
    expect(wrong({ outcome })).toEqual(['date: une décision de justice rendue a une date']);
    expect(wrong({ outcome, date: '2025-10-01' })).toEqual([]);
  });

  it('that reduces the fine gives the new amount and the date', () => {
    expect(wrong({ outcome: 'reformation' })).toEqual([
      'fineAfter: une réformation donne le montant qui reste dû : fineAfter est requis',
      'date: une décision de justice rendue a une date',
    ]);
    expect(wrong({ outcome: 'reformation', date: '2025-10-01', fineAfter: 15_000_000 })).toEqual([]);
  });

  it('that does not change the fine gives no amount', () => {
    expect(wrong({ outcome: 'annulation', date: '2025-10-01', fineAfter: 1 })).toEqual([
      'fineAfter: fineAfter ne s’écrit que pour une réformation',
    ]);
  });

  it('has an ECLI in the right format', () => {
    expect(wrong({ ecli: 'ECLI:FR:CECHR:2025:498628.20251001' })).toEqual([]);
    expect(wrong({ ecli: '498628' })).toEqual(['ecli: un ECLI commence par ECLI:FR:…']);
  });

  it('has an outcome from the list', () => {
    expect(Appeal.safeParse({ ...pending, outcome: 'gagné' }).error?.issues).toMatchObject([
      {
        path: ['outcome'],
        values: ['annonce', 'pendant', 'rejet', 'reformation', 'annulation', 'desistement', 'inconnu'],
      },
    ]);
  });
});
