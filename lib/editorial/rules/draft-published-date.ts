/** The publication date is the day on which the article appears. */
import { longDate } from '../../format.ts';
import { readable } from '../passages.ts';
import type { Rule } from '../rule.ts';

export const draftPublishedDate: Rule = {
  name: 'draft-published-date',
  severity: 'warning',
  reads: 'articles',
  about: 'La date published d’un brouillon n’est pas passée, et celle d’un article publié n’est pas à venir.',
  check({ document }, { today }, report) {
    const { draft, published } = document.data;
    const place = document.locate(['published']);
    const day = readable(longDate(published));
    if (draft && published < today)
      report({
        place,
        message: `le brouillon se dit publié le ${day}, qui est passé`,
        fix: 'Écrire le jour de la mise en ligne au moment de retirer draft.',
      });
    if (!draft && published > today)
      report({
        place,
        message: `l’article se dit publié le ${day}, qui est à venir`,
        fix: 'Écrire le jour de la mise en ligne, ou draft: true jusque-là.',
      });
  },
};
