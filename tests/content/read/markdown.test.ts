import fc from 'fast-check';
import type { Element } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { formatProblem } from '#lib/content/problem.ts';
import { renderMarkdown } from '#lib/content/read/markdown.ts';

const images = new Map(['/images/plan.png'].map((name) => [name, () => null] as const));
const render = (body: string, firstLine = 1) => renderMarkdown('content/articles/x.md', body, firstLine, images);

// In these tests « _ » replaces the no-break space and « ~ » the narrow one, because they look the same.
const html = (body: string) => render(body).prose.html().replaceAll('\u00a0', '_').replaceAll('\u202f', '~');
const problems = (body: string, firstLine = 1) => render(body, firstLine).problems.map(formatProblem);

describe('text', () => {
  it('gets French typography, however it was typed', () => {
    expect(html("L'amende de 800 000 € : « juste » ? Voir § 12, n° 498628, articles L. 34-5.")).toBe(
      '<p>L’amende de 800~000_€_: «~juste~»~? Voir §_12, n°_498628, articles_L._34-5.</p>',
    );
  });

  it.each([
    ['le 1er septembre 2024', '<p>le 1<sup>er</sup>_septembre_2024</p>'],
    ['la 1re chambre', '<p>la 1<sup>re</sup> chambre</p>'],
    ['la 2e fois, la 21e, la 100e', '<p>la 2<sup>e</sup> fois, la 21<sup>e</sup>, la 100<sup>e</sup></p>'],
    ['## 2e grief', '<h2 id="2e-grief">2<sup>e</sup> grief</h2>'],
  ])('« %s » has superscript ordinals', (written, expected) => {
    expect(html(written)).toBe(expected);
  });

  it.each(['12eau', '5-1-e', '5-1e', 'a1er', '3,2e', '1erx', '2001e', '0x2e'])('« %s » has no ordinal', (written) => {
    expect(html(written)).toBe(`<p>${written}</p>`);
  });

  it('gets typography inside emphasis, links, lists, quotations, tables and notes', () => {
    expect(html("**l'amende** et [l'avis](/avis/)")).toBe(
      '<p><strong>l’amende</strong> et <a href="/avis/">l’avis</a></p>',
    );
    expect(html("- l'amende\n- 3 000 €")).toBe('<ul>\n<li>l’amende</li>\n<li>3~000_€</li>\n</ul>');
    expect(html("> l'amende")).toBe('<blockquote>\n<p>l’amende</p>\n</blockquote>');
  });

  it('keeps its elision before a marked word', () => {
    expect(html("l'**amende** qu'[Alpha](/alpha/)")).toBe(
      '<p>l’<strong>amende</strong> qu’<a href="/alpha/">Alpha</a></p>',
    );
  });

  it('in code is unchanged', () => {
    expect(html('`l\'amende : 800 000 € "1er"`')).toBe('<p><code>l\'amende : 800 000 € "1er"</code></p>');
    expect(html("```\nl'amende : 1er ?\n```")).toBe("<pre><code>l'amende : 1er ?\n</code></pre>");
  });

  it('is counted in words, including code and notes, without images', () => {
    expect(render("L'amende de 800 000 € est **due**.").prose.words).toBe(6);
    expect(render('![Un plan de Paris](/images/plan.png)').prose.words).toBe(0);
    expect(render('').prose).toMatchObject({ headings: [], words: 0 });
  });
});

describe('a table', () => {
  it('scrolls in its own region, which the keyboard can reach', () => {
    expect(html('| Date | Montant |\n|---|---:|\n| 2024 | 800 000 € |')).toBe(
      [
        '<section class="table-scroll" tabindex="0" aria-label="Tableau"><table>',
        '<thead>',
        '<tr>',
        '<th scope="col">Date</th>',
        '<th align="right" scope="col">Montant</th>',
        '</tr>',
        '</thead>',
        '<tbody>',
        '<tr>',
        '<td>2024</td>',
        '<td align="right">800~000_€</td>',
        '</tr>',
        '</tbody>',
        '</table></section>',
      ].join('\n'),
    );
  });

  it('has a unique name on the page', () => {
    const two = html('| a |\n|---|\n| b |\n\n| c |\n|---|\n| d |');
    expect([...two.matchAll(/aria-label="([^"]*)"/g)].map(([, label]) => label)).toEqual(['Tableau', 'Tableau 2']);
  });
});

describe('a footnote', () => {
  it('has French labels, and a link back to its reference', () => {
    expect(html('Alpha[^1].\n\n[^1]: Selon la CNIL.')).toBe(
      [
        '<p>Alpha<sup><a href="#fn-1" id="fnref-1" data-footnote-ref aria-describedby="footnote-label">1</a></sup>.</p>',
        '<section data-footnotes class="footnotes"><h2 class="notes-label" id="footnote-label">Notes</h2>',
        '<ol>',
        '<li id="fn-1">',
        '<p>Selon la CNIL. <a href="#fnref-1" data-footnote-backref="" aria-label="Revenir à l’appel de la note 1" class="data-footnote-backref">↩</a></p>',
        '</li>',
        '</ol>',
        '</section>',
      ].join('\n'),
    );
  });

  it('with two references has a distinct link back to each', () => {
    const twice = html('Alpha[^1] et bêta[^1].\n\n[^1]: Note.');
    expect([...twice.matchAll(/aria-label="([^"]*)"/g)].map(([, label]) => label)).toEqual([
      'Revenir à l’appel de la note 1',
      'Revenir à l’appel 2 de la note 1',
    ]);
  });

  it('is not in the table of contents', () => {
    expect(render('## Faits\n\nAlpha[^1].\n\n[^1]: Note.').prose.headings).toEqual([
      { depth: 2, id: 'faits', text: 'Faits' },
    ]);
  });
});

