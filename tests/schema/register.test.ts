import { describe, expect, it } from 'vitest';
import { type Absence, absenceReason, lastListedDay, RegisterRow, RegisterYear } from '#lib/schema/register.ts';

/** A valid register-only row; each test changes some fields. */
const alone = {
  id: 'r-2024-01-15',
  date: '2024-01-15',
  body: 'AVOCAT',
  procedure: 'simplifiee',
  breaches: ['Défaut de coopération avec la CNIL'],
  outcome: 'Amende administrative de 5 000 euros',
  measures: ['amende'],
  fine: 5_000,
  sector: null,
  themes: ['cooperation-avec-la-cnil'],
};

/** The same row, covered by an article. */
const covered = { ...alone, sector: undefined, themes: undefined, decision: 'SAN-2024-013' };

/** The errors, as « field: message ». */
function wrong(row: Record<string, unknown>): string[] {
  const issues = RegisterRow.safeParse(row).error?.issues ?? [];
  return issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
}

/** Names of the broken rules. */
function rules(row: Record<string, unknown>): unknown[] {
  const issues = RegisterRow.safeParse(row).error?.issues ?? [];
  return issues.map((issue) => (issue.code === 'custom' ? issue.params?.['rule'] : issue.code));
}

describe('a row of the official list', () => {
  it('without an article has its own sector and themes; missing amounts are null', () => {
    const { fine: _, ...unpriced } = alone;
    expect(RegisterRow.parse(alone)).toEqual({ ...alone, liquidation: null });
    expect(RegisterRow.parse(unpriced)).toEqual({ ...unpriced, fine: null, liquidation: null });
    expect(wrong({ ...alone, sector: 'sante', themes: [] })).toEqual([]);
  });

  it('covered by an article has no sector and no themes of its own', () => {
    expect(wrong(covered)).toEqual([]);
    const both = 'decision: une ligne racontée par un article n’a ni sector ni themes : ce sont ceux de l’article';
    expect(wrong({ ...covered, sector: null })).toEqual([both]);
    expect(wrong({ ...covered, themes: [] })).toEqual([both]);
  });

  it('is either covered by an article or register-only', () => {
    const neither = 'decision: une ligne sans article (sans decision) a sector et themes';
    expect(wrong({ ...covered, decision: undefined })).toEqual([neither]);
    expect(wrong({ ...alone, sector: undefined })).toEqual([neither]);
    expect(wrong({ ...alone, themes: undefined })).toEqual([neither]);
  });

  it.each(['id', 'date', 'body', 'procedure', 'breaches', 'outcome', 'measures'])('has a %s', (field) => {
    const paths = RegisterRow.safeParse({ ...alone, [field]: undefined }).error?.issues.map(({ path }) => path.join());
    expect(paths).toEqual([field]);
  });

  it('has text in its text fields', () => {
    for (const field of ['body', 'outcome', 'subject', 'number', 'decision', 'note'])
      expect(wrong({ ...alone, [field]: '' }).map((line) => line.split(':')[0])).toContain(field);
    expect(wrong({ ...alone, breaches: [''] })).toHaveLength(1);
    expect(wrong({ ...alone, breaches: [] })).toEqual([]);
  });

  it('has no other field', () => {
    expect(rules({ ...alone, daily: 100 })).toEqual(['unrecognized_keys']);
  });
});

describe('the identifier of a row', () => {
  it('is its date, with a rank when several rows share it', () => {
    expect(wrong({ ...alone, id: 'r-2024-01-15-12' })).toEqual([]);
  });

  it.each(['2024-01-15', 'r-2024-1-15', 'r-2024-01-15-', 'r-2024-01-15-a', 'R-2024-01-15', 'r-2024-01-150'])(
    'refuses %s, with one message',
    (id) => {
      expect(wrong({ ...alone, id })).toEqual([
        'id: identifiant de ligne attendu : r-, la date, et un rang s’il y en a plusieurs ce jour-là (r-2025-03-13-2)',
      ]);
    },
  );

  it('refuses a date other than that of the row', () => {
    expect(wrong({ ...alone, id: 'r-2024-01-16' })).toEqual(['id: l’identifiant commence par r-2024-01-15']);
    expect(rules({ ...alone, id: 'r-2024-01-16' })).toEqual(['register-row']);
  });
});

