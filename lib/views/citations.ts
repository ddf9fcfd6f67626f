/** How a decision is cited in France, or in English, and how its page is: as a sentence, and field by field for reference managers. */
import { longDate } from '../format.ts';
import { absolute, legifranceAddress, routes, uri } from '../routes.ts';
import type { Article, Corpus, Decision } from '../schema/corpus.ts';
import { decisiveAppeal, statusOf } from '../schema/in-force.ts';
import { actOf, issuerOf, statusLabel } from './labels.ts';
import { dataUpdated } from './open-data.ts';
import { type Edition, frenchEdition } from './words/edition.ts';
import type { Language } from './words/words.ts';

interface Cited {
  /** Identifier of the reference: ASCII letters, digits and hyphens. */
  readonly key: string;
  readonly title: string;
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly url: string;
  /** Null where it is not established: a foreign authority does not write in French. */
  readonly language: Language | null;
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

/**
 * The references that an article gives in an edition: each of its decisions, then its page; the page alone where it has
 * no decision.
 */
export function referencesOf(article: Article, corpus: Corpus, edition = frenchEdition(corpus)): Reference[] {
  const { words, site } = edition;
  const { typeset } = words.format;
  return [
    ...article.decisions.map((decision) => decisionReference(decision, article, corpus, edition)),
    {
      kind: 'page',
      // A decision could be named like a page; no decision begins so.
      key: `${words.act.record}-${article.slug}`,
      title: typeset(edition.titleOf(article)),
      date: article.updated ?? article.published,
      url: absolute(edition.article(article.slug), site),
      language: words.language,
      site: site.name,
      author: publisherName(site),
      summary: typeset(edition.summaryOf(article)),
    },
  ];
}

function decisionReference(decision: Decision, article: Article, corpus: Corpus, edition: Edition): DecisionReference {
  const { number, appeals, decided, key, authority } = decision;
  const { words } = edition;
  const { typeset } = words.format;
  return {
    kind: 'decision',
    key: key.replace(/[^A-Za-z0-9-]+/g, '-'),
    title: typeset(partiesOf(decision, corpus, edition)),
    date: decided,
    url: officialAddress(decision),
    language: authority === 'cnil' ? 'fr' : null,
    issuer: issuerOf(decision, edition),
    act: typeset(actOf(decision, words)),
    number,
    history: appeals.length > 0 ? typeset(statusLabel(decision, corpus, article.checked, edition)) : null,
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
    ruling === undefined
      ? null
      : appeal?.outcome === 'annonce'
        ? act.announced(ruling)
        : act.fate[statusOf(decision)](ruling),
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

/** « « Titre », Recueil des sanctions CNIL, mis à jour le 23 novembre 2026, adresse », in the words of an edition. */
export function pageCitation(
  article: Article,
  corpus: Corpus,
  { words, site, titleOf, article: addressOf }: Edition = frenchEdition(corpus),
): string {
  const updated = article.updated ?? article.published;
  return words.act.page(titleOf(article), site.name, updated, absolute(addressOf(article.slug), site));
}
