/**
 * `names: follow-authority`: where the authority no longer names a body, its name gives way to a description before
 * anything is made of it. Every page, list, feed, file, index and address comes from these documents, so that nothing
 * has to be hidden later.
 */
import { visit } from 'unist-util-visit';
import { capitalise } from '../format.ts';
import { routes } from '../routes.ts';
import { decisionId } from '../schema/decision.ts';
import type { Documents } from './documents.ts';
import { type ExpiredNames, expiredNames, writingsOf } from './expired-names.ts';
import { renderMarkdown } from './markdown.ts';
import { readPublicNames } from './read.ts';
import { type Redactor, redactor } from './redact.ts';

type Article = Documents['articles'][number];
type Decision = Article['data']['decisions'][number];
type Source = Decision['sources'][number];

/** What a document may say: its own redactor, that of each article it may link to, and the new addresses. */
interface Context {
  readonly expired: ExpiredNames;
  readonly slugs: ReadonlyMap<string, string>;
  readonly general: Redactor;
  readonly ofArticle: (slug: string) => Redactor;
  readonly publicNames: ReadonlySet<string>;
}

/** The documents without the names that had expired on a day, `YYYY-MM-DD`. */
export function followAuthority(documents: Documents, today: string): Documents {
  const expired = expiredNames(documents.articles, today);
  if (expired.inArticle.size === 0) return documents;
  const hiddenIn = (slug: string) => new Set([...expired.everywhere, ...(expired.inArticle.get(slug) ?? [])]);
  const redactors = new Map(
    [...expired.inArticle.keys()].map((slug) => [
      slug,
      redactor([...hiddenIn(slug)].flatMap((body) => writingsOf(body, documents, hiddenIn(slug)))),
    ]),
  );
  const general = redactor([...expired.everywhere].flatMap((body) => writingsOf(body, documents, expired.everywhere)));
  const context: Context = {
    expired,
    slugs: newSlugs(documents.articles, expired),
    general,
    ofArticle: (slug) => redactors.get(slug) ?? general,
    publicNames: readPublicNames(),
  };
  const { 'redirects.yaml': redirects } = documents;
  return {
    ...documents,
    articles: documents.articles.map((article) => redactArticle(article, documents, context)),
    pages: documents.pages.map((page) => redactBody(page, general, context)),
    provisions: documents.provisions.map((provision) => redactBody(provision, general, context)),
    lessons: {
      themes: documents.lessons.themes.map((lessons) => redactBody(lessons, general, context)),
      sectors: documents.lessons.sectors.map((lessons) => redactBody(lessons, general, context)),
    },
    'redirects.yaml': redirects && {
      ...redirects,
      data: Object.fromEntries(
        Object.entries(redirects.data).filter(([from, to]) => !general.reveals(from) && !isRenamed(to, context)),
      ),
    },
  };
}

/** The address of an article that lost its name: the number of its first decision, or its day. */
function newSlugs(articles: readonly Article[], { inArticle }: ExpiredNames): Map<string, string> {
  const slugs = new Map<string, string>();
  const taken = new Set(articles.map(({ slug }) => slug));
  for (const { slug, data } of articles) {
    const [first] = data.decisions;
    if (!inArticle.has(slug) || !first) continue;
    const base = first.number === null ? neutralId(first) : first.number.toLowerCase();
    let candidate = base;
    for (let n = 2; taken.has(candidate); n++) candidate = `${base}-${n}`;
    taken.add(candidate);
    slugs.set(slug, candidate);
  }
  return slugs;
}

/** An unnumbered decision's identifier often ends with a name: its authority and its day are enough. */
function neutralId({ authority, decided }: Decision): string {
  return `${authority}-${decided}`;
}

function isRenamed(address: string, { slugs }: Context): boolean {
  return slugs.has(/^\/articles\/([^/]+)\/$/.exec(address)?.[1] ?? '');
}

