import { describe, expect, test } from 'vitest';
import { language as french } from '#lib/browser/search-french.ts';
import { fold, readQuery } from '#lib/browser/search-query.ts';

const read = (typed: string) => readQuery(typed, french);

describe('recognises the number of a sanction in all its forms', () => {
  test.each([
    'SAN-2024-013',
    'san 2024 013',
    'SAN2024-013',
    'san2024013',
    'San 2024-13',
    'SAN–2024–013',
    ' n° SAN-2024-013 ',
  ])('« %s »', (typed) => {
    expect(read(typed)).toEqual({ identifiers: [['zqsan20240130']], values: [], text: 'SAN-2024-013' });
  });

  test('recognises a number among other words, and searches these words too', () => {
    expect(read('délibération san 2024 013 de la CNIL')).toEqual({
      identifiers: [['zqsan20240130']],
      values: [],
      text: 'délibération SAN-2024-013 CNIL',
    });
  });

  test('a number without letters: first a recent decision, then an old one, which had no letters', () => {
    expect(read('n° 2013-420').identifiers).toEqual([['zqsan20134200', 'zq20134200']]);
    expect(read('2024 013').identifiers).toEqual([['zqsan20240130', 'zq20240130']]);
  });
});

describe('the identifiers of texts and judgments', () => {
  test.each([
    ['CNILTEXT000050202759', ['zqcniltext0000502027590']],
    ['cniltext000050202759', ['zqcniltext0000502027590']],
    ['498628', ['zq4986280']],
    ['n° 498628', ['zq4986280']],
    ['Conseil d’État, 498628', ['zq4986280']],
    ['ECLI:FR:CECHR:2026:498628.20260213', ['zqeclifrcechr2026498628202602130']],
    ['C-446/21', ['zqc446210']],
    ['2024/580 MC(A)', ['zq2024580mca0', 'zq20245800']],
  ])('« %s »', (typed, words) => {
    expect(read(typed).identifiers).toEqual(words.map((word) => [word]));
  });

  test.each(['800 000 €', '5 septembre 2024', 'article paru en 2024', '32'])(
    'finds no identifier in « %s »',
    (typed) => {
      expect(read(typed).identifiers).toEqual([]);
    },
  );
});

describe('a provision', () => {
  /** `rgpd-5-1-e` as a word of the index. */
  const gdpr = ['zqrgpdx5x1xe0', 'zqrgpdx5x10', 'zqrgpdx50'];

  test.each([
    'art. 5-1-e',
    '5.1.e',
    '5-1-e',
    '5, 1, e',
    'article 5, § 1, e)',
    'Art 5 §1 e',
    '5(1)(e)',
    'articles 5.1.e',
  ])('searches « %s » first in the RGPD, then in the article that contains it, then in the loi', (typed) => {
    expect(read(typed)).toMatchObject({
      identifiers: [gdpr, ['zqlilx5x1xe0'], ['zqlilx5x1xexancien0']],
      values: [{ texts: ['5-1-e'] }],
      text: '',
    });
  });

  test.each(['article 5, § 1, e) du RGPD', 'RGPD 5-1-e', 'art. 5.1.e du règlement', 'GDPR art. 5(1)(e)'])(
    'of the RGPD alone, when it is named: « %s »',
    (typed) => {
      expect(read(typed)).toMatchObject({
        identifiers: [gdpr],
        values: [{ exact: ['zqfondementxrgpdx5x1xe0'], texts: ['5-1-e'] }],
        text: '',
      });
    },
  );

  test.each([
    ['art. 82', [['zqrgpdx820'], ['zqlilx820'], ['zqlilx82xancien0']]],
    ['82 LIL', [['zqlilx820'], ['zqlilx82xancien0']]],
    ['article 82 de la loi Informatique et Libertés', [['zqlilx820'], ['zqlilx82xancien0']]],
    ['RGPD, art. 32', [['zqrgpdx320']]],
    ['L. 34-5', [['zqcpcexl34x50', 'zqcpcexl340']]],
    ['L34-5 CPCE', [['zqcpcexl34x50', 'zqcpcexl340']]],
    ['article L. 34-5 du code des postes et des communications électroniques', [['zqcpcexl34x50', 'zqcpcexl340']]],
    ['article 34 ancien de la loi', [['zqlilx34xancien0']]],
    ['6, 2° ancienne numérotation', [['zqlilx6x2xancien0', 'zqlilx6xancien0']]],
  ])('« %s »', (typed, identifiers) => {
    expect(read(typed).identifiers).toEqual(identifiers);
  });

  test.each(['32', '5 ans', '13 mois', '2 millions', 'cookies 82', 'plan b', 'la', 'loi'])(
    'is not read where there is none: « %s »',
    (typed) => {
      expect(read(typed).identifiers).toEqual([]);
    },
  );
});

