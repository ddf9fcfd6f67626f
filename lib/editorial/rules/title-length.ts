/** A title names the body before the point where search engines cut it. */
import { plainName } from '../../french/letters.ts';
import { namesOf } from '../names.ts';
import type { Rule } from '../rule.ts';

/** Length that search engines show; the schema allows 110 characters. */
const SHOWN = 60;

export const titleLength: Rule = {
  name: 'title-length',
  severity: 'warning',
  reads: 'articles',
  about:
    'L’organisme visé est nommé dans les 60 premiers caractères du titre : au-delà, les moteurs de recherche le coupent.',
  check(subject, surroundings, report) {
    const { title } = subject.document.data;
    const names = namesOf(subject.document, surroundings);
    if (
      title.length <= SHOWN ||
      names.length === 0 ||
      showsName(
        title.slice(0, SHOWN),
        names.map(({ written }) => written),
      )
    )
      return;
    report({
      place: subject.document.locate(['title']),
      message: `le titre a ${title.length} caractères et ne nomme pas l’organisme dans les ${SHOWN} premiers`,
      fix: 'Commencer par l’organisme, ou raccourcir le titre.',
    });
  },
};

/** Whether a text contains one of these names, or the first word of one: « Google » for « Google LLC ». */
export function showsName(text: string, names: readonly string[]): boolean {
  const shown = ` ${plainName(text)} `;
  return names.some((name) => {
    const folded = plainName(name);
    return shown.includes(` ${folded} `) || shown.startsWith(` ${folded.split(' ')[0]} `);
  });
}