function redactArticle(article: Article, documents: Documents, context: Context): Article {
  const { slug, data } = article;
  const own = context.ofArticle(slug);
  const hidden = context.expired.inArticle.get(slug) ?? new Set<string>();
  const ids = new Map(data.decisions.map((decision) => [decisionId(decision), newId(decision, own)]));
  const label = (text: string) =>
    capitalise(own.text(text).replace(/^\[(.*?)\]/, (_, description) => capitalise(String(description))));
  return {
    ...redactBody(article, own, context),
    slug: context.slugs.get(slug) ?? slug,
    data: {
      ...data,
      title: label(data.title),
      description: label(data.description),
      decisions: data.decisions.map((decision) => redactDecision(decision, ids, hidden, own, documents)),
      events: data.events.map((event) => ({ ...event, label: own.text(event.label) })),
      figures: data.figures.map((figure) => ({ ...figure, meaning: own.text(figure.meaning) })),
      mentions: {
        ...data.mentions,
        organisations: data.mentions.organisations.filter(
          (body) => !hidden.has(body) && !context.expired.everywhere.has(body),
        ),
      },
      related: data.related.map((other) => context.slugs.get(other) ?? other),
      sources: discreet(data.sources, own),
      corrections: data.corrections.map((correction) => ({
        ...correction,
        was: own.text(correction.was),
        now: own.text(correction.now),
      })),
      ...(data.rightOfReply === undefined ? {} : { rightOfReply: own.text(data.rightOfReply) }),
    },
  };
}

function newId(decision: Decision, own: Redactor): string {
  const id = decisionId(decision);
  return decision.number === null && own.reveals(id) ? neutralId(decision) : id;
}

function redactDecision(
  decision: Decision,
  ids: ReadonlyMap<string, string>,
  hidden: ReadonlySet<string>,
  own: Redactor,
  documents: Documents,
): Decision {
  const described = decision.respondents.flatMap(({ organisation }) =>
    organisation !== null && hidden.has(organisation)
      ? (documents['organisations.yaml']?.data.organisations[organisation]?.activity ?? [])
      : [],
  );
  return {
    ...decision,
    ...(decision.number === null ? { id: ids.get(decisionId(decision)) ?? decision.id } : {}),
    ...(decision.follows === undefined ? {} : { follows: ids.get(decision.follows) ?? decision.follows }),
    ...(described.length === 0 ? {} : { body: capitalise([...new Set(described.map(own.text))].join(' ; ')) }),
    respondents: decision.respondents.map((respondent) =>
      respondent.organisation !== null && hidden.has(respondent.organisation)
        ? { ...respondent, organisation: null, name: null }
        : respondent,
    ),
    appeals: decision.appeals.map((appeal) =>
      appeal.note === undefined ? appeal : { ...appeal, note: own.text(appeal.note) },
    ),
    sources: discreet(decision.sources, own),
  };
}

/** Sources whose address or title tells the name are left out; the official ones rarely do. */
function discreet(sources: readonly Source[], own: Redactor): Source[] {
  return sources
    .filter(({ url, title, seenIn }) => ![url, title, seenIn ?? ''].some(own.reveals))
    .map((source) => ({ ...source, proves: own.text(source.proves) }));
}

/** A body without the names: links to what lost its name follow it, links that tell a name become their text. */
function redactBody<
  T extends {
    readonly file: string;
    readonly markdown: string;
    readonly bodyLine: number;
    readonly rendered: Article['rendered'];
  },
>(document: T, own: Redactor, context: Context): T {
  let markdown = '';
  let at = 0;
  visit(document.rendered.tree, 'link', (link) => {
    const [start, end] = [link.position?.start.offset, link.position?.end.offset];
    const [first, last] = [link.children.at(0)?.position?.start.offset, link.children.at(-1)?.position?.end.offset];
    if (start === undefined || end === undefined || first === undefined || last === undefined || start < at) return;
    markdown +=
      own.markdown(document.markdown.slice(at, start)) +
      redactLink(link.url, document.markdown.slice(first, last), own, context);
    at = end;
  });
  markdown += own.markdown(document.markdown.slice(at));
  if (markdown === document.markdown) return document;
  return {
    ...document,
    markdown,
    rendered: renderMarkdown(document.file, markdown, document.bodyLine, context.publicNames),
  };
}

function redactLink(url: string, label: string, own: Redactor, { slugs, ofArticle, expired }: Context): string {
  const [, slug, rest = ''] = /^\/articles\/([^/]+)\/(.*)$/.exec(url) ?? [];
  if (slug !== undefined) {
    const text = ofArticle(slug).markdown(own.markdown(label));
    return `[${text}](${routes.article(slugs.get(slug) ?? slug)}${rest})`;
  }
  const body = /^\/organismes\/([^/]+)\//.exec(url)?.[1];
  const text = own.markdown(label);
  return own.reveals(url) || (body !== undefined && expired.everywhere.has(body)) ? text : `[${text}](${url})`;
}
