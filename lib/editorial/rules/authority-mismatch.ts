/** The text attributes a sanction to the right authority, and uses the words of administrative law. */
import { readAmounts, saysEuros } from '../../french/amounts.ts';
import { namesOf } from '../names.ts';
import { isProminent, readable } from '../passages.ts';
import type { ArticleSubject, Finding, Rule, Surroundings } from '../rule.ts';
import { isAsserted, isElsewhere, statementsOf, yearsIn } from '../statements.ts';

const CNIL_SANCTION = new RegExp(
  [
    '(?<!\\p{L})(?:sanctions?|amendes?) (?:de la )?CNIL(?!\\p{L})',
    '(?<!\\p{L})(?:sanctionnée?s?|épinglée?s?|condamnée?s?) par la CNIL(?!\\p{L})',
    '(?<!\\p{L})(?:la CNIL|le gendarme français des données(?: personnelles)?) (?:a |vient de )?(?:sanctionn|inflig|condamn|prononc)\\p{L}*(?!\\p{L}| aucune)',
  ].join('|'),
  'giu',
);

/** Other authorities that pronounce sanctions. */
const OTHERS =
  '(DGCCRF|Arcom|ARCOM|Arcep|ARCEP|Autorité de la concurrence|AMF|ACPR|ANSSI|Commission européenne|DPC|Garante|AEPD|ICO|BfDI|CNPD|Datatilsynet|IMY|AP|VDAI|Commission de régulation de l’énergie|CRE|CSA|Conseil supérieur de l’audiovisuel|Défenseur des droits|Haute Autorité de santé|Hadopi)';
const OTHER_SANCTION = new RegExp(
  `(?<!\\p{L})${OTHERS}(?: \\p{Ll}+)? (?:(?:a|avait|lui a|vient de|vient d’)(?: (?:lourdement|également))? (?:inflig|sanctionn|prononc|condamn)\\p{L}*|inflige|sanctionne)(?!\\p{L})|(?:amende|sanction)s? (?:prononcée?|infligée?)s? par (?:l’|la |le )?${OTHERS}(?!\\p{L})`,
  'gu',
);

/** Nationality of an authority, in words → its country. */
const COUNTRIES: Readonly<Record<string, string>> = {
  allemande: 'DE',
  autrichienne: 'AT',
  belge: 'BE',
  britannique: 'GB',
  danoise: 'DK',
  espagnole: 'ES',
  finlandaise: 'FI',
  française: 'FR',
  grecque: 'GR',
  hongroise: 'HU',
  irlandaise: 'IE',
  italienne: 'IT',
  lettone: 'LV',
  lituanienne: 'LT',
  luxembourgeoise: 'LU',
  néerlandaise: 'NL',
  norvégienne: 'NO',
  polonaise: 'PL',
  portugaise: 'PT',
  suédoise: 'SE',
};
const NATIONAL = new RegExp(
  `(?<!\\p{L})(?:autorité|Commission)(?: de (?:protection|contrôle)(?: des données(?: personnelles)?)?)? (${Object.keys(COUNTRIES).join('|')})(?: de protection des données)?(?: qui)? (?:(?:a|avait|lui a|vient d[e’] ?)(?: \\p{L}+ment)? ?(?:inflig|sanctionn|prononc)\\p{L}*|inflige|sanctionne)(?!\\p{L})`,
  'gu',
);

/** Quick test on the first letters of their names, to skip most passages. */
const QUICK =
  /autorité|DGCCRF|A(?:rc|RC|MF|CPR|NSSI|EPD|P |utorité de la conc)|DPC|Garante|ICO|BfDI|CNPD|Datatil|IMY|VDAI|Commission (?:europ|de rég)|CRE|CSA|Conseil supérieur|Défenseur|Haute Autorité|Hadopi/;

/** « condamner » is right for a court: costs, a sum to be paid. */
const COURT = /^[^.;]{0,60}(?:dépens|frais|à verser|au paiement)/iu;
/** A denial is not an error: « et non d’une infraction », « ce n’est pas une condamnation ». */
const DENIED = /(?:(?:pas|non|ni|jamais|aucune) (?:d’|de |une |d’une )?|n’(?:est|a été) )$/iu;

const WORDS: readonly { readonly wrong: RegExp; readonly right: (written: string) => string }[] = [
  {
    wrong: /(?<!\p{L})condamn(?:ée?s?|er?|ent|ant)(?!\p{L})/giu,
    right: (written) => `« ${written.replace('condamn', 'sanctionn')} »`,
  },
  { wrong: /(?<!\p{L})condamnations?(?!\p{L})/giu, right: () => '« sanction »' },
  { wrong: /(?<!\p{L})infractions?(?! pénale)(?!\p{L})/giu, right: () => '« manquement »' },
  { wrong: /(?<!\p{L})coupables?(?!\p{L})/giu, right: () => '« responsable d’un manquement »' },
];

