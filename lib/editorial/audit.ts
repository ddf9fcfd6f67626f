/**
 * The facts of published pages, each with its sources, drawn at random for a person to compare with the texts. The same
 * content and the same seed draw the same facts.
 */
import type { Documents } from '../content/read/documents.ts';
import { euros } from '../format.ts';
import { sentencesOf } from '../french/sentences.ts';
import { routes } from '../routes.ts';
import { type DecisionFacts, decisionId } from '../schema/decision.ts';
import { holdingResults } from '../schema/holding.ts';
import { fineInForce } from '../schema/in-force.ts';
import { citedParagraphs } from '../schema/paragraphs.ts';
import { readings, type Source } from '../schema/source.ts';
import { bodyPassages, type Passage, passagesOf, readable } from './passages.ts';
import type { ArticleDocument } from './rule.ts';

export interface AuditedFact {
  /** Address of the page, from the root of the site. */
  readonly page: string;
  /** Place of the fact in the content: `content/articles/x.md:12`. */
  readonly place: string;
  /** Kind of fact: « amende en vigueur », « phrase du texte ». */
  readonly field: string;
  readonly value: string;
  /** The sources that an editor opened, with the reading and its date. */
  readonly sources: readonly string[];
}

/** Every fact of the published content, in the order of the files. */
export function factsOf(documents: Documents): AuditedFact[] {
  return [
    ...documents.articles.filter(({ data }) => !data.draft).flatMap(articleFacts),
    ...documents.provisions.flatMap((provision) =>
      sentenceFacts(bodyPassages(provision), provision.file, routes.provision(provision.slug), [provision.data.url]),
    ),
    ...judgmentFacts(documents),
    ...rowFacts(documents),
  ];
}

/** Draws `count` distinct facts; all of them when there are fewer. */
export function drawFacts(facts: readonly AuditedFact[], count: number, seed: number): AuditedFact[] {
  const left = [...facts];
  const random = generator(seed);
  return Array.from({ length: Math.min(count, facts.length) }, () => {
    const [fact] = left.splice(Math.floor(random() * left.length), 1);
    if (!fact) throw new Error('a fact was drawn beyond the last');
    return fact;
  });
}

/** Pseudo-random numbers from 0 to 1, always the same for a seed (mulberry32). */
function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function articleFacts(document: ArticleDocument): AuditedFact[] {
  const { data, file, slug, locate } = document;
  const page = routes.article(slug);
  const all = opened([...data.decisions.flatMap(({ sources }) => sources), ...data.sources]);
  const fact = (
    sources: readonly string[],
    path: readonly PropertyKey[],
    field: string,
    value: string,
  ): AuditedFact => ({
    page,
    place: `${file}:${locate(path).line}`,
    field,
    value,
    sources,
  });
  return [
    ...data.decisions.flatMap((decision, i) => {
      const sources = opened(decision.sources);
      return decisionFields(decision).map(([path, field, value]) =>
        fact(sources, ['decisions', i, ...path], `${decisionId(decision)}, ${field}`, value),
      );
    }),
    ...data.events.map(({ date, label }, i) => fact(all, ['events', i], 'date de l’affaire', `${date} : ${label}`)),
    ...data.figures.map(({ amount, meaning }, i) =>
      fact(all, ['figures', i], 'montant cité', `${readable(euros(amount))} : ${meaning}`),
    ),
    ...data.checks.map((check, i) =>
      fact(all, ['checks', i], 'vérification', `${check.do}${paragraphsOf(check.paragraphs)}`),
    ),
    ...sentenceFacts(
      passagesOf(document).filter(({ zone }) => zone !== 'note'),
      file,
      page,
      all,
    ),
  ];
}

type FieldFact = readonly [path: readonly PropertyKey[], field: string, value: string];

