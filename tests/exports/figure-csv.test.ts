import { describe, expect, test } from 'vitest';
import { figureCsv } from '#lib/exports/figure-csv.ts';
import type { Cell, Figure } from '#lib/views/figures/figure.ts';

const figure = (label: string, ...cells: Cell[]): Figure => ({
  id: 'essai',
  topic: 'Sujet',
  title: 'Essai',
  caption: '',
  source: '',
  head: 'Année',
  columns: [
    { label: 'Sanctions', unit: 'count' },
    { group: 'Procédure ordinaire', label: 'médiane', unit: 'euros' },
    { label: 'Délai', unit: 'days' },
  ],
  rows: [{ label, href: null, cells }],
  drawing: { height: 0, marks: [] },
});

test('is UTF-8 for a spreadsheet, with lines and names as RFC 4180 requires', () => {
  expect(figureCsv(figure('2024', 87, 250_000, 7))).toBe(
    '\ufeffAnnée,Sanctions,Procédure ordinaire : médiane (€),Délai (jours)\r\n2024,87,250000,7\r\n',
  );
});

test('an unknown value is an empty cell, never 0', () => {
  expect(figureCsv(figure('2016', 5, null, null))).toMatch(/\r\n2016,5,,\r\n$/);
});

test.each([
  ['Alpha, Bêta', '"Alpha, Bêta"'],
  ['« dite "Alpha" »', '"« dite ""Alpha"" »"'],
  ['deux\nlignes', '"deux\nlignes"'],
])('quotes %j', (label, written) => {
  expect(figureCsv(figure(label, 1, 1, 1))).toContain(`\r\n${written},1,1,1\r\n`);
});

describe('no cell starts a formula', () => {
  test.each(['=1+1', '+33', '-5', '@somme', '\ttab', '\rretour'])('%j', (label) => {
    const line = figureCsv(figure(label, label, 1, 1))
      .slice('\ufeff'.length)
      .split('\r\n')
      .slice(1)
      .join('\r\n');
    expect(line.startsWith(`'${label}`) || line.startsWith(`"'${label}`)).toBe(true);
    expect(line).not.toMatch(/(?:^|,)"?[=+\-@\t\r]/);
  });
});
