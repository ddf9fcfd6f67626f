import { describe, expect, it } from 'vitest';
import { readBreaches, readProvisions } from '#lib/french/provisions.ts';

const read = (text: string, column?: string) =>
  readProvisions(text, column).map(({ text: name, steps }) => `${name ?? '?'} ${steps.join('-')}`);

describe('forms of a citation', () => {
  it.each([
    ['l’article 32 du RGPD', ['rgpd 32']],
    ['art. 5, § 1, e) du RGPD', ['rgpd 5-1-e']],
    ['l’article 5, paragraphe 1, a) du RGPD.', ['rgpd 5-1-a']],
    ['l’article 5(1)(e) du RGPD', ['rgpd 5-1-e']],
    ['un manquement au 5.1.e', ['rgpd 5-1-e']],
    ['l’article 12, § 4 du RGPD', ['rgpd 12-4']],
    ['l’article 5, § 1, a) et b) du RGPD', ['rgpd 5-1-a', 'rgpd 5-1-b']],
    ['l’article 6, 2° de la loi Informatique et Libertés', ['lil 6-2']],
    ['l’article 82 de la loi Informatique et Libertés', ['lil 82']],
    ['l’article 66, III de la loi Informatique et Libertés', ['lil 66']],
    ['l’article L. 34-5 du CPCE', ['cpce l34-5']],
    ['l’article L34-5 du code des postes et des communications électroniques', ['cpce l34-5']],
  ])('reads « %s »', (text, expected) => expect(read(text)).toEqual(expected));
});

describe('the legal text of an article', () => {
  it('applies to a whole list', () =>
    expect(read('les articles 5, 12, 13, 28 et 32 du RGPD')).toEqual([
      'rgpd 5',
      'rgpd 12',
      'rgpd 13',
      'rgpd 28',
      'rgpd 32',
    ]));
  it('may come before the article', () => expect(read('RGPD, art. 12 et 13')).toEqual(['rgpd 12', 'rgpd 13']));
  it('may be in the heading of the column', () => expect(read('Art. 32', 'Fondement (RGPD)')).toEqual(['rgpd 32']));
  it('may be missing', () => expect(read('L’article 17 n’est pas retenu')).toEqual(['? 17']));
  it('is that of its own article', () =>
    expect(
      read('l’article 66 de la loi Informatique et Libertés et de l’article 5, paragraphe 1, a) du RGPD.'),
    ).toEqual(['lil 66', 'rgpd 5-1-a']));
});

it('is ignored when it is not one of ours', () => {
  expect(read('les articles L. 213-1 et D. 213-1 du code de la consommation')).toEqual([]);
  expect(read('l’article 32 du RGPD, 15 000 € et 3 ans ; l’article 82, 15 000 € ; l’article 82 et 12 mois')).toEqual([
    'rgpd 32',
    '? 82',
    '? 82',
  ]);
  expect(read('l’article 5 de la directive ePrivacy, le groupe de l’article 29, l’article 8 de la Charte')).toEqual([]);
});

const breaches = (passage: string, decided: string | null = '2024-01-01') => readBreaches(passage, decided);

