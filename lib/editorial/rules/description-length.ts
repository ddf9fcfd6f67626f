/** A description names the body before the point where search engines cut it. */
import { namesOf } from '../names.ts';
import type { Rule } from '../rule.ts';
import { showsName } from './title-length.ts';

/** Length that search engines show; the schema allows 200 characters. */
const SHOWN = 155;

export const descriptionLength: Rule = {
  name: 'description-length',
  severity: 'warning',
  reads: 'articles',
  about:
    'L’organisme visé est nommé dans les 155 premiers caractères de la description : au-delà, les moteurs de recherche la coupent.',
  check(subject, surroundings, report) {
    const { description } = subject.document.data;
    const names = namesOf(subject.document, surroundings);
    if (
      description.length <= SHOWN ||
      names.length === 0 ||
      showsName(
        description.slice(0, SHOWN),
        names.map(({ written }) => written),
      )
    )
      return;
    report({
      place: subject.document.locate(['description']),
      message: `la description a ${description.length} caractères et ne nomme pas l’organisme dans les ${SHOWN} premiers`,
      fix: 'Nommer l’organisme plus tôt, ou raccourcir la description.',
    });
  },
};
