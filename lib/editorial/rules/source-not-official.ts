/** A decision is known from the authority or from a court, not from the press alone. */
import type { Source } from '../../schema/source.ts';
import type { Rule } from '../rule.ts';

export const sourceNotOfficial: Rule = {
  name: 'source-not-official',
  severity: 'warning',
  reads: 'articles',
  about:
    'Une décision a au moins une source officielle ou juridictionnelle ; sans elle, elle ne peut pas se dire officielle.',
  check({ document }, _, report) {
    for (const [i, { sources, confidence }] of document.data.decisions.entries()) {
      if (sources.some(isOfficial)) continue;
      report({
        place: document.locate(['decisions', i, 'sources']),
        severity: confidence === 'official' ? 'error' : 'warning',
        message:
          confidence === 'official'
            ? 'la décision se dit établie par une source officielle et n’en cite aucune'
            : 'aucune source de la décision n’est officielle',
        fix: 'Ajouter l’adresse de la décision sur Légifrance, ou celle de l’autorité ou de la juridiction (kind: official ou court).',
      });
    }
  },
};

function isOfficial({ kind }: Source): boolean {
  return kind === 'official' || kind === 'court';
}
