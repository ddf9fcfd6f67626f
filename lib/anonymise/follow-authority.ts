/**
 * `names: follow-authority`: where the authority no longer names a body, its name gives way to a description before
 * anything is made of it. Every page, list, feed, file, index and address comes from these documents, so that nothing
 * has to be hidden later.
 */

import type { Documents, YamlDocument } from '../content/read/documents.ts';
import type { PublicFiles } from '../content/read/images.ts';
import { capitalise } from '../format.ts';
import { routes } from '../routes.ts';
import { decisionId } from '../schema/decision.ts';
import { expiredNames, writingsOf } from './expired-names.ts';
import { neutralIds, neutralSlugs } from './neutral-addresses.ts';
import { decoded, type Redactor, redactor } from './redact.ts';
import { type Body, redactBody, type Target } from './redact-body.ts';
import { bodyText, englishNames, redactEnglish } from './redact-english.ts';
import { atLeastOne, redactFacts } from './redact-facts.ts';

type Article = Documents['articles'][number];
type Decision = Article['data']['decisions'][number];

const NOBODY: ReadonlySet<string> = new Set();

/** What documents may say: the names that are hidden everywhere or in an article, the new addresses and identifiers. */
interface Context {
  readonly documents: Documents;
  readonly names: Redactor;
  readonly namesIn: (slug: string) => Redactor;
  /** The same names, described in English. */
  readonly englishIn: (slug: string) => Redactor;
  /** Whether a body is named no more, in an article or, without its slug, anywhere. */
  readonly isHidden: (body: string, slug?: string) => boolean;
  readonly slugs: ReadonlyMap<string, string>;
  readonly ids: ReadonlyMap<string, string>;
  readonly articles: ReadonlyMap<string, Article>;
  readonly publicFiles: PublicFiles;
}

/** The documents without the names that had expired on a day, `YYYY-MM-DD`; `publicFiles` are the images that they may show. */
export function followAuthority(documents: Documents, today: string, publicFiles: PublicFiles): Documents {
  const { inArticle, everywhere } = expiredNames(documents.articles, today);
  if (inArticle.size === 0) return documents;
  const { hidden, kept, hiddenBesides } = writingsOf(documents, everywhere);
  const names = redactor(hidden, kept);
  const english = englishNames(documents);
  const inEnglish = english(hidden, kept);
  // Most articles may name whom all the others may: they share one redactor of each language.
  const own = new Map(
    [...inArticle].flatMap(([slug, bodies]): [string, { names: Redactor; english: Redactor }][] => {
      const besides = new Set([...bodies].filter((body) => !everywhere.has(body)));
      if (besides.size === 0) return [];
      const more = hiddenBesides(besides);
      return [[slug, { names: redactor(more, [], names), english: english(more, [], inEnglish) }]];
    }),
  );
  const namesIn = (slug: string) => own.get(slug)?.names ?? names;
  const context: Context = {
    documents,
    names,
    namesIn,
    englishIn: (slug) => own.get(slug)?.english ?? inEnglish,
    isHidden: (body, slug = '') => everywhere.has(body) || (inArticle.get(slug) ?? NOBODY).has(body),
    slugs: neutralSlugs(documents.articles, ({ slug }) => inArticle.has(slug) || namesIn(slug).says(slug)),
    ids: neutralIds(documents.articles, namesIn),
    articles: new Map(documents.articles.map((article) => [article.slug, article])),
    publicFiles,
  };
  return redactDocuments(documents, context);
}

