/** The largest fines in force of the CNIL; and, separately, those of the authorities that it worked with. */
import { sum } from 'd3-array';
import { count, enumerate, euros, longDate, shortEuros } from '../../format.ts';
import type { Corpus, Decision } from '../../schema/corpus.ts';
import { fineInForce } from '../../schema/in-force.ts';
import { barsAbove } from '../charts/bars.ts';
import type { MarkLink } from '../charts/drawing.ts';
import { decisionAddress, respondentLinks } from '../decisions.ts';
import { cnilDecisions, foreignDecisions } from './cnil-sanctions.ts';
import { type Figure, type FigureRow, leftOut, MOST_SHOWN, sourceOf } from './figure.ts';
import { removedKey } from './procedures.ts';

const SHOWN = 15;

const columns = [
  { label: 'Décision', unit: 'text' },
  { label: 'Date', unit: 'date' },
  { label: 'Prononcé', unit: 'euros' },
  { label: 'En vigueur', unit: 'euros' },
] as const;

/** The highest fines in force of the CNIL, whatever their original amount. */
export function largestFines(corpus: Corpus): Figure {
  const largest = byFineInForce(cnilDecisions(corpus)).slice(0, SHOWN);
  const [first] = largest;
  const total = sum(cnilDecisions(corpus), fineInForce);
  const share = total === 0 ? 0 : Math.round((sum(largest, fineInForce) / total) * 100);
  return {
    id: 'amendes-les-plus-elevees',
    topic: 'Les amendes les plus élevées, en vigueur',
    title:
      largest.length < 2
        ? 'L’amende la plus élevée, en vigueur'
        : `Ces ${largest.length} amendes font ${share} % de tout ce qui est dû`,
    caption: first
      ? `La plus élevée vise ${bodies(first, corpus)} : ${euros(fineInForce(first) ?? 0)} ; ${largest.length < 2 ? 'elle fait' : `ces ${largest.length} amendes font`} ${share} % du total en vigueur.`
      : 'Aucune amende en vigueur.',
    source: sourceOf(corpus, 'Total des amendes de chaque décision de la CNIL, tous organismes visés ensemble.'),
    head: 'Organisme',
    columns,
    rows: largest.map((decision) => rowOf(decision, corpus)),
    drawing: barsAbove(
      largest.map((decision) => barOf(decision, corpus, 'ordinary')),
      [{ paint: 'ordinary', text: 'en vigueur' }, removedKey],
    ),
  };
}

/** Fines that foreign authorities pronounced in cases in which the CNIL took part. No sum mixes them with the CNIL's own. */
export function foreignFines(corpus: Corpus): Figure {
  const fined = byFineInForce(foreignDecisions(corpus));
  const shown = fined.slice(0, MOST_SHOWN);
  const authorities = [...new Set(fined.map(({ authority }) => corpus.authorities.get(authority)?.short ?? authority))];
  return {
    id: 'autorites-etrangeres',
    topic: 'À part : les autorités étrangères',
    title: `À part : ${shortEuros(sum(fined, fineInForce))} d’amendes d’autorités étrangères`,
    caption: `${count(fined.length, 'amende', 'amendes')} en vigueur, ${euros(sum(fined, fineInForce))} en tout, de ${enumerate(authorities)} : la CNIL y a coopéré sans les prononcer, et aucun autre chiffre de cette page ne les compte.`,
    source: sourceOf(
      corpus,
      `Affaires européennes que le recueil raconte parce que la CNIL y a pris part ; ce n’est pas une liste complète.${leftOut(fined.length, 'amendes les plus élevées')}`,
    ),
    head: 'Organisme',
    columns: [{ label: 'Autorité', unit: 'text' }, ...columns.slice(1)],
    rows: shown.map((decision) => {
      const { cells, ...row } = rowOf(decision, corpus);
      return {
        ...row,
        cells: [corpus.authorities.get(decision.authority)?.short ?? decision.authority, ...cells.slice(1)],
      };
    }),
    drawing: barsAbove(shown.map((decision) => barOf(decision, corpus, 'plain'))),
  };
}

/** The bodies of a decision, on one line: names of known bodies, the authority's words for the others. */
export function bodies(decision: Decision, corpus: Corpus): string {
  return enumerate(respondentLinks(decision, corpus).map(({ label }) => label));
}

/** Decisions with a fine in force, the highest first; equal ones by identifier. */
function byFineInForce(decisions: readonly Decision[]): Decision[] {
  return decisions
    .filter((decision) => (fineInForce(decision) ?? 0) > 0)
    .toSorted((a, b) => (fineInForce(b) ?? 0) - (fineInForce(a) ?? 0) || (a.key < b.key ? -1 : 1));
}

function rowOf(decision: Decision, corpus: Corpus): FigureRow {
  return {
    label: bodies(decision, corpus),
    href: decisionAddress(decision, corpus),
    cells: [decision.number ?? decision.key, decision.decided, decision.fine, fineInForce(decision)],
  };
}

function barOf(decision: Decision, corpus: Corpus, paint: 'ordinary' | 'plain') {
  const [inForce, pronounced] = [fineInForce(decision) ?? 0, decision.fine ?? 0];
  const foreign =
    paint === 'plain' ? `${corpus.authorities.get(decision.authority)?.short ?? decision.authority}, ` : '';
  return {
    link: decisionLink(decision, corpus),
    label: `${bodies(decision, corpus)}, ${foreign}${decision.decided.slice(0, 4)}`,
    segments: [
      { value: inForce, paint },
      { value: pronounced - inForce, paint: 'removed' as const },
    ],
    said: shortEuros(inForce),
  };
}

/** The mark of a decision: its page, and who, how much, when. */
export function decisionLink(decision: Decision, corpus: Corpus): MarkLink {
  const [fine, left] = [decision.fine ?? 0, fineInForce(decision) ?? 0];
  const amount = left === fine ? euros(fine) : `${euros(left)} au lieu de ${euros(fine)}`;
  return {
    href: decisionAddress(decision, corpus),
    title: `${bodies(decision, corpus)}, ${longDate(decision.decided)} : ${amount}`,
  };
}
