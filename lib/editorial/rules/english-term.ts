/** The English texts use the terms of the glossary, and none that it refuses. */
import type { Rule } from '../rule.ts';

export const englishTerm: Rule = {
  name: 'english-term',
  severity: 'error',
  reads: 'every text',
  about:
    'Les textes anglais emploient les termes du glossaire (glossaire.yaml), et aucun de ceux qu’il écarte (avoid).',
  check({ english }, { glossary }, report) {
    for (const passage of english)
      for (const { fr, en, avoid } of glossary)
        for (const term of avoid)
          for (const { index } of passage.text.matchAll(wholeWord(term)))
            report({
              place: passage.placeAt(index),
              message: `« ${term} » n’est pas le terme du glossaire pour « ${fr} »`,
              fix: `Écrire « ${en} ».`,
            });
  },
};

/** A term as a word, its plural too, whatever its case. */
function wholeWord(term: string): RegExp {
  const plain = term.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<![\\p{L}-])${plain}s?(?![\\p{L}-])`, 'giu');
}
