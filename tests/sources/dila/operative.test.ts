import { describe, expect, it } from 'vitest';
import { readOperative } from '#lib/sources/dila/operative.ts';

const PUBLICITY =
  'rendre publique, sur le site de la CNIL et sur le site de Légifrance, sa délibération, qui n’identifiera plus nommément la société à l’expiration d’un délai de deux ans à compter de sa publication.';

/** Reads a decision whose operative part has these lines. */
function read(...lines: readonly string[]) {
  const text = [
    '1. Par une décision antérieure, une amende de 1 000 euros avait été prononcée.',
    'PAR CES MOTIFS',
    'La formation restreinte de la CNIL, après en avoir délibéré, décide de :',
    ...lines,
    'Le président',
    'Cette décision peut faire l’objet d’un recours ; une amende de 7 euros n’y est pas.',
  ];
  return readOperative(text.join('\n'), '2024-09-05');
}

describe('readOperative', () => {
  it('reads a fine with its provisions and its publicity', () => {
    expect(
      read(
        '- prononcer à l’encontre de la société CEGEDIM SANTÉ une amende administrative d’un montant de huit cent mille euros (800 000 euros) pour manquements à l’article 66 de la loi n° 78-17 du 6 janvier 1978 modifiée et à l’article 5, paragraphe 1, a) du RGPD ;',
        `- ${PUBLICITY}`,
      ),
    ).toEqual({
      measures: ['amende'],
      fines: [{ respondent: 'CEGEDIM SANTÉ', amount: 800_000 }],
      liquidation: null,
      dailyPenalty: null,
      deadline: null,
      provisions: ['rgpd-5-1-a', 'lil-66'],
      enjoined: [],
      namedForYears: 2,
      unread: [],
    });
  });

  it('reads an injunction with its penalty in the same clause, and ignores the order to publish', () => {
    expect(
      read(
        '• prononcer à l’encontre de la commune de LETTREVILLE une amende administrative d’un montant de cinq mille (5 000) euros au regard des manquements constitués aux articles 31 et 37 du règlement (UE) n° 2016/679 du 27 avril 2016 relatif à la protection des données ;',
        '• prononcer à l’encontre de la commune de LETTREVILLE une injonction de désigner un délégué à la protection des données assortie d’une astreinte de cent-cinquante (150) euros par jour de retard à l’issue d’un délai de deux mois suivant la notification de la délibération ;',
        '• rendre publique sa délibération, qui n’identifiera plus nommément la commune à l’expiration d’un délai d’un an à compter de sa publication ;',
        '• ordonner à la commune de publier sur son site un message d’information ;',
        '- L’encart reproduira le texte suivant : « Communiqué : une amende de 6 000 euros et une injonction sous astreinte de 160 euros par jour de retard dans un délai de trois mois »',
      ),
    ).toEqual({
      measures: ['amende', 'injonction', 'astreinte'],
      fines: [{ respondent: 'commune de LETTREVILLE', amount: 5000 }],
      liquidation: null,
      dailyPenalty: 150,
      deadline: '2 mois',
      provisions: ['rgpd-31', 'rgpd-37'],
      enjoined: [],
      namedForYears: 1,
      unread: [],
    });
  });

  it('reads a fine per body, and the penalty in its own clause', () => {
    const { fines, measures, dailyPenalty, deadline, provisions, unread } = read(
      'prononcer à l’encontre de la société ALPHA LLC une amende administrative d’un montant de 90 000 000 euros (quatre-vingt-dix millions d’euros) pour manquement à l’article 82 de la loi Informatique et Libertés ;',
      'prononcer à l’encontre de la société BETA LIMITED une amende administrative d’un montant de 60 000 000 euros (soixante millions d’euros) pour manquement à l’article 82 de la loi Informatique et Libertés ;',
      'prononcer à l’encontre des sociétés ALPHA LLC et BETA LIMITED une injonction de modifier, dans un délai de six mois, les modalités de refus ;',
      '- mettre fin à la lecture des traceurs ;',
      '- procéder à l’effacement des données ;',
      'assortir l’injonction d’une astreinte de 100 000 euros (cent mille euros) par jour de retard à l’issue d’un délai de 3 (trois) mois suivant la notification ;',
    );
    expect(fines).toEqual([
      { respondent: 'ALPHA LLC', amount: 90_000_000 },
      { respondent: 'BETA LIMITED', amount: 60_000_000 },
    ]);
    expect({ measures, dailyPenalty, deadline, provisions, unread }).toEqual({
      measures: ['amende', 'injonction', 'astreinte'],
      dailyPenalty: 100_000,
      deadline: '3 mois',
      provisions: ['lil-82'],
      unread: [],
    });
  });

  it('reads a total with its parts, and checks their sum', () => {
    const breakdown = (second: string) =>
      read(
        '- prononcer à l’encontre de la société ALPHA une amende administrative d’un montant de cinq cent vingt-cinq mille euros (525 000 €) pour manquements aux articles L.34-5 du CPCE et 6 et 14 du RGPD, qui se décompose comme suit :',
        'o deux cent mille euros (200 000 €) pour manquement à l’article L.34-5 du CPCE ;',
        `o ${second} pour manquements aux articles 6 et 14 du RGPD ;`,
      );
    expect(breakdown('trois cent vingt-cinq mille euros (325 000 €)').fines).toEqual([
      { respondent: 'ALPHA', amount: 525_000, shares: [200_000, 325_000] },
    ]);
    expect(breakdown('trois cent mille euros (300 000 €)')).toMatchObject({
      fines: [],
      unread: [
        {
          field: 'fine',
          message: 'les parties de l’amende ne font pas son total : « cinq cent vingt-cinq mille euros (525 000 €) »',
        },
      ],
    });
  });

  it('reads a reminder and an injunction with a date', () => {
    expect(
      read(
        '- prononcer un rappel à l’ordre à l’encontre du ministère de l’intérieur pour manquement à l’article 87 de la loi Informatique et Libertés ;',
        '- enjoindre au ministère de l’intérieur de mettre en conformité le traitement au plus tard le 31 octobre 2026 ;',
      ),
    ).toMatchObject({
      measures: ['rappel-a-l-ordre', 'injonction'],
      fines: [],
      deadline: '31 octobre 2026',
      dailyPenalty: null,
      provisions: ['lil-87'],
      unread: [],
    });
  });

  it('does not read a liquidated penalty as a fine', () => {
    expect(
      read(
        '- liquider l’astreinte prononcée par la délibération SAN-2022-919 à la somme de 5 200 000 (cinq millions deux cent mille) euros ;',
      ),
    ).toMatchObject({
      measures: ['liquidation-astreinte'],
      fines: [],
      liquidation: 5_200_000,
      dailyPenalty: null,
      unread: [],
    });
  });

  it('does not read an order to publish as a penalty', () => {
    expect(
      read(
        '- enjoindre à la société ALPHA de publier le texte qui suit ;',
        '- ordonner à la société ALPHA d’afficher : « une injonction sous astreinte de 160 euros par jour de retard »',
      ),
    ).toMatchObject({ measures: ['injonction'], dailyPenalty: null });
  });

  it('does not read a discharge as a breach', () => {
    expect(
      read('- relaxer la société ALPHA des fins de la poursuite pour le manquement à l’article 32 du RGPD ;'),
    ).toMatchObject({ measures: ['relaxe'], provisions: [], unread: [] });
  });

  it('reads the breaches of an injunction when nothing else is pronounced', () => {
    const injunction =
      '- prononcer une injonction de mettre le traitement en conformité, s’agissant du manquement à l’article 32 du RGPD ;';
    expect(read(injunction)).toMatchObject({ measures: ['injonction'], provisions: ['rgpd-32'] });
    expect(
      read('- prononcer un rappel à l’ordre pour manquement à l’article 5-2 du RGPD ;', injunction).provisions,
    ).toEqual(['rgpd-5-2']);
  });

  it('reads « prononcer la liquidation » and « prononcer la clôture » with their own meaning', () => {
    expect(
      read(
        '- prononcer, à l’encontre de la commune de x, la liquidation de l’astreinte pour un montant de 6 900 (six mille neuf cents) euros ;',
      ),
    ).toMatchObject({ measures: ['liquidation-astreinte'], liquidation: 6900 });
    expect(read('- prononcer la clôture de la procédure d’injonction ;')).toMatchObject({
      measures: ['cloture-injonction'],
    });
    expect(read('- prononcer une injonction d’effacer les données après la clôture du compte ;').measures).toEqual([
      'injonction',
    ]);
  });

  it('reads a decision made before the GDPR, on one line', () => {
    const text =
      'PAR CES MOTIFS, la formation restreinte, après en avoir délibéré, décide de prononcer à l’encontre de la société ALPHA une sanction pécuniaire de 50 000 euros (cinquante mille euros) pour manquement à l’article 34 de la loi n° 78-17 du 6 janvier 1978 modifiée ; de rendre publique sa délibération.';
    expect(readOperative(text, '2018-05-07')).toMatchObject({
      measures: ['amende'],
      fines: [{ respondent: 'ALPHA', amount: 50_000 }],
      provisions: ['lil-34-ancien'],
      namedForYears: null,
      unread: [],
    });
  });

  it('reads its own operative part, not the one it quotes', () => {
    const text = [
      '« PAR CES MOTIFS, la formation restreinte décide de prononcer à l’encontre de la société ALPHA une amende de 1 000 euros »',
      'PAR CES MOTIFS',
      'La formation restreinte décide de :',
      '- clôturer l’injonction prononcée à l’encontre de la société ALPHA ;',
    ];
    expect(readOperative(text.join('\n'), '2024-09-05')).toMatchObject({ measures: ['cloture-injonction'], fines: [] });
  });

  it.each([
    [
      'figures and letters that disagree',
      '- prononcer à l’encontre de la société ALPHA une amende de 800 000 (quatre-vingt mille) euros pour manquement à l’article 32 du RGPD',
      'fine',
      '« 800 000 (quatre-vingt mille) euros » : 800\u202f000 d’une part, 80\u202f000 de l’autre',
    ],
    [
      'fines in one breath',
      '- prononcer à l’encontre des sociétés ALPHA et BETA des amendes d’un montant respectif de 60 millions et 40 millions d’euros pour manquement à l’article 32 du RGPD',
      'fine',
      'une même clause prononce plusieurs amendes',
    ],
    [
      'two amounts',
      '- prononcer à l’encontre de la société ALPHA une amende de 60 000 euros, portée à 80 000 euros, pour manquement à l’article 32 du RGPD',
      'fine',
      'la clause qui prononce l’amende contient plusieurs montants',
    ],
    [
      'a fine without an amount',
      '- prononcer à l’encontre de la société ALPHA une amende pour manquement à l’article 32 du RGPD',
      'fine',
      'le montant de l’amende n’a pas été trouvé',
    ],
    [
      'an unknown measure',
      '- prononcer à l’encontre de la société ALPHA un blâme pour manquement à l’article 32 du RGPD',
      'measures',
      'mesure non reconnue : « prononcer à l’encontre de la société ALPHA un blâme pour manquement à l’article »',
    ],
    [
      'a penalty that multiplies',
      '- enjoindre à la société ALPHA d’agir sous astreinte de 500 euros par jour de retard et par manquement',
      'dailyPenalty',
      'l’astreinte se multiplie par autre chose que les jours de retard',
    ],
    [
      'two delays',
      '- enjoindre à la société ALPHA d’agir dans un délai de deux mois, puis dans un délai de trois mois',
      'deadline',
      'plusieurs délais sont donnés',
    ],
    [
      'a delay that disagrees',
      '- enjoindre à la société ALPHA d’agir dans un délai de deux (3) mois',
      'deadline',
      'le délai ne se lit pas',
    ],
    [
      'a publicity with a last day',
      '- rendre publique sa délibération, qui n’identifiera plus nommément les sociétés à compter du 11 décembre 2022',
      'namedForYears',
      'la durée de la publicité nominative ne se lit pas',
    ],
    [
      'a fine without provisions',
      '- prononcer à l’encontre de la société ALPHA une amende de 500 euros',
      'provisions',
      'les fondements des manquements n’ont pas été trouvés dans ce qui est décidé',
    ],
  ])('leaves %s empty, with the reason', (_, line, field, message) => {
    const reading = read(line);
    expect(reading.unread).toContainEqual({ field, message });
    expect(reading.unread.filter((unread) => unread.field === field)).toHaveLength(1);
    expect({
      fine: reading.fines,
      measures: reading.measures,
      dailyPenalty: reading.dailyPenalty,
      deadline: reading.deadline,
      provisions: reading.provisions,
      namedForYears: reading.namedForYears,
    }).toMatchObject({
      [field]: field === 'fine' || field === 'measures' || field === 'provisions' ? [] : null,
    });
  });

  it.each([
    [
      'no operative part',
      'La formation restreinte constate que tout est en ordre.',
      '« PAR CES MOTIFS » est introuvable',
    ],
    [
      'an operative part that decides nothing',
      'PAR CES MOTIFS\nLa formation restreinte observe.',
      'la partie qui suit « PAR CES MOTIFS » ne se lit pas',
    ],
  ])('reports %s', (_, text, message) => {
    const reading = readOperative(text, '2024-09-05');
    expect(reading).toMatchObject({ measures: [], fines: [], provisions: [] });
    expect(new Set(reading.unread.map((unread) => unread.message))).toEqual(new Set([message]));
  });
});
