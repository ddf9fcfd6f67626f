/** The text names the right procedure of a decision. */
import { isProminent, says } from '../passages.ts';
import type { Rule } from '../rule.ts';
import { isAsserted, isElsewhere, statementsOf, tellsAnotherDay } from '../statements.ts';

const TAKEN =
  '(?:prononcé|rendu|pris|adopté|infligé|décidé|jugé|sanctionné|traité|instruit|examiné|conduit)e?s?(?!\\p{L})[^.;:]{0,60}?(?:selon|au terme d|à l’issue d|dans le cadre d|par|en|suivant|sous)[^.;:]{0,12}?';
const FORMS = {
  simplifiee: new RegExp(
    `${TAKEN}(procédure (?:de sanction )?simplifiée)|(présidente? de la formation restreinte,? (?:statuant |(?:a|avait) (?:statué|décidé|jugé|prononcé) )?seule?)`,
    'giu',
  ),
  ordinaire: new RegExp(`${TAKEN}(procédure (?:de sanction )?ordinaire)`, 'giu'),
} as const;
const NAMES = { simplifiee: 'simplifiée', ordinaire: 'ordinaire' } as const;

export const procedureMismatch: Rule = {
  name: 'procedure-mismatch',
  severity: 'error',
  reads: 'articles',
  about: 'La procédure dite, ordinaire ou simplifiée, est celle de la décision.',
  check(subject, _, report) {
    const known = new Set(subject.document.data.decisions.map(({ procedure }) => procedure));
    const [only] = known;
    if (known.size !== 1 || only === undefined || only === null) return;
    const other = only === 'ordinaire' ? 'simplifiee' : 'ordinaire';
    for (const statement of statementsOf(subject.passages, /procédure |formation restreinte/))
      for (const match of statement.text.matchAll(FORMS[other])) {
        const written = match[1] ?? match[2] ?? '';
        const index = match.index + match[0].length - written.length;
        if (!isAsserted(statement.text, index) || isElsewhere(statement, subject)) continue;
        if (tellsAnotherDay(statement.passage, subject)) continue;
        report({
          place: statement.passage.placeAt(statement.start + index),
          severity: isProminent(statement.passage) ? 'error' : 'warning',
          message: `${says[statement.passage.zone]} « ${written} » ; la fiche dit : procédure ${NAMES[only]}`,
          fix: `Écrire « procédure ${NAMES[only]} », ou corriger procedure dans la fiche.`,
        });
      }
  },
};
