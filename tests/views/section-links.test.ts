import { expect, test } from 'vitest';
import { withSectionLinks } from '#lib/views/section-links.ts';

test('headings lead to themselves', () => {
  expect(withSectionLinks('<h2 id="les-faits">Les faits</h2><p>Un.</p><h3 id="la-1re">La 1<sup>re</sup></h3>')).toBe(
    '<h2 id="les-faits"><a class="section-link" href="#les-faits">Les faits</a></h2><p>Un.</p><h3 id="la-1re"><a class="section-link" href="#la-1re">La 1<sup>re</sup></a></h3>',
  );
});

test.each([
  ['a heading that holds a link', '<h2 id="suite">Voir <a href="/x/">la suite</a></h2>'],
  ['the title of the notes, which has no address to give', '<h2 class="notes-label" id="footnote-label">Notes</h2>'],
  ['a text without headings', '<p>Un.</p>'],
])('%s does not change', (_, html) => {
  expect(withSectionLinks(html)).toBe(html);
});
