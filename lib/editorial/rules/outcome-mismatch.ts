/** The text states the right outcome of an appeal. */
import { longDate } from '../../format.ts';
import type { AppealOutcome } from '../../schema/appeal.ts';
import type { DecisionFacts } from '../../schema/decision.ts';
import { fineInForce, statusOf } from '../../schema/in-force.ts';
import { isProminent, readable, says } from '../passages.ts';
import type { Rule } from '../rule.ts';
import { isAsserted, isElsewhere, type Statement, statementsOf } from '../statements.ts';

const QUICK =
  /annul|ramen|rédui|réform|diminu|abaiss|confirm|maint(?:enu|ient)|validé|divis|donné raison|gain de cause|rejet|accueilli|fait droit|désist|pendant|encore (?:st|pr|ju|de)|toujours devant|irrévocable|susceptible|chose jugée|reste à juger|en (?:cours|instance)|attend|inchangé|intact|rien changé|effac|invalid|cass|censur|supprim|retir|abandonn|renonc|contest|attaqu|débout|perdu|échou|suivi|tort|désavou|allég|baisse|remport|gagné|infirm|tomber|obtenu|écart|aucun recours|épuisée/i;
/** Words for the court of an appeal. */
const COURT =
  /(?<!\p{L})(?:Conseil d’[ÉE]tat|juges?|[Hh]aute [Jj]uridiction|juridiction|en appel|recours|tribunal|cour|section du contentieux|requête|pourvoi)(?!\p{L})/u;
/** Words for the object of an appeal. */
const OBJECT = '(?:délibération|décision|sanction|amende|montant|total|recours|requête|pourvoi)';
const ANY_OBJECT = new RegExp(OBJECT, 'iu');
/** A judgment may change one part of a decision and leave the rest. */
const PARTLY =
  /(?<!\p{L})(?:en tant que|partiel|en partie|pour partie|dans cette mesure|surplus|essentiel|principe|autres|reste|seul(?:e|ement)?|articles? \d|injonction|manquement)/iu;
/**
 * Words for other objects of a judgment: their annulment or rejection does not concern the decision of the authority.
 */
const OTHER_OBJECT = /(?<!\p{L})(?:arrêt|jugement|moyens?|griefs?|lignes directrices|mise en demeure|récus)/iu;

interface Claim {
  readonly form: RegExp;
  readonly outcomes: readonly AppealOutcome[];
  /** Whether the sentence must name a court or an appeal. */
  readonly court: boolean;
  /** Whether the sentence must name the object of the appeal. */
  readonly object: boolean;
}

const claim = (form: string, outcomes: readonly AppealOutcome[], court = true): Claim => ({
  form: new RegExp(`(?<!\\p{L})(?:${form})(?<!\\p{L}(?=\\p{L}))`, 'giu'),
  outcomes,
  court,
  object: true,
});

