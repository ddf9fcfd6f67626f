import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { RegisterYear } from '#lib/schema/register.ts';
import { compareList } from '#lib/sources/cnil-list/compare.ts';
import { readListPage } from '#lib/sources/cnil-list/page.ts';
import { insertRows, newYear, type RowToWrite, withState } from '#lib/sources/cnil-list/write-rows.ts';
import { listPage } from './page.ts';
import { row } from './rows.ts';

const YEAR = `# Un commentaire, gardé.
source:
  url: https://www.cnil.fr/fr/les-sanctions-prononcees-par-la-cnil
  title: "CNIL, liste (état du 14 avril 2026)"
  kind: official
  proves: "date"
  read: communique
  readOn: 2026-10-04
state: 2026-04-14
rows:
  - id: r-2026-03-05
    date: 2026-03-05
    body: 'MINISTÈRE'   # des guillemets simples
    procedure: ordinaire
    breaches: []
    outcome: "Relaxe"
    measures: [relaxe]
    sector: null
    themes: []
  - id: r-2026-06-04
    date: 2026-06-04
    body: "AVOCAT"
    procedure: simplifiee
    breaches: []
    outcome: "Relaxe"
    measures: [relaxe]
    sector: null
    themes: []
`;

/** New rows in the format of the comparison. */
function added(...rows: readonly Parameters<typeof row>[0][]): RowToWrite[] {
  const page = listPage(rows.map((facts) => row(facts)));
  return compareList(readListPage(new TextEncoder().encode(page)), []).toAdd.map((entry) => ({
    ...entry,
    told: { sector: 'secteur-public', themes: ['securite', 'registre'] },
  }));
}

describe('insertRows', () => {
  it('inserts a row at its date, marked for a person to check, and changes no other byte', () => {
    const rows = added({ date: '2026-05-07', body: 'COMMUNE D\'"EXEMPLE"' });
    const text = insertRows(YEAR, rows);
    const written = `  - id: r-2026-05-07
    date: 2026-05-07
    body: "COMMUNE D'\\"EXEMPLE\\""
    procedure: simplifiee
    breaches:
      - "Défaut de coopération avec la CNIL"
    outcome: "Amende administrative de 5 000 euros"
    measures: [amende]
    fine: 5000
    # À relire : secteur et thèmes proposés d’après les mots de la CNIL.
    sector: secteur-public
    themes: [securite, registre]
`;
    expect(text).toBe(YEAR.replace('  - id: r-2026-06-04\n', `${written}  - id: r-2026-06-04\n`));
    expect(RegisterYear.parse(parse(text)).rows.map(({ id }) => id)).toEqual([
      'r-2026-03-05',
      'r-2026-05-07',
      'r-2026-06-04',
    ]);
  });

  it('inserts the rows of a date in the order of the page, after the existing ones', () => {
    const rows = added(
      { date: '2026-06-04', body: 'B' },
      { date: '2026-06-04', body: 'A' },
      { date: '2026-01-08', body: 'C' },
    );
    const bodies = RegisterYear.parse(
      parse(
        insertRows(
          YEAR,
          rows.map((entry, i) => ({ ...entry, id: `r-${entry.row.date}-${i + 5}` })),
        ),
      ),
    );
    expect(bodies.rows.map(({ body }) => body)).toEqual(['C', 'MINISTÈRE', 'AVOCAT', 'B', 'A']);
  });

  it('writes our decision instead of terms, and notes what could not be read', () => {
    const [told] = added({ number: 'SAN-2026-011', legifrance: 'CNILTEXT000053352594' });
    if (!told) throw new Error('no row');
    expect(insertRows(YEAR, [{ ...told, told: { decision: 'SAN-2026-011' } }])).toContain(
      '    number: SAN-2026-011\n    legifrance: CNILTEXT000053352594\n    decision: SAN-2026-011\n  - id: r-2026-06-04',
    );
    const garbled = insertRows(YEAR, added({ outcome: 'Défaut de sécurité', measures: [], fine: null, note: 'x' }));
    expect(garbled).toContain('    measures: []\n');
    expect(garbled).toContain('note: "À relire : les mots de la décision ne désignent aucune mesure connue."');
  });

  it('only adds text to the real files', () => {
    const text = readFileSync('content/register/2025.yaml', 'utf8');
    const [first] = added({ date: '2025-06-12' });
    if (!first) throw new Error('no row');
    const lines = text.split('\n');
    const result = insertRows(text, [first]).split('\n');
    const at = result.indexOf('  - id: r-2025-06-12');
    expect([...result.slice(0, at), ...result.slice(at + 12)]).toEqual(lines);
  });

  it('creates the file of a new year', () => {
    const source = {
      url: 'https://www.cnil.fr/liste',
      title: 'CNIL, liste',
      kind: 'official',
      proves: 'date',
      read: 'communique',
      readOn: '2027-02-01',
    };
    const text = insertRows(newYear('2027', source, '2027-02-01'), added({ date: '2027-01-14' }));
    expect(RegisterYear.parse(parse(text))).toMatchObject({ state: '2027-02-01', rows: [{ id: 'r-2027-01-14' }] });
    expect(text).toMatch(/^# La liste officielle de la CNIL pour 2027/);
  });
});

describe('withState', () => {
  it('changes the date of the list, the reading date, and the title with the old date', () => {
    const names = { formerName: '14 avril 2026', name: '20 novembre 2026' };
    expect(withState(YEAR, { day: '2026-11-20', today: '2026-11-24', ...names })).toBe(
      YEAR.replace('état du 14 avril 2026', 'état du 20 novembre 2026')
        .replace('state: 2026-04-14', 'state: 2026-11-20')
        .replace('readOn: 2026-10-04', 'readOn: 2026-11-24'),
    );
  });
});
