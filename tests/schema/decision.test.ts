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

/** A valid decision; each test changes some fields. */
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

/** The errors, as « field: message ». */
function wrong(changes: Record<string, unknown>): string[] {
  const issues = Decision.safeParse({ ...decision, ...changes }).error?.issues ?? [];
  return issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
}

/** Names of the broken rules. */
function rules(changes: Record<string, unknown>): unknown[] {
  const issues = Decision.safeParse({ ...decision, ...changes }).error?.issues ?? [];
  return issues.map((issue) => (issue.code === 'custom' ? issue.params?.['rule'] : issue.code));
}

describe('a decision', () => {
  it('needs only its facts: the other fields have a neutral default', () => {
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
  ])('requires « %s »', (field) => {
    const { [field as 'fine']: _, ...rest } = decision;
    expect(Decision.safeParse(rest).error?.issues.map(({ path }) => path)).toEqual([[field]]);
  });

  it('refuses an unknown key', () => {
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

  it('with an invalid date does not compare it with other dates', () => {
    expect(wrong({ decided: '2024-02-30', published: '2024-01-01' })).toEqual([
      'decided: date attendue au format AAAA-MM-JJ, et qui existe au calendrier',
    ]);
  });
});

describe('a decision and the official list', () => {
  it('may give the reason for its absence, in words', () => {
    expect(wrong({ offRegister: 'Révélée par un arrêt du Conseil d’État.' })).toEqual([]);
    expect(wrong({ offRegister: '' })).toHaveLength(1);
    expect(Decision.parse(decision)).not.toHaveProperty('offRegister');
  });

  it('may be a closing of the proceedings without a sanction', () => {
    const ended = { fine: null, respondents: [{ ...alpha, fine: null }], provisions: [] };
    for (const measure of ['relaxe', 'non-lieu', 'abandon-des-poursuites'])
      expect(wrong({ ...ended, measures: [measure] })).toEqual([]);
    expect(rules({ ...ended, measures: ['abandon'] })).toContain('invalid_value');
  });
});

describe('the identifier of a decision', () => {
  it('is its number, or its id when it has no number', () => {
    expect(decisionId({ number: 'SAN-2024-013', id: undefined })).toBe('SAN-2024-013');
    expect(decisionId({ number: null, id: 'vdai-2024-07-02-vinted' })).toBe('vdai-2024-07-02-vinted');
  });

  it('is required: a decision needs a number or an id', () => {
    expect(wrong({ number: null })).toEqual([
      'number: une décision sans numéro a besoin d’un identifiant : ajouter id',
    ]);
    expect(rules({ number: null })).toEqual(['decision-id']);
  });

  it('is unique: a decision cannot have a number and an id', () => {
    expect(wrong({ id: 'cegedim' })).toEqual(['id: une décision numérotée n’a pas d’autre identifiant : retirer id']);
    expect(rules({ id: 'cegedim' })).toEqual(['decision-id']);
  });

  it.each(['SAN-2024-13', 'SAN-24-013', 'san-2024-013', 'SAN 2024-013', 'MED-2024-013', 'SAN-2024-013 '])(
    'must have the format of a CNIL sanction: « %s » is refused',
    (number) => {
      expect(wrong({ number })).toEqual([
        `number: « ${number} » n’est pas un numéro de sanction de la CNIL : SAN-AAAA-NNN est attendu`,
      ]);
      expect(rules({ number })).toEqual(['decision-number']);
    },
  );

  it('may have the format of the simplified procedure', () => {
    expect(wrong({ number: 'SANPS-2024-001', procedure: 'simplifiee' })).toEqual([]);
  });

  it('may have any format for a foreign authority', () => {
    expect(wrong({ authority: 'vdai', procedure: null, number: '3R-1137 (2.13-1.E)' })).toEqual([]);
  });
});

describe('the dates of a decision', () => {
  it('are in order: publication before the decision is refused', () => {
    expect(wrong({ published: '2024-09-04' })).toEqual([
      'published: la publication (2024-09-04) précède la décision (2024-09-05)',
    ]);
    expect(rules({ published: '2024-09-04' })).toEqual(['published-before-decided']);
  });

  it.each(['2024-09-05', null])('accept the publication date %s (same day or unknown)', (published) => {
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

  it('is required for the CNIL', () => {
    expect(wrong({ procedure: null })).toEqual([message]);
    expect(rules({ procedure: null })).toEqual(['procedure']);
  });

  it('is refused for a foreign authority', () => {
    expect(wrong({ authority: 'vdai' })).toEqual([message]);
  });
});

describe('a decision with amounts', () => {
  it('refuses a fine without the measure « amende »', () => {
    expect(wrong({ measures: ['injonction'] })).toEqual([
      'fine: une amende est chiffrée mais « amende » n’est pas dans measures',
    ]);
    expect(rules({ measures: ['injonction'] })).toEqual(['fine-without-measure']);
  });

  it('accepts the measure « amende » without an amount, because it may not be disclosed', () => {
    expect(wrong({ fine: null, respondents: [{ ...alpha, fine: null }] })).toEqual([]);
  });

  it('needs a measure for a liquidated penalty and for a daily penalty', () => {
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
  ])('refuses fines with a sum %s than the total', (_, respondents, sum) => {
    expect(wrong({ respondents })).toEqual([
      `fine: les amendes des organismes font ${sum} €, le total annoncé est 800000`,
    ]);
    expect(rules({ respondents })).toEqual(['fine-sum']);
  });

  it('refuses fines without a total', () => {
    expect(wrong({ fine: null })).toEqual([
      'fine: les amendes des organismes font 800000 €, le total annoncé est null',
    ]);
  });

  it('accepts fines that add up to the total', () => {
    expect(
      wrong({
        respondents: [
          { ...alpha, fine: 500_000 },
          { ...beta, fine: 300_000 },
        ],
      }),
    ).toEqual([]);
  });

  it('accepts a sum below the total when some shares are unknown', () => {
    expect(wrong({ respondents: [{ ...alpha, fine: 500_000 }, beta] })).toEqual([]);
    expect(wrong({ respondents: [{ ...alpha, fine: null }, beta] })).toEqual([]);
  });

  it('refuses a sum above the total even when some shares are unknown', () => {
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

  it('have a name exactly when they have an organisation', () => {
    expect(wrong({ respondents: [{ ...alpha, name: null }] })).toEqual([`respondents.0: ${message}`]);
    expect(rules({ respondents: [{ ...alpha, name: null }] })).toEqual(['respondent-name']);
  });

  it('are listed one by one', () => {
    expect(wrong({ respondents: [alpha, { ...beta, name: null }] })).toEqual([`respondents.1: ${message}`]);
  });

  it('may be anonymous when the body is described', () => {
    const simplified = { number: null, id: 'san-2024-01-31-a', procedure: 'simplifiee', fine: 5_000, body: 'commune' };
    expect(wrong({ ...simplified, respondents: [anonymous] })).toEqual([]);
  });

  it('cannot be anonymous without a description', () => {
    expect(wrong({ fine: 5_000, respondents: [anonymous] })).toEqual([
      'body: un organisme anonyme est décrit par body, dans les mots de l’autorité',
    ]);
    expect(rules({ fine: 5_000, respondents: [anonymous] })).toEqual(['respondent-name']);
  });
});

describe('the appeals of a decision', () => {
  const appeal = { court: 'conseil-etat', number: '498628', date: '2025-10-01', outcome: 'rejet' };
  const reformed = { ...appeal, outcome: 'reformation', fineAfter: 500_000 };

  it('come after the decision', () => {
    expect(wrong({ appeals: [{ ...appeal, date: '2024-09-04' }, appeal] })).toEqual([
      'appeals.0.date: le recours est jugé (2024-09-04) avant la décision (2024-09-05)',
    ]);
    expect(rules({ appeals: [{ ...appeal, date: '2024-09-04' }] })).toEqual(['appeal-before-decided']);
  });

  it('do not increase the fine', () => {
    expect(wrong({ appeals: [{ ...reformed, fineAfter: 800_001 }] })).toEqual([
      'appeals.0.fineAfter: le montant après recours dépasse l’amende prononcée',
    ]);
    expect(rules({ appeals: [{ ...reformed, fineAfter: 800_001 }] })).toEqual(['appeal-amount']);
    expect(wrong({ appeals: [reformed] })).toEqual([]);
  });

  it('go from the oldest to the newest: the last one decides the amount in force', () => {
    const later = { ...appeal, number: '498629', date: '2025-12-01' };
    expect(wrong({ appeals: [later, appeal] })).toEqual([
      'appeals.1.date: ce recours, jugé le 2025-10-01, est écrit après un recours jugé le 2025-12-01',
    ]);
    expect(rules({ appeals: [later, appeal] })).toEqual(['appeal-order']);
    expect(wrong({ appeals: [appeal, later] })).toEqual([]);
    expect(wrong({ appeals: [appeal, { ...appeal, number: '498629' }] })).toEqual([]);
  });

  it('without a date stay in place and do not hide a wrong order', () => {
    const pending = { ...appeal, number: '498630', date: null, outcome: 'pendant' };
    const later = { ...appeal, number: '498629', date: '2025-12-01' };
    expect(wrong({ appeals: [pending, appeal] })).toEqual([]);
    expect(wrong({ appeals: [later, pending, appeal] })).toEqual([
      'appeals.2.date: ce recours, jugé le 2025-10-01, est écrit après un recours jugé le 2025-12-01',
    ]);
  });

  it('remove only provisions that the decision applied', () => {
    expect(wrong({ appeals: [{ ...reformed, setAside: ['rgpd-32', 'rgpd-13'] }] })).toEqual([
      'appeals.0.setAside: « rgpd-13 » est écarté par le juge mais ne figure pas dans provisions',
    ]);
    expect(rules({ appeals: [{ ...reformed, setAside: ['rgpd-13'] }] })).toEqual(['appeal-provision']);
  });
});

it('several errors of one decision are reported together', () => {
  expect(wrong({ id: 'cegedim', published: '2024-09-01', procedure: null, measures: ['injonction'] })).toEqual([
    'id: une décision numérotée n’a pas d’autre identifiant : retirer id',
    'published: la publication (2024-09-01) précède la décision (2024-09-05)',
    'procedure: la procédure est ordinaire ou simplifiee pour la CNIL, null pour une autorité étrangère',
    'fine: une amende est chiffrée mais « amende » n’est pas dans measures',
  ]);
});
