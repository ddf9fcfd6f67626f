/** The number of breaches in the text fits the decision, and so does the number of bodies. */

import { readQuantity } from '../../french/amounts.ts';
import { NUMBER_WORD } from '../../french/numbers.ts';
import { isProminent, says } from '../passages.ts';
import type { Rule } from '../rule.ts';
import { isAsserted, isElsewhere, statementsOf } from '../statements.ts';

const NUMBER = `(\\d{1,2}|${NUMBER_WORD}(?:[ -]${NUMBER_WORD})?)`;
const HELD = '(?:retenus?|caractérisés?|constitués?|sanctionnés?)';
const BREACHES = new RegExp(
  `(?<![\\p{L}\\d])${NUMBER} (seul )?(?:autres )?manquements?(?: [^.;:,]{0,50}?)? (?:sont|est|ont été|a été) ${HELD}|(?<!\\p{L})(?:retient|retenant|sanctionne|caractérise|a (?:\\p{L}+ et )?(?:retenu|sanctionné|caractérisé)) ${NUMBER} (seul )?manquements?|(?<!\\p{L})(?:a manqué à|a (?:violé|enfreint|méconnu)) ${NUMBER} (?:obligations|dispositions|articles)`,
  'giu',
);
const BODIES = new RegExp(
  `(?<![\\p{L}\\d])${NUMBER} (?:sociétés|organismes|entreprises|entités)(?: d[eu’][^.;:,]{1,40}?)? (?:sont|ont été) (?:sanctionn|visé|mises en cause)\\p{L}*`,
  'giu',
);

const QUICK =
  /manquements (?:.{0,60} )?(?:sont|ont été)|(?:retien|reten|sanctionn|caractéris)\S+ \S+ (?:\S+ )?manquement|seul manquement|(?:sociétés|organismes|entreprises|entités) |a (?:manqué|violé|enfreint|méconnu)/;

export const countMismatch: Rule = {
  name: 'count-mismatch',
  severity: 'error',
  reads: 'articles',
  about:
    'Le nombre de manquements dits retenus ne dépasse pas celui des fondements de la fiche, et le nombre d’organismes sanctionnés est le sien.',
  check(subject, _, report) {
    const { decisions } = subject.document.data;
    if (decisions.length === 0) return;
    const provisions = decisions.flatMap((decision) => decision.provisions);
    const articles = new Set(provisions.map((id) => id.split('-').slice(0, 2).join('-')));
    const bodies = new Set(
      decisions.flatMap(({ respondents }) => respondents.map(({ organisation, name }) => organisation ?? name)),
    );
    for (const statement of statementsOf(subject.passages, QUICK)) {
      const { passage, text, start } = statement;
      const say = (index: number, written: string, known: string) => {
        if (!isAsserted(text, index) || isElsewhere(statement, subject)) return;
        report({
          place: passage.placeAt(start + index),
          severity: isProminent(passage) ? 'error' : 'warning',
          message: `${says[passage.zone]} « ${written} » ; la fiche a ${known}`,
          fix: 'Corriger le nombre, ou la fiche.',
        });
      };
      for (const { 0: written, 1: before, 2: alone, 3: after, 4: only, 5: duties, index } of text.matchAll(BREACHES)) {
        const count = readQuantity(before ?? after ?? duties ?? '');
        if (count === null) continue;
        // One breach may concern several paragraphs, and several breaches one article: report only impossible numbers.
        const few = count === 1 && (alone ?? only) !== undefined && articles.size > 1;
        if (count > provisions.length || few)
          say(index, written, `${provisions.length} fondement${provisions.length > 1 ? 's' : ''}`);
      }
      for (const { 0: written, 1: number = '', index } of text.matchAll(BODIES)) {
        const count = readQuantity(number);
        if (count !== null && count > 1 && count !== bodies.size && !bodies.has(null))
          say(index, written, `${bodies.size} organisme${bodies.size > 1 ? 's' : ''}`);
      }
    }
  },
};
