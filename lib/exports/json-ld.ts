/** Structured data (https://schema.org/) as JSON-LD: what a page is, for machines that read pages. */
import type {
  Article as ArticleThing,
  BreadcrumbList,
  CreativeWork,
  Dataset,
  ListItem,
  Organization,
  SearchAction,
  Thing,
  WebSite,
  WithActionConstraints,
} from 'schema-dts';
import { absolute, routes } from '../routes.ts';
import type { Article, Corpus, Decision } from '../schema/corpus.ts';
import { typeset } from '../typography.ts';
import { decisionName, officialAddress, publisherName } from '../views/citations.ts';
import type { FileLink, Link } from '../views/decisions.ts';
import { dataUpdated } from '../views/open-data.ts';
import { fr } from '../views/words/fr.ts';
import type { Words } from '../views/words/words.ts';

/** The text of a data block. `<` is escaped: no word of ours can close the script that holds it, nor open a comment. */
export function jsonLd(thing: Exclude<Thing, string>): string {
  return JSON.stringify({ '@context': 'https://schema.org', ...thing }).replaceAll('<', '\\u003c');
}

/**
 * An article, based on the decisions that it tells. A decision is a work that a public body issued: never `Legislation`,
 * which is for norms of general application.
 */
export function articleThing(article: Article, corpus: Corpus): ArticleThing {
  const address = absolute(routes.article(article.slug), corpus.site);
  const { site, organisations } = corpus;
  const slugs = article.decisions.flatMap(({ respondents }) => respondents.map(({ organisation }) => organisation));
  const bodies = [...new Set(slugs)].flatMap((slug) => organisations.get(slug ?? '') ?? []);
  const decisions = article.decisions.map((decision) => decisionThing(decision, corpus));
  return {
    '@type': 'Article',
    '@id': address,
    url: address,
    mainEntityOfPage: address,
    headline: typeset(article.title),
    description: typeset(article.description),
    image: absolute(routes.articleImage(article.slug), corpus.site),
    inLanguage: 'fr',
    datePublished: article.published,
    dateModified: article.updated ?? article.published,
    author: publisher(site),
    publisher: publisher(site),
    license: site.licence.url,
    isAccessibleForFree: true,
    ...(decisions.length > 0 && { isBasedOn: decisions }),
    ...(bodies.length > 0 && {
      about: bodies.map(({ name, slug }) => ({
        '@type': 'Organization',
        name,
        url: absolute(routes.organisation(slug), site),
      })),
    }),
  };
}

function decisionThing(decision: Decision, corpus: Corpus): CreativeWork {
  const authority = corpus.authorities.get(decision.authority);
  const identifiers = [decision.number, decision.legifrance].flatMap((name) => name ?? []);
  return {
    '@type': 'CreativeWork',
    name: typeset(decisionName(decision, corpus)),
    ...(identifiers.length > 0 && { identifier: identifiers }),
    dateCreated: decision.decided,
    ...(decision.published !== null && { datePublished: decision.published }),
    url: officialAddress(decision),
    publisher: {
      '@type': 'GovernmentOrganization',
      name: typeset(authority?.name ?? decision.authority),
      ...(authority && { alternateName: authority.short }),
    },
  };
}

/** The way to a page from the home page; the page itself, which ends it, needs no address. */
export function breadcrumbThing(
  links: readonly Link[],
  page: string,
  site: Corpus['site'],
  { format }: Words = fr,
): BreadcrumbList {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: [
      ...links.map(
        ({ label, href }, i): ListItem => ({
          '@type': 'ListItem',
          position: i + 1,
          name: format.typeset(label),
          item: absolute(href, site),
        }),
      ),
      { '@type': 'ListItem', position: links.length + 1, name: format.typeset(page) },
    ],
  };
}

/** The site, with the address of its search. */
export function siteThing(site: Corpus['site']): WebSite {
  const search: WithActionConstraints<SearchAction> = {
    '@type': 'SearchAction',
    target: { '@type': 'EntryPoint', urlTemplate: `${absolute(routes.search, site)}?q={search_term_string}` },
    'query-input': 'required name=search_term_string',
  };
  return {
    '@type': 'WebSite',
    '@id': absolute(routes.home, site),
    url: absolute(routes.home, site),
    name: site.name,
    description: typeset(site.description),
    inLanguage: 'fr',
    license: site.licence.url,
    publisher: publisher(site),
    potentialAction: search,
  };
}

/** The open data; `files` are the forms in which it is published. */
export function datasetThing(corpus: Corpus, files: readonly FileLink[]): Dataset {
  const { site, decisions, register } = corpus;
  const [newest, oldest] = [decisions.at(0), decisions.at(-1)];
  return {
    '@type': 'Dataset',
    '@id': absolute(routes.data, site),
    url: absolute(routes.data, site),
    name: `${site.name} : données ouvertes`,
    description: typeset(
      `Chaque décision du recueil avec ses dates, ses montants prononcés et en vigueur après recours, ses fondements, ses recours et ses sources : ${decisions.length} décisions.`,
    ),
    inLanguage: 'fr',
    license: site.licence.url,
    isAccessibleForFree: true,
    creator: publisher(site),
    dateModified: dataUpdated(corpus),
    ...(newest && oldest && { temporalCoverage: `${oldest.decided}/${newest.decided}` }),
    keywords: ['CNIL', 'sanctions', 'RGPD', 'amendes administratives', 'protection des données'],
    ...(register && { isBasedOn: register.source.url }),
    distribution: files.map(({ href, type }) => ({
      '@type': 'DataDownload',
      contentUrl: absolute(href, site),
      encodingFormat: type,
    })),
  };
}

function publisher(site: Corpus['site']): Organization {
  return { '@type': 'Organization', name: publisherName(site), url: absolute(routes.home, site) };
}
