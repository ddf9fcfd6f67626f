import { describe, expect, it } from 'vitest';
import { type Absence, absenceReason, RegisterRow, RegisterYear } from '#lib/schema/register.ts';

/** A row that stands alone, with all that it needs; each test changes what it names. */
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

/** The same row, told by an article. */
const told = { ...alone, sector: undefined, themes: undefined, decision: 'SAN-2024-013' };

/** What is wrong, as « field: message ». */
function wrong(row: Record<string, unknown>): string[] {
  const issues = RegisterRow.safeParse(row).error?.issues ?? [];
  return issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
}

/** Names of the rules that are broken. */
function rules(row: Record<string, unknown>): unknown[] {
  const issues = RegisterRow.safeParse(row).error?.issues ?? [];
  return issues.map((issue) => (issue.code === 'custom' ? issue.params?.['rule'] : issue.code));
}

describe('a row of the official list', () => {
  it('stands alone with its sector and its themes; amounts that it does not give are null', () => {
    const { fine: _, ...unpriced } = alone;
    expect(RegisterRow.parse(alone)).toEqual({ ...alone, liquidation: null });
    expect(RegisterRow.parse(unpriced)).toEqual({ ...unpriced, fine: null, liquidation: null });
    expect(wrong({ ...alone, sector: 'sante', themes: [] })).toEqual([]);
  });

  it('is told by the article of a decision, whose sector and themes are those of the article', () => {
    expect(wrong(told)).toEqual([]);
    const both = 'decision: une ligne racontée par un article n’a ni sector ni themes : ce sont ceux de l’article';
    expect(wrong({ ...told, sector: null })).toEqual([both]);
    expect(wrong({ ...told, themes: [] })).toEqual([both]);
  });

  it('is one or the other', () => {
    const neither = 'decision: une ligne sans article (sans decision) a sector et themes';
    expect(wrong({ ...told, decision: undefined })).toEqual([neither]);
    expect(wrong({ ...alone, sector: undefined })).toEqual([neither]);
    expect(wrong({ ...alone, themes: undefined })).toEqual([neither]);
  });

  it.each(['id', 'date', 'body', 'procedure', 'breaches', 'outcome', 'measures'])('has a %s', (field) => {
    const paths = RegisterRow.safeParse({ ...alone, [field]: undefined }).error?.issues.map(({ path }) => path.join());
    expect(paths).toEqual([field]);
  });

  it('has words where it has a field for them', () => {
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
  it('is its day, with a rank where there are several', () => {
    expect(wrong({ ...alone, id: 'r-2024-01-15-12' })).toEqual([]);
  });

  it.each(['2024-01-15', 'r-2024-1-15', 'r-2024-01-15-', 'r-2024-01-15-a', 'R-2024-01-15', 'r-2024-01-150'])(
    '%s is refused, once',
    (id) => {
      expect(wrong({ ...alone, id })).toEqual([
        'id: identifiant de ligne attendu : r-, la date, et un rang s’il y en a plusieurs ce jour-là (r-2025-03-13-2)',
      ]);
    },
  );

  it('of another day than the row is refused', () => {
    expect(wrong({ ...alone, id: 'r-2024-01-16' })).toEqual(['id: l’identifiant commence par r-2024-01-15']);
    expect(rules({ ...alone, id: 'r-2024-01-16' })).toEqual(['register-row']);
  });
});

describe('the measures and amounts of a row', () => {
  it('go together', () => {
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

  it('may be unknown: a fine without its amount; no measure at all where a note says why', () => {
    expect(wrong({ ...alone, fine: null })).toEqual([]);
    expect(wrong({ ...alone, measures: [], fine: null })).toEqual([
      'measures: une ligne sans mesure dit pourquoi dans note',
    ]);
    expect(wrong({ ...alone, measures: [], fine: null, note: 'La case répète un manquement.' })).toEqual([]);
  });

  it('are those of the vocabulary, the end of proceedings included, in whole euros', () => {
    expect(wrong({ ...alone, measures: ['abandon-des-poursuites'], fine: null })).toEqual([]);
    expect(rules({ ...alone, measures: ['sanction-pecuniaire'] })).toContain('invalid_value');
    expect(rules({ ...alone, fine: 5_000.5 })).toEqual(['invalid_type']);
    expect(rules({ ...alone, fine: 0 })).toEqual(['too_small']);
  });
});

/** Any source: what the tests say of it is that it is there. */
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

  it('are those of a row that stands alone, with the sources that prove them', () => {
    expect(RegisterRow.parse({ ...alone, appeals: [rejected], sources: [source] })).toMatchObject({
      appeals: [{ ...rejected, fineAfter: null, setAside: [] }],
      sources: [source],
    });
    expect(wrong({ ...alone, appeals: [rejected] })).toEqual([
      'appeals: un recours est établi par une source : ajouter sources',
    ]);
    expect(rules({ ...alone, appeals: [rejected], sources: [] })).toEqual(['register-row']);
  });

  it('are not those of a row that an article tells: the article says them', () => {
    expect(wrong({ ...told, appeals: [rejected], sources: [source] })).toEqual([
      'appeals: une ligne racontée par un article n’a ni appeals ni sources : ce sont ceux de l’article',
      'sources: une ligne racontée par un article n’a ni appeals ni sources : ce sont ceux de l’article',
    ]);
  });

  it('come after the decision, and leave no more than its fine', () => {
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

  it('set no provision aside: the list names none', () => {
    const setAside = { ...alone, appeals: [{ ...reformed, setAside: ['rgpd-32'] }], sources: [source] };
    expect(rules(setAside)).toEqual(['appeal-provision']);
  });

  it('give, or their sources do, the amount that the words of the list leave out', () => {
    const silent = { ...alone, outcome: 'Sanction pécuniaire publique' };
    expect(wrong(silent)).toEqual(['fine: la liste ne donne pas ce montant : dire dans sources d’où il vient']);
    expect(wrong({ ...silent, sources: [source] })).toEqual([]);
    expect(wrong({ ...silent, fine: null })).toEqual([]);
  });
});

describe('the fine that a garbled row can only have said', () => {
  const garbled = { ...alone, measures: [], fine: null, note: 'La case répète un manquement.' };
  const deduced = { fine: 17_000, why: 'Il manque une amende de ce montant aux totaux de la CNIL.' };

  it('is said with its reason, and is not the fine of the row', () => {
    expect(RegisterRow.parse({ ...garbled, deduced })).toMatchObject({ fine: null, measures: [], deduced });
    expect(RegisterRow.safeParse({ ...garbled, deduced: { fine: 17_000 } }).success).toBe(false);
  });

  it('is refused beside a measure or an amount that the list gives', () => {
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

  it('says its source and the day of its state', () => {
    expect(RegisterYear.safeParse(year).success).toBe(true);
    for (const field of ['source', 'state', 'rows'])
      expect(
        RegisterYear.safeParse({ ...year, [field]: undefined }).error?.issues.map(({ path }) => path.join()),
      ).toEqual([field]);
  });

  it('says where a row is wrong', () => {
    const broken = RegisterYear.safeParse({ ...year, rows: [alone, { ...alone, fine: 'cinq mille' }] });
    expect(broken.error?.issues.map(({ path }) => path.join('.'))).toEqual(['rows.1.fine']);
  });
});

describe('why a decision is not on the list in its state of 14 April 2026', () => {
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

  it('there is none for the others: of that very day, closing an injunction and fining at once', () => {
    expect(reason({})).toBeNull();
    expect(reason({ decided: '2026-04-14' })).toBeNull();
    expect(reason({ measures: ['cloture-injonction', 'liquidation-astreinte'] })).toBeNull();
  });

  it('the first that holds is given: a foreign decision is foreign before it is late', () => {
    expect(reason({ authority: 'dpc', decided: '2026-05-01', offRegister: 'x' })).toBe('foreign');
    expect(reason({ decided: '2026-05-01', offRegister: 'x' })).toBe('later');
  });
});
