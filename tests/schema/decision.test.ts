import { describe, expect, it } from 'vitest';
import { Decision, decisionId, namedUntil } from '#lib/schema/decision.ts';

const source = {
  url: 'https://www.cnil.fr/',
  title: 'CNIL',
  kind: 'official',
  proves: 'tout',
  read: 'texte',
  readOn: '2026-01-09',
};
const alpha = { organisation: 'alpha', name: 'ALPHA SA', country: 'FR', fine: 800_000, turnover: null };
const beta = { organisation: 'beta', name: 'BÊTA SAS', country: 'FR', fine: null, turnover: null };
const anonymous = { organisation: null, name: null, country: 'FR', fine: 5_000, turnover: null };

/** A decision that is right; each test changes what it names. */
const decision = {
  number: 'SAN-2024-013',
  authority: 'cnil',
  decided: '2024-09-05',
  published: '2024-09-12',
  procedure: 'ordinaire',
  measures: ['amende'],
  respondents: [alpha],
  fine: 800_000,
  sector: 'sante',
  provisions: ['rgpd-32', 'lil-66'],
  themes: ['securite'],
  sources: [source],
};

/** What is wrong, as « field: message ». */
function wrong(changes: Record<string, unknown>): string[] {
  const issues = Decision.safeParse({ ...decision, ...changes }).error?.issues ?? [];
  return issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
}

/** Names of the rules that are broken. */
function rules(changes: Record<string, unknown>): unknown[] {
  const issues = Decision.safeParse({ ...decision, ...changes }).error?.issues ?? [];
  return issues.map((issue) => (issue.code === 'custom' ? issue.params?.['rule'] : issue.code));
}

describe('a decision', () => {
  it('needs nothing but its facts: the rest has a neutral value', () => {
    expect(Decision.parse(decision)).toEqual({
      ...decision,
      liquidation: null,
      dailyPenalty: null,
      deadline: null,
      holdings: [],
      appeals: [],
      namedForYears: null,
    });
  });

  it.each([
    'number',
    'authority',
    'decided',
    'published',
    'procedure',
    'measures',
    'respondents',
    'fine',
    'sector',
    'provisions',
    'themes',
    'sources',
  ])('cannot do without « %s »', (field) => {
    const { [field as 'fine']: _, ...rest } = decision;
    expect(Decision.safeParse(rest).error?.issues.map(({ path }) => path)).toEqual([[field]]);
  });

  it('refuses a key that it does not know', () => {
    expect(Decision.safeParse({ ...decision, amount: 1 }).error?.issues).toMatchObject([
      { code: 'unrecognized_keys', keys: ['amount'], path: [] },
    ]);
  });

  it.each([
    ['a measure of no list', { measures: ['amende', 'blâme'] }, [['measures', 1]]],
    ['no measure', { measures: [] }, [['measures']]],
    ['no respondent', { respondents: [], fine: null }, [['respondents']]],
    ['no source', { sources: [] }, [['sources']]],
    ['a country in full', { respondents: [{ ...alpha, country: 'France' }] }, [['respondents', 0, 'country']]],
    ['an identifier that is not Légifrance’s', { legifrance: 'JORFTEXT000050202759' }, [['legifrance']]],
    ['a number of years that is not whole', { namedForYears: 1.5 }, [['namedForYears']]],
    ['a procedure of no list', { procedure: 'accélérée' }, [['procedure']]],
    ['a provision written in full', { provisions: ['article 32'] }, [['provisions', 0]]],
  ])('refuses %s', (_, changes, paths) => {
    expect(Decision.safeParse({ ...decision, ...changes }).error?.issues.map(({ path }) => path)).toEqual(paths);
  });

  it('whose date does not exist is not compared with other dates', () => {
    expect(wrong({ decided: '2024-02-30', published: '2024-01-01' })).toEqual([
      'decided: date attendue au format AAAA-MM-JJ, et qui existe au calendrier',
    ]);
  });
});

describe('a decision and the official list', () => {
  it('may say why it is not on it, in words', () => {
    expect(wrong({ offRegister: 'Révélée par un arrêt du Conseil d’État.' })).toEqual([]);
    expect(wrong({ offRegister: '' })).toHaveLength(1);
    expect(Decision.parse(decision)).not.toHaveProperty('offRegister');
  });

  it('may end the proceedings without a sanction, as rows of the list do', () => {
    const ended = { fine: null, respondents: [{ ...alpha, fine: null }], provisions: [] };
    for (const measure of ['relaxe', 'non-lieu', 'abandon-des-poursuites'])
      expect(wrong({ ...ended, measures: [measure] })).toEqual([]);
    expect(rules({ ...ended, measures: ['abandon'] })).toContain('invalid_value');
  });
});