/** Every document: one that is not written here has its facts redacted in `redactFacts` all the same. */
function redactDocuments(documents: Documents, context: Context): Documents {
  const { names } = context;
  const facts = <T>(document: YamlDocument<T>): YamlDocument<T> => ({
    ...document,
    data: redactFacts(document.data, names),
  });
  const optional = <T>(document: YamlDocument<T> | null) => document && facts(document);
  const body = <T extends Body>(document: T) => withoutNames(document, names, context);
  const pageIn =
    (redacted: Redactor) =>
    <T extends Body & { readonly data: object }>(document: T): T => ({
      ...withoutNames(document, redacted, context),
      data: redactFacts(document.data, redacted),
    });
  const page = pageIn(names);
  return {
    ...documents,
    articles: documents.articles.map((article) => redactArticle(article, context)),
    pages: documents.pages.map(page),
    englishPages: documents.englishPages.map(pageIn(context.englishIn(''))),
    provisions: documents.provisions.map(page),
    lessons: { themes: documents.lessons.themes.map(body), sectors: documents.lessons.sectors.map(body) },
    register: documents.register.map((year) => redactYear(facts(year), context)),
    'site.yaml': redactSite(documents['site.yaml'], names),
    'organisations.yaml': namedOnly(documents['organisations.yaml'], context),
    'themes.yaml': optional(documents['themes.yaml']),
    'sectors.yaml': optional(documents['sectors.yaml']),
    'authorities.yaml': optional(documents['authorities.yaml']),
    'courts.yaml': optional(documents['courts.yaml']),
    'redirects.yaml': discreetRedirects(documents['redirects.yaml'], context),
    'official-totals.yaml': redactTotals(optional(documents['official-totals.yaml']), documents),
    'jurisprudence.yaml': optional(documents['jurisprudence.yaml']),
    'synonymes.yaml': discreetSynonyms(documents['synonymes.yaml'], context),
    'english-synonyms.yaml': discreetSynonyms(documents['english-synonyms.yaml'], context),
    'data-changelog.yaml': optional(documents['data-changelog.yaml']),
    'english.yaml': redactEnglish(documents, context),
  };
}

function redactArticle(article: Article, context: Context): Article {
  const { slug, data } = article;
  const names = context.namesIn(slug);
  const label = (text: string) =>
    capitalise(names.text(text).replace(/^\[(.*?)\]/, (_, description) => capitalise(String(description))));
  return {
    ...withoutNames(article, names, context, slug),
    slug: context.slugs.get(slug) ?? slug,
    data: {
      ...redactFacts(data, names, context.englishIn(slug)),
      title: label(data.title),
      description: label(data.description),
      decisions: data.decisions.map((decision) => redactDecision(decision, slug, context)),
      mentions: {
        ...data.mentions,
        organisations: data.mentions.organisations.filter((body) => !context.isHidden(body, slug)),
      },
      related: data.related.map((other) => context.slugs.get(other) ?? other).filter((other) => !names.says(other)),
    },
  };
}

function redactDecision(decision: Decision, slug: string, context: Context): Decision {
  const { documents, ids } = context;
  const names = context.namesIn(slug);
  const facts = redactFacts(decision, names, context.englishIn(slug));
  const isHidden = (body: string | null): body is string => body !== null && context.isHidden(body, slug);
  const described = decision.respondents.flatMap(({ organisation }) =>
    isHidden(organisation) ? (documents['organisations.yaml']?.data.organisations[organisation]?.activity ?? []) : [],
  );
  return {
    ...facts,
    ...(decision.number === null ? { id: ids.get(decisionId(decision)) ?? decision.id } : {}),
    ...(decision.follows === undefined ? {} : { follows: ids.get(decision.follows) ?? decision.follows }),
    ...(described.length === 0 ? {} : { body: bodyText(described, names, ' ; ') }),
    respondents: facts.respondents.map((respondent) =>
      isHidden(respondent.organisation) ? { ...respondent, organisation: null, name: null } : respondent,
    ),
    sources: atLeastOne(facts.sources, documents, decision),
  };
}

/** A row of the official list follows the decision that it designates. */
function redactYear(year: Documents['register'][number], { ids }: Context): Documents['register'][number] {
  const rows = year.data.rows.map((row) =>
    row.decision === undefined ? row : { ...row, decision: ids.get(row.decision) ?? row.decision },
  );
  return { ...year, data: { ...year.data, rows } };
}

