/** The page of the open data: the fields of the files, and the names of their identifiers. */
import { alphabetical } from '../format.ts';
import type { Corpus } from '../schema/corpus.ts';
import type { DataChange } from '../schema/data-changelog.ts';
import { type DictionaryRow, dictionaryOf } from '../schema/dictionary.ts';
import { JudgmentRecord } from '../schema/jurisprudence-data.ts';
import { DecisionRecord, OpenData } from '../schema/open-data.ts';
import { dataCitation } from './citations.ts';
import { exampleNames } from './decision-addresses.ts';
import { period } from './decisions.ts';
import { facets } from './facets/table.ts';
import { dataChanges, dataUpdated } from './open-data.ts';

/** An identifier of the data, its name, and its page if it has one. */
export interface Term {
  readonly id: string;
  readonly name: string;
  readonly href: string | null;
}

export interface DataPageView {
  readonly decisions: number;
  /** Decisions with an article. */
  readonly covered: number;
  /** Decisions on the CNIL's official list. */
  readonly listed: number;
  /** The name of a decision in its address, as an example; null without a numbered one. */
  readonly example: string | null;
  readonly period: string | null;
  /** Day of the last change of the data, `YYYY-MM-DD`. */
  readonly updated: string;
  readonly envelope: readonly DictionaryRow[];
  readonly dictionary: readonly DictionaryRow[];
  readonly jurisprudence: readonly DictionaryRow[];
  readonly vocabularies: readonly { readonly title: string; readonly field: string; readonly terms: readonly Term[] }[];
  readonly citation: string;
  readonly licence: { readonly name: string; readonly url: string };
  readonly changes: readonly DataChange[];
}

/** What the page of the open data shows. */
export function dataPageView(corpus: Corpus): DataPageView {
  return {
    decisions: corpus.decisions.length,
    covered: corpus.decisions.filter(({ article }) => article !== null).length,
    listed: corpus.decisions.filter(({ rows }) => rows.length > 0).length,
    example: exampleNames(corpus).numbered,
    period: period(corpus.decisions),
    updated: dataUpdated(corpus),
    envelope: dictionaryOf(OpenData).filter(({ name }) => !name.startsWith('decisions.')),
    dictionary: dictionaryOf(DecisionRecord),
    jurisprudence: dictionaryOf(JudgmentRecord),
    vocabularies: vocabulariesOf(corpus),
    citation: dataCitation(corpus),
    licence: corpus.site.licence,
    changes: dataChanges(corpus),
  };
}

/**
 * Identifiers with their names, in alphabetical order. Only authorities and courts that a decision or a judgment uses
 * are listed.
 */
function vocabulariesOf(corpus: Corpus): DataPageView['vocabularies'] {
  const authorities = new Set(corpus.decisions.map(({ authority }) => authority));
  const courts = new Set([
    ...corpus.decisions.flatMap(({ appeals }) => appeals.map(({ court }) => court)),
    ...corpus.jurisprudence.map(({ court }) => court),
  ]);
  const terms = (names: ReadonlyMap<string, { readonly name: string }>, href: (id: string) => string | null): Term[] =>
    [...names].map(([id, { name }]) => ({ id, name, href: href(id) })).toSorted((a, b) => alphabetical(a.id, b.id));
  const only = <T>(names: ReadonlyMap<string, T>, used: ReadonlySet<string>) =>
    new Map([...names].filter(([id]) => used.has(id)));
  const nowhere = () => null;
  return [
    { title: 'Autorités', field: 'authority', terms: terms(only(corpus.authorities, authorities), nowhere) },
    { title: 'Juridictions', field: 'appeals.court', terms: terms(only(corpus.courts, courts), nowhere) },
    { title: 'Secteurs', field: 'sector', terms: terms(corpus.sectors, facets.secteur.page) },
    { title: 'Thèmes', field: 'themes', terms: terms(corpus.themes, facets.theme.page) },
  ].filter(({ terms: found }) => found.length > 0);
}