function decisionFields(decision: DecisionFacts): FieldFact[] {
  const { measures, provisions, respondents, holdings, appeals } = decision;
  const inForce = fineInForce(decision);
  const fields: (FieldFact | null)[] = [
    [['decided'], 'jour de la décision', decision.decided],
    plain('published', 'jour de la publication', decision.published),
    plain('legifrance', 'identifiant Légifrance', decision.legifrance),
    [['measures'], 'mesures', measures.join(', ')],
    amount('fine', 'amende prononcée', decision.fine),
    inForce === decision.fine ? null : amount('fine', 'amende en vigueur', inForce),
    amount('liquidation', 'astreinte liquidée', decision.liquidation),
    amount('dailyPenalty', 'astreinte par jour', decision.dailyPenalty),
    plain('deadline', 'délai', decision.deadline),
    provisions.length === 0 ? null : [['provisions'], 'fondements retenus', provisions.join(', ')],
    plain('paragraphs', 'dernier paragraphe', decision.paragraphs?.toString()),
    ...respondents.flatMap(({ name, country, fine, turnover }, i): (FieldFact | null)[] => [
      name === null ? null : [['respondents', i, 'name'], 'organisme', `${name} (${country})`],
      fine === null || respondents.length === 1 ? null : amount(['respondents', i, 'fine'], `amende de ${name}`, fine),
      turnover === null
        ? null
        : [
            ['respondents', i, 'turnover'],
            'chiffre d’affaires',
            `${readable(euros(turnover.amount))} en ${turnover.year} (${turnover.scope}${turnover.approximate ? ', arrondi' : ''} ; ${turnover.source})`,
          ],
    ]),
    ...holdings.map(
      ({ provision, result, point, paragraphs }, i): FieldFact => [
        ['holdings', i],
        'point jugé',
        `${provision ?? 'sans fondement'}, ${holdingResults[result].cnil} : ${point}${paragraphsOf(paragraphs)}`,
      ],
    ),
    ...appeals.map(
      ({ court, number, date, outcome, fineAfter }, i): FieldFact => [
        ['appeals', i],
        'recours',
        [court, number, date, outcome, fineAfter === null ? null : readable(euros(fineAfter))]
          .filter((part) => part !== null)
          .join(', '),
      ],
    ),
  ];
  return fields.filter((field) => field !== null);
}

function plain(path: string, field: string, value: string | null | undefined): FieldFact | null {
  return value === null || value === undefined ? null : [[path], field, value];
}

function amount(path: string | readonly PropertyKey[], field: string, value: number | null): FieldFact | null {
  return value === null ? null : [typeof path === 'string' ? [path] : path, field, readable(euros(value))];
}

function paragraphsOf(text: string | undefined): string {
  return text === undefined ? '' : ` (${readable(citedParagraphs(text))})`;
}

/** One fact per sentence; for a table cell, with the heading of its column. */
function sentenceFacts(
  passages: readonly Passage[],
  file: string,
  page: string,
  sources: readonly string[],
): AuditedFact[] {
  const named = { title: 'titre', description: 'description', heading: 'intertitre', quote: 'citation' } as const;
  return passages.flatMap((passage) =>
    sentencesOf(passage.text).flatMap(({ text, start }) => {
      const value = text.trim();
      if (!/\p{L}/u.test(value)) return [];
      const field =
        passage.zone === 'cell'
          ? `tableau, « ${passage.column ?? ''} »`
          : (named[passage.zone as keyof typeof named] ?? 'phrase du texte');
      return [{ page, place: `${file}:${passage.placeAt(start).line}`, field, value, sources }];
    }),
  );
}

function judgmentFacts(documents: Documents): AuditedFact[] {
  const judgments = documents['jurisprudence.yaml'];
  if (!judgments) return [];
  return Object.entries(judgments.data).map(([id, judgment]) => ({
    page: `${routes.provision(judgment.provisions[0] ?? '')}#${id}`,
    place: `${judgments.file}:${judgments.locate([id], true).line}`,
    field: 'jurisprudence',
    value: `${judgment.court}, ${judgment.number}, ${judgment.date} : ${judgment.decides}`,
    sources: [`${judgment.url} (${reading(judgment)})`],
  }));
}

/** Rows of the official list that no article covers. */
function rowFacts(documents: Documents): AuditedFact[] {
  return documents.register.flatMap(({ file, data, locate }) =>
    data.rows.flatMap((row, i) =>
      row.decision === undefined
        ? [
            {
              page: `${routes.year(row.date.slice(0, 4))}#${row.id}`,
              place: `${file}:${locate(['rows', i]).line}`,
              field: 'ligne de la liste officielle',
              value: `${row.date}, ${row.body} : ${row.outcome} (${row.breaches.join(' ; ')})`,
              sources: opened([data.source]),
            },
          ]
        : [],
    ),
  );
}

/** The sources that an editor opened, without duplicates: title, address, reading. */
function opened(sources: readonly Source[]): string[] {
  return [
    ...new Set(
      sources
        .filter(({ read }) => read !== 'cite')
        .map((source) => `${source.title}, ${source.url} (${reading(source)})`),
    ),
  ];
}

function reading({ read, readOn }: Pick<Source, 'read' | 'readOn'>): string {
  return readOn === undefined ? readings[read] : `${readings[read]} le ${readOn}`;
}
