/** The real register, and invented rows. */
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { RegisterRow, RegisterYear } from '#lib/schema/register.ts';

/** Every row of the real register, oldest year first. */
export function realRows(): RegisterRow[] {
  return readdirSync('content/register').flatMap(
    (name) => RegisterYear.parse(parse(readFileSync(`content/register/${name}`, 'utf8'))).rows,
  );
}

/** A row of the register, with simple default values. */
export function row(facts: Partial<RegisterRow> = {}): RegisterRow {
  return RegisterRow.parse({
    id: `r-${facts.date ?? '2026-05-07'}`,
    date: '2026-05-07',
    body: 'COMMUNE',
    procedure: 'simplifiee',
    breaches: ['Défaut de coopération avec la CNIL'],
    outcome: 'Amende administrative de 5 000 euros',
    measures: ['amende'],
    fine: 5000,
    sector: 'secteur-public',
    themes: ['cooperation-avec-la-cnil'],
    ...facts,
  });
}
