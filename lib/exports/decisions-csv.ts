/**
 * The open data as CSV, one row a decision. Fields of inner objects are columns named by their path (`respondents.name`), each a list in the same order.
 */
import type { DecisionRecord, OpenData } from '../schema/open-data.ts';
import { csvFile } from './csv.ts';

type Value = string | number | boolean | null;

type Column = readonly [string, (decision: DecisionRecord) => Value | readonly Value[]];

const columns: readonly Column[] = [
  ['id', ({ id }) => id],
  ['number', ({ number }) => number],
  ['authority', ({ authority }) => authority],
  ['decided', ({ decided }) => decided],
  ['published', ({ published }) => published],
  ['procedure', ({ procedure }) => procedure],
  ['measures', ({ measures }) => measures],
  ['respondents.organisation', ({ respondents }) => respondents.map(({ organisation }) => organisation)],
  ['respondents.name', ({ respondents }) => respondents.map(({ name }) => name)],
  ['respondents.country', ({ respondents }) => respondents.map(({ country }) => country)],
  ['respondents.fine', ({ respondents }) => respondents.map(({ fine }) => fine)],
  ...(['amount', 'year', 'scope', 'source', 'approximate'] as const).map(
    (field): Column => [
      `respondents.turnover.${field}`,
      ({ respondents }) => respondents.map(({ turnover }) => turnover?.[field] ?? null),
    ],
  ),
  ['fine', ({ fine }) => fine],
  ['fineInForce', ({ fineInForce }) => fineInForce],
  ['liquidation', ({ liquidation }) => liquidation],
  ['dailyPenalty', ({ dailyPenalty }) => dailyPenalty],
  ['sector', ({ sector }) => sector],
  ['provisions', ({ provisions }) => provisions],
  ['holdings.provision', ({ holdings }) => holdings.map(({ provision }) => provision)],
  ['holdings.result', ({ holdings }) => holdings.map(({ result }) => result)],
  ['holdings.point', ({ holdings }) => holdings.map(({ point }) => point)],
  ['holdings.paragraphs', ({ holdings }) => holdings.map(({ paragraphs }) => paragraphs)],
  ['themes', ({ themes }) => themes],
  ['status', ({ status }) => status],
  ['appeals.court', ({ appeals }) => appeals.map(({ court }) => court)],
  ['appeals.number', ({ appeals }) => appeals.map(({ number }) => number)],
  ['appeals.date', ({ appeals }) => appeals.map(({ date }) => date)],
  ['appeals.outcome', ({ appeals }) => appeals.map(({ outcome }) => outcome)],
  ['appeals.fineAfter', ({ appeals }) => appeals.map(({ fineAfter }) => fineAfter)],
  ['namedUntil', ({ namedUntil }) => namedUntil],
  ['sources.url', ({ sources }) => sources.map(({ url }) => url)],
  ['sources.title', ({ sources }) => sources.map(({ title }) => title)],
  ['sources.kind', ({ sources }) => sources.map(({ kind }) => kind)],
  ['confidence', ({ confidence }) => confidence],
  ['article', ({ article }) => article],
  ['register', ({ register }) => register],
  ['body', ({ body }) => body],
];

/** The whole file. */
export function decisionsCsv({ decisions }: OpenData): string {
  const rows = decisions.map((decision) => columns.map(([, read]) => textOf(read(decision))));
  return csvFile([columns.map(([name]) => name), ...rows]);
}

/** A value as text, null as nothing; in a list joined by `|`, a bar or a backslash of an element is escaped by a backslash. */
function textOf(value: Value | readonly Value[]): string {
  if (Array.isArray(value)) return value.map((element) => textOf(element).replace(/[\\|]/g, '\\$&')).join('|');
  return value === null ? '' : String(value);
}
