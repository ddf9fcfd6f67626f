/** By provision, theme and sector: the number of sanctions, the amount in force, and the spread of the amounts. */
import { sum } from 'd3-array';
import { alphabetical, capitalise, count, euros, number } from '../../format.ts';
import type { Corpus, Decision } from '../../schema/corpus.ts';
import { barsAbove } from '../charts/bars.ts';
import { amountAxis, stripsAbove } from '../charts/strips.ts';
import type { FacetName } from '../facets/names.ts';
import { facets, type PagedFacet } from '../facets/table.ts';
import { grouped } from '../grouped.ts';
import { cnilSanctions, finesOf, procedures, under } from './cnil-sanctions.ts';
import { type Figure, sourceOf } from './figure.ts';
import { procedureKey, spreadCells, spreadColumns, stripKey, stripOf } from './procedures.ts';

/** Number of terms in a drawing; the table has all of them. */
const SHOWN = 15;

/** A provision, theme or sector with its sanctions. */
interface TermLine {
  readonly label: string;
  readonly href: string | null;
  readonly decisions: readonly Decision[];
}

interface Dimension {
  /** Start of the identifiers of its figures. */
  readonly id: FacetName;
  readonly head: string;
  /** « par fondement » */
  readonly by: string;
  /** Warns that a sanction with several terms counts several times in sums, and what is unknown. */
  readonly warning: string;
  readonly lines: readonly TermLine[];
}

/** Two figures for each dimension: its numbers, then its amounts. */
export function figuresByTerm(corpus: Corpus): Figure[] {
  return dimensions(corpus)
    .filter(({ lines }) => lines.length > 0)
    .flatMap((dimension) => [countsOf(dimension, corpus), amountsOf(dimension, corpus)]);
}

function countsOf({ id, head, by, warning, lines }: Dimension, corpus: Corpus): Figure {
  const shown = lines.slice(0, SHOWN);
  return {
    id: `sanctions-par-${id}`,
    topic: `Sanctions ${by}`,
    title: countsTitle(lines, cnilSanctions(corpus).length),
    caption: countsCaption(lines),
    source: sourceOf(corpus, `${warning}${cut(lines)}`),
    head,
    columns: [
      { label: 'Sanctions', unit: 'count' },
      { label: 'dont procédure ordinaire', unit: 'count' },
      { label: 'dont procédure simplifiée', unit: 'count' },
      { label: 'Amendes en vigueur', unit: 'euros' },
    ],
    rows: lines.map(({ label, href, decisions }) => ({
      label,
      href,
      cells: [decisions.length, ...procedures.map((one) => under(one, decisions).length), sum(finesOf(decisions))],
    })),
    drawing: barsAbove(
      shown.map(({ label, href, decisions }) => ({
        label,
        link: { href, title: `${label} : ${count(decisions.length, 'sanction', 'sanctions')}` },
        segments: [
          { value: under('ordinaire', decisions).length, paint: 'ordinary' },
          { value: under('simplifiee', decisions).length, paint: 'simplified' },
        ],
        said: number(decisions.length),
      })),
      procedureKey,
    ),
  };
}

function countsTitle([first]: readonly TermLine[], all: number): string {
  return first
    ? `« ${first.label} » : ${count(first.decisions.length, 'sanction', 'sanctions')} sur ${number(all)}`
    : 'Aucune sanction';
}

function countsCaption(lines: readonly TermLine[]): string {
  const [first, second] = lines;
  if (!first) return 'Aucune sanction.';
  const next = second ? `, puis « ${second.label} » avec ${number(second.decisions.length)}` : '';
  return `« ${first.label} » vient en tête avec ${count(first.decisions.length, 'sanction', 'sanctions')}${next}.`;
}

