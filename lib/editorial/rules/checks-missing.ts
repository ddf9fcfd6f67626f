/** An article ends with checks for readers, shown under the themes and provisions of the case. */
import type { Rule } from '../rule.ts';

const FEWEST = 3;

export const checksMissing: Rule = {
  name: 'checks-missing',
  severity: 'warning',
  reads: 'articles',
  about:
    'Un article qui a une décision a de trois à cinq vérifications (checks) ; le thème et le fondement de chacune sont ceux de l’article (erreur).',
  check({ document, record }, _, report) {
    const { checks, decisions, mentions } = document.data;
    if (decisions.length > 0 && checks.length < FEWEST)
      report({
        place: document.locate(checks.length === 0 ? ['title'] : ['checks'], checks.length > 0),
        message:
          checks.length === 0
            ? 'l’article n’a pas de vérifications'
            : `l’article n’a que ${checks.length} vérification${checks.length > 1 ? 's' : ''}`,
        fix: 'Écrire dans checks de trois à cinq actions tirées de cette décision : do, theme.',
      });
    const themes = new Set([...decisions.flatMap((decision) => decision.themes), ...mentions.themes]);
    for (const [i, { theme, provision }] of checks.entries()) {
      if (!themes.has(theme))
        report({
          place: document.locate(['checks', i, 'theme']),
          severity: 'error',
          message: `le thème « ${theme} » n’est pas de ceux de l’article`,
          fix: `Choisir parmi : ${[...themes].join(', ')}.`,
        });
      if (provision !== undefined && !record.provisions.has(provision))
        report({
          place: document.locate(['checks', i, 'provision']),
          severity: 'error',
          message: `le fondement « ${provision} » n’est pas de ceux de l’article`,
          fix: `Choisir parmi : ${[...record.provisions].join(', ')} ; ou retirer provision.`,
        });
    }
  },
};
