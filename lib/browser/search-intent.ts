/** What a query asks beside what it names: the largest fine, what was paid, what is risked. */

export type Intent = 'largest' | 'paid' | 'risked';

const ADJECTIVE = '(?:gross?es?|grandes?|fortes?|[ée]lev[ée]{1,2}s?|lourdes?|importantes?|hautes?|ch[eè]res?)';
const FINE = '(?:amendes?|sanctions?|p[ée]nalit[ée]s?|fines?)';

const LARGEST = new RegExp(
  `(?<!\\p{L})(?:(?:la |les? )?plus ${ADJECTIVE} ${FINE}(?: cnil| de la cnil)?|${FINE} (?:cnil )?(?:la |les? )?(?:plus ${ADJECTIVE}|records?|maximales?|maximums?|max)|(?:records?|top(?: \\d+)?)(?: d['’]| des? | )${FINE})(?!\\p{L})`,
  'iu',
);
const PAID =
  /(?<!\p{L})(?:combien .*(?:pay[ée]|co[ûu]t|vers[ée]|condamn|sanctionn|amende)|(?:montant|total) .*(?:amende|sanction))/iu;
/** The words of a question about an amount, around the name. */
const AROUND_PAID =
  /(?<!\p{L})(?:combien|montant|total|a|ont|avait|doit|doivent|va|vont|d[ûu]|t|il|elles?|ils|[ée]t[ée]|eu|pay[ée]\p{L}*|co[ûu]t\p{L}*|vers[ée]\p{L}*|condamn\p{L}*|sanctionn?\p{L}*|(?:d['’]|l['’])?amendes?)(?!\p{L})/giu;

const RISKED =
  /(?<!\p{L})(?:(?:que|quoi|combien|quelles?|qu['’]est-ce qu(?:e|['’]on)) (?:.+ )?risqu|risqu\p{L}*-t-(?:on|ils?|elles?)(?!\p{L})|risques? (?:d['’]|une? |quelles? )(?:amende|sanction)|(?:amende|sanction)s? (?:encourue|possible))/iu;
/** The words of a question about a risk, around the case. */
const AROUND_RISKED =
  /(?<!\p{L})(?:qu['’]est-ce qu(?:e|['’]on)|que|quoi|combien|quelles?|risqu\p{L}*(?:-t-(?:on|ils?|elles?))?|encour\p{L}*|possibles?|on|je|nous|pour|(?:d['’])?(?:amende|sanction)s?)(?!\p{L})/giu;

/** The intent of a query, and what it is about. */
export function readIntent(query: string): { readonly intent: Intent | null; readonly about: string } {
  if (LARGEST.test(query)) return { intent: 'largest', about: withoutSpaces(query.replace(LARGEST, ' ')) };
  if (PAID.test(query)) return { intent: 'paid', about: withoutSpaces(query.replace(AROUND_PAID, ' ')) };
  if (RISKED.test(query)) return { intent: 'risked', about: withoutSpaces(query.replace(AROUND_RISKED, ' ')) };
  return { intent: null, about: query };
}

function withoutSpaces(text: string): string {
  return text.replace(/(?:[\s?]|(?<=\s)-(?=\s))+/g, ' ').trim();
}