const UNDONE = '(?:annulé|effacé|supprimé|invalidé|cassé|censuré)';
const CLAIMS: readonly Claim[] = [
  claim(
    `(?:a|ont|avait) (?:finalement |partiellement )?${UNDONE}|annule|${OBJECT}[^.;:,]{0,40} (?:a |ont )?(?:finalement )?(?:été )?${UNDONE}e?s?|${UNDONE}e?s? par (?:le|la|un)`,
    ['annulation', 'inconnu'],
  ),
  claim(
    '(?:a|avait) (?:ramené|réduit|réformé|diminué|abaissé|divisé)|(?:ramène|réduit|réforme|abaisse|divise) (?:l’|la |le |cette )|(?:est|a été|fut) (?:ramenée?|réduite?|réformée?|abaissée?|divisée?)|(?:réduite?|ramenée?|réformée?) par (?:le|la|un)',
    ['reformation'],
  ),
  claim(
    'n’a rien changé à (?:l’|la |cette )|(?:laissée?|reste|restée?|demeure)[^.;:,]{0,40} (?:inchangée?|intacte?)|(?:a|avait) (?:intégralement |entièrement )?(?:confirmé|maintenu|validé)|(?:confirme|maintient|valide) (?:l’|la |le |cette )|(?:a été|est|fut) (?:intégralement |entièrement )?(?:confirmée?|maintenue?|validée?)|(?:confirmée?|maintenue?|validée?) par (?:le|la)',
    ['rejet'],
  ),
  claim(
    '(?:a|avait) rejeté (?:le|la|son|sa|leurs?|ce|cette) (?:recours|requête|pourvoi|demande)|rejette (?:le|la|son|sa|leurs?) (?:recours|requête|pourvoi)|(?:recours|requête|pourvoi)[^.;:,]{0,30} (?:est|a été) rejetée?|(?:recours|requête|pourvoi) rejetée? par',
    ['rejet'],
  ),
  claim('(?:est|a été) accueillie?', ['annulation', 'reformation']),
  {
    ...claim('(?:a fait|fait) droit (?:au recours|(?:à|aux) (?:la|sa|ses) (?:requête|demandes?|conclusions))', [
      'annulation',
      'reformation',
    ]),
    object: false,
  },
  {
    ...claim('a donné raison (?:à (?:la société|l’entreprise|l’organisme))|lui a donné raison|a obtenu gain de cause', [
      'annulation',
      'reformation',
    ]),
    object: false,
  },
  {
    ...claim(
      '(?:est|a été) déboutée?|a (?:débouté|donné tort à) (?!la CNIL)(?:la |l’|cette )?\\p{L}+|a perdu (?:son recours|devant)|a échoué devant|a suivi la CNIL|a donné raison à la CNIL|a écarté (?:le recours|la requête|tous les moyens)',
      ['rejet'],
    ),
    object: false,
  },
  {
    ...claim(
      'a désavoué la CNIL|a donné tort à la CNIL|n’a pas suivi la CNIL|a infirmé (?:la |cette )(?:décision|sanction|délibération)|a (?:gagné|remporté)',
      ['annulation', 'reformation'],
    ),
    object: false,
  },
  claim('(?:allégée?|adoucie?|revue? à la baisse)', ['reformation']),
  claim('a fait tomber (?:la |cette |sa |l’)|a obtenu l’annulation de (?:la |cette |sa |l’)', ['annulation'], false),
  claim('s’est désistée?|se désiste|a (?:finalement )?(?:retiré|abandonné) (?:son|sa) (?:recours|requête|pourvoi)', [
    'desistement',
  ]),
  {
    ...claim(
      '(?:recours|pourvoi|requête)[^.;:,]{0,30} (?:est|reste|demeure) (?:encore |toujours )?(?:pendante?|à juger|en cours|en instance)|(?:recours|pourvoi|requête)[^.;:,]{0,30} (?:attend|n’a pas encore été) (?:toujours |encore )?(?:d’être )?(?:jugée?|tranchée?|examinée?)|n’a pas encore (?:statué|jugé)|ne s’est pas encore prononcée?|doit encore (?:se prononcer|statuer|juger)|(?:toujours|encore) devant le Conseil d’État',
      ['pendant', 'annonce'],
      false,
    ),
    object: false,
  },
];
const FINAL =
  /(?<!\p{L})(?:irrévocables?|(?:n’est|n’était) plus susceptibles? d(?:e|’aucun) recours|plus aucun recours n’est possible|aucun recours n’est plus possible|voies de recours sont épuisées|(?:a|est) (?:acquis|passée?) (?:en )?(?:force|autorité) de(?: la)? chose jugée)(?!\p{L})/giu;
/** « n’a pas contesté cette sanction »: there is no appeal. What else is not contested (facts, a breach) is no matter. */
const UNCHALLENGED =
  /(?<!\p{L})(?:n’(?:a|ont) (?:pas|jamais) (?:contesté|attaqué) (?:la |l’|cette |sa |leur )(?:amende|sanction|décision|délibération)|(?:aucun recours n’a été|n’(?:a|ont) (?:pas|jamais)) (?:formé|introduit|déposé)(?: de recours)?|(?:a|ont) renoncé à (?:contester|attaquer|tout recours))(?!\p{L})/giu;

const SAID: Readonly<Record<AppealOutcome, string>> = {
  annonce: 'recours annoncé',
  pendant: 'recours pendant',
  rejet: 'recours rejeté',
  reformation: 'amende réformée',
  annulation: 'décision annulée',
  desistement: 'désistement',
  inconnu: 'issue non établie',
};

