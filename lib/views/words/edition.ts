/** An edition of the site: the dictionary of its language, and what the content calls things in that language. */
import { sentenceCase } from '../../french/capitals.ts';
import { englishRoutes, routes } from '../../routes.ts';
import type { Article, Corpus, Decision } from '../../schema/corpus.ts';
import { citedAs } from '../../schema/provision.ts';
import { perCorpus } from '../per-corpus.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import type { Language, Words } from './words.ts';

/** A word, and its page in the edition; null where the edition has none. */
interface Named {
  readonly label: string;
  readonly href: string | null;
}

export interface Edition {
  readonly words: Words;
  /** The site as the edition names it. */
  readonly site: Corpus['site'];
  /** Addresses of its home page, its list of decisions and its search. */
  readonly home: string;
  readonly decisions: string;
  readonly search: string;
  /** Its pages about the site. */
  readonly pages: Corpus['pages'];
  /** Words that its search takes for one another, and searches that it proposes. */
  readonly synonyms: Corpus['synonyms'];
  readonly searchExamples: readonly string[];
  readonly authority: (slug: string) => string;
  /** « Conseil d’État », and in a sentence: « le Conseil d’État ». */
  readonly court: (slug: string) => string;
  readonly theCourt: (slug: string) => string;
  /** As a citation names it: « CE ». */
  readonly courtCited: (slug: string) => string;
  readonly theme: (slug: string) => Named;
  readonly sector: (slug: string) => Named;
  /** « RGPD, art. » and « 5-1-e »: the text once, then the article. */
  readonly provision: (id: string) => { readonly text: string; readonly article: string; readonly href: string };
  /** The whole of it: « RGPD, art. 5-1-e ». */
  readonly provisionName: (id: string) => string;
  /** « Limitation de la conservation ». */
  readonly provisionSubject: (id: string) => string;
  readonly activity: (slug: string) => string;
  /** The language of the name of a body, where it is not that of the edition: `fr` for a French body. */
  readonly nameLanguage: (slug: string | null) => string | undefined;
  /** Words of the official list: the kind of a body, a breach. */
  readonly bodyKind: (words: string) => string;
  readonly breach: (words: string) => string;
  /** A step of a case, what a judge said, a point judged; null where the content does not say it in this language. */
  readonly event: (event: Article['events'][number]) => string | null;
  readonly note: (appeal: Decision['appeals'][number]) => string | null;
  readonly point: (holding: Decision['holdings'][number]) => string | null;
  readonly organisation: (slug: string) => string;
  /** The page of an article; that of the French edition where this one has none. */
  readonly article: (slug: string) => string;
  readonly titleOf: (article: Article) => string;
  readonly summaryOf: (article: Article) => string;
}

/** The French edition, in the words of the vocabularies. */
export const frenchEdition = perCorpus(
  (corpus): Edition => ({
    words: fr,
    site: corpus.site,
    home: routes.home,
    decisions: routes.decisions,
    search: routes.search,
    pages: corpus.pages,
    synonyms: corpus.synonyms,
    searchExamples: corpus.searchExamples,
    authority: (slug) => corpus.authorities.get(slug)?.short ?? slug,
    court: (slug) => corpus.courts.get(slug)?.short ?? slug,
    theCourt: (slug) => {
      const name = corpus.courts.get(slug)?.short ?? slug;
      return `${/^(?:Cour|Haute|Chambre)(?!\p{L})/u.test(name) ? 'la' : 'le'} ${name}`;
    },
    courtCited: (slug) => corpus.courts.get(slug)?.cited ?? corpus.courts.get(slug)?.short ?? slug,
    theme: (slug) => ({ label: corpus.themes.get(slug)?.name ?? slug, href: routes.theme(slug) }),
    sector: (slug) => ({ label: corpus.sectors.get(slug)?.name ?? slug, href: routes.sector(slug) }),
    provision: (id) => ({ ...citedAs(id, corpus.provisions.get(id)?.short), href: routes.provision(id) }),
    provisionName: (id) => corpus.provisions.get(id)?.short ?? id,
    provisionSubject: (id) => corpus.provisions.get(id)?.subject ?? id,
    activity: (slug) => corpus.organisations.get(slug)?.activity ?? slug,
    nameLanguage: () => undefined,
    bodyKind: sentenceCase,
    breach: (words) => words,
    event: ({ label }) => label,
    note: ({ note }) => note ?? null,
    point: ({ point }) => point,
    organisation: routes.organisation,
    article: routes.article,
    titleOf: ({ title }) => title,
    summaryOf: ({ description }) => description,
  }),
);

