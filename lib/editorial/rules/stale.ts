/** Facts are checked again every year. */
import { longDate } from '../../format.ts';
import { addYears } from '../../schema/date.ts';
import { readable } from '../passages.ts';
import type { Rule } from '../rule.ts';

export const stale: Rule = {
  name: 'stale',
  severity: 'warning',
  reads: 'articles',
  about: 'Les faits d’un article ont été vérifiés depuis moins d’un an.',
  check({ document }, { today }, report) {
    const { checked } = document.data;
    if (addYears(checked, 1) >= today) return;
    report({
      place: document.locate(['checked']),
      message: `la dernière vérification date du ${readable(longDate(checked))}, il y a plus d’un an`,
      fix: 'Vérifier les faits (recours, montant, liens), puis changer checked.',
    });
  },
};
