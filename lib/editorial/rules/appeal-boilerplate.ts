/** The text does not repeat that no appeal was found: the key facts of the page already show it, with its date. */
import type { Rule } from '../rule.ts';

const NO_APPEAL = /(?<!\p{L})aucun (?:autre )?recours (?:n’(?:a|y a) |n’est )?(?:été )?(?:trouvé|connu|retrouvé)/giu;

export const appealBoilerplate: Rule = {
  name: 'appeal-boilerplate',
  severity: 'warning',
  reads: 'articles',
  about: 'Le texte ne répète pas « aucun recours trouvé », qui est un fait clé de chaque page, avec sa date.',
  check({ passages }, _, report) {
    for (const passage of passages.filter(({ zone }) => zone === 'paragraph' || zone === 'cell'))
      for (const { 0: written, index } of passage.text.matchAll(NO_APPEAL))
        report({
          place: passage.placeAt(index),
          message: `« ${written} » répète les faits clés de la page`,
          fix: 'Retirer la phrase, ou ne garder que ce qu’elle dit de plus.',
        });
  },
};
