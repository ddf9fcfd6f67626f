import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { typeset } from '#lib/typography.ts';

// In these tests, « _ » is the no-break space and « ~ » the narrow one, because they look the same.
const shown = (text: string) => typeset(text).replaceAll('\u00a0', '_').replaceAll('\u202f', '~');

describe('amounts and units', () => {
  it.each([
    ['800 000 €', '800~000_€'],
    ['2 385 276 €', '2~385~276_€'],
    ['325 000 000 euros', '325~000~000_euros'],
    ['une amende de 800 000 € infligée', 'une amende de 800~000_€ infligée'],
    ['de 100 000 à 40 000 €', 'de 100~000 à 40~000_€'],
    ['32 M€', '32_M€'],
    ['1,5 Md€', '1,5_Md€'],
    ['3 millions', '3_millions'],
    ['2 %', '2_%'],
    ['3 mois', '3_mois'],
    ['24 heures', '24_heures'],
    ['un délai de 5 ans', 'un délai de 5_ans'],
    ['1 200 salariés', '1~200_salariés'],
    ['800\u00a0000\u00a0€', '800~000_€'],
    ['800\u202f000\u202f€', '800~000_€'],
  ])('« %s » does not break', (written, expected) => {
    expect(shown(written)).toBe(expected);
  });

  it.each([
    ['en 2024 150 articles', 'en 2024 150 articles'],
    ['0,125 800', '0,125 800'],
    ['3 anses', '3 anses'],
    ['5 moissons', '5 moissons'],
    ['le 33 ou le 800', 'le 33 ou le 800'],
    ['12 3456', '12 3456'],
  ])('« %s » is not an amount', (written, expected) => {
    expect(shown(written)).toBe(expected);
  });
});

describe('dates', () => {
  it.each([
    ['5 septembre 2024', '5_septembre_2024'],
    ['1er août 2024', '1er_août_2024'],
    ['en mai 2018', 'en mai_2018'],
    ['du 3 au 5 mars', 'du 3 au 5_mars'],
  ])('« %s » does not break', (written, expected) => {
    expect(shown(written)).toBe(expected);
  });

  it.each(['jamais 2024', '5 marsouins', 'mai 20245'])('« %s » is not a date', (written) => {
    expect(shown(written)).toBe(written);
  });
});

describe('references', () => {
  it.each([
    ['article 32', 'article_32'],
    ['Articles 5 et 6', 'Articles_5 et 6'],
    ['art. 5-1-e', 'art._5-1-e'],
    ['articles L. 34-5 et R. 10', 'articles_L._34-5 et R._10'],
    ['article L34-5', 'article_L34-5'],
    ['n° 498628', 'n°_498628'],
    ['nos 498628 et 498629', 'nos_498628 et 498629'],
    ['§ 12', '§_12'],
    ['§§ 12 et 13', '§§_12 et 13'],
    ['considérant 26', 'considérant_26'],
    ['p. 3', 'p._3'],
    ['point 7 et paragraphe 8', 'point_7 et paragraphe_8'],
  ])('« %s » does not break', (written, expected) => {
    expect(shown(written)).toBe(expected);
  });

  it.each(['SAN-2024-013', 'rgpd-5-1-e', 'CNILTEXT000050202759', 'cap. 3', 'rebondir L. ou non', 'l’un des 3'])(
    '« %s » stays as it is',
    (written) => {
      expect(shown(written)).toBe(written);
    },
  );
});

describe('punctuation', () => {
  it.each([
    ['Pourquoi ?', 'Pourquoi~?'],
    ['Pourquoi?', 'Pourquoi~?'],
    ['Non !', 'Non~!'],
    ['lue ; puis close', 'lue~; puis close'],
    ['lue; puis close', 'lue~; puis close'],
    ['Alpha : amende', 'Alpha_: amende'],
    ['Alpha: amende', 'Alpha_: amende'],
    ['(a) : b', '(a)_: b'],
    ['Attendez...', 'Attendez…'],
  ])('« %s » has the space that French requires', (written, expected) => {
    expect(shown(written)).toBe(expected);
  });

  it.each(['12:30', 'https://www.cnil.fr/fr?a=b;c', 'mailto:a@b.fr', 'a;b', '?', ':'])(
    '« %s » stays as it is',
    (written) => {
      expect(shown(written)).toBe(written);
    },
  );
});

describe('apostrophes and quotation marks', () => {
  it.each([
    ["l'amende d'Alpha", 'l’amende d’Alpha'],
    ["aujourd'hui", 'aujourd’hui'],
    ["qu'«Alpha»", 'qu’«~Alpha~»'],
    ["rock'n'roll", 'rock’n’roll'],
    ["l'", 'l’'],
    ['l’amende', 'l’amende'],
    ["jusqu'", 'jusqu’'],
    ["dit qu'", 'dit qu’'],
    ['« Alpha »', '«~Alpha~»'],
    ['«Alpha»', '«~Alpha~»'],
    ['«\u00a0Alpha\u00a0»', '«~Alpha~»'],
    ['un "entrepôt de données" de santé', 'un «~entrepôt de données~» de santé'],
    ['("Alpha")', '(«~Alpha~»)'],
    ['« Alpha » : suite', '«~Alpha~»_: suite'],
    ['« Alpha » ?', '«~Alpha~»~?'],
  ])('« %s »', (written, expected) => {
    expect(shown(written)).toBe(expected);
  });

  it.each(['un écran de 15" plat', 'a="b"', '" seul', "'Alpha'", "les Alphas'"])(
    '« %s » holds no quotation',
    (written) => {
      expect(shown(written)).toBe(written);
    },
  );
});

describe('with any text', () => {
  const text = fc
    .array(
      fc.oneof(
        fc.constantFrom(
          ...' \u00a0\u202f\n\'’"«».,;:!?…%€°§()[]-',
          '...',
          '0',
          '12',
          '000',
          '2024',
          'a',
          'É',
          'l',
          'L.',
          'n°',
          'art.',
          'article',
          'mai',
          'août',
          'ans',
          '1er',
          'M€',
          'nos',
        ),
        fc.string({ unit: 'grapheme', maxLength: 4 }),
      ),
      { maxLength: 14 },
    )
    .map((parts) => parts.join(''));

  it('applying it twice changes nothing more', () => {
    fc.assert(
      fc.property(text, (written) => {
        expect(typeset(typeset(written))).toBe(typeset(written));
      }),
      { numRuns: 5000 },
    );
  });

  /**
   * The characters that typography may not change: all except spaces, apostrophes and quotation marks. An ellipsis is
   * three dots.
   */
  const matter = (written: string) => written.replaceAll('…', '...').replace(/[ \u00a0\u202f'’"«»]/g, '');

  it('no letter, digit or other sign changes, moves or disappears', () => {
    fc.assert(
      fc.property(text, (written) => {
        expect(matter(typeset(written))).toBe(matter(written));
      }),
      { numRuns: 5000 },
    );
  });

  it('only spaces, apostrophes, guillemets and ellipses are added', () => {
    fc.assert(
      fc.property(text, (written) => {
        const added = [...typeset(written)].filter((sign) => !written.includes(sign));
        expect(added.filter((sign) => !'\u00a0\u202f’«»…'.includes(sign))).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });
});
