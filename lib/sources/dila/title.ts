/** Reads the bodies of a decision from its title, or from « à l’encontre de … ». Never names a person. */

export interface Bodies {
  /** Names as written, without « la société »; empty when none can be read. */
  readonly names: readonly string[];
  /** Kind of the body when its name is withheld: « société », « commune ». */
  readonly withheld: string | null;
  /** Why names are missing, in French; null when all were read. */
  readonly problem: string | null;
}

/** « la société ALPHA » gives ALPHA; in « SOCIÉTÉ GÉNÉRALE » and « société du FIGARO » the word is part of the name. */
const COMPANY =
  /^(?:soci[ée]t[ée]s?|entreprises?)(?: par actions simplifiée| anonyme)?(?: d['’]économie mixte)?\s+(?!(?:d[ue]s?|de la|générale|nationale|française|européenne|(?:industrielle|nouvelle|fermière|immobilière) d(?:[eu]s?|['’]))(?!\p{L})|d['’])/iu;
/** Words for a kind of body that are part of its name. */
const KIND =
  '(?:soci[ée]t[ée]s?|entreprises?|associations?|communes?|ministères?|ministre|fondations?|syndicats?|fédérations?|partis?|mouvements?|mairie|ville|département|région|établissements?|offices?|centres?|hôpital|hôpitaux|clinique|caisses?|mutuelles?|groupements?|GIE|GIP|SGAM|régie|union|agences?|chambre|conseil|institut|école|université|lycée|collège|laboratoires?|cabinet|éditions|banque|compagnie|coopérative|préfecture|direction|service|autorité|comité|organisme|groupe|maison|rectorat|assistance publique|académie)';
const PERSON =
  /^(?:MM?\.|Mmes?|Mlles?|Monsieur|Messieurs|Madame|Mesdames|Dr\.?|(?:le |la )?docteure?|Me|Maître|Pr\.?|professeure?|un particulier|une personne|une? médecin)(?=\s|$)/iu;
/** « la société de Monsieur A », « cabinet du docteur A ». */
const PERSON_WITHIN = /(?<!\p{L})(?:MM?\.|Mmes?|Mlle|Monsieur|Madame|[Dd]octeure?|Dr\.?|Maître)\s+\p{Lu}/u;
const WITHHELD = /^(?:[xyz]{1,3}|[A-Z]|[A-Z]\.{3}|\[.*\]|[.…*_]+|[xyz]…)$/iu;
const WITHHELD_END = /(?:^|[\s'’])(?:[xyz]{1,2}|\[[^\]]*\]|[.…*_]+)$/iu;
const END =
  /\s+(?:par (?:la |une )?(?:délibération|décision)|prononcée?s?|dans le cadre|relative?s? à|en application|et (?:la |le )?(?:rendant|portant|prononçant))(?!\p{L}).*$|\s*[;:].*$|\s+\((?:n°|décision|procédure|MED|SAN).*$/u;

/**
 * The bodies after « concernant » or « à l’encontre de » in the title, or null without these words. In: single ordinary
 * spaces.
 */
export function bodiesOfTitle(title: string): Bodies | null {
  const start = /(?:concernant|à l['’](?:encontre|égard) (?=d))\s*/giu;
  const matches = [...title.matchAll(start)];
  // « relative à l’injonction … à l’encontre de la société A »: the body comes last.
  const match = matches.at(-1);
  if (!match) return null;
  return readBodies(title.slice(match.index + match[0].length));
}

/** The bodies of « la société A », « des sociétés A et B », « le ministère de l’intérieur ». In: single ordinary spaces. */
export function readBodies(text: string): Bodies {
  const plain = text
    .replace(/^d[eu] (?!l)/iu, 'le ')
    .replace(/^(?:de |d['’]|des )/iu, (word) => (/^des/i.test(word) ? 'les ' : ''))
    .replace(END, '')
    .replace(/(?<!(?:^|[\s.])(?:Inc|Ltd|Co|Corp|\p{Lu}))\.\s*$|,\s*$/iu, '')
    .trim();
  const parts = splitBodies(plain);
  if (parts === null)
    return {
      names: [],
      withheld: null,
      problem: 'plusieurs organismes sont visés, et rien ne sépare sûrement leurs noms',
    };
  const names: string[] = [];
  const problems = new Set<string>();
  let withheld: string | null = null;
  for (const part of parts) {
    const body = part.replace(/^(?:l['’]|la |le |les )/iu, '').trim();
    const name = body.replace(COMPANY, '').trim();
    const kind = new RegExp(`^${KIND}(?!\\p{L})`, 'iu').exec(body)?.[0].toLowerCase() ?? null;
    if (PERSON.test(part) || PERSON.test(body) || PERSON_WITHIN.test(name))
      problems.add('une personne physique est visée : elle n’est pas nommée');
    else if (name === '' || WITHHELD.test(name) || WITHHELD_END.test(name)) {
      withheld = kind?.replace(/s$/, '') ?? 'organisme';
      problems.add('le nom de l’organisme est occulté dans l’archive');
    } else if (kind === null && !/^[^\p{Ll}]*\p{Lu}{2}[^\p{Ll}]*$/u.test(name))
      problems.add('rien ne dit que le nom lu dans le titre soit celui d’un organisme');
    else names.push(name);
  }
  return problems.size > 0
    ? { names: [], withheld, problem: [...problems].join(' ; ') }
    : { names, withheld, problem: null };
}

/**
 * « les sociétés A, B et C » are three, « la société DUPONT ET FILS » is one: only a plural or a second « la société »
 * separates names. Null when the list is ambiguous.
 */
function splitBodies(text: string): string[] | null {
  const parts = text.split(new RegExp(`(?:,|,? et)\\s+(?=(?:la |le |les |l['’])${KIND}(?!\\p{L}))`, 'iu'));
  const split: string[] = [];
  for (const part of parts) {
    const plural = /^les (\p{L}+s)\s+(.*)$/iu.exec(part);
    if (!plural) {
      split.push(part);
      continue;
    }
    const kind = plural[1]?.slice(0, -1).toLowerCase() ?? '';
    if (!['société', 'entreprise', 'association'].includes(kind)) return null;
    const members = (plural[2] ?? '').split(/ et /);
    if (members.length > 2 || (members.length === 1 && !WITHHELD.test(members[0] ?? ''))) return null;
    // A comma may be part of a legal form: « META PLATFORMS, INC. ».
    const named = members.flatMap((member, i) =>
      i === 0 ? member.split(/, (?!(?:Inc|LLC|Ltd|Co|S\.?A)(?!\p{L}))/iu) : [member],
    );
    split.push(...named.map((member) => `la ${kind} ${member.replace(/^la société /i, '')}`));
  }
  return split;
}
