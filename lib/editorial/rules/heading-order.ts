/** Heading levels go down one at a time, so that the outline of the page is clear. */
import { bodyPlace } from '../passages.ts';
import type { Rule } from '../rule.ts';

export const headingOrder: Rule = {
  name: 'heading-order',
  severity: 'error',
  reads: 'articles',
  about:
    'Les intertitres descendent d’un niveau à la fois : « ## », puis « ### » ; le titre de la page tient lieu de « # ».',
  check({ document }, _, report) {
    let depth = 1;
    for (const node of document.rendered.tree.children) {
      if (node.type !== 'heading') continue;
      if (node.depth > depth + 1)
        report({
          place: bodyPlace(document, node),
          message: `un intertitre de niveau ${node.depth} suit un titre de niveau ${depth}`,
          fix: `Écrire « ${'#'.repeat(depth + 1)} ».`,
        });
      depth = node.depth;
    }
  },
};
