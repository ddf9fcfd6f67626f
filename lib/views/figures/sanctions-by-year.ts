/** Number of sanctions of the CNIL each year, by procedure. */
import { count, number } from '../../format.ts';
import { routes } from '../../routes.ts';
import type { Corpus } from '../../schema/corpus.ts';
import { barsBeside } from '../charts/bars.ts';
import { cnilDecisions, cnilSanctions, isSanction, procedures, under } from './cnil-sanctions.ts';
import { type Figure, type FigureRow, sourceOf } from './figure.ts';
import { procedureKey } from './procedures.ts';
import { lastDay, ofYear, periodOf, yearRows, yearsOf } from './years.ts';

/** Number of sanctions each year, by procedure. */
export function sanctionsByYear(corpus: Corpus): Figure {
  const sanctions = cnilSanctions(corpus);
  const others = cnilDecisions(corpus).filter((decision) => !isSanction(decision));
  const cells = (year: string | null) => {
    const those = ofYear(year, sanctions);
    return [those.length, ...procedures.map((one) => under(one, those).length), ofYear(year, others).length];
  };
  const rows = yearRows(corpus, cells);
  return {
    id: 'sanctions-par-an',
    topic: 'Sanctions prononcées par an',
    title: sanctionsTitle(corpus, rows),
    caption: sanctionsCaption(corpus, rows),
    source: sourceOf(
      corpus,
      `${periodOf(corpus)} Une décision compte une fois, même si elle vise plusieurs organismes.`,
    ),
    head: 'Année',
    columns: [
      { label: 'Sanctions', unit: 'count' },
      { label: 'dont procédure ordinaire', unit: 'count' },
      { label: 'dont procédure simplifiée', unit: 'count' },
      { label: 'Relaxes, non-lieux, abandons et clôtures (non comptés)', unit: 'count' },
    ],
    rows,
    drawing: barsBeside(
      yearsOf(cnilDecisions(corpus)).map((year) => {
        const [all = 0, ordinary = 0, simplified = 0] = cells(year);
        return {
          label: year,
          link: { href: routes.year(year), title: `${year} : ${count(all, 'sanction', 'sanctions')}` },
          segments: [
            { value: ordinary, paint: 'ordinary' },
            { value: simplified, paint: 'simplified' },
          ],
          said: number(all),
        };
      }),
      procedureKey,
    ),
  };
}

/** The last complete year, whose simplified procedures are most of it or not. */
function sanctionsTitle(corpus: Corpus, rows: readonly FigureRow[]): string {
  const complete = yearsOf(cnilDecisions(corpus)).findLast((year) => lastDay(corpus) >= `${year}-12-31`);
  const [all, , simplified] = rows.find(({ label }) => label === complete)?.cells.map(Number) ?? [];
  if (!all) return count(Number(rows.at(-1)?.cells[0] ?? 0), 'sanction prononcée', 'sanctions prononcées');
  return `En ${complete}, ${count(all, 'sanction', 'sanctions')}, dont ${number(simplified ?? 0)} en procédure simplifiée`;
}

function sanctionsCaption(corpus: Corpus, rows: readonly FigureRow[]): string {
  const [all, , simplified] = rows.at(-1)?.cells ?? [];
  const complete = yearsOf(cnilDecisions(corpus)).findLast((year) => lastDay(corpus) >= `${year}-12-31`);
  const last = rows.find(({ label }) => label === complete)?.cells;
  const lately = last ? ` ; en ${complete}, dernière année complète, ${last[2]} sur ${last[0]}` : '';
  return `${count(Number(all), 'sanction', 'sanctions')}, dont ${number(Number(simplified))} en procédure simplifiée, ouverte en 2022${lately}.`;
}
