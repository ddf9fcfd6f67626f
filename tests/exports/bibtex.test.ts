import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bibtex } from '#lib/exports/bibtex.ts';
import { decisionReference, pageReference, read } from './references.ts';

test('writes a decision and its page', () => {
  expect(bibtex([decisionReference(), pageReference()])).toBe(`\
@jurisdiction{SAN-2024-013,
  title = {{Cegedim Santé}},
  institution = {CNIL, formation restreinte},
  number = {SAN-2024-013},
  howpublished = {CNIL, formation restreinte, délibération n°~SAN-2024-013},
  note = {Confirmée par le Conseil d’État le 13~février~2026},
  date = {2024-09-05},
  year = {2024},
  month = sep,
  url = {https://www.legifrance.gouv.fr/cnil/id/CNILTEXT000050202759},
  langid = {french},
}

@online{recueil-cegedim-sante-2024,
  title = {{Cegedim Santé~: 800~000~€}},
  author = {{Cabinet Alpha}},
  organization = {Recueil des sanctions CNIL},
  howpublished = {Recueil des sanctions CNIL},
  abstract = {L’entrepôt n’était pas anonyme.},
  date = {2026-11-23},
  year = {2026},
  month = nov,
  url = {https://recueil.example/articles/cegedim-sante-2024/},
  langid = {french},
}
`);
});

describe('read by another library', () => {
  const [decision, page] = read(bibtex([decisionReference(), pageReference()]));

  test('a decision is a case, with its authority as publisher', () => {
    expect(decision).toMatchObject({
      type: 'legal_case',
      id: 'SAN-2024-013',
      title: 'Cegedim Santé',
      publisher: 'CNIL, formation restreinte',
      issued: { 'date-parts': [[2024, 9, 5]] },
      URL: 'https://www.legifrance.gouv.fr/cnil/id/CNILTEXT000050202759',
      note: 'Confirmée par le Conseil d’État le 13\u00a0février\u00a02026',
    });
  });

  test('a page is a web page', () => {
    expect(page).toMatchObject({
      type: 'webpage',
      id: 'recueil-cegedim-sante-2024',
      title: 'Cegedim Santé\u00a0: 800\u00a0000\u00a0€',
      issued: { 'date-parts': [[2026, 11, 23]] },
      URL: 'https://recueil.example/articles/cegedim-sante-2024/',
    });
  });

  test.each([
    '50 % & #1_a $x$',
    'a {b} c}',
    '{',
    '\\textbf{x} \\ y',
    'x~y^2',
    '« d’été » — œuvre, ÇA, Łódź, €',
    'a@misc{b, title = {c}}',
    'fin\\',
    "a -- b --- c ''d'' <<e>>",
  ])('the title « %s » is read back unchanged', (title) => {
    expect(read(bibtex([decisionReference({ title }), pageReference()])).map((item) => item['title'])).toEqual([
      title,
      'Cegedim Santé\u00a0: 800\u00a0000\u00a0€',
    ]);
  });

  test('with any characters, entries remain separate and titles are read back unchanged', () => {
    const signs = fc.string({ unit: fc.constantFrom(..."\\{}&%$#_~^@,='`-<>?!aé €1"), minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(signs, signs, (title, history) => {
        const items = read(bibtex([decisionReference({ title: `a${title}a`, history }), pageReference()]));
        expect(items.map(({ id }) => id)).toEqual(['SAN-2024-013', 'recueil-cegedim-sante-2024']);
        expect(String(items[0]?.['title']).replace(/\s+/g, ' ')).toBe(`a${title}a`.replace(/\s+/g, ' '));
      }),
      { numRuns: 300 },
    );
  });
});

test('a decision without a number or a known outcome has neither field', () => {
  const text = bibtex([decisionReference({ number: null, act: 'décision', history: null, language: null })]);
  expect(text).not.toMatch(/number|note|langid/);
  expect(text).toContain('howpublished = {CNIL, formation restreinte, décision}');
});

test('an address is unchanged, except braces', () => {
  expect(bibtex([decisionReference({ url: 'https://a.example/?a=1&b_c=%C2%B0#{x}' })])).toContain(
    'url = {https://a.example/?a=1&b_c=%C2%B0#%7Bx%7D}',
  );
});
