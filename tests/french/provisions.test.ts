import { describe, expect, it } from 'vitest';
import { readProvisions } from '#lib/french/provisions.ts';

const read = (text: string, column?: string) =>
  readProvisions(text, column).map(({ text: name, steps }) => `${name ?? '?'} ${steps.join('-')}`);

describe('forms', () => {
  it.each([
    ['l’article 32 du RGPD', ['rgpd 32']],
    ['art. 5, § 1, e) du RGPD', ['rgpd 5-1-e']],
    ['l’article 5, paragraphe 1, a) du RGPD.', ['rgpd 5-1-a']],
    ['l’article 5(1)(e) du RGPD', ['rgpd 5-1-e']],
    ['un manquement au 5.1.e', ['rgpd 5-1-e']],
    ['l’article 12, § 4 du RGPD', ['rgpd 12-4']],
    ['l’article 82 de la loi Informatique et Libertés', ['lil 82']],
    ['l’article 66, III de la loi Informatique et Libertés', ['lil 66']],
    ['l’article L. 34-5 du CPCE', ['cpce l34-5']],
    ['l’article L34-5 du code des postes et des communications électroniques', ['cpce l34-5']],
  ])('reads « %s »', (text, expected) => expect(read(text)).toEqual(expected));
});

describe('text of an article', () => {
  it('is shared by a list', () =>
    expect(read('les articles 5, 12, 13, 28 et 32 du RGPD')).toEqual([
      'rgpd 5',
      'rgpd 12',
      'rgpd 13',
      'rgpd 28',
      'rgpd 32',
    ]));
  it('may come before', () => expect(read('RGPD, art. 12 et 13')).toEqual(['rgpd 12', 'rgpd 13']));
  it('may be the heading of the column', () => expect(read('Art. 32', 'Fondement (RGPD)')).toEqual(['rgpd 32']));
  it('may be unsaid', () => expect(read('L’article 17 n’est pas retenu')).toEqual(['? 17']));
  it('belongs to its own article', () =>
    expect(
      read('l’article 66 de la loi Informatique et Libertés et de l’article 5, paragraphe 1, a) du RGPD.'),
    ).toEqual(['lil 66', 'rgpd 5-1-a']));
});

it('leaves other texts alone', () => {
  expect(read('les articles L. 213-1 et D. 213-1 du code de la consommation')).toEqual([]);
  expect(read('l’article 32 du RGPD, 15 000 € et 3 ans ; l’article 82, 15 000 € ; l’article 82 et 12 mois')).toEqual([
    'rgpd 32',
    '? 82',
    '? 82',
  ]);
  expect(read('l’article 5 de la directive ePrivacy, le groupe de l’article 29, l’article 8 de la Charte')).toEqual([]);
});
