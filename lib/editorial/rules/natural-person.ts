/** No natural person is named. */
import type { Rule } from '../rule.ts';

/** A civility and a name; « M. X » and « Mme A. » already hide it, « Monsieur le président » names nobody. */
const CIVILITY =
  /(?<![\p{L}\d.])(?:MM?\.|Mmes?|Mlles?|Mes?|Drs?|Prs?|Mrs?\.?|Ms\.?|Messieurs|Monsieur|Mesdames|Madame|Mademoiselle|Maîtres?|Docteurs?|Professeure?s?)\.? \p{Lu}[\p{L}’-]*\p{Ll}[\p{L}’-]*(?: \p{Lu}[\p{L}’-]+)*|(?<![\p{L}\d.])(?:MM?\.|Mmes?|Mlles?|Me|Dr|Pr)\.? \p{Lu}{3,}/gu;

export const naturalPerson: Rule = {
  name: 'natural-person',
  severity: 'warning',
  reads: 'every text',
  about: 'Aucune personne physique n’est nommée : ni rapporteur, ni avocat, ni plaignant.',
  check({ passages, english, asides }, _, report) {
    for (const passage of [...passages, ...english, ...asides])
      for (const { 0: written, index } of passage.text.matchAll(CIVILITY))
        report({
          place: passage.placeAt(index),
          message: `« ${written} » semble nommer une personne physique`,
          fix: 'Dire son rôle : le rapporteur, la présidente, l’avocat de la société.',
        });
  },
};
