import { describe, expect, it } from 'vitest';
import { bodiesOfTitle } from '#lib/sources/dila/title.ts';

describe('bodiesOfTitle', () => {
  it.each([
    ['Délibération SAN-2024-013 du 5 septembre 2024 concernant la société CEGEDIM SANTÉ', ['CEGEDIM SANTÉ']],
    ['Délibération prononçant une sanction pécuniaire à l’encontre de la société ALPHA & FILS', ['ALPHA & FILS']],
    ['Délibération concernant les sociétés ALPHA LLC et BETA IRELAND LIMITED', ['ALPHA LLC', 'BETA IRELAND LIMITED']],
    ['Délibération concernant les sociétés ALPHA, INC., BETA SAS et GAMMA', ['ALPHA, INC.', 'BETA SAS', 'GAMMA']],
    [
      'Délibération relative à l’injonction prononcée à l’encontre des sociétés ALPHA et BETA par délibération n° SAN-2020-912 du 7 décembre 2020',
      ['ALPHA', 'BETA'],
    ],
    ['Délibération concernant la société ALPHA ÉLECTRICITÉ ET GAZ', ['ALPHA ÉLECTRICITÉ ET GAZ']],
    [
      'Délibération concernant l’association POUR LE DÉVELOPPEMENT DES LETTRES (ADL)',
      ['association POUR LE DÉVELOPPEMENT DES LETTRES (ADL)'],
    ],
    ['Délibération concernant la commune de LETTREVILLE', ['commune de LETTREVILLE']],
    ['Délibération concernant la SOCIÉTÉ GÉNÉRALE', ['SOCIÉTÉ GÉNÉRALE']],
    ['Délibération concernant la SOCIÉTÉ DU JOURNAL ALPHA', ['SOCIÉTÉ DU JOURNAL ALPHA']],
    ['Délibération concernant la société SOCIÉTÉ NATIONALE DES LETTRES', ['SOCIÉTÉ NATIONALE DES LETTRES']],
    ['Délibération concernant la société du FIGARO', ['société du FIGARO']],
    ['Délibération concernant la SOCIETE ALPHA', ['ALPHA']],
    ['Délibération concernant la société DUPUIS', ['DUPUIS']],
    ['Délibération concernant la société NOUVELLE', ['NOUVELLE']],
    ['Délibération concernant la SOCIÉTÉ NOUVELLE DES LETTRES', ['SOCIÉTÉ NOUVELLE DES LETTRES']],
    [
      'Délibération concernant le ministère de l’économie, des finances et de la relance et le ministère de la justice',
      ['ministère de l’économie, des finances et de la relance', 'ministère de la justice'],
    ],
    ['Délibération à l’encontre du GIE ALPHABET', ['GIE ALPHABET']],
    ['Délibération prononçant une sanction à l’encontre de la société ALPHA et la rendant publique', ['ALPHA']],
  ])('« %s »', (title, names) => {
    expect(bodiesOfTitle(title)).toEqual({ names, withheld: null, problem: null });
  });

  it.each([
    ['Délibération concernant la société X', 'société'],
    ['Délibération concernant la commune de x', 'commune'],
    ['Délibération concernant l’association X', 'association'],
    ['Délibération concernant la société […]', 'société'],
    ['Délibération concernant les sociétés X et Y', 'société'],
  ])('« %s » withholds the name', (title, withheld) => {
    expect(bodiesOfTitle(title)).toEqual({
      names: [],
      withheld,
      problem: 'le nom de l’organisme est occulté dans l’archive',
    });
  });

  it.each([
    ['Délibération concernant Monsieur X', 'une personne physique est visée : elle n’est pas nommée'],
    ['Délibération concernant MADAME X', 'une personne physique est visée : elle n’est pas nommée'],
    ['Délibération concernant le cabinet du docteur Y', 'une personne physique est visée : elle n’est pas nommée'],
    ['Délibération concernant le docteur Z', 'une personne physique est visée : elle n’est pas nommée'],
    ['Délibération concernant Prénom Nom', 'rien ne dit que le nom lu dans le titre soit celui d’un organisme'],
    [
      'Délibération concernant les sociétés ALPHA et FILS et BETA',
      'plusieurs organismes sont visés, et rien ne sépare sûrement leurs noms',
    ],
    [
      'Délibération concernant les ministères de l’intérieur et de la justice',
      'plusieurs organismes sont visés, et rien ne sépare sûrement leurs noms',
    ],
  ])('« %s » gives no name', (title, problem) => {
    expect(bodiesOfTitle(title)).toEqual({ names: [], withheld: null, problem });
  });

  it('recognises a title that names no one', () => {
    expect(bodiesOfTitle('Délibération SAN-2024-013 du 5 septembre 2024')).toBeNull();
  });
});