describe('the measures and amounts of a row', () => {
  it('agree with each other', () => {
    expect(wrong({ ...alone, measures: ['rappel-a-l-ordre'] })).toEqual([
      'fine: une amende est chiffrée mais « amende » n’est pas dans measures',
    ]);
    expect(wrong({ ...alone, liquidation: 5_000 })).toEqual([
      'liquidation: une astreinte liquidée est chiffrée mais « liquidation-astreinte » n’est pas dans measures',
    ]);
    expect(rules({ ...alone, measures: ['rappel-a-l-ordre'], liquidation: 5_000 })).toEqual([
      'register-row',
      'register-row',
    ]);
  });

  it('may be unknown: a fine without an amount; no measure when a note explains why', () => {
    expect(wrong({ ...alone, fine: null })).toEqual([]);
    expect(wrong({ ...alone, measures: [], fine: null })).toEqual([
      'measures: une ligne sans mesure dit pourquoi dans note',
    ]);
    expect(wrong({ ...alone, measures: [], fine: null, note: 'La case répète un manquement.' })).toEqual([]);
  });

  it('use the vocabulary, including the closing of proceedings, and whole euros', () => {
    expect(wrong({ ...alone, measures: ['abandon-des-poursuites'], fine: null })).toEqual([]);
    expect(rules({ ...alone, measures: ['sanction-pecuniaire'] })).toContain('invalid_value');
    expect(rules({ ...alone, fine: 5_000.5 })).toEqual(['invalid_type']);
    expect(rules({ ...alone, fine: 0 })).toEqual(['too_small']);
  });
});

/** Any source: the tests only need one. */
const source = {
  url: 'https://www.cnil.fr/',
  title: 'CNIL',
  kind: 'official',
  proves: 'tout',
  read: 'communique',
  readOn: '2026-01-09',
};

describe('the appeals of a row', () => {
  const rejected = { court: 'conseil-etat', number: '492943', date: '2025-04-15', outcome: 'rejet' };
  const reformed = { ...rejected, outcome: 'reformation', fineAfter: 2_000 };

  it('belong to register-only rows, with sources', () => {
    expect(RegisterRow.parse({ ...alone, appeals: [rejected], sources: [source] })).toMatchObject({
      appeals: [{ ...rejected, fineAfter: null, setAside: [] }],
      sources: [source],
    });
    expect(wrong({ ...alone, appeals: [rejected] })).toEqual([
      'appeals: un recours est établi par une source : ajouter sources',
    ]);
    expect(rules({ ...alone, appeals: [rejected], sources: [] })).toEqual(['register-row']);
  });

  it('are refused on a row that an article covers', () => {
    expect(wrong({ ...covered, appeals: [rejected], sources: [source] })).toEqual([
      'appeals: une ligne racontée par un article n’a ni appeals ni sources : ce sont ceux de l’article',
      'sources: une ligne racontée par un article n’a ni appeals ni sources : ce sont ceux de l’article',
    ]);
  });

  it('come after the decision and do not increase the fine', () => {
    const appealed = (appeal: object) => ({ ...alone, appeals: [appeal], sources: [source] });
    expect(wrong(appealed({ ...rejected, date: '2024-01-14' }))).toEqual([
      'appeals.0.date: le recours est jugé (2024-01-14) avant la décision (2024-01-15)',
    ]);
    expect(rules(appealed({ ...rejected, date: '2024-01-14' }))).toEqual(['appeal-before-decided']);
    expect(wrong(appealed({ ...reformed, fineAfter: 5_001 }))).toEqual([
      'appeals.0.fineAfter: le montant après recours dépasse l’amende prononcée',
    ]);
    expect(wrong(appealed(reformed))).toEqual([]);
  });

  it('remove no provision, because the list names none', () => {
    const setAside = { ...alone, appeals: [{ ...reformed, setAside: ['rgpd-32'] }], sources: [source] };
    expect(rules(setAside)).toEqual(['appeal-provision']);
  });

  it('give the missing amount of the list, in the appeal or in its sources', () => {
    const silent = { ...alone, outcome: 'Sanction pécuniaire publique' };
    expect(wrong(silent)).toEqual(['fine: la liste ne donne pas ce montant : dire dans sources d’où il vient']);
    expect(wrong({ ...silent, sources: [source] })).toEqual([]);
    expect(wrong({ ...silent, fine: null })).toEqual([]);
  });
});

