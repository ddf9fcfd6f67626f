/** A heading is followed by text. */
import { toString as textOf } from 'mdast-util-to-string';
import { bodyPlace } from '../passages.ts';
import type { Rule } from '../rule.ts';

export const emptySection: Rule = {
  name: 'empty-section',
  severity: 'warning',
  reads: 'articles',
  about: 'Un intertitre est suivi d’un texte, ou d’un intertitre de niveau inférieur.',
  check({ document }, _, report) {
    const blocks = document.rendered.tree.children.filter(({ type }) => type !== 'html' && type !== 'definition');
    for (const [i, node] of blocks.entries()) {
      const next = blocks[i + 1];
      if (node.type !== 'heading' || (next !== undefined && (next.type !== 'heading' || next.depth > node.depth)))
        continue;
      report({
        place: bodyPlace(document, node),
        message: `la section « ${textOf(node)} » est vide`,
        fix: 'L’écrire, ou retirer l’intertitre.',
      });
    }
  },
};