describe('the words to search', () => {
  test.each([
    ["l'oubli", 'oubli'],
    ['l’oubli', 'oubli'],
    ['droit à l’oubli', 'droit oubli'],
    ['la durée de conservation des données', 'durée conservation données'],
    ['qu’est-ce que jusqu’ici', 'est-ce ici'],
    ['aujourd’hui', 'aujourd hui'],
    ["McDonald's", 'McDonald'],
    ['vitamine C', 'vitamine'],
    ['mise en oeuvre', 'mise œuvre'],
    ['voeux, coeur, noeud, moeurs, manoeuvre', 'vœux cœur nœud mœurs manœuvre'],
    ['Boeing', 'Boeing'],
    ['  deux   espaces ', 'deux espaces'],
  ])('« %s » → « %s »', (typed, text) => {
    expect(read(typed).text).toBe(text);
  });

  test('are the stop words when there are no others', () => {
    expect(read('et').text).toBe('et');
    expect(read('à la une').text).toBe('à la une');
    expect(read('c').text).toBe('c');
  });

  test('are empty when there is nothing to search', () => {
    expect(read('')).toEqual({ identifiers: [], values: [], text: '' });
    expect(read('§ ! ?')).toEqual({ identifiers: [], values: [], text: '' });
  });

  test('remain together between quotation marks of any kind', () => {
    for (const typed of ['"droit d’opposition"', '« droit d’opposition »', "“droit d'opposition”"])
      expect(read(typed)).toEqual({ identifiers: [], values: [], text: '"droit d opposition"' });
  });
});

describe('all forms of an amount give one identifier', () => {
  test.each([
    '800000',
    '800 000',
    '800.000',
    '800 000 €',
    '800000 euros',
    '800k',
    '800 k€',
    '0,8 M€',
    '0.8 million',
    'huit cent mille euros',
  ])('« %s »', (typed) => {
    expect(read(typed)).toMatchObject({ values: [{ exact: ['zqeur8000000'], texts: ['"800 000"'] }], text: '' });
  });

  test.each(['2022', '80', 'SAN-2024-013', 'article 1000', '2013-420'])('« %s » is not an amount', (typed) => {
    expect(
      read(typed)
        .values.flatMap(({ exact }) => exact)
        .filter((word) => word.startsWith('zqeur')),
    ).toEqual([]);
  });

  test('the words beside it are searched too', () => {
    expect(read('amende 50 millions google').text).toBe('amende google');
  });
});

test.each(['03/08/2022', '3/8/2022', '3-8-2022', '2022-08-03', '3 août 2022', '3 AOUT 2022', 'le 3 août 2022'])(
  'all forms of a day give one identifier: « %s »',
  (typed) => {
    expect(read(typed).values.map(({ exact }) => exact)).toEqual([['zqjour202208030']]);
  },
);

test('a month gives one too; an impossible day gives none', () => {
  expect(read('août 2022').values.map(({ exact }) => exact)).toEqual([['zqjour2022080']]);
  expect(read('31/02/2022').values).toEqual([]);
});

test('a provision among other words comes first, and the words are searched', () => {
  expect(read('article 32 santé')).toMatchObject({
    identifiers: [['zqrgpdx320'], ['zqlilx320'], ['zqlilx32xancien0']],
    values: [{ exact: ['zqfondementxrgpdx320', 'zqfondementxlilx320', 'zqfondementxlilx32xancien0'] }],
    text: 'santé',
  });
  expect(read('hôpital RGPD 32')).toMatchObject({ identifiers: [['zqrgpdx320']], text: 'hôpital' });
});

test('removes case, accents and ligatures, and straightens apostrophes', () => {
  expect(fold('L’Œuvre de SANTÉ')).toBe("l'oeuvre de sante");
});
