/** How a decision is cited in France, and how its page is: as a sentence, and field by field for reference managers. */
import { longDate } from '../format.ts';
import { absolute, englishRoutes, legifranceAddress, routes, uri } from '../routes.ts';
import type { Article, Corpus, Decision } from '../schema/corpus.ts';
import { decisiveAppeal, statusOf } from '../schema/in-force.ts';
import { typeset } from '../typography.ts';
import { actOf, issuerOf, statusLabel } from './labels.ts';
import { dataUpdated } from './open-data.ts';
import { type Edition, englishEdition, frenchEdition } from './words/edition.ts';

interface Cited {
  /** Identifier of the reference: ASCII letters, digits and hyphens. */
  readonly key: string;
  readonly title: string;
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly url: string;
}

/** A decision as the reference of a case: the parties are its title, the authority stands for the court. */
export interface DecisionReference extends Cited {
  readonly kind: 'decision';
  /** « CNIL, formation restreinte ». */
  readonly issuer: string;
  /** « délibération n° SAN-2024-013 ». */
  readonly act: string;
  readonly number: string | null;
  /** What the courts made of it, when an appeal is known: « Confirmée par le Conseil d’État le 13 février 2026 ». */
  readonly history: string | null;
  /** False where the language of the decision is not established: a foreign authority does not write in French. */
  readonly french: boolean;
  /** Where the text was read: « Légifrance »; null where no official database has it. */
  readonly database: string | null;
}

/** The page of an article as the reference of a web page. */
export interface PageReference extends Cited {
  readonly kind: 'page';
  readonly site: string;
  /** The publisher: no article is signed. */
  readonly author: string;
  readonly summary: string;
}

export type Reference = DecisionReference | PageReference;

/** The references that an article gives: each of its decisions, then its page; the page alone where it has none. */
export function referencesOf(article: Article, corpus: Corpus): Reference[] {
  return [
    ...article.decisions.map((decision) => decisionReference(decision, article, corpus)),
    {
      kind: 'page',
      // A decision could be named like a page; no decision begins so.
      key: `recueil-${article.slug}`,
      title: typeset(article.title),
      date: article.updated ?? article.published,
      url: absolute(routes.article(article.slug), corpus.site),
      site: corpus.site.name,
      author: publisherName(corpus.site),
      summary: typeset(article.description),
    },
  ];
}

function decisionReference(decision: Decision, article: Article, corpus: Corpus): DecisionReference {
  const { number, appeals, decided, key } = decision;
  return {
    kind: 'decision',
    key: key.replace(/[^A-Za-z0-9-]+/g, '-'),
    title: typeset(partiesOf(decision, corpus, frenchEdition(corpus))),
    date: decided,
    url: officialAddress(decision),
    issuer: issuerOf(decision, frenchEdition(corpus)),
    act: typeset(actOf(decision, frenchEdition(corpus).words)),
    number,
    history: appeals.length > 0 ? typeset(statusLabel(decision, corpus, article.checked)) : null,
    french: decision.authority === 'cnil',
    database: decision.legifrance === undefined ? null : 'Légifrance',
  };
}

/** Where a decision itself is read: on Légifrance, or else at its first source, which is the most official one. */
export function officialAddress({ legifrance, sources }: Decision): string {
  return legifrance === undefined ? uri(sources[0]?.url ?? '') : legifranceAddress(legifrance);
}

/** Who answers for the site: its publisher, or the site itself until the publisher has given a name. */
export function publisherName({ publisher, name }: Corpus['site']): string {
  return publisher.name ?? name;
}

/** « CNIL, formation restreinte, délibération n° SAN-2024-013 du 5 septembre 2024, Cegedim Santé ». */
export function decisionName(decision: Decision, corpus: Corpus, edition = frenchEdition(corpus)): string {
  const { words } = edition;
  const parties = partiesOf(decision, corpus, edition);
  return words.act.cited(issuerOf(decision, edition), actOf(decision, words), decision.decided, parties);
}

/**
 * The same as a lawyer cites it: with what the courts made of it, then where its text is read, « …, réformée par CE,
 * 23 décembre 2025, n° 492830, https://www.legifrance.gouv.fr/cnil/id/CNILTEXT… ».
 */
export function decisionCitation(decision: Decision, corpus: Corpus, edition = frenchEdition(corpus)): string {
  const { act } = edition.words;
  const appeal = decisiveAppeal(decision);
  const ruling = appeal && act.ruling(edition.courtCited(appeal.court), appeal.date, appeal.number);
  return [
    decisionName(decision, corpus, edition),
    ruling === undefined ? null : act.fate[statusOf(decision)](ruling),
    decision.legifrance === undefined ? null : legifranceAddress(decision.legifrance),
  ]
    .filter((part) => part !== null)
    .join(', ');
}

/** The bodies concerned, each once, under their usual names; an anonymous one in the authority's words. */
function partiesOf({ respondents, body }: Decision, corpus: Corpus, { words, bodyKind }: Edition): string {
  const described = body === undefined ? words.act.unnamed : bodyKind(body);
  const names = respondents.map(
    ({ organisation }) => (organisation && corpus.organisations.get(organisation)?.name) || described,
  );
  return words.format.enumerate([...new Set(names)]);
}

/** « Recueil des sanctions CNIL, données ouvertes, version du 25 novembre 2026, adresse ». */
export function dataCitation(corpus: Corpus): string {
  return `${corpus.site.name}, données ouvertes, version du ${longDate(dataUpdated(corpus))}, ${absolute(routes.data, corpus.site)}`;
}

/** « « Titre », Recueil des sanctions CNIL, mis à jour le 23 novembre 2026, adresse ». */
export function pageCitation(article: Article, corpus: Corpus): string {
  return pageCitationIn(article, routes.article(article.slug), frenchEdition(corpus));
}

/** The English page of a case: « ‘Title’, CNIL Sanctions Record, updated on 23 November 2026, address ». */
export function casePageCitation(article: Article, corpus: Corpus): string {
  return pageCitationIn(article, englishRoutes.case(article.slug), englishEdition(corpus));
}

function pageCitationIn(article: Article, path: string, { words, site, titleOf }: Edition): string {
  const updated = article.updated ?? article.published;
  return words.act.page(titleOf(article), site.name, updated, absolute(path, site));
}