describe('the deduced fine of a garbled row', () => {
  const garbled = { ...alone, measures: [], fine: null, note: 'La case répète un manquement.' };
  const deduced = { fine: 17_000, why: 'Il manque une amende de ce montant aux totaux de la CNIL.' };

  it('has a reason, and is not the fine of the row', () => {
    expect(RegisterRow.parse({ ...garbled, deduced })).toMatchObject({ fine: null, measures: [], deduced });
    expect(RegisterRow.safeParse({ ...garbled, deduced: { fine: 17_000 } }).success).toBe(false);
  });

  it('is refused when the list gives a measure or an amount', () => {
    const refusal = 'deduced: une amende n’est déduite que d’une ligne sans mesure ni montant : retirer deduced';
    expect(wrong({ ...alone, deduced })).toEqual([refusal]);
    expect(wrong({ ...alone, fine: null, deduced })).toEqual([refusal]);
  });
});

describe('a year of the list', () => {
  const year = {
    source,
    state: '2026-04-14',
    rows: [alone],
  };

  it('has a source and the date of its state', () => {
    expect(RegisterYear.safeParse(year).success).toBe(true);
    for (const field of ['source', 'state', 'rows'])
      expect(
        RegisterYear.safeParse({ ...year, [field]: undefined }).error?.issues.map(({ path }) => path.join()),
      ).toEqual([field]);
  });

  it('reports which row is wrong', () => {
    const broken = RegisterYear.safeParse({ ...year, rows: [alone, { ...alone, fine: 'cinq mille' }] });
    expect(broken.error?.issues.map(({ path }) => path.join('.'))).toEqual(['rows.1.fine']);
  });
});

describe('the latest day of the list', () => {
  it('is that of its latest row, in any order', () => {
    expect(lastListedDay([{ date: '2026-03-26' }, { date: '2026-04-02' }, { date: '2026-01-08' }])).toBe('2026-04-02');
  });

  it('is null without a row', () => {
    expect(lastListedDay([])).toBeNull();
  });
});

describe('the reason why a decision is not on the list whose latest row is of 14 April 2026', () => {
  type Facts = Partial<Parameters<typeof absenceReason>[0]>;
  const reason = (facts: Facts) =>
    absenceReason({ authority: 'cnil', measures: ['amende'], decided: '2024-06-05', ...facts }, '2026-04-14');

  it.each<[string, Facts, Absence]>([
    ['another authority took it', { authority: 'vdai' }, 'foreign'],
    ['it closes an injunction, which is no sanction', { measures: ['cloture-injonction'] }, 'closure'],
    ['it was taken later', { decided: '2026-04-15' }, 'later'],
    ['its article says why', { offRegister: 'Révélée par un arrêt.' }, 'explained'],
  ])('%s', (_, facts, expected) => {
    expect(reason(facts)).toBe(expected);
  });

  it('is null for other decisions: same day, or closing an injunction with a fine', () => {
    expect(reason({})).toBeNull();
    expect(reason({ decided: '2026-04-14' })).toBeNull();
    expect(reason({ measures: ['cloture-injonction', 'liquidation-astreinte'] })).toBeNull();
  });

  it('is the first that applies: foreign before late', () => {
    expect(reason({ authority: 'dpc', decided: '2026-05-01', offRegister: 'x' })).toBe('foreign');
    expect(reason({ decided: '2026-05-01', offRegister: 'x' })).toBe('later');
  });
});
