/** Every article has a source. */
import type { Rule } from '../rule.ts';

export const sourceMissing: Rule = {
  name: 'source-missing',
  severity: 'error',
  reads: 'articles',
  about: 'Un article sans décision cite ses propres sources.',
  check({ document }, _, report) {
    const { decisions, sources } = document.data;
    if (decisions.length > 0 || sources.length > 0) return;
    report({
      place: document.locate(['title']),
      message: 'l’article n’a aucune source',
      fix: 'Ajouter sources : url, title, kind, proves, read, readOn.',
    });
  },
};