export const outcomeMismatch: Rule = {
  name: 'outcome-mismatch',
  severity: 'error',
  reads: 'articles',
  about:
    'Ce qui est dit d’un recours est ce qu’en dit la fiche : rejeté, réformé et de combien, annulé, pendant ; une décision n’est irrévocable que si le sort du recours est connu.',
  check(subject, _, report) {
    const { decisions } = subject.document.data;
    if (decisions.length === 0) return;
    const known = new Set(decisions.flatMap(({ appeals }) => appeals.map(({ outcome }) => outcome)));
    const open = decisions.every((decision) => ['appeal-pending', 'unknown'].includes(statusOf(decision)));
    const prose = subject.passages.filter(({ zone }) => zone !== 'note');
    const challenged = decisions.filter(({ measures }) => !measures.includes('cloture-injonction'));
    const allChallenged = challenged.length > 0 && challenged.every(({ appeals }) => appeals.length > 0);
    for (const statement of statementsOf(prose, QUICK)) {
      const found =
        firstWrong(statement, known, open) ??
        wrongShare(statement, decisions) ??
        (allChallenged ? unchallenged(statement) : null);
      if (found === null || isElsewhere(statement, subject)) continue;
      report({
        place: statement.passage.placeAt(statement.start + found.index),
        severity: isProminent(statement.passage) ? 'error' : 'warning',
        message: `${says[statement.passage.zone]} « ${found.written} » ; la fiche dit : ${found.expected ?? stateOf(decisions)}`,
        fix: 'Dire l’issue que donne la fiche, ou corriger le recours dans la fiche.',
      });
    }
  },
};

interface Wrong {
  readonly index: number;
  readonly written: string;
  readonly expected?: string;
}

function firstWrong({ text }: Statement, known: ReadonlySet<AppealOutcome>, open: boolean): Wrong | null {
  if (open)
    for (const { 0: written, index } of text.matchAll(FINAL))
      if (isAsserted(text, index, index + written.length)) return { index, written };
  if (OTHER_OBJECT.test(text)) return null;
  for (const { form, outcomes, court, object } of CLAIMS)
    for (const { 0: written, index } of text.matchAll(form)) {
      if (court && !COURT.test(text)) continue;
      const end = index + written.length;
      if ((object && !ANY_OBJECT.test(text)) || !isAsserted(text, court ? index : text.length, court ? end : undefined))
        continue;
      const partly = known.has('reformation') && PARTLY.test(text);
      if (partly || known.has('inconnu') || outcomes.some((outcome) => known.has(outcome))) continue;
      return { index, written };
    }
  return null;
}

/** « n’a pas contesté la sanction », in a case whose every sanction was. */
function unchallenged({ text }: Statement): Wrong | null {
  for (const { 0: written, index } of text.matchAll(UNCHALLENGED))
    if (isAsserted(text, index, index + written.length)) return { index, written };
  return null;
}

const SHARES: readonly (readonly [RegExp, number])[] = [
  [/de moitié|par deux/iu, 1 / 2],
  [/d(?:es |e )deux tiers/iu, 2 / 3],
  [/d(?:’un|u) tiers/iu, 1 / 3],
  [/d(?:’un|u) quart/iu, 1 / 4],
  [/des trois quarts/iu, 3 / 4],
];

/** « réduite de moitié »: a wrong share of the reduction, beyond 5 points of error; null when it is right. */
function wrongShare({ text }: Statement, decisions: readonly DecisionFacts[]): Wrong | null {
  const match = /(?:rédui|ramen|diminu|abaiss|divis)\p{L}*[^.;]{0,40}/iu.exec(text);
  if (!match || !isAsserted(text, match.index)) return null;
  const reduced = decisions.filter(({ appeals }) => appeals.some(({ outcome }) => outcome === 'reformation'));
  const share = SHARES.find(([form]) => form.test(match[0]))?.[1];
  if (share === undefined || reduced.length === 0) return null;
  const off = reduced.map((decision) => 1 - (fineInForce(decision) ?? 0) / (decision.fine ?? 1));
  if (off.some((one) => Math.abs(one - share) < 0.05)) return null;
  const percent = Math.round((off[0] ?? 0) * 100);
  return { index: match.index, written: match[0].trim(), expected: `une réduction de ${percent} %` };
}

function stateOf(decisions: readonly DecisionFacts[]): string {
  const outcomes = decisions.flatMap(({ appeals }) =>
    appeals.map(({ outcome, date }) => `${SAID[outcome]}${date === null ? '' : ` le ${readable(longDate(date))}`}`),
  );
  return outcomes.length === 0 ? 'aucun recours trouvé' : outcomes.join(', ');
}
