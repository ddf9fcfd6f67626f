/** A hidden name is found in any spelling, and nothing else changes. */
import { describe, expect, it } from 'vitest';
import { redactor } from '#lib/anonymise/redact.ts';

const hidden = redactor([
  { name: 'Cegedim Santé', description: 'éditeur de logiciels' },
  { name: 'Free', description: 'opérateur' },
  { name: 'Free Mobile', description: 'opérateur mobile' },
]);

describe('a text', () => {
  it.each([
    ['Cegedim Santé répond.', '[éditeur de logiciels] répond.'],
    ['CEGEDIM SANTE répond.', '[éditeur de logiciels] répond.'],
    ['Cégédim-Santé', '[éditeur de logiciels]'],
    ['Cegedim\u00a0Santé', '[éditeur de logiciels]'],
    ['le site free.fr', 'le site [opérateur]'],
    ['Free Mobile et Free', '[opérateur mobile] et [opérateur]'],
    ['de Cegedim Sante\u0301 (décomposé)', 'de [éditeur de logiciels] (décomposé)'],
  ])('« %s » becomes « %s »', (text, expected) => {
    expect(hidden.text(text)).toBe(expected);
  });

  it('keeps words that only start or end like a name', () => {
    expect(hidden.text('freelance, carefree, Freemium, santé publique')).toBe(
      'freelance, carefree, Freemium, santé publique',
    );
  });

  it('is unchanged when no name is hidden', () => {
    expect(redactor([]).text('Free')).toBe('Free');
  });
});

describe('a name with separators', () => {
  const region = redactor([
    { name: 'Île-de-France', description: 'région' },
    { name: 'Cegedim', description: 'éditeur' },
    { name: 'L’Oréal', description: 'marque' },
  ]);

  it.each([
    ['a non-breaking hyphen', 'Île\u2011de\u2011France'],
    ['a hyphen of typographers', 'Île\u2010de\u2010France'],
    ['an en dash', 'Île–de–France'],
    ['a soft hyphen', 'Île\u00adde\u00adFrance'],
    ['a zero-width space', 'Île\u200bde\u200bFrance'],
    ['a word joiner', 'Île\u2060-\u2060de\u2060-\u2060France'],
    ['a thin space', 'Île\u2009de\u2009France'],
    ['a line of its own', 'Île-\nde-France'],
    ['an underscore', 'Île_de_France'],
  ])('is found with %s', (_, written) => {
    expect(region.text(`la région ${written} répond`)).toBe('la région [région] répond');
  });

  it.each([
    'Cege\u00addim',
    'Ce\u200bge\u200bdim',
    'Cege\u2060dim',
    'Cege\u2011dim',
    'C\u0327egedim',
    'Ｃｅｇｅｄｉｍ',
  ])('is found with a separator inside a word: « %s »', (written) => {
    expect(region.text(`${written} répond`)).toBe('[éditeur] répond');
    expect(region.reveals(`https://example.org/${encodeURIComponent(written)}`)).toBe(true);
  });

  it.each(["L'Oréal", 'L’Oréal', 'Lʼoreal', 'L Oréal'])('is found with any apostrophe: « %s »', (written) => {
    expect(region.text(`${written} répond`)).toBe('[marque] répond');
  });

  it('ends at a bracket, a colon or a semicolon', () => {
    expect(region.text('Île ; de France, Île (de) France')).toBe('Île ; de France, Île (de) France');
  });
});

describe('a description that contains the name', () => {
  it('is replaced with « organisme »', () => {
    const site = redactor([{ name: 'Infogreffe', description: 'éditeur du site infogreffe.fr' }]);
    expect(site.text('Infogreffe est visé.')).toBe('[organisme] est visé.');
  });
});

describe('an address', () => {
  it.each([
    ['https://www.silicon.fr/cegedim-sante-condamne.html', true],
    ['https://example.org/CegedimSante', true],
    ['https://example.org/c%C3%A9g%C3%A9dim-sant%C3%A9', true],
    ['https://www.legifrance.gouv.fr/cnil/id/CNILTEXT000050202759', false],
    ['https://example.org/freelance', false],
  ])('%s contains a name: %s', (address, expected) => {
    expect(hidden.reveals(address)).toBe(expected);
  });
});

describe('a name to keep', () => {
  const names = redactor([{ name: 'Iliad', description: 'opérateur' }], ['Iliad Italia']);

  it('is not cut by a shorter hidden name inside it', () => {
    expect(names.text('Iliad et Iliad Italia')).toBe('[opérateur] et Iliad Italia');
    expect(names.says('Iliad Italia')).toBe(false);
  });

  it('is hidden by another redactor built on this one', () => {
    const own = redactor([{ name: 'Iliad Italia', description: 'filiale' }], [], names);
    expect(own.text('Iliad et Iliad Italia')).toBe('[opérateur] et [filiale]');
  });
});

describe('a word', () => {
  const names = redactor([
    { name: 'Cegedim Santé', description: 'éditeur' },
    { name: 'Accor', description: 'hôtelier' },
  ]);

  it.each([
    ['la société CegedimSante', true],
    ['ACCOR.com', true],
    ['un accord', false],
  ])('of « %s » is a name: %s', (text, expected) => {
    expect(names.says(text)).toBe(expected);
  });
});
