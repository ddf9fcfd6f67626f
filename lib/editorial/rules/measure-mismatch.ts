/**
 * The text matches the decision: measures it states were ordered, measures it denies were not, and a published decision
 * is not called secret.
 */
import type { DecisionFacts, Measure } from '../../schema/decision.ts';
import { measures } from '../../schema/measures.ts';
import { isProminent, type Passage, says } from '../passages.ts';
import type { Rule } from '../rule.ts';
import { isAsserted, isElsewhere, statementsOf, tellsAnotherDay, yearsIn } from '../statements.ts';

const WORDS: readonly (readonly [Measure, string])[] = [
  ['rappel-a-l-ordre', '(?:simple )?rappel à l’ordre'],
  ['avertissement', '(?:simple )?avertissement'],
  ['injonction', 'injonction'],
  ['astreinte', 'astreinte'],
  ['amende', '(?:amende|sanction pécuniaire)'],
];
const DECIDER =
  '(?<!\\p{L})(?:CNIL|Commission|formation restreinte|autorité|elle|délibération|décision|amende|sanction)';
const ORDERS =
  '(?:(?:a|avait|lui a|leur a|vient de) (?:prononc|adress|inflig|ordonn)\\p{L}*|prononce|inflige|adresse|ordonne|s’est bornée à|se borne à|s’en tient à|s’est contentée d’|(?:est|sont|était) assorties? d’|a assorti (?:l’|la |sa |son |cette )(?:amende|sanction|décision) d’)';
/** What happens to the body: « écope d’une amende », « s’en tire avec un simple avertissement ». */
const UNDERGOES =
  '(?<!\\p{L})(?:écope(?:nt)?|hérite(?:nt)?|(?:est|a été|sont|ont été) (?:frappée?s?|sanctionnée?s?|punie?s?)|s’en (?:tire|sort)|reçoit|a reçu|se voi(?:t|ent) infliger|d(?:oit|evra)(?: en outre| aussi| également)? (?:payer|verser)|d(?:oit|evra) s’acquitter)(?: en outre| aussi| également)? (?:d’|avec |par )?';

interface Form {
  readonly measure: Measure;
  readonly said: RegExp;
  readonly denied: RegExp;
}

const FORMS: readonly Form[] = WORDS.map(([measure, word]) => ({
  measure,
  said: new RegExp(
    `${UNDERGOES}(?:une? |l’|la )?(?:seule |simple )?(?=${word})(${word})(?!\\p{L})|(?<!\\p{L})(?:une? )(${word})(?=(?: sous astreinte)? (?:complète|accompagne|assortit|s’ajoute à) (?:l’amende|la sanction|cette ))|(?:l’amende,? s’ajoute (?:une? |l’)|${DECIDER}[^.;:]{0,40}? ${ORDERS}(?: ?(?:à|au) [^.;:,]{0,50}?)? ?(?:une? |cette |l’)?)(${word})(?!\\p{L})${
      measure === 'injonction' ? '|(?<!\\p{L})(?:lui |leur )?(enjoint)(?= (?:à |de |sous |la |l’|aux? ))' : ''
    }${measure === 'astreinte' ? '|enjoin\\p{L}*[^.;:]{0,60}? (sous astreinte)(?!\\p{L})' : ''}`,
    'giu',
  ),
  denied: new RegExp(
    `(?<!\\p{L})(?:aucune? ${word} n(?:’accompagne|’assortit|e s’ajoute)|aucune? ${word} n’(?:a été|est|était)(?:[^.;:]{0,20}(?:prononc|inflig|assort))|n’est (?:pas )?assortie? d’(?:aucune )?${word}|(?:n’a|n’ont|n’inflige|ne prononce)[^.;:,]{0,20} (?:pas d’|aucune )${word}|sans ${measure === 'amende' ? 'prononcer d’' : '(?:prononcer d’)?'}${word}(?!\\p{L}))`,
    'giu',
  ),
}));
const NOT_PUBLIC =
  /(?<!\p{L})(?:n’a pas (?:été )?rendue? publi(?:que|c)|(?:décid|choisi)\p{L}* de ne pas (?:la )?(?:rendre publi(?:que|c)|publier)(?! (?:les|ses|des|un))|n’est pas (?:rendue )?publique|reste non publique|sans (?:la )?rendre publique|a refusé de (?:la )?rendre publique)/giu;