describe('headings', () => {
  it('have an address; the table of contents lists those of levels two and three', () => {
    const body = "## Ce qu'il faut retenir\n\n### Le 1er **grief** : 3 000 €\n\n#### Détail\n\n## Santé & données";
    expect(render(body).prose.headings).toEqual([
      { depth: 2, id: 'ce-quil-faut-retenir', text: 'Ce qu’il faut retenir' },
      { depth: 3, id: 'le-1er-grief--3-000-', text: 'Le 1er grief\u00a0: 3\u202f000\u00a0€' },
      { depth: 2, id: 'santé--données', text: 'Santé & données' },
    ]);
    expect(html(body)).toBe(
      [
        '<h2 id="ce-quil-faut-retenir">Ce qu’il faut retenir</h2>',
        '<h3 id="le-1er-grief--3-000-">Le 1<sup>er</sup> <strong>grief</strong>_: 3~000_€</h3>',
        '<h4 id="détail">Détail</h4>',
        '<h2 id="santé--données">Santé &#x26; données</h2>',
      ].join('\n'),
    );
  });

  it('with the same words have distinct addresses', () => {
    expect(render('## Faits\n\n## Faits').prose.headings.map(({ id }) => id)).toEqual(['faits', 'faits-1']);
  });

  it('of level one are refused, because the page has its title', () => {
    expect(problems('Texte.\n\n# Titre', 20)).toEqual([
      'content/articles/x.md:22:1 heading-order — le texte contient un titre de premier niveau. Commencer par « ## » : le titre de la page vient de l’en-tête.',
    ]);
  });

  it.each(['##', '## !!!', '### **—**'])('without a letter are refused: « %s »', (heading) => {
    expect(problems(heading)).toEqual([
      'content/articles/x.md:1:1 heading-empty — un titre n’a ni lettre ni chiffre : aucune adresse ne pourrait y mener. L’écrire, ou retirer la ligne.',
    ]);
  });
});

