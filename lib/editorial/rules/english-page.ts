/** A case is in the English edition, whose readers have no other record of it. */
import type { Rule } from '../rule.ts';

export const englishPage: Rule = {
  name: 'english-page',
  severity: 'warning',
  reads: 'articles',
  about:
    'Un article qui a une décision a un titre et un résumé anglais (english), sans lesquels l’affaire n’a pas de page en anglais. Un contenu sans english.yaml n’a pas d’édition anglaise.',
  check({ document }, { inEnglish }, report) {
    const { decisions, english } = document.data;
    if (!inEnglish || decisions.length === 0 || english !== undefined) return;
    report({
      place: document.locate(['title']),
      message: 'l’affaire n’a pas de page dans l’édition anglaise',
      fix: 'Écrire english: title (90 caractères au plus), summary (80 à 150 mots), avec les termes de glossaire.yaml.',
    });
  },
};
