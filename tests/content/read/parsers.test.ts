import fc from 'fast-check';
import type { Root } from 'mdast';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';

import { describe, expect, it } from 'vitest';
import { renderMarkdown } from '#lib/content/read/markdown.ts';

const gfm = remark().use(remarkGfm);

/** The trees of the GFM parser and of ours, without the ids of our headings. */
function trees(body: string): [Root, Root] {
  const { tree } = renderMarkdown('content/articles/x.md', body, 1, new Map());
  return [gfm.parse(body), withoutIds(tree)];
}

function withoutIds(tree: Root): Root {
  return JSON.parse(JSON.stringify(tree, (key, value: unknown) => (key === 'data' ? undefined : value)));
}

describe('a bare address becomes a link, however it is written', () => {
  it.each([
    ['voir https://alpha.example/a.', 'https://alpha.example/a'],
    ['voir WWW.alpha.example', 'http://WWW.alpha.example'],
    ['écrire à dpo@alpha.example', 'mailto:dpo@alpha.example'],
    ['écrire à dpo&#64;alpha.example', 'mailto:dpo@alpha.example'],
    ['voir &#119;ww.alpha.example', 'http://www.alpha.example'],
    ['voir &#x68;ttps://alpha.example', 'https://alpha.example'],
  ])('%s', (body, address) => {
    expect(JSON.stringify(trees(body)[1])).toContain(`"url":"${address}"`);
  });
});

it('both parsers give the same tree as GFM, including positions', () => {
  const piece = fc.constantFrom(
    ...[
      '# ',
      '## ',
      '- ',
      '1. ',
      '> ',
      '| a | b |\n|---|---|\n',
      ':-',
      '-:',
      '[ ]',
      '[x]',
      '~',
      '[^1]',
      '[^1]: ',
      '~~',
      '**',
      '*',
      '_',
      '`',
    ],
    ...['a.b-c+d', 'Été 2024', 'l’article 5', '[lien](/a/)', '![](/i.png)', '\n', '\n\n', '\\', '<b>', ' ', ' | '],
    ...['www', 'http', '://', '@', '&amp;', '&#64;', '.fr', 'mailto:', 'xmpp:', 'ftp://x.fr', '/', ':', '(', ')'],
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
      const [expected, actual] = trees(pieces.join(''));
      expect(actual).toEqual(JSON.parse(JSON.stringify(expected)));
    }),
    { numRuns: 500 },
  );
});
