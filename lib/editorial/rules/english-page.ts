/** A case is in the English edition, whose readers have no other record of it: its page, and each sentence of it. */
import type { Place } from '../../content/problem.ts';
import type { ArticleDocument, Rule } from '../rule.ts';

export const englishPage: Rule = {
  name: 'english-page',
  severity: 'warning',
  reads: 'articles',
  about:
    'Un article qui a une décision a un titre et un résumé anglais (english), sans lesquels l’affaire n’a pas de page en anglais ; chaque date (events), note de recours et point jugé y a sa phrase anglaise. Un contenu sans english.yaml n’a pas d’édition anglaise.',
  check({ document }, { usualSteps }, report) {
    const { decisions, english, events } = document.data;
    if (usualSteps === null || decisions.length === 0) return;
    if (english === undefined) {
      report({
        place: document.locate(['title']),
        message: 'l’affaire n’a pas de page dans l’édition anglaise',
        fix: 'Écrire english: title (90 caractères au plus), summary (80 à 150 mots), avec les termes de glossaire.yaml.',
      });
      return;
    }
    for (const { place, what, french } of untranslated(document, usualSteps))
      report({
        place,
        message: `${what} « ${french} » n’a pas de phrase anglaise`,
        fix: 'Écrire english à côté, avec les termes de glossaire.yaml.',
      });
    for (const [i, { label, english: own }] of events.entries())
      if (own !== undefined && usualSteps[label] === own)
        report({
          place: document.locate(['events', i, 'english']),
          message: `english répète ce que english.yaml dit de l’étape « ${label} »`,
          fix: 'Retirer english de cette date.',
        });
  },
};

interface Untranslated {
  readonly place: Place;
  readonly what: string;
  readonly french: string;
}

/** Every sentence that the English page lacks, in the order of the file. */
function untranslated({ data, locate }: ArticleDocument, usual: Readonly<Record<string, string>>): Untranslated[] {
  return [
    ...data.decisions.flatMap(({ holdings, appeals }, i) => [
      ...holdings.flatMap(({ point, english }, j) =>
        english === undefined
          ? [{ place: locate(['decisions', i, 'holdings', j, 'point']), what: 'le point jugé', french: point }]
          : [],
      ),
      ...appeals.flatMap(({ note, english }, j) =>
        note !== undefined && english === undefined
          ? [{ place: locate(['decisions', i, 'appeals', j, 'note']), what: 'la note de recours', french: note }]
          : [],
      ),
    ]),
    ...data.events.flatMap(({ label, english }, i) =>
      english === undefined && !Object.hasOwn(usual, label)
        ? [{ place: locate(['events', i, 'label']), what: 'la date', french: label }]
        : [],
    ),
  ];
}
