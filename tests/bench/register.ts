/** The official list of generated content: a row for each case of the CNIL, and a number of rows without an article. */
import { amount, type GeneratedCase } from './cases.ts';
import { type Draw, daysAfter } from './draw.ts';
import { bodyOf, themes } from './vocabulary.ts';

/** First day of the simplified procedure. The rows without an article belong to it. */
const SIMPLIFIED = '2022-02-01';
const SIMPLIFIED_DAYS = 1580;

const BREACHES = [
  'Défaut de coopération avec la CNIL',
  "Non respect du droit d'accès",
  "Non respect du droit à l'effacement",
  'Défaut de sécurité des données',
  'Manquement à l’information des personnes',
  'Vidéosurveillance permanente des salariés',
];

interface Row {
  readonly date: string;
  readonly fine: number | null;
  readonly simplified: boolean;
  readonly lines: readonly string[];
}

/** The files of the list by year, and the official totals that match them. */
export function registerFiles(cases: readonly GeneratedCase[], alone: number, draw: Draw): Map<string, string> {
  const covered = cases.filter(({ authority }) => authority === 'cnil').map((one) => coveredRow(one, draw));
  const lone = Array.from({ length: alone }, (_, i) =>
    loneRow(daysAfter(SIMPLIFIED, Math.floor((i * SIMPLIFIED_DAYS) / alone)), i, draw),
  );
  const years = new Map<string, Row[]>();
  for (const row of [...covered, ...lone].toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))) {
    const year = row.date.slice(0, 4);
    years.set(year, [...(years.get(year) ?? []), row]);
  }
  return new Map([
    ...[...years].map(([year, rows]) => [`register/${year}.yaml`, yearFile(rows)] as const),
    ['official-totals.yaml', totalsFile(years)],
  ]);
}

function coveredRow({ body, decided, fine, id }: GeneratedCase, draw: Draw): Row {
  return {
    date: decided,
    fine,
    simplified: false,
    lines: [...rowLines(decided, body.kind, 'ordinaire', fine, draw), `    decision: ${id}`],
  };
}

function loneRow(date: string, rank: number, draw: Draw): Row {
  const fine = draw.chance(0.85) ? Math.min(20_000, amount(draw)) : null;
  const { kind, sector } = bodyOf(rank % 3000, draw);
  return {
    date,
    fine,
    simplified: true,
    lines: [
      ...rowLines(date, kind, 'simplifiee', fine, draw),
      `    sector: ${draw.chance(0.7) ? sector : null}`,
      `    themes: [${draw.some(Object.keys(themes), 2, 2).join(', ')}]`,
    ],
  };
}

function rowLines(date: string, kind: string, procedure: string, fine: number | null, draw: Draw): string[] {
  return [
    `    date: ${date}`,
    `    body: "${kind}"`,
    `    procedure: ${procedure}`,
    '    breaches:',
    ...draw.some(BREACHES, draw.whole(1, 3)).map((breach) => `      - "${breach}"`),
    `    outcome: "${fine === null ? "Rappel à l'ordre" : `Amende administrative de ${fine} euros`}"`,
    `    measures: [${fine === null ? 'rappel-a-l-ordre' : 'amende'}]`,
    `    fine: ${fine}`,
  ];
}

const SOURCE = [
  '  url: https://www.cnil.fr/fr/les-sanctions-prononcees-par-la-cnil',
  '  title: "Liste officielle, état du 1er juillet 2026"',
  '  kind: official',
  '  proves: "date, organisme, manquements, décision"',
  '  read: communique',
  '  readOn: 2026-07-01',
];

function yearFile(rows: readonly Row[]): string {
  const perDay = new Map<string, number>();
  const lines = rows.flatMap(({ date, lines: facts }) => {
    const rank = (perDay.get(date) ?? 0) + 1;
    perDay.set(date, rank);
    return [`  - id: r-${date}${rank === 1 ? '' : `-${rank}`}`, ...facts];
  });
  return `${['source:', ...SOURCE, 'state: 2026-07-01', 'rows:', ...lines].join('\n')}\n`;
}

function totalsFile(years: ReadonlyMap<string, readonly Row[]>): string {
  const lines = [...years].flatMap(([year, rows]) => [
    `"${year}":`,
    `  sanctions: ${rows.length}`,
    `  simplified: ${year < '2022' ? null : rows.filter(({ simplified }) => simplified).length}`,
    `  amount: ${rows.reduce((sum, { fine }) => sum + (fine ?? 0), 0)}`,
    '  sources:',
    ...SOURCE.map((line, i) => (i === 0 ? line.replace('  url', '    - url') : `    ${line}`)),
  ]);
  return `${lines.join('\n')}\n`;
}