function amountsOf({ id, head, by, warning, lines }: Dimension, corpus: Corpus): Figure {
  const fined = lines.filter(({ decisions }) => finesOf(decisions).length > 0);
  return {
    id: `montants-par-${id}`,
    topic: `Montants en vigueur ${by}`,
    title: amountsTitle(fined),
    caption: amountsCaption(fined),
    source: sourceOf(corpus, `${warning}${cut(fined)} Échelle logarithmique.`),
    head,
    columns: spreadColumns,
    rows: fined.map(({ label, href, decisions }) => ({ label, href, cells: spreadCells(decisions) })),
    drawing: stripsAbove(
      fined.slice(0, SHOWN).map(({ label, href, decisions }) => ({
        ...stripOf(label, decisions),
        link: {
          href,
          title: `${label} : ${count(finesOf(decisions).length, 'amende en vigueur', 'amendes en vigueur')}`,
        },
      })),
      amountAxis(fined.flatMap(({ decisions }) => finesOf(decisions))),
      stripKey,
    ),
  };
}

/** The term with the highest median of ordinary fines, where there is one to compare. */
function amountsTitle(lines: readonly TermLine[]): string {
  const highest = highestMedian(lines);
  return highest
    ? `« ${highest.label} » : l’amende médiane la plus haute, ${euros(highest.median)}`
    : 'Trop peu d’amendes pour comparer';
}

/** Names the term with the highest median, among those with at least five ordinary fines: with fewer, a median means little. */
function amountsCaption(lines: readonly TermLine[]): string {
  const highest = highestMedian(lines);
  return highest
    ? `En procédure ordinaire, la médiane la plus haute est celle de « ${highest.label} » : ${euros(highest.median)}, pour une moyenne de ${euros(highest.mean)}.`
    : 'Trop peu d’amendes en procédure ordinaire pour comparer leurs médianes.';
}

function highestMedian(lines: readonly TermLine[]): { label: string; median: number; mean: number } | null {
  const medians = lines.flatMap(({ label, decisions }) => {
    const [fines = 0, median = null, mean = null] = spreadCells(decisions);
    return Number(fines) >= 5 ? [{ label, median: Number(median), mean: Number(mean) }] : [];
  });
  return medians.toSorted((a, b) => b.median - a.median)[0] ?? null;
}

function cut(lines: readonly TermLine[]): string {
  return lines.length > SHOWN ? ` Le graphique montre les ${SHOWN} premières lignes, le tableau les donne toutes.` : '';
}

function dimensions(corpus: Corpus): Dimension[] {
  const all = cnilSanctions(corpus);
  const known = all.filter((decision) => facets.fondement.values(decision).length > 0);
  const unknown = all.filter(({ sector }) => sector === null);
  return [
    {
      id: 'theme',
      head: 'Thème',
      by: 'par thème',
      warning: 'Une sanction compte sous chacun de ses thèmes : les lignes ne s’additionnent pas.',
      lines: linesOf(facets.theme, corpus),
    },
    {
      id: 'fondement',
      head: 'Article',
      by: 'par article retenu',
      warning: `${count(known.length, 'sanction', 'sanctions')} sur ${number(all.length)} : la liste officielle ne nomme pas les articles, ils viennent des délibérations publiées. Une sanction compte sous chacun de ses articles, alinéas réunis, moins ceux que le juge a écartés.`,
      lines: linesOf(facets.fondement, corpus, (id, name) => {
        const { subject = '' } = corpus.provisions.get(id) ?? {};
        return subject === '' ? name : `${name} : ${subject}`;
      }),
    },
    {
      id: 'secteur',
      head: 'Secteur',
      by: 'par secteur',
      warning: 'Une sanction a un seul secteur, quand les mots de la CNIL permettent de l’établir.',
      lines: [
        ...linesOf(facets.secteur, corpus),
        ...(unknown.length > 0 ? [{ label: 'Secteur non établi', href: null, decisions: unknown }] : []),
      ],
    },
  ];
}

/** The sanctions of each term, those of a paragraph under its article; terms with the most sanctions first. */
function linesOf(
  { values, whole = (slug) => slug, nameOf, page }: PagedFacet,
  corpus: Corpus,
  label = (_: string, name: string) => name,
): TermLine[] {
  return [...grouped(cnilSanctions(corpus), (decision) => values(decision).map(whole))]
    .map(([slug, decisions]) => {
      const name = nameOf(slug, corpus);
      return {
        label: capitalise(name === undefined ? slug : label(slug, name)),
        href: name === undefined ? null : page(slug),
        decisions,
      };
    })
    .toSorted((a, b) => b.decisions.length - a.decisions.length || alphabetical(a.label, b.label));
}
