/** How the search reads French: the words that say nothing, the intents, the amounts and dates; and what it answers. */
import { longDate, NBSP, number, uncapitalise } from '../format.ts';
import { readAmounts } from '../french/amounts.ts';
import { readDays, readMonths } from '../french/dates.ts';
import { isEmptyWord } from '../french/key-words.ts';
import { answerRoutes as routes } from '../routes.ts';
import { search } from '../views/words/fr-search.ts';

const ADJECTIVE = '(?:gross?es?|grandes?|fortes?|[ée]lev[ée]{1,2}s?|lourdes?|importantes?|hautes?|ch[eè]res?)';
const FINE = '(?:amendes?|sanctions?|p[ée]nalit[ée]s?|fines?)';

/** What the French edition alone has pages for: cases to compare, years. */
const only = {
  risked:
    /(?<!\p{L})(?:(?:que|quoi|combien|quelles?|qu['’]est-ce qu(?:e|['’]on)) (?:.+ )?risqu|risqu\p{L}*-t-(?:on|ils?|elles?)(?!\p{L})|risques? (?:d['’]|une? |quelles? )(?:amende|sanction)|(?:amende|sanction)s? (?:encourue|possible))/iu,
  /** The words of a question about a risk, around the case. */
  aroundRisked:
    /(?<!\p{L})(?:qu['’]est-ce qu(?:e|['’]on)|que|quoi|combien|quelles?|risqu\p{L}*(?:-t-(?:on|ils?|elles?))?|encour\p{L}*|possibles?|on|je|nous|pour|(?:d['’])?(?:amende|sanction)s?)(?!\p{L})/giu,
  year: (year: string) => ({
    said: `Chiffres et fichier CSV${NBSP}: `,
    links: [{ label: `les sanctions de ${year}`, href: routes.year(year) }],
  }),
  compared: (basis: Named, sector: Named) => ({
    said: `Ce qu’ont coûté des cas comparables${NBSP}: `,
    links: [
      {
        label: `${uncapitalise(basis.label)}, secteur ${uncapitalise(sector.label)}`,
        href: routes.similarCase(`${sector.slug}/${basis.slug}`),
      },
    ],
  }),
  /** The form of the comparison, with parameters chosen. */
  cases: (label: string, parameters: URLSearchParams) => ({
    said: `Comparer avec les cas connus${NBSP}: `,
    links: [{ label, href: `${routes.similarCases}?${parameters}` }],
  }),
};

interface Named {
  readonly slug: string;
  readonly label: string;
}

export const language = {
  words: search,
  /** Address of the list of decisions, for filters. */
  list: routes.decisions as string,
  isEmptyWord,
  /** Words that nearly all pages have: they say what is sought (a list, an amount), not where. */
  weak: /^(?:amendes?|sanctions?|sanctionne[es]*|condamne[es]*|condamnations?|decisions?|cnil|affaires?|donnees?|personnel(?:le)?s?|contre|fines?|cas|exemples?)$/,
  /** Those of them that do not ask for decisions. */
  noList: /^(?:cnil|contre|donn[ée]es?|personnel(?:le)?s?)$/i,
  largest: new RegExp(
    `(?<!\\p{L})(?:(?:la |les? )?plus ${ADJECTIVE} ${FINE}(?: cnil| de la cnil)?|${FINE} (?:cnil )?(?:la |les? )?(?:plus ${ADJECTIVE}|records?|maximales?|maximums?|max)|(?:records?|top(?: \\d+)?)(?: d['’]| des? | )${FINE})(?!\\p{L})`,
    'iu',
  ),
  paid: /(?<!\p{L})(?:combien .*(?:pay[ée]|co[ûu]t|vers[ée]|condamn|sanctionn|amende)|(?:montant|total) .*(?:amende|sanction))/iu,
  /** The words of a question about an amount, around the name. */
  aroundPaid:
    /(?<!\p{L})(?:combien|montant|total|a|ont|avait|doit|doivent|va|vont|d[ûu]|t|il|elles?|ils|[ée]t[ée]|eu|pay[ée]\p{L}*|co[ûu]t\p{L}*|vers[ée]\p{L}*|condamn\p{L}*|sanctionn?\p{L}*|(?:d['’]|l['’])?amendes?)(?!\p{L})/giu,
  only: only as typeof only | null,
  readAmounts,
  readDays,
  readMonths,
  longDate,
  number,
  /** « 800k », « 1,5 million », « 800000 », « 20.000 » as amounts of euros; a year and the number of an act stay. */
  withUnits: (query: string) =>
    query
      .replace(/(?<![\p{L}\d./-])(\d+(?:[.,]\d+)?) ?(k|m|mr?d)s?(?: ?(?:€|euros?))?(?![\p{L}\d])/giu, '$1 $2€')
      .replace(/(?<!\p{L})(millions?|milliards?)(?! d[’e]| ?€| euros?)(?!\p{L})/giu, '$1 d’euros')
      .replace(
        /(?<![\p{L}\d.,:/-])(?<!(?<!\p{L})art(?:icles?|\.)? )(?!(?:19|20)\d{2}(?!\d))(\d{1,3}(?:[ .]\d{3})+|\d{4,})(?![\p{L}\d/-]|[.,]\d| ?€| (?:euros?|eur|millions?|mille)(?!\p{L}))/giu,
        '$1 €',
      ),
};

/** What a language of the search gives: the French one has its parts. */
export type SearchLanguage = typeof language;
