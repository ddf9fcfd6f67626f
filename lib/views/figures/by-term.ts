/** By provision, theme and sector: how many sanctions, how much stands, and how the amounts are spread. */
import { sum } from 'd3-array';
import { alphabetical, capitalise, count, euros, number } from '../../format.ts';
import { routes } from '../../routes.ts';
import type { Corpus, Decision } from '../../schema/corpus.ts';
import { articleOf, compareProvisions } from '../../schema/provision.ts';
import { barsAbove } from '../charts/bars.ts';
import { amountAxis, stripsAbove } from '../charts/strips.ts';
import { provisionsInForce } from '../../schema/in-force.ts';
import { perCorpus } from '../per-corpus.ts';
import { cnilSanctions, finesOf, procedures, under } from './cnil-sanctions.ts';
import { type Figure, sourceOf } from './figure.ts';
import { procedureKey, spreadCells, spreadColumns, stripKey, stripOf } from './procedures.ts';

/** Terms that a drawing shows; its table has them all. */
const SHOWN = 15;

/** A provision, theme or sector with its sanctions. */
interface TermLine {
  readonly label: string;
  readonly href: string | null;
  readonly decisions: readonly Decision[];
}

interface Dimension {
  /** Beginning of the identifiers of its figures. */
  readonly id: string;
  readonly head: string;
  /** « par fondement » */
  readonly by: string;
  /** What a sanction of several terms does to sums, and what is not known. */
  readonly warning: string;
  readonly lines: readonly TermLine[];
}

/** Two figures for each dimension: its numbers, then its amounts. */
export function figuresByTerm(corpus: Corpus): Figure[] {
  return [byTheme(corpus), byProvision(corpus), bySector(corpus)]
    .filter(({ lines }) => lines.length > 0)
    .flatMap((dimension) => [countsOf(dimension, corpus), amountsOf(dimension, corpus)]);
}

function countsOf({ id, head, by, warning, lines }: Dimension, corpus: Corpus): Figure {
  const shown = lines.slice(0, SHOWN);
  return {
    id: `sanctions-par-${id}`,
    title: `Sanctions ${by}`,
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
      shown.map(({ label, decisions }) => ({
        label,
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
    title: `Montants en vigueur ${by}`,
    caption: amountsCaption(fined),
    source: sourceOf(corpus, `${warning}${cut(fined)} Échelle logarithmique.`),
    head,
    columns: spreadColumns,
    rows: fined.map(({ label, href, decisions }) => ({ label, href, cells: spreadCells(decisions) })),
    drawing: stripsAbove(
      fined.slice(0, SHOWN).map(({ label, decisions }) => stripOf(label, decisions)),
      amountAxis,
      stripKey,
    ),
  };
}

/** Of the terms with five ordinary fines at least, the one of the highest median: with fewer, a median says little. */
function amountsCaption(lines: readonly TermLine[]): string {
  const medians = lines.flatMap(({ label, decisions }) => {
    const [fines = 0, median = null, mean = null] = spreadCells(decisions);
    return Number(fines) >= 5 ? [{ label, median: Number(median), mean: Number(mean) }] : [];
  });
  const [highest] = medians.toSorted((a, b) => b.median - a.median);
  return highest
    ? `En procédure ordinaire, la médiane la plus haute est celle de « ${highest.label} » : ${euros(highest.median)}, pour une moyenne de ${euros(highest.mean)}.`
    : 'Trop peu d’amendes en procédure ordinaire pour comparer leurs médianes.';
}

function cut(lines: readonly TermLine[]): string {
  return lines.length > SHOWN ? ` Le graphique montre les ${SHOWN} premières lignes, le tableau les donne toutes.` : '';
}

const byTheme = perCorpus(
  (corpus): Dimension => ({
    id: 'theme',
    head: 'Thème',
    by: 'par thème',
    warning: 'Une sanction compte sous chacun de ses thèmes : les lignes ne s’additionnent pas.',
    lines: ordered(
      [...corpus.themes].map(([slug, { name }]) => ({
        label: name,
        href: routes.theme(slug),
        decisions: cnilSanctions(corpus).filter(({ themes }) => themes.includes(slug)),
      })),
    ),
  }),
);

const byProvision = perCorpus((corpus): Dimension => {
  const known = cnilSanctions(corpus).filter((decision) => provisionsInForce(decision).length > 0);
  const articles = new Map<string, Decision[]>();
  for (const decision of known)
    for (const article of new Set(provisionsInForce(decision).map(articleOf))) {
      const others = articles.get(article);
      if (others) others.push(decision);
      else articles.set(article, [decision]);
    }
  return {
    id: 'fondement',
    head: 'Article',
    by: 'par article retenu',
    warning: `${count(known.length, 'sanction', 'sanctions')} sur ${number(cnilSanctions(corpus).length)} : la liste officielle ne nomme pas les articles, ils viennent des délibérations publiées. Une sanction compte sous chacun de ses articles, alinéas réunis, moins ceux que le juge a écartés.`,
    lines: ordered(
      [...articles]
        .toSorted(([a], [b]) => compareProvisions(a, b))
        .map(([id, decisions]) => {
          const provision = corpus.provisions.get(id);
          return {
            label: provision ? `${provision.short}${provision.subject === '' ? '' : ` : ${provision.subject}`}` : id,
            href: provision ? routes.provision(id) : null,
            decisions,
          };
        }),
    ),
  };
});

const bySector = perCorpus((corpus): Dimension => {
  const of = (slug: string | null) => cnilSanctions(corpus).filter(({ sector }) => sector === slug);
  const unknown = of(null);
  return {
    id: 'secteur',
    head: 'Secteur',
    by: 'par secteur',
    warning: 'Une sanction a un seul secteur, quand les mots de la CNIL permettent de l’établir.',
    lines: [
      ...ordered(
        [...corpus.sectors].map(([slug, { name }]) => ({
          label: name,
          href: routes.sector(slug),
          decisions: of(slug),
        })),
      ),
      ...(unknown.length > 0 ? [{ label: 'Secteur non établi', href: null, decisions: unknown }] : []),
    ],
  };
});

/** Lines with sanctions, the most numerous first; equal ones keep an alphabetical or legal order. */
function ordered(lines: readonly TermLine[]): TermLine[] {
  return lines
    .filter(({ decisions }) => decisions.length > 0)
    .map((line) => ({ ...line, label: capitalise(line.label) }))
    .toSorted((a, b) => b.decisions.length - a.decisions.length || alphabetical(a.label, b.label));
}
