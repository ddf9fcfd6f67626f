/** The publication date is the day on which the article appears. */
import { longDate } from '../../format.ts';
import { readable } from '../passages.ts';
import type { Rule } from '../rule.ts';

export const draftPublishedDate: Rule = {
  name: 'draft-published-date',
  severity: 'warning',
  reads: 'articles',
  about: 'La date published d’un brouillon n’est pas passée ; celle d’un article qui attend son jour est rappelée.',
  check({ document }, { today, scheduled }, report) {
    const { draft, published } = document.data;
    const place = document.locate(['published']);
    const day = readable(longDate(published));
    if (scheduled.has(document.file))
      report({
        place,
        message: `l’article est programmé : il paraîtra au premier site construit le ${day}, ou après`,
        fix: 'Changer le jour, ou construire le site ce jour-là.',
      });
    else if (draft && published < today)
      report({
        place,
        message: `le brouillon se dit publié le ${day}, qui est passé`,
        fix: 'Écrire le jour de la mise en ligne au moment de retirer draft.',
      });
  },
};
