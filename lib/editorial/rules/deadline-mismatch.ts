/** The periods in the text match the decision: to comply, and until the body is no longer named. */
import { readQuantity } from '../../french/amounts.ts';
import { NUMBER_WORD } from '../../french/numbers.ts';
import { isProminent, says } from '../passages.ts';
import type { Rule } from '../rule.ts';
import { isAsserted, isElsewhere, statementsOf, tellsAnotherDay } from '../statements.ts';

const SPAN = new RegExp(
  `(?<![\\p{L}\\d])(\\d{1,3}|${NUMBER_WORD}(?:[ -]${NUMBER_WORD}){0,2}) (jours?|semaines?|mois|trimestres?|semestres?|ans?|années?)(?!\\p{L})`,
  'giu',
);
const COMPLY =
  /(?<!\p{L})(?:conformité|conformer|injonction|s’exécuter|obéir|régulariser|en règle|corriger (?:ses|leurs|son|sa)|mettre fin)(?!\p{L})/iu;
const GIVEN =
  /(?<!\p{L})(?:délai de|délai[^.;:]{0,60} (?:est|était) de|dans les|dans un délai|sous|dispose d[e’]|disposai(?:t|ent) d[e’]|disposent d[e’]|a|ont|avait|laisse|accorde|donne)(?: [^.;:,]{0,20})? ?$/iu;
const NAMED = /(?<!\p{L})(?:identifi|nommé|nommément|nominati|anonym|nom(?= ))/iu;
/** « le nom de la société disparaîtra »: any unit is then a period of naming. */
const NAME_REMOVED = /(?<!\p{L})nom(?: d[eu’][^.;:,]{1,40}?)? (?:dispara|sera (?:retiré|effacé|ôté|supprimé))/iu;
/** Words of periods that the decision does not set. */
const OTHER_PERIOD =
  /(?<!\p{L})(?:recours|conserv|répon|saisi|depuis|après|pendant|inactivité|rétention|ancien|prolong|plus tôt|plus tard|demand|contrôl|mise en demeure|prescri|plainte)/iu;

export const deadlineMismatch: Rule = {
  name: 'deadline-mismatch',
  severity: 'error',
  reads: 'articles',
  about:
    'Le délai pour se mettre en conformité et la durée pendant laquelle l’organisme est nommé sont ceux de la fiche, quand elle les donne.',
  check(subject, _, report) {
    const { decisions } = subject.document.data;
    const deadlines = decisions.flatMap(({ deadline }) => deadline ?? []);
    const spans = deadlines.flatMap(spansIn);
    const named = decisions.flatMap(({ namedForYears }) => namedForYears ?? []);
    if (spans.length === 0 && named.length === 0) return;
    for (const statement of statementsOf(subject.passages, /mois|jours?|semaine|trimestre|semestre|ans|année/)) {
      const { passage, text, start } = statement;
      for (const { 0: written, 1: number = '', 2: unit = '', index } of text.matchAll(SPAN)) {
        const expected =
          NAMED.test(text) &&
          (/^an/i.test(unit) || NAME_REMOVED.test(text)) &&
          named.length > 0 &&
          !/conserv/iu.test(text)
            ? named.map((years) => `${years} ans`)
            : COMPLY.test(text) && !OTHER_PERIOD.test(text) && GIVEN.test(text.slice(0, index))
              ? deadlines
              : [];
        const said = spanOf(number, unit);
        const known = expected.flatMap(spansIn);
        if (said === null || known.length === 0 || known.includes(said)) continue;
        if (!isAsserted(text, index) && !/(?<!\p{L})doit(?!\p{L})/iu.test(text)) continue;
        if (tellsAnotherDay(passage, subject) || isElsewhere(statement, subject)) continue;
        report({
          place: passage.placeAt(start + index),
          severity: isProminent(passage) ? 'error' : 'warning',
          message: `${says[passage.zone]} « ${written} » ; la fiche dit : ${expected.join(', ')}`,
          fix: 'Corriger la durée, ou deadline et namedForYears dans la fiche.',
        });
      }
    }
  },
};

/** The durations in a text, normalised: « 3 mois » → `3 mois`, « trois mois et 15 jours » → both. */
function spansIn(text: string): string[] {
  return [...text.matchAll(SPAN)].flatMap(({ 1: number = '', 2: unit = '' }) => spanOf(number, unit) ?? []);
}

function spanOf(number: string, unit: string): string | null {
  const count = readQuantity(number);
  if (count === null) return null;
  const plain = unit.toLowerCase();
  if (/^(?:tri|se)mestre/.test(plain)) return `${count * (plain.startsWith('tri') ? 3 : 6)} mois`;
  return `${count} ${plain.startsWith('an') ? 'an' : plain.startsWith('mois') ? 'mois' : plain.replace(/s$/, '')}`;
}
