/** Names are removed from the tree of a text, even with markup inside them; markup around them stays. */
import { describe, expect, it } from 'vitest';
import { redactor } from '#lib/anonymise/redact.ts';
import { redactBody } from '#lib/anonymise/redact-body.ts';
import { renderMarkdown } from '#lib/content/read/markdown.ts';

const names = redactor([
  { name: 'Cegedim Santé', description: 'éditeur de logiciels' },
  { name: 'Cegedim', description: 'éditeur' },
]);
const elsewhere = redactor([{ name: 'Bêta', description: 'hébergeur' }], [], names);

const images = new Map(['/plan.png'].map((name) => [name, () => null] as const));

function body(markdown: string) {
  const file = 'content/pages/x.md';
  return { file, bodyLine: 1, markdown, rendered: renderMarkdown(file, markdown, 1, images) };
}

/**
 * Links to the body are removed; links to its article get another address, and another name is hidden in their text.
 */
function redacted(markdown: string): string {
  const targetOf = (url: string) => {
    if (url.startsWith('/organismes/cegedim/') || names.reveals(url)) return { url: null, names };
    return url === '/articles/cas/' ? { url: '/articles/san-2024-013/', names: elsewhere } : { url, names };
  };
  return redactBody(body(markdown), names, targetOf, images).markdown.trim();
}

describe('a name in the text', () => {
  it.each([
    ['alone', 'Cegedim répond.', '\\[éditeur] répond.'],
    ['with emphasis inside', 'Cege*dim* répond.', '\\[éditeur] répond.'],
    ['with strong letters', '**C**egedim **Santé** répond.', '**\\[éditeur de logiciels]** répond.'],
    ['in emphasis', '*Cegedim Santé* répond.', '*\\[éditeur de logiciels]* répond.'],
    ['on two lines', 'La société Cegedim\nSanté répond.', 'La société \\[éditeur de logiciels] répond.'],
    ['with a code for a letter', 'Ceged&#105;m répond.', '\\[éditeur] répond.'],
    ['with an escape', 'Cegedim\\-Santé répond.', '\\[éditeur de logiciels] répond.'],
    ['in a heading', '## Ce que dit Cegedim', '## Ce que dit \\[éditeur]'],
    ['in a list', '- Cegedim\n- Autre', '- \\[éditeur]\n- Autre'],
    ['in code', 'Le champ `cegedim_id`.', 'Le champ `[éditeur]_id`.'],
    [
      'in a table',
      '| Qui | Quoi |\n| - | - |\n| Cegedim | rien |',
      '| Qui | Quoi |\n| - | - |\n| \\[éditeur] | rien |',
    ],
    [
      'in a note',
      'Texte[^cegedim].\n\n[^cegedim]: Cegedim l’a dit.',
      'Texte[^note-1].\n\n[^note-1]: \\[éditeur] l’a dit.',
    ],
    [
      'in a comment to the check',
      'Texte. <!-- verification : stale — Cegedim le dit -->',
      'Texte. <!-- verification : stale — [éditeur] le dit -->',
    ],
  ])('%s', (_, markdown, expected) => {
    expect(redacted(markdown)).toBe(expected);
  });

  it('leaves a text without a name unchanged', () => {
    const markdown = '* Un *mot*\n* deux\n\nTitre\n=====\n';
    expect(redactBody(body(markdown), names, (url) => ({ url, names }), images).markdown).toBe(markdown);
  });
});

describe('a link', () => {
  it.each([
    ['that leads to the body becomes its text', '[Cegedim](/organismes/cegedim/) répond.', '\\[éditeur] répond.'],
    [
      'that reveals the name becomes its text',
      '[la **presse**](https://presse.example/cegedim) le dit.',
      'la **presse** le dit.',
    ],
    [
      'follows the article to its new address',
      '[Cegedim et Bêta](/articles/cas/) répondent, Bêta aussi.',
      '[\\[éditeur\\] et \\[hébergeur\\]](/articles/san-2024-013/) répondent, Bêta aussi.',
    ],
    [
      'keeps its address where nothing changes',
      '[Autre](/articles/autre/ "titre") et Cegedim.',
      '[Autre](/articles/autre/ "titre") et \\[éditeur].',
    ],
    ['loses a title that tells the name', '[Autre](/articles/autre/ "face à Cegedim").', '[Autre](/articles/autre/).'],
    [
      'by reference is written in place',
      'Voir [Cegedim][c].\n\n[c]: /articles/cas/',
      'Voir [\\[éditeur\\]](/articles/san-2024-013/).',
    ],
    [
      'by a reference that tells the name too',
      'Voir [cela][cegedim].\n\n[cegedim]: /articles/autre/',
      'Voir [cela](/articles/autre/).',
    ],
    ['with a name across its edge', 'Voir Cegedim [Santé](/articles/autre/).', 'Voir \\[éditeur de logiciels].'],
    [
      'bare, is written under another name',
      'Voir https://cegedim.example/ ici.',
      'Voir https\\://\\[éditeur].example/ ici.',
    ],
  ])('%s', (_, markdown, expected) => {
    expect(redacted(markdown)).toBe(expected);
  });

  it('an image with a name in its address becomes text; in others only the name is replaced', () => {
    expect(redacted('![Cegedim](/plan.png) et ![Le siège](/cegedim.png)')).toBe(
      '![\\[éditeur\\]](/plan.png) et Le siège',
    );
  });
});
