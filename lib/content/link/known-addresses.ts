/** The addresses of the published site that content decides: the possible targets of links. */

import { decisionSlug } from '../../identifiers.ts';
import { englishRoutes, routes } from '../../routes.ts';
import { decisionId } from '../../schema/decision.ts';
import { type UsedTerms, usedTerms } from '../../schema/used-terms.ts';
import type { Documents } from '../read/documents.ts';
import { anchorsOf, articleBody, otherBody, pageBody, refusedBody } from './anchors.ts';
import { publishedProvisions } from './published-provisions.ts';
import { registerOnlyDecisions } from './register-join.ts';

/** Each address with its anchors; null when they are unknown before publishing. */
export type Addresses = ReadonlyMap<string, ReadonlySet<string> | null>;

/**
 * Every address, without those of drafts. An invalid file still counts, and an invalid article or register year could
 * have used any term, so every term then counts as having a page: a link must not be reported because of an error in
 * another file.
 */
export function knownAddresses(documents: Documents): Addresses {
  const published = documents.articles.filter(({ data }) => !data.draft);
  const refused = documents.refused.filter(({ file }) => !documents.drafts.has(file));
  const decisions = [
    ...published.flatMap(({ data }) => data.decisions),
    ...registerOnlyDecisions(documents.register.map(({ data }) => data)),
  ];
  const used = refused.some(({ name }) => /^(?:articles|register)\//.test(name))
    ? everyTerm(documents)
    : { ...usedTerms(decisions), provisions: publishedProvisions(documents, decisions) };
  const lists = [
    ...[routes, englishRoutes].flatMap((all) => Object.values(all).filter((route) => typeof route === 'string')),
    ...published.filter(({ data }) => data.english).map(({ slug }) => englishRoutes.case(slug)),
    ...[...used.organisations].map(englishRoutes.organisation),
    ...[...used.provisions].map(englishRoutes.provision),
    ...decisions.map(({ decided }) => routes.year(decided.slice(0, 4))),
    ...decisions.map((decision) => routes.decision(decisionSlug({ key: decisionId(decision) }))),
    ...[...used.organisations].map(routes.organisation),
    ...[...used.themes].map(routes.theme),
    ...[...used.sectors].map(routes.sector),
  ];
  return new Map<string, ReadonlySet<string> | null>([
    ...lists.map((address) => [address, null] as const),
    ...published.map((article) => [routes.article(article.slug), anchorsOf(articleBody(article))] as const),
    ...documents.pages.map((page) => [routes.page(page.slug), anchorsOf(pageBody(page, documents))] as const),
    ...documents.englishPages.map((page) => [englishRoutes.page(page.slug), anchorsOf(otherBody(page))] as const),
    ...documents.provisions
      .filter(({ slug }) => used.provisions.has(slug))
      .map((provision) => [routes.provision(provision.slug), anchorsOf(otherBody(provision))] as const),
    ...refused.flatMap((one) =>
      addressOf(one.name).map((address) => [address, refusedBody(one).map(anchorsOf)[0] ?? null] as const),
    ),
  ]);
}

function everyTerm(documents: Documents): UsedTerms {
  return {
    organisations: new Set(Object.keys(documents['organisations.yaml']?.data.organisations ?? {})),
    provisions: new Set(documents.provisions.map(({ slug }) => slug)),
    themes: new Set(Object.keys(documents['themes.yaml']?.data ?? {})),
    sectors: new Set(Object.keys(documents['sectors.yaml']?.data ?? {})),
  };
}

/** Address of the page of a content file: `articles/x.md` → `/articles/x/`; empty for a vocabulary. */
function addressOf(name: string): string[] {
  const [, folder, slug = ''] =
    /^(articles|pages|pages\/en|provisions|register)\/([^/]+)\.(?:md|yaml)$/.exec(name) ?? [];
  if (folder === 'articles') return [routes.article(slug)];
  if (folder === 'pages') return [routes.page(slug)];
  if (folder === 'pages/en') return [englishRoutes.page(slug)];
  if (folder === 'provisions') return [routes.provision(slug)];
  return folder === 'register' ? [routes.year(slug)] : [];
}