describe('a link', () => {
  it('to another site is marked as external, with noopener', () => {
    expect(html('[CNIL](https://www.cnil.fr/ "La CNIL")')).toBe(
      '<p><a href="https://www.cnil.fr/" title="La CNIL" rel="external noopener" class="external">CNIL</a></p>',
    );
    expect(html('<http://cnil.fr/>')).toBe(
      '<p><a href="http://cnil.fr/" rel="external noopener" class="external">http://cnil.fr/</a></p>',
    );
    expect(html('www.cnil.fr')).toBe(
      '<p><a href="http://www.cnil.fr" rel="external noopener" class="external">www.cnil.fr</a></p>',
    );
  });

  it('to a page of the site or an e-mail address is unchanged', () => {
    expect(html('[a](/articles/alpha-2020/#faits) [b](#faits) [c](mailto:a@b.fr)')).toBe(
      '<p><a href="/articles/alpha-2020/#faits">a</a> <a href="#faits">b</a> <a href="mailto:a@b.fr">c</a></p>',
    );
  });

  it('to a page of the site is recorded with its place', () => {
    const body = 'Voir [a](/a/).\n\n- [b](/b/#c) et [d](#d)\n\n[e]\n\n[e]: /e/';
    expect(render(body, 30).links).toEqual([
      { href: '/a/', place: { line: 30, column: 6 } },
      { href: '/b/#c', place: { line: 32, column: 3 } },
      { href: '#d', place: { line: 32, column: 17 } },
      { href: '/e/', place: { line: 36, column: 1 } },
    ]);
  });

  it.each([
    ['[x](javascript:alert)', 'javascript:alert'],
    ['[x](JaVaScRiPt:alert)', 'JaVaScRiPt:alert'],
    ['[x](&#106;avascript:alert)', 'javascript:alert'],
    ['[x](<java&#10;script:alert>)', 'java\nscript:alert'],
    ['[x](vbscript:alert)', 'vbscript:alert'],
    ['[x](data:text/html,x)', 'data:text/html,x'],
    ['[x](//evil.example/)', '//evil.example/'],
    ['[x](file:///etc/passwd)', 'file:///etc/passwd'],
    ['[x](ftp://a.fr)', 'ftp://a.fr'],
    ['[x](HTTPS://a.fr)', 'HTTPS://a.fr'],
    ['[x](http:a.fr)', 'http:a.fr'],
    ['[x](alpha-2020.md)', 'alpha-2020.md'],
    ['[x](../alpha/)', '../alpha/'],
    ['[x]()', ''],
    ['<javascript:alert>', 'javascript:alert'],
    ['[x][y]\n\n[y]: javascript:alert', 'javascript:alert'],
  ])('« %s » is refused', (body, href) => {
    expect(render(body).problems).toEqual([
      {
        file: 'content/articles/x.md',
        line: body.startsWith('[x][y]') ? 3 : 1,
        column: 1,
        rule: 'link-scheme',
        severity: 'error',
        message: `le lien « ${href} » n’est pas admis`,
        fix: 'Écrire une adresse en https://, mailto:, ou une adresse du site qui commence par « / ».',
      },
    ]);
    expect(html(body)).not.toMatch(/href="[^"#/]*script/i);
  });
});

describe('raw HTML', () => {
  const message =
    'raw-html — du HTML est écrit dans le texte. L’écrire en Markdown, ou entre apostrophes inversées s’il est cité.';

  it.each([
    ['a script', '<script>alert(1)</script>', ['1:1'], ''],
    ['an element in a line', 'a <b onclick="x()">c</b>', ['1:3', '1:21'], '<p>a c</p>'],
    ['an element with a handler', '<img src=x onerror=alert(1)>', ['1:1'], ''],
    ['a comment', 'a\n\n<!-- b -->', ['3:1'], '<p>a</p>'],
    ['a block', '<div>\n\na\n\n</div>', ['1:1', '5:1'], '<p>a</p>'],
  ])('is refused and not rendered: %s', (_, body, places, rendered) => {
    expect(problems(body)).toEqual(places.map((place) => `content/articles/x.md:${place} ${message}`));
    expect(html(body).trim()).toBe(rendered);
  });

  it('is text when escaped or in code', () => {
    expect(problems('`<script>` et \\<b> et &lt;i>')).toEqual([]);
    expect(html('`<script>` et \\<b>')).toBe('<p><code>&#x3C;script></code> et &#x3C;b></p>');
  });
});

describe('the comment that suppresses a rule', () => {
  it('is allowed, alone or inside a line, and never rendered', () => {
    const body =
      '<!-- verification : amount-mismatch — raison -->\n\nTexte <!-- verification : stale — autre raison -->.';
    expect(problems(body)).toEqual([]);
    expect(html(body).trim()).toBe('<p>Texte .</p>');
  });

  it.each([
    ['without a reason', '<!-- verification : amount-mismatch -->'],
    ['with an empty reason', '<!-- verification : amount-mismatch —  -->'],
    ['of another name', '<!-- note : amount-mismatch — raison -->'],
    ['followed by an element', '<!-- verification : stale — raison --><script></script>'],
    ['with an element in its reason', '<!-- verification : stale — <b>raison</b> -->'],
  ])('is raw HTML in any other form: %s', (_, body) => {
    expect(render(body).problems.map(({ rule }) => rule)).toContain('raw-html');
    expect(html(body).trim()).toBe('');
  });
});

describe('an image', () => {
  it('from the public folder, with a text, is shown', () => {
    expect(problems('![Un plan](/images/plan.png)')).toEqual([]);
    expect(html('![Un plan](/images/plan.png)')).toBe('<p><img src="/images/plan.png" alt="Un plan"></p>');
  });

  it.each(['![](/images/plan.png)', '![ ](/images/plan.png)'])('without a text is refused: « %s »', (body) => {
    expect(problems(body, 12)).toEqual([
      'content/articles/x.md:12:1 image-alt — une image n’a pas de texte de remplacement. Le décrire entre crochets : ![Texte](/images/nom.png).',
    ]);
  });

  it.each([
    '/images/absente.png',
    'images/plan.png',
    '/images/plan.png?v=2',
    'https://ailleurs.example/plan.png',
    '//ailleurs.example/plan.png',
    'data:image/png;base64,AAAA',
    '/images/../plan.png',
  ])('from elsewhere is refused: « %s »', (address) => {
    expect(problems(`Voir ![Un plan](${address})`)).toEqual([
      `content/articles/x.md:1:6 image-source — l’image « ${address} » n’est pas dans le dossier public. Déposer le fichier dans public/ et écrire son adresse à partir de « / ».`,
    ]);
  });

  it('by reference is refused', () => {
    expect(problems('![Un plan][plan]\n\n[plan]: /images/plan.png')).toEqual([
      'content/articles/x.md:1:1 image-source — l’image « plan » n’est pas dans le dossier public. Déposer le fichier dans public/ et écrire son adresse à partir de « / ».',
    ]);
  });
});

describe('for any input', () => {
  const fragment = fc.oneof(
    { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 6 }) },
    {
      weight: 5,
      arbitrary: fc.constantFrom(
        ...'<>[]()!"\'`*_~#|:-\\&;=/ \n\t',
        '\n\n',
        '<script>alert(1)</script>',
        '<script',
        '</script>',
        '<img src=x onerror=alert(1)>',
        '<a href="javascript:alert(1)" onclick="x">',
        '<!--',
        '-->',
        '<!-- verification : stale — ',
        '<svg onload=x>',
        '<iframe src="//e">',
        '[x](',
        '![x](',
        '[y]: ',
        '[y]',
        '[^1]',
        '[^1]: ',
        'javascript:alert(1)',
        'JAVASCRIPT:',
        'java\tscript:',
        '&#106;avascript&colon;',
        'data:text/html,<script>',
        '//e.example',
        'https://e.example/',
        'www.e.example',
        'a@b.fr',
        '/images/plan.png',
        '/x/',
        '"onmouseover="x',
        '{onclick=x}',
        '| a |\n|---|\n',
        '```html\n',
        '&lt;script&gt;',
        '&#60;script&#62;',
        '## ',
        '> ',
        '- ',
        '1. ',
      ),
    },
  );
  const body = fc.array(fragment, { maxLength: 14 }).map((parts) => parts.join(''));

  /** The elements of the HTML, parsed as a browser does. */
  function elementsOf(rendered: string): Element[] {
    const found: Element[] = [];
    visit(unified().use(rehypeParse, { fragment: true }).parse(rendered), 'element', (node) => {
      found.push(node);
    });
    return found;
  }

  const text =
    'a blockquote br code del div em h1 h2 h3 h4 h5 h6 hr img input li ol p pre section strong sup table tbody td th thead tr ul';

  it('only text elements are produced, without handlers, styles or script addresses', () => {
    fc.assert(
      fc.property(body, (written) => {
        for (const { tagName, properties } of elementsOf(render(written).prose.html())) {
          expect(text.split(' ')).toContain(tagName);
          expect(Object.keys(properties).filter((name) => /^on|^style$|^srcdoc$|^formaction$/i.test(name))).toEqual([]);
          // Removes spaces and control characters, as a browser does.
          const address = (value: unknown) => String(value ?? '').replace(/[^\x21-\x7e]/g, '');
          expect(address(properties['href'])).toMatch(/^(?:$|https?:|mailto:|[^:]*$|[^:]*[/?#])/);
          expect(address(properties['href'])).not.toMatch(/^(?:javascript|vbscript|data):/i);
          expect(address(properties['src'])).not.toMatch(/^[a-z]+:/i);
        }
      }),
      { numRuns: 1500 },
    );
  });

  it('either something is refused, or every link is to the web, an e-mail or the site, and every image is ours', () => {
    fc.assert(
      fc.property(body, (written) => {
        const rendered = render(written);
        if (rendered.problems.length > 0) return;
        for (const { tagName, properties } of elementsOf(rendered.prose.html())) {
          if (tagName === 'a') expect(String(properties['href'])).toMatch(/^(?:https?:\/\/|mailto:|\/(?!\/)|#)/);
          if (tagName === 'img') expect([...images]).toContain(properties['src']);
        }
      }),
      { numRuns: 1500 },
    );
  });

  it('a problem is on a line of the file', () => {
    fc.assert(
      fc.property(body, (written) => {
        for (const { line, column } of render(written, 7).problems) {
          expect(line).toBeGreaterThanOrEqual(7);
          expect(line).toBeLessThan(7 + written.split(/\r\n|\n|\r/).length);
          expect(column).toBeGreaterThanOrEqual(1);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('code is unchanged', () => {
    const quotable = fc.string({ unit: fc.constantFrom(...'a1 :;!?\'"€«»e'), minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(quotable, (quoted) => {
        const [code] = elementsOf(render(`\`\`\`\n${quoted}\n\`\`\``).prose.html()).filter(
          ({ tagName }) => tagName === 'code',
        );
        expect(code?.children).toMatchObject([{ type: 'text', value: `${quoted}\n` }]);
      }),
      { numRuns: 300 },
    );
  });
});