/** The bodies whose seat is in France, in a decision at least. */
const frenchBodies = perCorpus(
  ({ decisions }): ReadonlySet<string> =>
    new Set(
      decisions.flatMap(({ respondents }) =>
        respondents.flatMap(({ organisation, country }) =>
          country === 'FR' && organisation !== null ? [organisation] : [],
        ),
      ),
    ),
);

/** The English edition. A content without English words keeps its own; `english-missing` reports any other hole. */
export const englishEdition = perCorpus((corpus): Edition => {
  const french = frenchEdition(corpus);
  const { english } = corpus;
  const court = (slug: string) => english?.courts[slug]?.short ?? french.court(slug);
  const provisionName = (id: string) => english?.provisions[id]?.name ?? french.provisionName(id);
  return {
    words: en,
    site: { ...corpus.site, ...english?.site },
    home: englishRoutes.home,
    decisions: englishRoutes.decisions,
    search: englishRoutes.search,
    pages: corpus.englishPages,
    synonyms: corpus.englishSearch.synonyms,
    searchExamples: corpus.englishSearch.examples,
    authority: (slug) => english?.authorities[slug]?.short ?? french.authority(slug),
    court,
    theCourt: (slug) => `the ${court(slug)}`,
    courtCited: court,
    // Themes and sectors have no page in English.
    theme: (slug) => ({ label: english?.themes[slug] ?? french.theme(slug).label, href: null }),
    sector: (slug) => ({ label: english?.sectors[slug] ?? french.sector(slug).label, href: null }),
    provision: (id) => ({ ...citedInEnglish(provisionName(id)), href: englishRoutes.provision(id) }),
    provisionName,
    provisionSubject: (id) => english?.provisions[id]?.subject ?? french.provisionSubject(id),
    activity: (slug) => english?.activities[slug] ?? french.activity(slug),
    nameLanguage: (slug) => (slug !== null && frenchBodies(corpus).has(slug) ? 'fr' : undefined),
    bodyKind: (words) => english?.bodies[words] ?? words,
    breach: (words) => english?.breaches[words] ?? words,
    event: ({ label, english: own }) => own ?? english?.events[label] ?? null,
    note: ({ english: own }) => own ?? null,
    point: ({ english: own }) => own ?? null,
    organisation: englishRoutes.organisation,
    article: (slug) => (corpus.articleBySlug.get(slug)?.english ? englishRoutes.case(slug) : routes.article(slug)),
    titleOf: ({ title, english: own }) => own?.title ?? title,
    summaryOf: ({ description, english: own }) => own?.summary ?? description,
  };
});

export function editionOf(language: Language, corpus: Corpus): Edition {
  return language === 'fr' ? frenchEdition(corpus) : englishEdition(corpus);
}

/** « Art. 5(1)(e) GDPR » → « GDPR, Art. » said once, then « 5(1)(e) »; any other form stands whole. */
function citedInEnglish(name: string): { readonly text: string; readonly article: string } {
  const [, former = '', article, text] = /^(former )?Art\. (.*?) (GDPR|French .*)$/.exec(name) ?? [];
  if (article === undefined || text === undefined) return { text: '', article: name };
  return { text: `${text}, ${former}Art.`, article };
}