const QUICK =
  /amende|liquidée|ne pas publier|rappel à l’ordre|avertissement|injonction|enjoint|astreinte|[Aa]ucune (?:amende|sanction)|pas d’amende|rend\S+ publi|est pas publique|non publique/;
/** Words for something other than the measures ordered: an earlier act, a legal text, the choice of another body. */
const OTHER_MEASURE =
  /(?<!\p{L})(?:mise en demeure|précédent|déjà|antérieure?|en outre prévu|prévoit|permet|clôtur|liquid|levée?)/iu;

export const measureMismatch: Rule = {
  name: 'measure-mismatch',
  severity: 'error',
  reads: 'articles',
  about:
    'Une mesure dite prononcée (rappel à l’ordre, avertissement, injonction, astreinte, amende) l’est dans la fiche ; une mesure dite absente n’y est pas ; une décision publiée n’est pas dite secrète.',
  check(subject, _, report) {
    const { decisions } = subject.document.data;
    if (decisions.length === 0) return;
    const years = new Set(decisions.map(({ decided }) => decided.slice(0, 4)));
    for (const { passage, text, start } of statementsOf(subject.passages, QUICK)) {
      const denied = deniedSequel(text, decisions);
      if (denied !== null && !isElsewhere({ passage, text, start }, subject)) report(finding(passage, start, denied));
      if (denied !== null || OTHER_MEASURE.test(text) || yearsIn(text).some((year) => !years.has(year))) continue;
      const wrong = contradiction(text, decisions);
      if (wrong === null || tellsAnotherDay(passage, subject) || isElsewhere({ passage, text, start }, subject))
        continue;
      report(finding(passage, start, wrong));
    }
  },
};

/** What may follow a decision, and the words that deny it. */
const SEQUELS: readonly (readonly [Measure, RegExp])[] = [
  [
    'liquidation-astreinte',
    /(?<!\p{L})(?:astreinte[^.;:]{0,40} n’(?:a|est) (?:jamais|pas|toujours pas|pas encore) (?:été )?liquidée|n’(?:a|ont) (?:jamais|pas) liquidé (?:l’|cette )astreinte)/giu,
  ],
  [
    'cloture-injonction',
    /(?<!\p{L})(?:injonction[^.;:]{0,40} n’(?:a|est) (?:pas|toujours pas|pas encore|jamais) (?:été )?(?:clôturée|close|levée)|injonction[^.;:,]{0,30} (?:court|pèse) (?:encore|toujours))/giu,
  ],
];

/** A liquidation or a closure that the text denies and the record has; null when there is none. */
function deniedSequel(text: string, decisions: readonly DecisionFacts[]): Contradiction | null {
  for (const [measure, form] of SEQUELS)
    if (decisions.some((decision) => decision.measures.includes(measure)))
      for (const { 0: written, index } of text.matchAll(form))
        if (isAsserted(text, index, index + written.length))
          return { index, written, known: `la mesure « ${measures[measure].label} »` };
  return null;
}

interface Contradiction {
  readonly index: number;
  readonly written: string;
  readonly known: string;
}

function contradiction(text: string, decisions: readonly DecisionFacts[]): Contradiction | null {
  for (const { measure, said, denied } of FORMS) {
    const { label } = measures[measure];
    if (!decisions.some((decision) => decision.measures.includes(measure)))
      for (const match of text.matchAll(said)) {
        const written = match.slice(1).find((group) => group !== undefined) ?? '';
        const index = match.index + match[0].length - written.length;
        if (isAsserted(text, match.index, index)) return { index, written, known: `aucune mesure « ${label} »` };
      }
    if (decisions.every((decision) => decision.measures.includes(measure)))
      for (const { 0: written, index } of text.matchAll(denied))
        if (isAsserted(text, index)) return { index, written, known: `la mesure « ${label} »` };
  }
  if (decisions.every(({ published }) => published !== null))
    for (const { 0: written, index } of text.matchAll(NOT_PUBLIC))
      if (isAsserted(text, index)) return { index, written, known: 'un jour de publication' };
  return null;
}

function finding(passage: Passage, start: number, { index, written, known }: Contradiction) {
  return {
    place: passage.placeAt(start + index),
    severity: isProminent(passage) ? ('error' as const) : ('warning' as const),
    message: `${says[passage.zone]} « ${written} » ; la fiche a ${known}`,
    fix: 'Corriger la phrase, ou measures et published dans la fiche.',
  };
}
