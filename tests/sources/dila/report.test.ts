import { describe, expect, it } from 'vitest';
import { jsonReport, textReport } from '#lib/sources/dila/report.ts';
import { bareResult, type ImportResult } from '#lib/sources/dila/result.ts';

const base = bareResult(
  'new',
  {
    id: 'CNILTEXT000000000901',
    number: 'SAN-2024-901',
    title: 'Délibération concernant la société ALPHA',
    decided: '2024-09-01',
  },
  null,
);
const results: ImportResult[] = [
  bareResult('ignored', { id: 'CNILTEXT000000000900' }, null),
  bareResult('unreadable', {}, 'mauvais.xml : le fichier n’est pas en UTF-8'),
  {
    ...base,
    read: {
      respondents: ['ALPHA'],
      fines: [800_000, 20_000],
      dailyPenalty: 500,
      deadline: '3 mois',
      provisions: ['rgpd-32', 'lil-82'],
      measures: ['amende', 'injonction', 'astreinte'],
      namedForYears: 2,
    },
    draft: 'content/articles/alpha-san-2024-901.md',
    problem: 'première chose\nseconde chose',
  },
  {
    ...base,
    status: 'different',
    differences: [
      { field: 'fine', archive: 800_000, ours: 80_000 },
      { field: 'decided', archive: '2024-09-01', ours: '2024-09-02' },
      { field: 'provisions', archive: ['rgpd-32'], ours: [] },
      { field: 'fine (ALPHA)', archive: 800_000, ours: null },
      { field: 'namedForYears', archive: 2, ours: 1 },
      { field: 'number', archive: 'SAN-2024-901', ours: 'SAN-2024-910' },
    ],
  },
];

function all({ start, add, end }: ReturnType<typeof jsonReport>, some: readonly ImportResult[]): string {
  return start + some.map(add).join('') + end();
}

describe('textReport', () => {
  it('prints relevant results and counts the others', () => {
    // Tests of lib/format.ts check the spaces of amounts and dates.
    expect(all(textReport(false), results).replace(/[\u00a0\u202f]/g, ' ')).toBe(`(sans identifiant) — ILLISIBLE
    ! mauvais.xml : le fichier n’est pas en UTF-8
SAN-2024-901 · CNILTEXT000000000901 · 1er septembre 2024 — nouvelle
    Délibération concernant la société ALPHA
    organismes : ALPHA
    mesures : amende, injonction, astreinte
    amendes : 800 000 €, 20 000 €
    astreinte : 500 € par jour
    délai : 3 mois
    fondements : rgpd-32, lil-82
    publicité : 2 ans
    ! première chose
    ! seconde chose
    brouillon : content/articles/alpha-san-2024-901.md
SAN-2024-901 · CNILTEXT000000000901 · 1er septembre 2024 — connue, différente
    amende : l’archive dit 800 000 €, nous 80 000 €
    date de la décision : l’archive dit 1er septembre 2024, nous 2 septembre 2024
    fondements : l’archive dit rgpd-32, nous rien
    amende (ALPHA) : l’archive dit 800 000 €, nous rien
    années de publicité nominative : l’archive dit 2, nous 1
    numéro : l’archive dit « SAN-2024-901 », nous « SAN-2024-910 »
4 textes examinés : 0 sanction connue et identique, 1 différente, 1 nouvelle, 0 retirée, 1 illisible, 1 autre texte.
Ajouter --write pour faire un brouillon de chaque nouvelle.
`);
  });

  it('proposes --write only when it was not given and there is something new', () => {
    expect(all(textReport(true), results)).not.toContain('--write');
    expect(all(textReport(false), results.slice(0, 1))).not.toContain('--write');
  });

  it('uses no colour', () => {
    expect(all(textReport(false), results)).not.toContain('\u001b');
  });
});

describe('jsonReport', () => {
  it.each([0, 1, 4])('is one array of %i results', (count) => {
    const some = results.slice(0, count);
    expect(JSON.parse(all(jsonReport(), some))).toEqual(some);
  });

  it('has the fields of the contract, and no other', () => {
    expect(Object.keys(base)).toEqual([
      'id',
      'number',
      'title',
      'decided',
      'published',
      'status',
      'differences',
      'read',
      'draft',
      'problem',
    ]);
    expect(Object.keys(base.read)).toEqual([
      'respondents',
      'fines',
      'dailyPenalty',
      'deadline',
      'provisions',
      'measures',
      'namedForYears',
    ]);
  });
});
