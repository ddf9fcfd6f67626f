/** The text names the right court for an appeal: the Conseil d’État alone, for a sanction of the CNIL. */
import { isProminent, says } from '../passages.ts';
import type { Rule } from '../rule.ts';
import { isAsserted, isElsewhere, statementsOf } from '../statements.ts';

const OTHER =
  /(?<!\p{L})(?:tribunal (?:administratif|judiciaire|de commerce|correctionnel|de grande instance)(?: de \p{Lu}\p{L}+)?|cour administrative d’appel(?: de \p{Lu}\p{L}+)?|cour d’appel(?: de \p{Lu}\p{L}+)?|Cour de cassation|Conseil constitutionnel)(?!\p{L})/giu;
const JUDGES =
  /(?<!\p{L})(?:rejet|confirm|annul|réform|rédui|ramen|valid|plaid)\p{L}*[^.;]{0,80}(?:recours|requête|pourvoi|amende|sanction|délibération|décision de la CNIL)|(?:recours|requête|pourvoi)[^.;]{0,60}(?:devant|rejet|confirm|annul)|saisie?s? d(?:u|’un|e son) (?:recours|pourvoi)/iu;

export const courtMismatch: Rule = {
  name: 'court-mismatch',
  severity: 'error',
  reads: 'articles',
  about:
    'Le recours contre une sanction de la CNIL est jugé par le Conseil d’État, et par nulle autre juridiction, à moins que la fiche ne le dise.',
  check(subject, _, report) {
    const { decisions } = subject.document.data;
    if (decisions.length === 0 || decisions.some(({ authority }) => authority !== 'cnil')) return;
    if (decisions.some(({ appeals }) => appeals.some(({ court }) => court !== 'conseil-etat'))) return;
    const prose = subject.passages.filter(({ zone }) => zone !== 'note');
    for (const statement of statementsOf(prose, /tribunal|[Cc]our |constitutionnel/))
      for (const { 0: written, index } of statement.text.matchAll(OTHER)) {
        if (!JUDGES.test(statement.text) || !isAsserted(statement.text, index)) continue;
        if (/Conseil d’État/u.test(statement.text) || isElsewhere(statement, subject)) continue;
        report({
          place: statement.passage.placeAt(statement.start + index),
          severity: isProminent(statement.passage) ? 'error' : 'warning',
          message: `${says[statement.passage.zone]} « ${written} » ; une sanction de la CNIL se conteste devant le Conseil d’État`,
          fix: 'Nommer le Conseil d’État, ou dire de quelle autre affaire il s’agit.',
        });
      }
  },
};
