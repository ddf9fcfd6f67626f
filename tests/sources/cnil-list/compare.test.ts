import { describe, expect, it } from 'vitest';
import type { RegisterRow } from '#lib/schema/register.ts';
import { compareList } from '#lib/sources/cnil-list/compare.ts';
import { readListPage } from '#lib/sources/cnil-list/page.ts';
import { listPage } from './page.ts';
import { realRows, row } from './rows.ts';

/** Compares a page made of these rows with our rows. */
function compare(theirs: readonly RegisterRow[], ours: readonly RegisterRow[]) {
  return compareList(readListPage(new TextEncoder().encode(listPage(theirs))), ours);
}

const ids = (entries: readonly { readonly id: string | null }[]) => entries.map(({ id }) => id);

describe('compareList', () => {
  it('separates ten new rows, three reworded ones and one gone from the rest of the register', () => {
    const ours = realRows();
    const added = Array.from({ length: 10 }, (_, i) =>
      row({
        date: `2026-0${5 + (i % 3)}-1${i}`,
        body: `ORGANISME NOUVEAU ${i}`,
        outcome: `Amende administrative de ${i + 1} 000 euros`,
      }),
    );
    const theirs = ours
      .filter(({ id }) => id !== 'r-2024-01-22')
      .map((known) =>
        known.id === 'r-2025-07-03-2'
          ? { ...known, body: 'MEDECIN GENERALISTE' }
          : known.id === 'r-2025-11-27-3'
            ? { ...known, outcome: 'Amende administrative de 17 000 euros' }
            : known.id === 'r-2023-10-26'
              ? { ...known, breaches: [...known.breaches, "Obligation de réaliser une analyse d'impact"] }
              : known,
      );
    const result = compare([...theirs, ...added], ours);
    expect(result.identical).toBe(ours.length - 4);
    expect(result.new).toHaveLength(10);
    expect(result.new.map(({ body }) => body).toSorted()).toEqual(added.map(({ body }) => body).toSorted());
    expect(ids(result.changed)).toEqual(['r-2025-07-03-2', 'r-2025-11-27-3', 'r-2023-10-26']);
    expect(result.changed[0]?.differences).toEqual([{ field: 'body', theirs: 'MEDECIN GENERALISTE', ours: 'MEDECIN' }]);
    expect(result.changed[1]?.differences).toEqual([
      {
        field: 'outcome',
        theirs: 'Amende administrative de 17 000 euros',
        ours: "Obligation de réaliser une analyse d'impact",
      },
      { field: 'fine', theirs: 17_000, ours: null },
      { field: 'measures', theirs: ['amende'], ours: [] },
    ]);
    expect(ids(result.vanished)).toEqual(['r-2024-01-22']);
  });

  it('gives each entry these fields and no other', () => {
    const [entry] = compare([row()], []).new;
    expect(entry).toEqual({
      id: 'r-2026-05-07',
      date: '2026-05-07',
      body: 'COMMUNE',
      procedure: 'simplifiee',
      breaches: ['Défaut de coopération avec la CNIL'],
      outcome: 'Amende administrative de 5 000 euros',
      fine: 5000,
      liquidation: null,
      measures: ['amende'],
      number: null,
      legifrance: null,
      differences: [],
    });
  });

  it('keeps existing identifiers, and gives new rows of a date the next ranks', () => {
    const known = row({ id: 'r-2026-05-07', body: 'AVOCAT' });
    const one = row({ body: 'NOTAIRE', outcome: 'Relaxe', measures: ['relaxe'], fine: null });
    const two = row({ body: 'UNIVERSITE', outcome: "Rappel à l'ordre", measures: ['rappel-a-l-ordre'], fine: null });
    expect(ids(compare([one, known, two], [known]).new)).toEqual(['r-2026-05-07-2', 'r-2026-05-07-3']);
    const ranked = ['r-2026-05-07-1', 'r-2026-05-07-2'].map((id, i) => row({ id, body: `ORGANISME ${i}` }));
    expect(ids(compare([...ranked, one], ranked).new)).toEqual(['r-2026-05-07-3']);
    expect(ids(compare([one, two], []).new)).toEqual(['r-2026-05-07-1', 'r-2026-05-07-2']);
  });

  it('matches identical rows one by one: a third is new, one less is gone', () => {
    const twins = ['r-2026-05-07-1', 'r-2026-05-07-2'].map((id) => row({ id }));
    expect(compare([row(), row()], twins)).toMatchObject({ identical: 2, new: [], vanished: [] });
    expect(compare([row(), row(), row()], twins)).toMatchObject({ identical: 2, new: [{ id: 'r-2026-05-07-3' }] });
    expect(ids(compare([row()], twins).vanished)).toEqual(['r-2026-05-07-2']);
  });

  it('ignores the difference of a curly apostrophe, a no-break space or a space before brackets', () => {
    const ours = [row({ body: "SOCIETE D'EDITION" })];
    expect(compare([row({ body: 'SOCIETE  D’EDITION' })], ours)).toMatchObject({ identical: 1, changed: [] });
  });

  it('separates a reworded row from a row replaced by another on the same date', () => {
    const ours = [row({ body: 'SOCIETE EXERCANT UNE ACTIVITE DE RESTAURATION' })];
    expect(compare([row({ body: 'SOCIETE AYANT UNE ACTIVITE DE RESTAURATION RAPIDE' })], ours)).toMatchObject({
      changed: [{ id: 'r-2026-05-07' }],
      new: [],
      vanished: [],
    });
    const other = row({
      body: 'MEDECIN',
      breaches: ["Non respect du droit d'accès"],
      outcome: "Rappel à l'ordre",
      measures: ['rappel-a-l-ordre'],
      fine: null,
    });
    expect(compare([other], ours)).toMatchObject({
      changed: [],
      new: [{ body: 'MEDECIN' }],
      vanished: [{ id: 'r-2026-05-07' }],
    });
  });

  it('matches a row by its text on Légifrance, and by its words when one digit of its date differs', () => {
    const named = row({ legifrance: 'CNILTEXT000053352594', number: 'SAN-2026-011', date: '2026-05-07' });
    expect(
      compare([{ ...named, body: 'AUTRE', outcome: 'Relaxe', date: '2026-06-09' }], [named]).changed[0]?.differences,
    ).toEqual([
      { field: 'date', theirs: '2026-06-09', ours: '2026-05-07' },
      { field: 'body', theirs: 'AUTRE', ours: 'COMMUNE' },
      { field: 'outcome', theirs: 'Relaxe', ours: 'Amende administrative de 5 000 euros' },
      { field: 'fine', theirs: null, ours: 5000 },
      { field: 'measures', theirs: ['relaxe'], ours: ['amende'] },
    ]);
    expect(compare([row({ date: '2026-05-17' })], [row()]).changed[0]?.differences).toEqual([
      { field: 'date', theirs: '2026-05-17', ours: '2026-05-07' },
    ]);
  });

  it('does not contradict our number when it comes from elsewhere', () => {
    expect(compare([row()], [row({ number: 'SAN-2026-011' })])).toMatchObject({ identical: 1 });
  });

  it('reports a row with an unreadable date, and never writes it', () => {
    const page = listPage([row()]).replace('07/05/2026', '7 mai');
    const { new: added, toAdd } = compareList(readListPage(new TextEncoder().encode(page)), []);
    expect(added).toMatchObject([{ id: null, date: null, body: 'COMMUNE' }]);
    expect(toAdd).toEqual([]);
  });

  it('refuses a page with too few or too many rows', () => {
    const ours = realRows();
    const half = ours.filter((_, i) => i % 2 === 0);
    expect(() => compare(half, ours)).toThrow(/il manque à la page 19\d de nos 395 lignes/);
    const tenfold = Array.from({ length: 10 }, () => ours).flat();
    expect(() => compare(tenfold, ours)).toThrow(/lignes de plus/);
    expect(compare(ours.slice(0, -3), ours).vanished).toHaveLength(3);
  });
});
