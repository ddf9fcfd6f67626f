/** Makes the corpus of linked documents: what is published, in a total order, frozen. */
import type { Article, Corpus, Decision, Page, Provision, Term } from '../../schema/corpus.ts';
import { decisionId } from '../../schema/decision.ts';
import type { RegisterYear } from '../../schema/register.ts';
import { usedTerms } from '../../schema/used-terms.ts';
import type { Documents } from '../read/documents.ts';
import type { TermLessons } from '../read/lessons.ts';
import { publishedProvisions } from './published-provisions.ts';
import { registerOnlyDecisions, rowsByDecision } from './register-join.ts';

/** The corpus of linked documents for the site at `siteUrl`, sorted and frozen; drafts are part of it where they are asked for. */
export function assembleCorpus(documents: Documents, siteUrl: string, drafts: boolean): Corpus {
  const years = documents.register.map(({ data }) => data);
  const rows = rowsByDecision(years);
  const articles = documents.articles
    .filter(({ data }) => drafts || !data.draft)
    .map(({ slug, file, data, markdown, rendered }): Article => {
      const decisions = data.decisions.map((decision): Decision => {
        const key = decisionId(decision);
        return { ...decision, key, article: slug, rows: rows.get(key) ?? [] };
      });
      const scheduled = documents.scheduled.has(file);
      return { ...data, slug, file, scheduled, decisions, markdown, prose: rendered.prose };
    })
    .toSorted((a, b) => order(caseDate(b), caseDate(a)) || order(a.slug, b.slug));
  const covered = articles.flatMap((article) => article.decisions);
  const keys = new Set(covered.map(({ key }) => key));
  // In the preview, a draft replaces the row that it will be matched to, so that no decision appears twice.
  const decisions = [...covered, ...registerOnlyDecisions(years).filter(({ key }) => !keys.has(key))].toSorted(
    (a, b) => order(b.decided, a.decided) || order(b.key, a.key),
  );

  const used = { ...usedTerms(decisions), provisions: publishedProvisions(documents, decisions) };
  const all = present(documents['organisations.yaml']);
  return deepFreeze({
    site: { ...present(documents['site.yaml']), url: siteUrl },
    articles,
    articleBySlug: new Map(articles.map((article) => [article.slug, article])),
    decisions,
    register: registerOf(years),
    officialTotals: new Map(Object.entries(present(documents['official-totals.yaml']))),
    organisations: new Map(
      entries(all.organisations, used.organisations).map(([slug, organisation]) => [slug, { ...organisation, slug }]),
    ),
    groups: new Map(Object.entries(all.groups)),
    provisions: new Map(
      documents.provisions
        .filter(({ slug }) => used.provisions.has(slug))
        .map(({ slug, data, rendered }): [string, Provision] => [slug, { ...data, id: slug, prose: rendered.prose }]),
    ),
    themes: termsOf(documents['themes.yaml'], documents.lessons.themes, used.themes),
    sectors: termsOf(documents['sectors.yaml'], documents.lessons.sectors, used.sectors),
    authorities: new Map(Object.entries(present(documents['authorities.yaml']))),
    courts: new Map(Object.entries(present(documents['courts.yaml']))),
    jurisprudence: Object.entries(present(documents['jurisprudence.yaml']))
      .map(([id, judgment]) => ({ ...judgment, id }))
      .toSorted((a, b) => order(b.date, a.date) || order(a.id, b.id)),
    synonyms: Object.values(documents['synonymes.yaml']?.data.synonyms ?? {}),
    searchExamples: documents['synonymes.yaml']?.data.examples ?? [],
    englishSearch: {
      synonyms: Object.values(documents['english-synonyms.yaml']?.data.synonyms ?? {}),
      examples: documents['english-synonyms.yaml']?.data.examples ?? [],
    },
    pages: pagesOf(documents.pages),
    englishPages: pagesOf(documents.englishPages),
    english: documents['english.yaml']?.data ?? null,
    dataChangelog: present(documents['data-changelog.yaml']),
    redirects: new Map(Object.entries(present(documents['redirects.yaml']))),
    sources: documents['sources.yaml']?.data ?? null,
  });
}

function pagesOf(documents: Documents['pages']): Map<string, Page> {
  return new Map(documents.map(({ slug, data, rendered }) => [slug, { ...data, slug, prose: rendered.prose }]));
}

function registerOf(years: readonly RegisterYear[]): Corpus['register'] {
  const newest = years.toSorted((a, b) => order(b.state, a.state)).at(0);
  return newest ? { state: newest.state, source: newest.source, rows: years.flatMap(({ rows }) => rows) } : null;
}

function termsOf(
  document: Documents['themes.yaml'],
  lessons: readonly TermLessons[],
  used: ReadonlySet<string>,
): Map<string, Term> {
  const prose = new Map(lessons.map(({ slug, rendered }) => [slug, rendered.prose]));
  return new Map(
    entries(present(document), used).map(([slug, { name, lead }]) => [
      slug,
      { name, lead, prose: prose.get(slug) ?? null },
    ]),
  );
}

/** The vocabulary that published decisions use. Drops terms that only drafts use. */
function entries<T>(vocabulary: Record<string, T>, used: ReadonlySet<string>): [string, T][] {
  return Object.entries(vocabulary).filter(([slug]) => used.has(slug));
}

/** The data of a file that every content has: a missing one was reported before. */
export function present<T>(document: { data: T } | null): T {
  if (!document) throw new Error('a required content file is missing although no problem was reported');
  return document.data;
}

/** Day of a case: that of its first decision (the schema checks their order), or of the article's publication if it has none. */
function caseDate(article: Article): string {
  return article.decisions[0]?.decided ?? article.published;
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

const refuse = {
  value: () => {
    throw new TypeError('the corpus is frozen');
  },
};
/** What Object.freeze leaves open: the contents of a map are not its properties. */
const readOnlyMap = { set: refuse, delete: refuse, clear: refuse };

/** Freezes a value and all that it holds, maps included. Returns it. */
export function deepFreeze<T>(value: T): T {
  if (value !== null && typeof value === 'object' && !Object.isFrozen(value)) {
    if (value instanceof Map) Object.defineProperties(value, readOnlyMap);
    Object.freeze(value);
    for (const inner of value instanceof Map ? value.values() : Object.values(value)) deepFreeze(inner);
  }
  return value;
}