describe('breaches in a legal act', () => {
  it.each([
    [
      'manquements à l’article 66 de la loi n° 78-17 du 6 janvier 1978 modifiée et à l’article 5, paragraphe 1, a) du RGPD ;',
      ['rgpd-5-1-a', 'lil-66'],
    ],
    ['manquement à l’article 82 de la loi Informatique et Libertés', ['lil-82']],
    ['manquement à l’article 82 de la loi « Informatique et Libertés »', ['lil-82']],
    ['manquements aux articles 12, 15, 17, 32 et 33 du RGPD', ['rgpd-12', 'rgpd-15', 'rgpd-17', 'rgpd-32', 'rgpd-33']],
    [
      'manquements aux articles 5-1-e), 6, 12 et 15 du Règlement (UE) 2016/679 du Parlement européen et du Conseil du 27 avril 2016',
      ['rgpd-5-1-e', 'rgpd-6', 'rgpd-12', 'rgpd-15'],
    ],
    [
      'manquements aux articles 5, paragraphe 1, e), 13, 25, paragraphe 2, 32 et 35 du RGPD',
      ['rgpd-5-1-e', 'rgpd-13', 'rgpd-25-2', 'rgpd-32', 'rgpd-35'],
    ],
    [
      'manquements aux articles 5.1.e, 5-1 c) et b), 12, § 3 et 28(3)(g) du RGPD',
      ['rgpd-5-1-b', 'rgpd-5-1-c', 'rgpd-5-1-e', 'rgpd-12-3', 'rgpd-28-3-g'],
    ],
    [
      'manquements aux articles 12, paragraphes 1, 2 et 4, 13 et 14 du RGPD',
      ['rgpd-12-1', 'rgpd-12-2', 'rgpd-12-4', 'rgpd-13', 'rgpd-14'],
    ],
    [
      'manquements constitués aux articles 31 et 37 du règlement (UE) n° 2016/679 du 27 avril 2016 relatif à la protection des données ;',
      ['rgpd-31', 'rgpd-37'],
    ],
    [
      'manquements aux articles L. 34-5 du code des postes et des communications électroniques (ci-après le CPCE) et 12 et 13 du règlement (UE) 2016/679 du Parlement européen et du Conseil du 27 avril 2016 (ci-après le RGPD) ;',
      ['rgpd-12', 'rgpd-13', 'cpce-l34-5'],
    ],
    ['manquements aux articles L.34-5 du CPCE et 6 et 14 du RGPD', ['rgpd-6', 'rgpd-14', 'cpce-l34-5']],
    ['manquement à l’obligation d’assurer la sécurité des données (article 32 du RGPD)', ['rgpd-32']],
    ['manquement à l’article 6, 3° de la loi du 6 janvier 1978 modifiée', ['lil-6-3']],
    ['manquement à l’article 8, I, 2° de la loi Informatique et Libertés', ['lil-8']],
  ])('« %s »', (passage, provisions) => {
    expect(breaches(passage)).toEqual({ provisions, problems: [] });
  });

  it('use the numbering of the law of 1978 on the date of the decision', () => {
    const passage = 'manquement à l’article 34 de la loi n° 78-17 du 6 janvier 1978 modifiée';
    expect(breaches(passage, '2019-05-31').provisions).toEqual(['lil-34-ancien']);
    expect(breaches(passage, '2019-06-01').provisions).toEqual(['lil-34']);
    expect(breaches(passage, null)).toEqual({ provisions: [], problems: [`fondements non lus : « ${passage} »`] });
  });

  it.each([
    ['a range', 'manquements aux articles 12 à 14 du RGPD'],
    ['what may be a range', 'manquements aux articles 12-14 du RGPD'],
    [
      'another code in the list',
      'manquements à l’article L. 1111-8 du code de la santé publique et à l’article 32 du RGPD',
    ],
    ['a decree', 'manquement à l’article 33 du décret n° 2019-536'],
    ['« this law »', 'manquement à l’article 34 de cette loi'],
    [
      'an earlier version of the law',
      'manquement à l’article 34 de la loi Informatique et Libertés dans sa version applicable aux faits',
    ],
  ])('with %s are not read, and a problem is reported', (_, passage) => {
    const { provisions, problems } = breaches(passage);
    expect(provisions).toEqual([]);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(/^fondements non lus : « .+ »$/);
  });

  it('include the text that was read beside the one that was not', () => {
    expect(
      breaches('manquements à l’article 32 du RGPD et aux articles 48 à 56 de la loi Informatique et Libertés'),
    ).toEqual({
      provisions: ['rgpd-32'],
      problems: ['fondements non lus : « et aux articles 48 à 56 de la loi Informatique et Libertés »'],
    });
  });
});