export const authorityMismatch: Rule = {
  name: 'authority-mismatch',
  severity: 'error',
  reads: 'articles',
  about:
    'Une sanction est attribuée à l’autorité qui l’a prononcée, et dite dans les mots du droit administratif : sanctionné et non condamné, manquement et non infraction.',
  check(subject, surroundings, report) {
    const { document, passages } = subject;
    const { authorities } = surroundings;
    const { decisions, categories } = document.data;
    if (decisions.length === 0) return;
    const foreign = decisions.every(({ authority }) => authority !== 'cnil');
    const decider = authorities[decisions[0]?.authority ?? '']?.short ?? decisions[0]?.authority;
    const attribute = `Nommer celle qui a décidé, ${decider}, et dire ce que la CNIL a fait : plaintes transmises, coopération.`;

    if (foreign && categories.includes('sanctions-cnil'))
      report({
        place: document.locate(['categories']),
        message: 'la catégorie « sanctions-cnil » est donnée à un article dont aucune décision n’est de la CNIL',
        fix: 'Retirer cette catégorie.',
      });
    for (const found of othersOf(subject, surroundings)) report({ ...found, fix: attribute });
    for (const passage of passages.filter(({ zone }) => zone !== 'quote' && zone !== 'note')) {
      const { text } = passage;
      if (foreign)
        for (const { 0: written, index } of text.matchAll(CNIL_SANCTION))
          if (!isDenied(text, index))
            report({
              place: passage.placeAt(index),
              severity: isProminent(passage) ? 'error' : 'warning',
              message: `« ${written} » attribue à la CNIL une décision qui n’est pas d’elle`,
              fix: attribute,
            });
      for (const { wrong, right } of WORDS)
        for (const { 0: written, index } of text.matchAll(wrong)) {
          if (isQuoted(text, index) || isDenied(text, index) || COURT.test(text.slice(index + written.length)))
            continue;
          report({
            place: passage.placeAt(index),
            severity: 'warning',
            message: `« ${written} » est un mot du droit pénal, pour une sanction administrative`,
            fix: `Écrire ${right(written.toLowerCase())}.`,
          });
        }
    }
  },
};

/** The sentences that attribute the decision to another authority. */
function othersOf(subject: ArticleSubject, surroundings: Surroundings): Omit<Finding, 'fix'>[] {
  const { decisions } = subject.document.data;
  const own = new Set(
    decisions.flatMap(({ authority }) => [
      authority.toUpperCase(),
      surroundings.authorities[authority]?.short.split(' ')[0],
    ]),
  );
  const countries = new Set(decisions.map(({ authority }) => surroundings.authorities[authority]?.country));
  const years = new Set(decisions.map(({ decided }) => decided.slice(0, 4)));
  const names = namesOf(subject.document, surroundings).map(({ written }) => readable(written));
  const prose = subject.passages.filter(({ zone }) => zone !== 'quote' && zone !== 'note');
  return statementsOf(prose, QUICK).flatMap((statement): Omit<Finding, 'fix'>[] => {
    const { passage, text, start } = statement;
    const [named] = text.matchAll(OTHER_SANCTION);
    const [national] = text.matchAll(NATIONAL);
    const match = named ?? national;
    if (!match || (named ? own.has(named[1] ?? named[2] ?? '') : countries.has(COUNTRIES[national?.[1] ?? ''])))
      return [];
    // An amount, a year or a body of another case: the other authority may be right there.
    const amounts = readAmounts(text).every((amount) =>
      subject.record.amounts.some(({ euros }) => saysEuros(amount, euros)),
    );
    const here =
      /(?<!\p{L})cette (?:amende|sanction|décision)|^L’amende /iu.test(text) ||
      names.some((name) => text.includes(name));
    if (!amounts || !here || yearsIn(text).some((year) => !years.has(year))) return [];
    if (!isAsserted(text, match.index) || isElsewhere(statement, subject)) return [];
    return [
      {
        place: passage.placeAt(start + match.index),
        severity: isProminent(passage) ? 'error' : 'warning',
        message: `« ${match[0]} » attribue la décision à une autorité qui ne l’a pas prise`,
      },
    ];
  });
}

function isDenied(text: string, index: number): boolean {
  return DENIED.test(text.slice(0, index));
}

/** Whether a word is inside guillemets, and so quoted. */
function isQuoted(text: string, index: number): boolean {
  const before = text.slice(0, index);
  return before.lastIndexOf('«') > before.lastIndexOf('»');
}
