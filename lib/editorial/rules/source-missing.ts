/** Every article rests on as many sources as it claims. */
import type { Rule } from '../rule.ts';

export const sourceMissing: Rule = {
  name: 'source-missing',
  severity: 'error',
  reads: 'articles',
  about:
    'Un article sans décision cite ses propres sources, et une décision dite établie par deux sources en cite deux, de deux sites différents.',
  check({ document }, _, report) {
    const { decisions, sources } = document.data;
    if (decisions.length === 0 && sources.length === 0)
      report({
        place: document.locate(['title']),
        message: 'l’article n’a aucune source',
        fix: 'Ajouter sources : url, title, kind, proves.',
      });
    for (const [i, decision] of decisions.entries()) {
      const hosts = new Set(decision.sources.map(({ url }) => new URL(url).host.replace(/^www\./, '')));
      if (decision.confidence === 'two-sources' && hosts.size < 2)
        report({
          place: document.locate(['decisions', i, 'confidence']),
          severity: 'warning',
          message: 'la décision se dit établie par deux sources et n’en cite qu’une',
          fix: 'Ajouter la seconde source, ou écrire confidence: one-source.',
        });
    }
  },
};
