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
import { decisionSlug } from '../identifiers.ts';
import { absolute, routes } from '../routes.ts';
import type { Article, Corpus, Decision } from '../schema/corpus.ts';
import { dictionaryOf } from '../schema/dictionary.ts';
import { DecisionRecord } from '../schema/open-data.ts';
import { typeset } from '../typography.ts';
import { decisionName, officialAddress, publisherName } from '../views/citations.ts';
import type { Link } from '../views/decisions.ts';
import {
  dataDescription,
  dataKeywords,
  dataPeriod,
  dataTitle,
  dataUpdated,
  firstPublished,
} from '../views/open-data.ts';
import { fr } from '../views/words/fr.ts';
import type { Words } from '../views/words/words.ts';
import type { DataResource } from './data-resources.ts';

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

/** A decision, under its stable address. */
export function decisionThing(decision: Decision, corpus: Corpus): CreativeWork {
  const authority = corpus.authorities.get(decision.authority);
  const identifiers = [decision.number, decision.legifrance].flatMap((name) => name ?? []);
  return {
    '@type': 'CreativeWork',
    '@id': absolute(routes.decision(decisionSlug(decision)), corpus.site),
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

/** The open data; `files` are the forms in which it is published, `archive` this version of them. */
export function datasetThing(corpus: Corpus, files: readonly DataResource[], archive: DataResource): Dataset {
  const { site, register } = corpus;
  const period = dataPeriod(corpus);
  const version = dataUpdated(corpus);
  const page = absolute(routes.data, site);
  return {
    '@type': 'Dataset',
    '@id': page,
    url: page,
    identifier: [page, absolute(archive.path, site)],
    name: dataTitle(corpus),
    description: typeset(dataDescription(corpus)),
    version,
    inLanguage: 'fr',
    license: site.licence.url,
    isAccessibleForFree: true,
    creator: publisher(site),
    publisher: publisher(site),
    datePublished: firstPublished(corpus),
    dateModified: version,
    ...(period && { temporalCoverage: `${period.from}/${period.to}` }),
    spatialCoverage: { '@type': 'Country', name: 'France' },
    keywords: dataKeywords,
    ...(register && { isBasedOn: register.source.url }),
    includedInDataCatalog: { '@type': 'DataCatalog', name: site.name, url: absolute(routes.dataCatalogue, site) },
    variableMeasured: dictionaryOf(DecisionRecord).map(({ name, sentence }) => ({
      '@type': 'PropertyValue',
      name,
      description: typeset(sentence),
    })),
    distribution: [...files, archive].map(({ path, type, title, bytes, sha256 }) => ({
      '@type': 'DataDownload',
      name: typeset(title),
      contentUrl: absolute(path, site),
      encodingFormat: type,
      contentSize: `${bytes.byteLength} B`,
      sha256,
    })),
  };
}

function publisher(site: Corpus['site']): Organization {
  return { '@type': 'Organization', name: publisherName(site), url: absolute(routes.home, site) };
}
