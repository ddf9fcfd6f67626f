/** The open data: each decision of the corpus as a flat record that can be understood without the site. */
import { absolute, routes, uri } from '../routes.ts';
import type { Corpus, Decision } from '../schema/corpus.ts';
import type { DataChange } from '../schema/data-changelog.ts';
import { namedUntil } from '../schema/decision.ts';
import { evidenceLevel, evidenceLevels } from '../schema/evidence.ts';
import { fineInForce, provisionsInForce, statusOf } from '../schema/in-force.ts';
import type { JurisprudenceData } from '../schema/jurisprudence-data.ts';
import { type DecisionRecord, type OpenData, openDataSchema } from '../schema/open-data.ts';
import { decisionAddress } from './decisions.ts';
import { perCorpus } from './per-corpus.ts';

/**
 * The whole file. Decisions are newest first, those of the same day by identifier: a total order that does not depend
 * on the order of the corpus.
 */
export const openData = perCorpus(
  (corpus): OpenData => ({
    licence: `${corpus.site.licence.name}, ${corpus.site.licence.url}`,
    source: `${corpus.site.name}, ${absolute(routes.data, corpus.site)}`,
    updated: dataUpdated(corpus),
    count: corpus.decisions.length,
    decisions: corpus.decisions
      .map((decision) => decisionRecord(decision, corpus))
      .toSorted((a, b) => compare(b.decided, a.decided) || compare(a.id, b.id)),
  }),
);

/** The case law, newest first. */
export function jurisprudenceData(corpus: Corpus): JurisprudenceData {
  return {
    licence: `${corpus.site.licence.name}, ${corpus.site.licence.url}`,
    source: `${corpus.site.name}, ${absolute(routes.data, corpus.site)}`,
    count: corpus.jurisprudence.length,
    judgments: corpus.jurisprudence.map(
      ({ id, court, number, date, ecli = null, url, decides, provisions, read, readOn = null }) => ({
        id,
        court,
        number,
        date,
        ecli,
        url: uri(url),
        decides,
        provisions: [...provisions],
        read,
        readOn,
      }),
    ),
  };
}

/** The JSON Schema of that file; its identifier is its published address. */
export function dataSchema({ site }: Corpus): object {
  return openDataSchema(absolute(routes.dataSchema, site));
}

/** A decision as a record of the open data. Without an article, `body` contains the words of the official list. */
export function decisionRecord(decision: Decision, corpus: Corpus): DecisionRecord {
  return {
    id: decision.key,
    number: decision.number,
    authority: decision.authority,
    decided: decision.decided,
    published: decision.published,
    procedure: decision.procedure,
    measures: [...decision.measures],
    respondents: decision.respondents.map(({ organisation, name, country, fine, turnover }) => ({
      organisation,
      name,
      country,
      fine,
      turnover,
    })),
    fine: decision.fine,
    fineInForce: fineInForce(decision),
    liquidation: decision.liquidation,
    dailyPenalty: decision.dailyPenalty,
    sector: decision.sector,
    provisions: provisionsInForce(decision),
    holdings: decision.holdings.map(({ provision, result, point, english = null, paragraphs = null }) => ({
      provision,
      result,
      point,
      english,
      paragraphs,
    })),
    themes: [...decision.themes],
    status: statusOf(decision),
    appeals: decision.appeals.map(({ court, number, date, outcome, fineAfter }) => ({
      court,
      number,
      date,
      outcome,
      fineAfter,
    })),
    namedUntil: namedUntil(decision),
    sources: decision.sources.map(({ url, title, kind }) => ({ url: uri(url), title, kind })),
    confidence: evidenceLevels[evidenceLevel(decision.sources)].data,
    article: absolute(decisionAddress(decision, corpus), corpus.site),
    register: decision.rows.length > 0,
    body: decision.body ?? null,
  };
}

/**
 * Day on which the data last changed: a change of an article, a new state of the official list, or an entry of the data
 * changelog. Computed from the content alone. `YYYY-MM-DD`.
 */
export function dataUpdated({ articles, register, dataChangelog }: Corpus): string {
  return [
    ...articles.map(({ published, updated }) => updated ?? published),
    ...(register ? [register.state] : []),
    ...dataChangelog.map(({ date }) => date),
  ].reduce((latest, day) => (day > latest ? day : latest), '1970-01-01');
}

/** What the data are called. */
export function dataTitle({ site }: Corpus): string {
  return `${site.name} : données ouvertes`;
}

/** What they are, in a sentence. */
export function dataDescription({ decisions }: Corpus): string {
  return `Chaque décision du recueil avec ses dates, ses montants prononcés et en vigueur après recours, ses fondements, ses recours et ses sources : ${decisions.length} décisions.`;
}

export const dataKeywords: readonly string[] = [
  'CNIL',
  'sanctions',
  'RGPD',
  'amendes administratives',
  'protection des données',
];

/** Days of the oldest and of the newest decision; null without decisions. */
export function dataPeriod({ decisions }: Corpus): { readonly from: string; readonly to: string } | null {
  const [newest, oldest] = [decisions.at(0), decisions.at(-1)];
  return newest && oldest ? { from: oldest.decided, to: newest.decided } : null;
}

/** Day on which the data were first published: that of the oldest entry of their changelog. */
export function firstPublished(corpus: Corpus): string {
  return dataChanges(corpus).at(-1)?.date ?? dataUpdated(corpus);
}

/** The changes of the data, newest first; those of the same day in the order of the file. */
export function dataChanges({ dataChangelog }: Corpus): readonly DataChange[] {
  return dataChangelog.toSorted((a, b) => compare(b.date, a.date));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