describe('the name of a decision', () => {
  it('is its number, or the identifier given where it has none', () => {
    expect(decisionId({ number: 'SAN-2024-013', id: undefined })).toBe('SAN-2024-013');
    expect(decisionId({ number: null, id: 'vdai-2024-07-02-vinted' })).toBe('vdai-2024-07-02-vinted');
  });

  it('is required: neither number nor identifier is refused', () => {
    expect(wrong({ number: null })).toEqual([
      'number: une décision sans numéro a besoin d’un identifiant : ajouter id',
    ]);
    expect(rules({ number: null })).toEqual(['decision-id']);
  });

  it('is single: a number and an identifier are refused', () => {
    expect(wrong({ id: 'cegedim' })).toEqual(['id: une décision numérotée n’a pas d’autre identifiant : retirer id']);
    expect(rules({ id: 'cegedim' })).toEqual(['decision-id']);
  });

  it.each(['SAN-2024-13', 'SAN-24-013', 'san-2024-013', 'SAN 2024-013', 'MED-2024-013', 'SAN-2024-013 '])(
    'of the CNIL has the form of a sanction: « %s » is refused',
    (number) => {
      expect(wrong({ number })).toEqual([
        `number: « ${number} » n’est pas un numéro de sanction de la CNIL : SAN-AAAA-NNN est attendu`,
      ]);
      expect(rules({ number })).toEqual(['decision-number']);
    },
  );

  it('of the CNIL may be that of a simplified procedure', () => {
    expect(wrong({ number: 'SANPS-2024-001', procedure: 'simplifiee' })).toEqual([]);
  });

  it('of a foreign authority has the form that this authority gives it', () => {
    expect(wrong({ authority: 'vdai', procedure: null, number: '3R-1137 (2.13-1.E)' })).toEqual([]);
  });
});

describe('the dates of a decision', () => {
  it('are in order: publication before decision is refused', () => {
    expect(wrong({ published: '2024-09-04' })).toEqual([
      'published: la publication (2024-09-04) précède la décision (2024-09-05)',
    ]);
    expect(rules({ published: '2024-09-04' })).toEqual(['published-before-decided']);
  });

  it.each(['2024-09-05', null])('publication %s, the same day or unknown, is accepted', (published) => {
    expect(wrong({ published })).toEqual([]);
  });

  it('give the last day on which the body is named', () => {
    expect(namedUntil({ published: '2024-09-12', namedForYears: 2 })).toBe('2026-09-12');
    expect(namedUntil({ published: null, namedForYears: 2 })).toBeNull();
    expect(namedUntil({ published: '2024-09-12', namedForYears: null })).toBeNull();
  });
});

describe('the procedure of a decision', () => {
  const message = 'procedure: la procédure est ordinaire ou simplifiee pour la CNIL, null pour une autorité étrangère';

  it('is said for the CNIL', () => {
    expect(wrong({ procedure: null })).toEqual([message]);
    expect(rules({ procedure: null })).toEqual(['procedure']);
  });

  it('is not said for a foreign authority', () => {
    expect(wrong({ authority: 'vdai' })).toEqual([message]);
  });
});

describe('the money of a decision', () => {
  it('a fine without the measure « amende » is refused', () => {
    expect(wrong({ measures: ['injonction'] })).toEqual([
      'fine: une amende est chiffrée mais « amende » n’est pas dans measures',
    ]);
    expect(rules({ measures: ['injonction'] })).toEqual(['fine-without-measure']);
  });

  it('the measure « amende » without an amount is accepted: it was not disclosed', () => {
    expect(wrong({ fine: null, respondents: [{ ...alpha, fine: null }] })).toEqual([]);
  });

  it('a liquidated penalty and a daily penalty ask for their measures too', () => {
    expect(wrong({ liquidation: 5_200_000 })).toEqual([
      'liquidation: une astreinte liquidée est chiffrée mais « liquidation-astreinte » n’est pas dans measures',
    ]);
    expect(wrong({ dailyPenalty: 500 })).toEqual([
      'dailyPenalty: une astreinte est chiffrée mais « astreinte » n’est pas dans measures',
    ]);
    expect(
      wrong({
        measures: ['amende', 'astreinte', 'liquidation-astreinte'],
        dailyPenalty: 500,
        liquidation: 5_200_000,
      }),
    ).toEqual([]);
  });

  it.each([
    [
      'less',
      [
        { ...alpha, fine: 300_000 },
        { ...beta, fine: 400_000 },
      ],
      700_000,
    ],
    ['more', [alpha, { ...beta, fine: 1 }], 800_001],
  ])('fines that make %s than the total are refused', (_, respondents, sum) => {
    expect(wrong({ respondents })).toEqual([
      `fine: les amendes des organismes font ${sum} €, le total annoncé est 800000`,
    ]);
    expect(rules({ respondents })).toEqual(['fine-sum']);
  });

  it('fines without a total are refused', () => {
    expect(wrong({ fine: null })).toEqual([
      'fine: les amendes des organismes font 800000 €, le total annoncé est null',
    ]);
  });

  it('fines that make the total are accepted', () => {
    expect(
      wrong({
        respondents: [
          { ...alpha, fine: 500_000 },
          { ...beta, fine: 300_000 },
        ],
      }),
    ).toEqual([]);
  });

  it('shares that are not all known may stay below the total', () => {
    expect(wrong({ respondents: [{ ...alpha, fine: 500_000 }, beta] })).toEqual([]);
    expect(wrong({ respondents: [{ ...alpha, fine: null }, beta] })).toEqual([]);
  });

  it('shares that are not all known cannot exceed the total', () => {
    expect(wrong({ respondents: [{ ...alpha, fine: 800_001 }, beta] })).toEqual([
      'fine: les amendes connues des organismes (800001 €) dépassent le total annoncé (800000)',
    ]);
    expect(wrong({ fine: null, respondents: [alpha, beta] })).toEqual([
      'fine: les amendes connues des organismes (800000 €) dépassent le total annoncé (null)',
    ]);
  });
});