function redactTotals(
  totals: Documents['official-totals.yaml'],
  documents: Documents,
): Documents['official-totals.yaml'] {
  if (!totals) return null;
  const years = Object.entries(totals.data).map(([year, total]) => [
    year,
    { ...total, sources: atLeastOne(total.sources, documents) },
  ]);
  return { ...totals, data: Object.fromEntries(years) };
}

/** What the law asks of the publisher and of the host says nothing of their sanctions, and stays true. */
function redactSite(site: Documents['site.yaml'], names: Redactor): Documents['site.yaml'] {
  if (!site) return null;
  const { publisher, host, names: setting } = site.data;
  return { ...site, data: { ...redactFacts(site.data, names), publisher, host, names: setting } };
}

/** The bodies that are still named, and the groups that they belong to. */
function namedOnly(
  file: Documents['organisations.yaml'],
  { isHidden, names }: Context,
): Documents['organisations.yaml'] {
  if (!file) return null;
  const organisations = Object.entries(file.data.organisations).filter(([body]) => !isHidden(body));
  const left = new Set(organisations.map(([, { group }]) => group));
  const groups = Object.entries(file.data.groups).filter(([group]) => left.has(group));
  const data = { groups: Object.fromEntries(groups), organisations: Object.fromEntries(organisations) };
  return { ...file, data: redactFacts(data, names) };
}

/** Words that name a body that is named no more are dropped, and those that lead to it. */
function discreetSynonyms(
  file: Documents['synonymes.yaml'],
  { isHidden, names }: Context,
): Documents['synonymes.yaml'] {
  if (!file) return null;
  const stays = (word: string) => !names.says(word);
  const synonyms = Object.entries(file.data.synonyms).flatMap(([id, group]) => {
    const words = group.words.filter(stays);
    const hidden = group.organisation !== undefined && isHidden(group.organisation);
    return hidden || words.length === 0 ? [] : [[id, { ...group, words }] as const];
  });
  const data = { examples: file.data.examples.filter(stays), synonyms: Object.fromEntries(synonyms) };
  return { ...file, data };
}

/** A former address that tells a name is dropped, as is one that leads to what lost its own. */
function discreetRedirects(redirects: Documents['redirects.yaml'], context: Context): Documents['redirects.yaml'] {
  if (!redirects) return null;
  const stays = ([from, to]: [string, string]) =>
    !context.names.reveals(from) && targetOf(to, context.names, context).url === to;
  return { ...redirects, data: Object.fromEntries(Object.entries(redirects.data).filter(stays)) };
}

function withoutNames<T extends Body>(document: T, names: Redactor, context: Context, slug?: string): T {
  return redactBody(document, names, (url) => targetOf(url, names, context, slug), context.publicFiles);
}

/** What a link becomes, in the article `slug` where it is in one. */
function targetOf(url: string, names: Redactor, context: Context, slug?: string): Target {
  const [, article, rest = ''] = /^\/articles\/([^/]+)\/(.*)$/.exec(url) ?? [];
  if (article !== undefined) {
    const theirs = context.namesIn(article);
    const address = context.slugs.get(article) ?? article;
    // Another case of the same body may still be published under its name, its address too.
    if (names.says(address)) return { url: null, names: theirs };
    const fragment = fragmentStays(rest, context.articles.get(article), theirs) ? rest : '';
    return { url: `${routes.article(address)}${fragment}`, names: theirs };
  }
  const body = /^\/organismes\/([^/]+)\//.exec(url)?.[1];
  const leadsNowhere = names.reveals(url) || (body !== undefined && context.isHidden(body, slug));
  return { url: leadsNowhere ? null : url, names };
}

/** Whether the heading that a fragment leads to keeps its words, of which its anchor is made. */
function fragmentStays(fragment: string, article: Article | undefined, names: Redactor): boolean {
  const heading = article?.rendered.prose.headings.find(({ id }) => `#${id}` === decoded(fragment));
  return !names.reveals(fragment) && !(heading && names.says(heading.text));
}
