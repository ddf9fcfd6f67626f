import { describe, expect, it } from 'vitest';
import { OfficialTotal, OfficialTotalsFile } from '#lib/schema/official-totals.ts';

/** The figures of a year; each test changes some fields. */
const total = {
  sanctions: 83,
  simplified: 67,
  countsDismissals: false,
  amount: 486_839_500,
  sources: [
    {
      url: 'https://www.cnil.fr/fr/bilan-sanctions-2025',
      title: 'Bilan',
      kind: 'official',
      proves: 'tout',
      read: 'communique',
      readOn: '2026-01-09',
    },
  ],
};

/** The errors, as « field: message ». */
function wrong(changes: Record<string, unknown>): string[] {
  const issues = OfficialTotal.safeParse({ ...total, ...changes }).error?.issues ?? [];
  return issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
}

describe('the official total of a year', () => {
  it('has a number of sanctions, the number of simplified ones, an amount, and a source', () => {
    expect(OfficialTotal.parse(total)).toEqual({ ...total, announced: [] });
    expect(OfficialTotal.parse({ ...total, countsDismissals: undefined }).countsDismissals).toBe(false);
    expect(wrong({ note: 'Amendes et astreintes liquidées.' })).toEqual([]);
  });

  it('gives unknown values explicitly', () => {
    expect(wrong({ sanctions: null, simplified: null, amount: null })).toEqual([]);
    expect(wrong({ simplified: 0 })).toEqual([]);
    for (const field of ['sanctions', 'simplified', 'amount', 'sources'])
      expect(wrong({ [field]: undefined }).map((line) => line.split(':')[0])).toEqual([field]);
  });

  it.each([
    [{ sanctions: 83.5 }, 'sanctions: nombre entier attendu'],
    [{ sanctions: '83' }, 'sanctions: nombre entier attendu'],
    [{ simplified: -1 }, 'simplified: un nombre n’est pas négatif ; ce qui n’est pas établi s’écrit null'],
    [{ amount: 0 }, 'amount: un montant est supérieur à zéro ; « non communiqué » s’écrit null'],
    [{ amount: 1.5 }, 'amount: montant attendu en euros entiers, sans espace ni signe : 800000'],
    [{ sources: [] }, 'sources: un total a sa source : en ajouter une'],
  ])('refuses %j', (changes, message) => {
    expect(wrong(changes)).toEqual([message]);
  });

  it('needs no source when nothing is known', () => {
    expect(wrong({ sanctions: null, simplified: null, amount: null, sources: [] })).toEqual([]);
  });

  it('may include sanctions announced as a number, with their date, period and procedure', () => {
    const announced = {
      date: '2026-07-06',
      since: '2026-01-01',
      sanctions: 23,
      procedure: 'simplifiee',
      amount: null,
      source: total.sources[0],
    };
    expect(wrong({ announced: [announced] })).toEqual([]);
    for (const field of ['date', 'since', 'sanctions', 'procedure', 'amount', 'source'])
      expect(wrong({ announced: [{ ...announced, [field]: undefined }] }).map((line) => line.split(':')[0])).toEqual([
        `announced.0.${field}`,
      ]);
    expect(wrong({ announced: [{ ...announced, sanctions: 0 }] })).toHaveLength(1);
  });

  it('has no other field', () => {
    expect(OfficialTotal.safeParse({ ...total, total: 1 }).error?.issues.map(({ code }) => code)).toEqual([
      'unrecognized_keys',
    ]);
  });
});

describe('the file of official totals', () => {
  it('has one total per year, and may be empty', () => {
    expect(OfficialTotalsFile.parse({ '2025': total })).toEqual({ '2025': { ...total, announced: [] } });
    expect(OfficialTotalsFile.parse({})).toEqual({});
  });

  it.each(['25', 'y2025', '2025-2026', ''])('refuses « %s » as a year', (year) => {
    const [issue] = OfficialTotalsFile.safeParse({ [year]: total }).error?.issues ?? [];
    expect(issue?.code).toBe('invalid_key');
    expect(issue?.code === 'invalid_key' && issue.issues.map(({ message }) => message)).toEqual([
      'année attendue entre guillemets : "2024"',
    ]);
  });
});