describe('the respondents of a decision', () => {
  const message = 'organisation et name sont donnés tous les deux, ou null tous les deux';

  it('have a name as soon as they are known, and the reverse', () => {
    expect(wrong({ respondents: [{ ...alpha, name: null }] })).toEqual([`respondents.0: ${message}`]);
    expect(rules({ respondents: [{ ...alpha, name: null }] })).toEqual(['respondent-name']);
  });

  it('are told one by one', () => {
    expect(wrong({ respondents: [alpha, { ...beta, name: null }] })).toEqual([`respondents.1: ${message}`]);
  });

  it('may be anonymous, when the body is described', () => {
    const simplified = { number: null, id: 'san-2024-01-31-a', procedure: 'simplifiee', fine: 5_000, body: 'commune' };
    expect(wrong({ ...simplified, respondents: [anonymous] })).toEqual([]);
  });

  it('cannot be anonymous without a word on what they are', () => {
    expect(wrong({ fine: 5_000, respondents: [anonymous] })).toEqual([
      'body: un organisme anonyme est décrit par body, dans les mots de l’autorité',
    ]);
    expect(rules({ fine: 5_000, respondents: [anonymous] })).toEqual(['respondent-name']);
  });
});

describe('the appeals of a decision', () => {
  const appeal = { court: 'conseil-etat', number: '498628', date: '2025-10-01', outcome: 'rejet' };
  const reformed = { ...appeal, outcome: 'reformation', fineAfter: 500_000 };

  it('are judged after it', () => {
    expect(wrong({ appeals: [{ ...appeal, date: '2024-09-04' }, appeal] })).toEqual([
      'appeals.0.date: le recours est jugé (2024-09-04) avant la décision (2024-09-05)',
    ]);
    expect(rules({ appeals: [{ ...appeal, date: '2024-09-04' }] })).toEqual(['appeal-before-decided']);
  });

  it('do not raise the fine', () => {
    expect(wrong({ appeals: [{ ...reformed, fineAfter: 800_001 }] })).toEqual([
      'appeals.0.fineAfter: le montant après recours dépasse l’amende prononcée',
    ]);
    expect(rules({ appeals: [{ ...reformed, fineAfter: 800_001 }] })).toEqual(['appeal-amount']);
    expect(wrong({ appeals: [reformed] })).toEqual([]);
  });

  it('are written from the oldest to the newest: the last one says what is in force', () => {
    const later = { ...appeal, number: '498629', date: '2025-12-01' };
    expect(wrong({ appeals: [later, appeal] })).toEqual([
      'appeals.1.date: ce recours, jugé le 2025-10-01, est écrit après un recours jugé le 2025-12-01',
    ]);
    expect(rules({ appeals: [later, appeal] })).toEqual(['appeal-order']);
    expect(wrong({ appeals: [appeal, later] })).toEqual([]);
    expect(wrong({ appeals: [appeal, { ...appeal, number: '498629' }] })).toEqual([]);
  });

  it('without a date stand where the editor puts them, and hide no disorder', () => {
    const pending = { ...appeal, number: '498630', date: null, outcome: 'pendant' };
    const later = { ...appeal, number: '498629', date: '2025-12-01' };
    expect(wrong({ appeals: [pending, appeal] })).toEqual([]);
    expect(wrong({ appeals: [later, pending, appeal] })).toEqual([
      'appeals.2.date: ce recours, jugé le 2025-10-01, est écrit après un recours jugé le 2025-12-01',
    ]);
  });

  it('set aside only provisions that the decision retained', () => {
    expect(wrong({ appeals: [{ ...reformed, setAside: ['rgpd-32', 'rgpd-13'] }] })).toEqual([
      'appeals.0.setAside: « rgpd-13 » est écarté par le juge mais ne figure pas dans provisions',
    ]);
    expect(rules({ appeals: [{ ...reformed, setAside: ['rgpd-13'] }] })).toEqual(['appeal-provision']);
  });
});

it('tells several faults of a decision at once', () => {
  expect(wrong({ id: 'cegedim', published: '2024-09-01', procedure: null, measures: ['injonction'] })).toEqual([
    'id: une décision numérotée n’a pas d’autre identifiant : retirer id',
    'published: la publication (2024-09-01) précède la décision (2024-09-05)',
    'procedure: la procédure est ordinaire ou simplifiee pour la CNIL, null pour une autorité étrangère',
    'fine: une amende est chiffrée mais « amende » n’est pas dans measures',
  ]);
});
