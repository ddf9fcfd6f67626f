/** The texts that are published beside the articles, as rules see them: pages, provisions, themes and sectors. */
import type { Documents, YamlDocument } from '../content/read/documents.ts';
import { BULLET, lessonLines, onOneLine, type TermLessons } from '../content/read/lessons.ts';
import { judgmentNumbers } from '../identifiers.ts';
import { routes } from '../routes.ts';
import type { Appeal } from '../schema/appeal.ts';
import type { TermFacts } from '../schema/vocabulary.ts';
import { bodyPassages, type Passage, yamlPassages } from './passages.ts';
import { type CaseRecord, linkedRecords } from './record.ts';
import type { ArticleSubject, TextSubject } from './rule.ts';
import { offsetOf, placeOf, sourceOffset } from './source.ts';

/** Every text that is no article; a passage draws from the records of the articles that it links to. */
export function textSubjects(documents: Documents, articles: readonly ArticleSubject[]): TextSubject[] {
  const records = new Map(articles.map(({ document, record }) => [routes.article(document.slug), record]));
  const recordsOf: TextSubject['recordsOf'] = ({ links }) => linkedRecords(links(), records);
  const shared = { document: null, record: null, asides: [], english: [], recordsOf } as const;
  return [
    ...documents.pages.map((page) => {
      const { title, description } = page.data;
      const passage = yamlPassages(page);
      const header = [passage('title', title, 'title'), passage('description', description, 'description')];
      const { file, yaml } = page;
      return { ...shared, file, yaml, bodies: [page], passages: [...header, ...bodyPassages(page)] };
    }),
    ...documents.englishPages.map((page) => {
      const { title, description } = page.data;
      const passage = yamlPassages(page);
      const header = [passage('english-title', title, 'title'), passage('english-summary', description, 'description')];
      const body = bodyPassages(page).map((one) => ({ ...one, zone: 'english-summary' as const }));
      const { file, yaml } = page;
      return { ...shared, file, yaml, bodies: [page], passages: [], english: [...header, ...body] };
    }),
    ...documents.provisions.map((provision) => {
      const { name, subject, lead } = provision.data;
      const passage = yamlPassages(provision);
      const header = [
        passage('title', name, 'name'),
        passage('title', subject, 'subject'),
        passage('lead', lead, 'lead'),
      ];
      const { file, yaml } = provision;
      return { ...shared, file, yaml, bodies: [provision], passages: [...header, ...bodyPassages(provision)] };
    }),
    ...judgmentSubjects(documents['jurisprudence.yaml'], articles),
    ...englishSubjects(documents['english.yaml'], shared),
    ...termSubjects(documents['themes.yaml'], documents.lessons.themes, shared),
    ...termSubjects(documents['sectors.yaml'], documents.lessons.sectors, shared),
  ];
}

/** The summaries of the provisions and the usual steps in English: their terms are read, they state no fact of a case. */
function englishSubjects(
  words: Documents['english.yaml'],
  shared: Pick<TextSubject, 'document' | 'record' | 'asides' | 'recordsOf'>,
): TextSubject[] {
  if (!words) return [];
  const { data, file, yaml } = words;
  const passage = yamlPassages(words);
  const english = [
    ...Object.entries(data.provisions).map(([id, { summary }]) =>
      passage('english-summary', summary, 'provisions', id, 'summary'),
    ),
    ...Object.entries(data.events).map(([label, words]) => passage('english-note', words, 'events', label)),
  ];
  return [{ ...shared, file, yaml, bodies: [], passages: [], english }];
}

/** The summaries of judgments, compared with the record of the articles whose decision each judgment reviewed. */
function judgmentSubjects(
  judgments: Documents['jurisprudence.yaml'],
  articles: readonly ArticleSubject[],
): TextSubject[] {
  if (!judgments) return [];
  const { data, file, yaml } = judgments;
  const passage = yamlPassages(judgments);
  const judged = new Map<string, CaseRecord[]>();
  for (const { record, document } of articles)
    for (const number of new Set(document.data.decisions.flatMap(({ appeals }) => appeals.flatMap(judgmentNumbersOf))))
      judged.set(number, [...(judged.get(number) ?? []), record]);
  const records = new Map(
    Object.entries(data).map(([id, judgment]) => [
      passage('note', judgment.decides, id, 'decides'),
      judgmentNumbers(judgment).flatMap((number) => judged.get(number) ?? []),
    ]),
  );
  const recordsOf = (one: Passage) => records.get(one) ?? [];
  return [
    {
      document: null,
      record: null,
      asides: [],
      english: [],
      recordsOf,
      file,
      yaml,
      bodies: [],
      passages: [...records.keys()],
    },
  ];
}

function judgmentNumbersOf({ number, ecli }: Appeal): string[] {
  return number === null ? (ecli === undefined ? [] : [ecli]) : judgmentNumbers({ number, ecli });
}

type Terms = YamlDocument<Readonly<Record<string, TermFacts>>>;

function termSubjects(
  terms: Terms | null,
  lessons: readonly TermLessons[],
  shared: Pick<TextSubject, 'document' | 'record' | 'asides' | 'english' | 'recordsOf'>,
): TextSubject[] {
  if (!terms) return [];
  const passage = yamlPassages(terms);
  const leads = Object.entries(terms.data).flatMap(([slug, { name, lead }]) => [
    passage('title', name, slug, 'name'),
    passage('lead', lead, slug, 'lead'),
  ]);
  const { file, yaml } = terms;
  return [
    {
      ...shared,
      file,
      yaml,
      bodies: lessons,
      passages: [...leads, ...lessons.flatMap((one) => lessonPassages(one, terms))],
    },
  ];
}

/** The passages of the lessons of a term, traced through the list that was made of them to the lines of the vocabulary. */
function lessonPassages(list: TermLessons, { data, yaml, locate }: Terms): Passage[] {
  const source = { text: yaml, firstLine: 1 };
  const lessons = data[list.slug]?.lessons ?? [];
  const starts = lessons.map((_, i) => locate([list.slug, 'lessons', i]));
  const lines = lessonLines(starts.map(({ line }) => line));
  return bodyPassages(list).map((passage) => ({
    ...passage,
    placeAt: (index) => {
      const listed = passage.placeAt(index);
      const i = lines.indexOf(listed.line);
      const [lesson, start] = [lessons[i], starts[i]];
      if (lesson === undefined || start === undefined) return listed;
      const character = listed.column - 1 - BULLET.length;
      return placeOf(source, sourceOffset(yaml, offsetOf(source, start), onOneLine(lesson), character));
    },
  }));
}
