import { describe, expect, it } from 'vitest';
import { type Operative, readOperative } from '#lib/sources/dila/operative.ts';

/** The expected reading; fields left out are not compared. */
type Expected = Partial<Omit<Operative, 'unread' | 'fines'>> & {
  /** Euros of each fine. */
  readonly fines?: readonly number[];
  readonly bodies?: readonly (string | null)[];
  readonly shares?: readonly (readonly number[])[];
  readonly unread?: readonly string[];
};

/** Date of the decision, lines of its operative part in the words of the CNIL, expected reading. */
const PARTS: readonly (readonly [string, string, readonly string[], Expected])[] = [
  [
    'a warning made public, 2011',
    '2011-09-21',
    ['décide de prononcer un avertissement à l’encontre de la société ALPHA et de rendre publique sa délibération.'],
    { measures: ['avertissement'], fines: [] },
  ],
  [
    'a pecuniary sanction in points of thousands, 2012',
    '2012-01-12',
    [
      'décide de prononcer une sanction pécuniaire de 20.000 euros à l’encontre de la société ALPHA ;',
      'décide de rendre publique sa décision.',
    ],
    { measures: ['amende'], fines: [20_000], bodies: ['ALPHA'] },
  ],
  [
    'a sanction with an injunction to stop, 2013',
    '2013-01-10',
    [
      'décide :',
      '- de prononcer à l’encontre du syndicat des copropriétaires ALPHA une sanction pécuniaire d’un euro ;',
      '- de prononcer une injonction de cesser le traitement ;',
    ],
    { measures: ['amende', 'injonction'], fines: [1] },
  ],
  [
    'the largest sanction of its time, in letters and figures, 2014',
    '2014-01-03',
    [
      'décide de prononcer à l’encontre de la société GOOGLE INC. une sanction pécuniaire de 150 000 (cent cinquante mille) euros ;',
      'd’ordonner à la société GOOGLE INC. d’insérer un communiqué sur le site google.fr.',
    ],
    { measures: ['amende'], fines: [150_000], bodies: ['GOOGLE INC.'] },
  ],
  [
    'a warning to a bank, 2014',
    '2014-08-07',
    ['décide d’adresser un avertissement à la société ALPHA.'],
    { measures: ['avertissement'] },
  ],
  [
    'a sanction with former articles, 2015',
    '2015-11-05',
    [
      'décide de prononcer à l’encontre de la société OPTICAL CENTER une sanction pécuniaire de 50 000 euros (cinquante mille euros) pour manquement aux articles 34 et 35 de la loi n° 78-17 du 6 janvier 1978 modifiée ;',
    ],
    { measures: ['amende'], fines: [50_000], provisions: ['lil-34-ancien', 'lil-35-ancien'] },
  ],
  [
    'a sanction of 2016, sector of dating sites',
    '2016-12-15',
    [
      'décide de prononcer une sanction pécuniaire à l’encontre de la société SAMADHI d’un montant de 20 000 euros (vingt mille euros) ;',
    ],
    { fines: [20_000] },
  ],
  [
    'no sanction at all, 2014',
    '2014-07-17',
    ['décide de relaxer la société ALPHA des fins de la poursuite.'],
    { measures: ['relaxe'], fines: [], provisions: [], unread: [] },
  ],
  [
    'no need to sanction, 2018',
    '2018-07-24',
    ['décide qu’il n’y a pas lieu de prononcer de sanction à l’encontre de la société ALPHA.'],
    { measures: ['non-lieu'], fines: [], liquidation: null, unread: [] },
  ],
  [
    'no need to sanction, in the infinitive, 2022',
    '2022-12-20',
    [
      'décide de :',
      '- dire n’y avoir lieu à sanctionner la société ALPHA ;',
      '- rendre publique sa délibération, qui n’identifiera plus nommément la société à l’expiration d’un délai de deux ans à compter de sa publication.',
    ],
    { measures: ['non-lieu'], namedForYears: 2, unread: [] },
  ],
  [
    'no need to liquidate, and the injunction closed, 2021',
    '2021-11-04',
    [
      'décide de :',
      '- dire qu’il n’y a pas lieu à liquidation de l’astreinte ;',
      '- prononcer la clôture de l’injonction.',
    ],
    { measures: ['cloture-injonction'], liquidation: null, fines: [], unread: [] },
  ],
  [
    'no need to liquidate, and nothing else',
    '2021-11-04',
    ['décide qu’il n’y a pas lieu à liquidation de l’astreinte.'],
    { measures: ['non-lieu'], liquidation: null, unread: [] },
  ],
  [
    'no need to liquidate any more, 2024',
    '2024-03-14',
    [
      'décide de :',
      '- constater qu’il n’y a plus lieu de liquider l’astreinte ;',
      '- clore l’injonction prononcée à l’encontre de la société ALPHA.',
    ],
    { measures: ['cloture-injonction'], liquidation: null, unread: [] },
  ],
  [
    'fifty millions, 2019',
    '2019-01-21',
    [
      'décide de :',
      '- prononcer à l’encontre de la société GOOGLE LLC une sanction pécuniaire d’un montant de 50 (cinquante) millions d’euros ;',
    ],
    { fines: [50_000_000], bodies: ['GOOGLE LLC'] },
  ],
  [
    'thirty-five millions, the scale after the brackets, 2020',
    '2020-12-07',
    [
      'décide de :',
      '- prononcer à l’encontre de la société AMAZON EUROPE CORE une amende administrative d’un montant de 35 (trente-cinq) millions d’euros pour manquement à l’article 82 de la loi Informatique et Libertés ;',
    ],
    { fines: [35_000_000], provisions: ['lil-82'], unread: [] },
  ],
  [
    'figures and letters that disagree under one scale',
    '2020-12-07',
    [
      'décide de prononcer à l’encontre de la société ALPHA une amende administrative de 35 (vingt-cinq) millions d’euros pour manquement à l’article 82 de la loi Informatique et Libertés ;',
    ],
    { fines: [], unread: ['fine'] },
  ],
  [
    'two companies of one group, a clause each, 2020',
    '2020-12-07',
    [
      'décide de :',
      '- prononcer à l’encontre de la société GOOGLE LLC une amende administrative d’un montant de 60 000 000 (soixante millions) d’euros pour manquement à l’article 82 de la loi Informatique et Libertés ;',
      '- prononcer à l’encontre de la société GOOGLE IRELAND LIMITED une amende administrative d’un montant de 40 000 000 (quarante millions) d’euros pour manquement à l’article 82 de la loi Informatique et Libertés ;',
    ],
    { fines: [60_000_000, 40_000_000], bodies: ['GOOGLE LLC', 'GOOGLE IRELAND LIMITED'], unread: [] },
  ],
  [
    'two companies, one clause, each its own',
    '2021-12-31',
    [
      'décide de prononcer à l’encontre des sociétés ALPHA LLC et BETA LIMITED respectivement une amende de 90 000 000 d’euros et une amende de 60 000 000 d’euros pour manquement à l’article 82 de la loi Informatique et Libertés ;',
    ],
    { fines: [90_000_000, 60_000_000], bodies: ['ALPHA LLC', 'BETA LIMITED'] },
  ],
  [
    'two companies, the same for each',
    '2024-12-12',
    [
      'décide de prononcer à l’encontre des sociétés ALPHA et BETA une amende administrative de 5 000 euros chacune pour manquement à l’article 82 de la loi Informatique et Libertés ;',
    ],
    { fines: [5000, 5000], bodies: ['ALPHA', 'BETA'] },
  ],
  [
    'two shares added in one clause, 2022',
    '2022-06-23',
    [
      'décide de :',
      '- prononcer à l’encontre de la société ALPHA une amende administrative d’un montant de 120 000 (cent vingt mille) euros au regard des manquements aux articles 5-1-e), 12 et 32 du RGPD et de 40 000 (quarante mille) euros au regard du manquement à l’article 82 de la loi Informatique et Libertés ;',
    ],
    {
      fines: [160_000],
      shares: [[120_000, 40_000]],
      provisions: ['rgpd-5-1-e', 'rgpd-12', 'rgpd-32', 'lil-82'],
      unread: [],
    },
  ],
  [
    'two fines named in one clause, 2023',
    '2023-06-08',
    [
      'décide de prononcer à l’encontre de la société ALPHA une amende administrative d’un montant de 120 000 euros pour les manquements aux articles 5, 6, 9 et 32 du RGPD et une amende administrative d’un montant de 30 000 euros pour le manquement à l’article 82 de la loi Informatique et Libertés ;',
    ],
    { fines: [150_000], shares: [[120_000, 30_000]], provisions: ['rgpd-5', 'rgpd-6', 'rgpd-9', 'rgpd-32', 'lil-82'] },
  ],
  [
    'three shares and their sum',
    '2023-05-11',
    [
      'décide de prononcer à l’encontre de la société ALPHA une amende de 280 000 euros pour manquements aux articles 5-1-e) et 9 du RGPD, de 50 000 euros pour manquement à l’article 26 du RGPD et de 50 000 euros pour manquement à l’article 82 de la loi Informatique et Libertés, soit un montant total de 380 000 euros ;',
    ],
    { fines: [380_000], shares: [[280_000, 50_000, 50_000]] },
  ],
  [
    'three shares whose sum is another',
    '2023-05-11',
    [
      'décide de prononcer à l’encontre de la société ALPHA une amende de 280 000 euros pour manquement à l’article 9 du RGPD et de 100 000 euros pour manquement à l’article 82 de la loi Informatique et Libertés, soit un montant total de 390 000 euros ;',
    ],
    { fines: [], unread: ['fine'] },
  ],
  [
    'a total parted « comme suit », 2021',
    '2021-06-14',
    [
      'décide de :',
      '- prononcer à l’encontre de la société BRICO PRIVÉ une amende administrative d’un montant total de 500 000 euros (cinq cent mille euros), se décomposant comme suit :',
      '• 300 000 euros (trois cent mille euros) au regard des manquements aux articles 5, paragraphe 1, e), 13, 17 et 32 du RGPD ;',
      '• 200 000 euros (deux cent mille euros) au regard du manquement à l’article L. 34-5 du CPCE ;',
    ],
    {
      fines: [500_000],
      shares: [[300_000, 200_000]],
      bodies: ['BRICO PRIVÉ'],
      provisions: ['rgpd-5-1-e', 'rgpd-13', 'rgpd-17', 'rgpd-32', 'cpce-l34-5'],
    },
  ],
  [
    'a total and what it is made of, « dont »',
    '2020-11-18',
    [
      'décide de prononcer une amende administrative à l’encontre de la société ALPHA de 2 250 000 euros, dont 1 500 000 euros pour manquement à l’article 13 du RGPD et 750 000 euros pour manquement à l’article 82 de la loi Informatique et Libertés ;',
    ],
    { fines: [2_250_000], shares: [[1_500_000, 750_000]] },
  ],
  [
    'an injunction with a delay of six months and fifteen days',
    '2022-10-17',
    [
      'décide de :',
      '- enjoindre à la société ALPHA de purger ses bases dans un délai de six mois et quinze jours à compter de la notification ;',
    ],
    { measures: ['injonction'], deadline: '6 mois et 15 jours', dailyPenalty: null },
  ],
  [
    'a delay in figures and letters, of both units',
    '2022-10-17',
    ['décide d’enjoindre à la société ALPHA d’agir dans un délai de six (6) mois et 15 (quinze) jours ;'],
    { deadline: '6 mois et 15 jours' },
  ],
  [
    'a delay of both units that disagrees',
    '2022-10-17',
    ['décide d’enjoindre à la société ALPHA d’agir dans un délai de six mois et 15 (douze) jours ;'],
    { deadline: null, unread: ['deadline', 'provisions'] },
  ],
  [
    'provisions of the injunction beside those fined, 2022',
    '2022-11-30',
    [
      'décide de :',
      '- prononcer à l’encontre de la société FREE une amende administrative d’un montant de 300 000 euros pour manquements aux articles 12, 15 et 32 du RGPD ;',
      '- prononcer à l’encontre de la société FREE une injonction de mettre en conformité ses traitements avec les dispositions suivantes : s’agissant du manquement à l’article 33 du RGPD, documenter les violations ;',
    ],
    { measures: ['amende', 'injonction'], provisions: ['rgpd-12', 'rgpd-15', 'rgpd-32'], enjoined: ['rgpd-33'] },
  ],
  [
    'an injunction for the same provision: nothing beside',
    '2022-11-30',
    [
      'décide de :',
      '- prononcer un rappel à l’ordre pour manquement à l’article 32 du RGPD ;',
      '- enjoindre au ministère de remédier au manquement à l’article 32 du RGPD ;',
    ],
    { measures: ['rappel-a-l-ordre', 'injonction'], provisions: ['rgpd-32'], enjoined: [] },
  ],
  [
    'a reminder and an injunction, 2021',
    '2021-01-12',
    [
      'décide de :',
      '- prononcer un rappel à l’ordre à l’encontre du ministère de l’intérieur au regard des manquements aux articles 87, 90 et 104 de la loi Informatique et Libertés ;',
      '- enjoindre au ministère de l’intérieur de cesser tout vol de drone ;',
      '- rendre publique sa délibération.',
    ],
    { measures: ['rappel-a-l-ordre', 'injonction'], provisions: ['lil-87', 'lil-90', 'lil-104'] },
  ],
  [
    'an injunction under a daily penalty, 2020',
    '2020-07-28',
    [
      'décide de :',
      '- prononcer une injonction de mettre en conformité le traitement avec les obligations résultant des articles 5-1-c) et 32 du RGPD ;',
      '- assortir l’injonction d’une astreinte de 250 (deux cent cinquante) euros par jour de retard à l’issue d’un délai de trois mois suivant la notification de la présente délibération ;',
    ],
    { measures: ['injonction', 'astreinte'], dailyPenalty: 250, deadline: '3 mois' },
  ],
  [
    'a penalty liquidated, the earlier fine told again, 2023',
    '2023-04-17',
    [
      'décide de :',
      '- liquider l’astreinte prononcée par la délibération n° SAN-2022-019 du 17 octobre 2022, qui avait infligé une amende de 20 millions d’euros, à la somme de 5 200 000 (cinq millions deux cent mille) euros ;',
    ],
    { measures: ['liquidation-astreinte'], liquidation: 5_200_000, fines: [], unread: [] },
  ],
  [
    'a penalty liquidated to a sum, and nothing of the fine',
    '2023-04-17',
    [
      'décide de :',
      '- procéder à la liquidation de l’astreinte prononcée à l’encontre de la société CLEARVIEW AI pour un montant de 5 200 000 euros ;',
    ],
    { measures: ['liquidation-astreinte'], liquidation: 5_200_000, fines: [], unread: [] },
  ],
  [
    'a penalty liquidated and the injunction closed, two clauses, 2022',
    '2022-03-24',
    ['décide de :', '- liquider l’astreinte à hauteur de 1 000 euros ;', '- clôturer l’injonction.'],
    { measures: ['liquidation-astreinte', 'cloture-injonction'], liquidation: 1000, fines: [], unread: [] },
  ],
  [
    'a penalty liquidated and the injunction closed, one clause',
    '2022-03-24',
    ['décide de liquider l’astreinte pour un montant de 1 000 euros et de clore l’injonction prononcée.'],
    { measures: ['liquidation-astreinte', 'cloture-injonction'], liquidation: 1000 },
  ],
  [
    'a fine, a penalty liquidated and a closing: three acts',
    '2024-07-22',
    [
      'décide de :',
      '- prononcer à l’encontre de la commune de LETTREVILLE une amende administrative de 5 000 euros pour manquement à l’article 37 du RGPD ;',
      '- prononcer, à l’encontre de la commune de LETTREVILLE, la liquidation de l’astreinte pour un montant de 6 900 euros ;',
      '- prononcer la clôture de la procédure d’injonction ;',
    ],
    {
      measures: ['amende', 'liquidation-astreinte', 'cloture-injonction'],
      fines: [5000],
      liquidation: 6900,
      provisions: ['rgpd-37'],
      unread: [],
    },
  ],
  [
    'an injunction closed, 2026',
    '2026-03-04',
    [
      'décide de :',
      '- constater que l’injonction prononcée à l’encontre de la société KASPR a été satisfaite ;',
      '- clore la procédure.',
    ],
    { measures: ['cloture-injonction'], fines: [], provisions: [] },
  ],
  [
    'a fine of a municipality with a penalty, 2023',
    '2023-12-12',
    [
      'décide de :',
      '• prononcer à l’encontre de la commune de KOUROU une amende administrative d’un montant de cinq mille (5 000) euros au regard des manquements aux articles 31 et 37 du RGPD ;',
      '• prononcer à l’encontre de la commune de KOUROU une injonction de désigner un délégué, assortie d’une astreinte de cent cinquante (150) euros par jour de retard à l’issue d’un délai de deux mois ;',
    ],
    { measures: ['amende', 'injonction', 'astreinte'], fines: [5000], dailyPenalty: 150, deadline: '2 mois' },
  ],
  [
    'a fine of a million, in letters, 2022',
    '2022-06-23',
    [
      'décide de prononcer à l’encontre de la société ALPHA une amende administrative d’un montant d’un million d’euros (1 000 000 €) pour manquements aux articles 12, 14, 15 et 21 du RGPD et à l’article L. 34-5 du CPCE ;',
    ],
    { fines: [1_000_000], provisions: ['rgpd-12', 'rgpd-14', 'rgpd-15', 'rgpd-21', 'cpce-l34-5'] },
  ],
  [
    'a limitation of a processing',
    '2020-09-03',
    [
      'décide de prononcer une limitation temporaire du traitement à l’encontre de l’association ALPHA pour manquement à l’article 6 du RGPD ;',
    ],
    { measures: ['limitation-traitement'], provisions: ['rgpd-6'] },
  ],
  [
    'a fine of 2026 with an injunction by day',
    '2026-01-22',
    [
      'décide de :',
      '- prononcer à l’encontre de FRANCE TRAVAIL une amende administrative d’un montant de cinq millions d’euros (5 000 000 €) pour manquement à l’article 32 du RGPD ;',
      '- enjoindre à FRANCE TRAVAIL de justifier des mesures correctrices au plus tard le 1er octobre 2026, sous astreinte de 5 000 euros par jour de retard ;',
    ],
    {
      measures: ['amende', 'injonction', 'astreinte'],
      fines: [5_000_000],
      dailyPenalty: 5000,
      deadline: '1er octobre 2026',
    },
  ],
  [
    'a publicity of two years with a notice, 2025',
    '2025-09-01',
    [
      'décide de :',
      '- prononcer à l’encontre de la société ALPHA une amende administrative de 150 000 000 (cent cinquante millions) d’euros pour manquement à l’article 82 de la loi « Informatique et Libertés » ;',
      '- rendre publique, sur le site de la CNIL et sur le site de Légifrance, sa délibération, qui n’identifiera plus nommément la société à l’issue d’une durée de deux ans à compter de sa publication.',
    ],
    { fines: [150_000_000], provisions: ['lil-82'] },
  ],
];

describe('the wordings of the CNIL, 2011 to 2026', () => {
  it('are at least forty', () => expect(PARTS.length).toBeGreaterThanOrEqual(40));

  it.each(PARTS)('%s', (_, decided, [first = '', ...lines], { fines, bodies, shares, unread, ...facts }) => {
    const reading = readOperative(
      [
        'PAR CES MOTIFS',
        `La formation restreinte de la CNIL, après en avoir délibéré, ${first}`,
        ...lines,
        'Le président',
      ].join('\n'),
      decided,
    );
    expect(reading).toMatchObject(facts);
    if (fines) expect(reading.fines.map(({ amount }) => amount)).toEqual(fines);
    if (bodies) expect(reading.fines.map(({ respondent }) => respondent)).toEqual(bodies);
    if (shares) expect(reading.fines.map((fine) => fine.shares)).toEqual(shares);
    if (unread) expect(reading.unread.map(({ field }) => field)).toEqual(unread);
  });
});
