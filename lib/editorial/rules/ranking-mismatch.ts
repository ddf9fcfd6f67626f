/** A fine called the largest is the largest of the corpus on the date of the decision. */

import { euros } from '../../format.ts';
import { isProminent, readable, says } from '../passages.ts';
import type { Rule } from '../rule.ts';
import { isAsserted, isElsewhere, statementsOf } from '../statements.ts';

const RANK =
  /(?<!\p{L})(?:la|l’|sa|cette) ?(deuxième |seconde |troisième |2e |3e )?plus (?:forte|lourde|grosse|importante|élevée) (?:amende|sanction)(?! (?:possible|encourue))|(?:amende|sanction|montant) record(?!\p{L})|record des (?:amendes|sanctions)(?!\p{L})|jamais la CNIL n’(?:a|avait)[^.;]{0,30} (?:(?:amende|sanction) (?:aussi|si) (?:élevée|forte|lourde|importante)|une telle (?:somme|amende|sanction))|aucune (?:amende|sanction)[^.;,]{0,30} n’(?:a|avait) (?:jamais )?été (?:aussi|si) (?:élevée|forte|lourde|importante)/giu;
const OF_THE_CNIL = /(?<!\p{L})(?:CNIL|jamais|histoire|record|alors|époque|date)(?!\p{L})/iu;
/** Words that limit a ranking to a part of the corpus: such a ranking is not checked. */
const PART =
  /(?<!\p{L})(?:parmi|l’une des|une des|en matière|sur le fondement|secteur|en France en|de l’année|depuis|après|derrière|en \d{4}|cookies?|simplifiée|prospection|sécurité|hors |Europe|européen|infligée à (?:un|une)|pour (?:une?|des|les?|ce|la (?!CNIL)))/iu;
const RANKS: Readonly<Record<string, number>> = { deuxième: 2, seconde: 2, '2e': 2, troisième: 3, '3e': 3 };

export const rankingMismatch: Rule = {
  name: 'ranking-mismatch',
  severity: 'error',
  reads: 'articles',
  about:
    'Une amende dite la plus forte, ou record, l’est parmi celles du recueil au jour de la décision ; de même pour la deuxième et la troisième.',
  check(subject, { fines }, report) {
    const { decisions } = subject.document.data;
    const [first] = decisions;
    const own = decisions.reduce((total, { fine }) => total + (fine ?? 0), 0);
    if (first === undefined || own === 0 || decisions.some(({ authority }) => authority !== 'cnil')) return;
    const until = decisions.at(-1)?.decided ?? first.decided;
    const larger = fines
      .filter(({ file, decided, euros: fine }) => file !== subject.file && decided <= until && fine > own)
      .toSorted((a, b) => b.euros - a.euros);
    for (const statement of statementsOf(
      subject.passages,
      / plus |record|[Jj]amais la CNIL|[Aa]ucune (?:amende|sanction)/,
    )) {
      const { passage, text, start } = statement;
      for (const { 0: written, 1: rank, index } of text.matchAll(RANK)) {
        const expected = rank === undefined ? 1 : (RANKS[rank.trim().toLowerCase()] ?? 1);
        if (larger.length + 1 === expected || !OF_THE_CNIL.test(text) || PART.test(text)) continue;
        if (!isAsserted(text, index, index + written.length) || isElsewhere(statement, subject)) continue;
        const [top] = larger;
        report({
          place: passage.placeAt(start + index),
          severity: isProminent(passage) ? 'error' : 'warning',
          message: `${says[passage.zone]} « ${written} » ; au jour de la décision, le recueil en a ${larger.length} de plus fortes${
            top === undefined ? '' : `, dont une de ${readable(euros(top.euros))} (${top.file})`
          }`,
          fix: 'Corriger le rang, ou dire dans quel ensemble il vaut.',
        });
      }
    }
  },
};
