import { describe, expect, test } from 'vitest';
import { lifeOf } from '#lib/views/life.ts';
import { corpusIn, fixture } from '#tests/content-folder.ts';
import { appeal, article, corpusOf, decision, respondents } from './cases.ts';

const fixtureCorpus = corpusIn(fixture);
const corpus = corpusOf([], { organisations: { alpha: { name: 'Alpha' }, beta: { name: 'Bêta' } } });
const life = (facts: Parameters<typeof article>[1], today = '2026-01-01') =>
  lifeOf(article('alpha', facts), corpus, today);
const window = 'Fin du délai de recours au plus tôt (deux mois après une notification dont le jour n’est pas public)';
const labels = (facts: Parameters<typeof article>[1]) => life(facts).map(({ date, label }) => `${date} ${label}`);

test('the life of a sanction goes from the complaint to the end of its publicity', () => {
  const alpha = fixtureCorpus.articleBySlug.get('alpha-2020');
  if (!alpha) throw new Error('the fixture has no alpha-2020');
  expect(lifeOf(alpha, fixtureCorpus, '2026-01-01')).toEqual([
    { date: '2019', kind: 'event', label: "Plainte d'un lecteur", future: false },
    {
      date: '2020-03-02',
      kind: 'decision',
      label: 'SAN-2020-901 : amende de 100\u202f000\u00a0€',
      future: false,
    },
    { date: '2020-03-10', kind: 'publication', label: 'Publication par l’autorité', future: false },
    {
      date: '2021-06-01',
      kind: 'ruling',
      label: "Conseil d'État (n° 900001) : sanction réformée, amende ramenée à 40\u202f000\u00a0€",
      future: false,
    },
    {
      date: '2022-03-10',
      kind: 'named-until',
      label: 'Fin de la période où la CNIL nomme l’organisme',
      future: false,
    },
  ]);
});

describe('order', () => {
  test('a year comes before its months, a month before its days', () => {
    const events = ['2023-05-02', '2023-05', '2024', '2023', '2022-12-31'].map((date) => ({ date, label: 'Fait' }));
    expect(life({ events }).map(({ date }) => date)).toEqual(['2022-12-31', '2023', '2023-05', '2023-05-02', '2024']);
  });

  test('on the same day: fact, decision, publication, appeal, judgment; then by wording', () => {
    const steps = life({
      events: [
        { date: '2024-06-01', label: 'Séance' },
        { date: '2024-06-01', label: 'Communiqué' },
      ],
      decisions: [
        decision({
          decided: '2024-06-01',
          published: '2024-06-01',
          appeals: [appeal({ filed: '2024-06-01', date: '2024-06-01', outcome: 'rejet' })],
        }),
      ],
    });
    expect(steps.map(({ kind, label }) => `${kind} ${label}`)).toEqual([
      'event Communiqué',
      'event Séance',
      'decision SAN-2024-001 : rappel à l’ordre',
      'publication Publication par l’autorité',
      'appeal Recours devant le Conseil d’État',
      'ruling Conseil d’État : recours rejeté',
    ]);
  });
});

describe('future events', () => {
  test('begin the day after, not on the day itself', () => {
    const events = ['2026-01-01', '2026-01-02'].map((date) => ({ date, label: 'Fait' }));
    expect(life({ events }, '2026-01-01').map(({ future }) => future)).toEqual([false, true]);
  });

  test('do not include a month or a year that has begun', () => {
    const events = ['2026', '2026-06', '2026-07', '2027'].map((date) => ({ date, label: 'Fait' }));
    expect(life({ events }, '2026-06-15').map(({ date, future }) => `${date} ${future}`)).toEqual([
      '2026 false',
      '2026-06 false',
      '2026-07 true',
      '2027 true',
    ]);
  });

  test('include the end of publicity', () => {
    const decisions = [decision({ decided: '2025-01-01', published: '2025-01-10', namedForYears: 2 })];
    expect(life({ decisions }, '2026-01-01').at(-1)).toEqual({
      date: '2027-01-10',
      kind: 'named-until',
      label: 'Fin de la période où la CNIL nomme l’organisme',
      future: true,
    });
  });
});

describe('the words of a decision', () => {
  const words = (facts: Parameters<typeof decision>[0]) => life({ decisions: [decision(facts)] })[0]?.label;

  test('an injunction under a daily penalty is one measure', () => {
    expect(words({ measures: ['amende', 'injonction', 'astreinte'], fine: 300_000, dailyPenalty: 500 })).toBe(
      'SAN-2024-001 : amende de 300\u202f000\u00a0€, injonction sous astreinte de 500\u00a0€ par jour de retard',
    );
  });

  test('an undisclosed amount is marked as such', () => {
    expect(words({ measures: ['amende'], fine: null })).toBe('SAN-2024-001 : amende d’un montant non communiqué');
  });

  test('a liquidated penalty is not called a fine', () => {
    expect(words({ measures: ['liquidation-astreinte'], liquidation: 5_200_000 })).toBe(
      'SAN-2024-001 : astreinte liquidée à 5\u202f200\u202f000\u00a0€',
    );
    expect(words({ measures: ['liquidation-astreinte'] })).toBe('SAN-2024-001 : astreinte liquidée');
  });

  test('a decision without a number is called a decision', () => {
    expect(words({ number: null, id: 'vdai-1', fine: 500 })).toBe('Décision : amende de 500\u00a0€');
  });

  test('when an article has several decisions, each names its bodies, if they are known', () => {
    expect(
      labels({
        decisions: [
          decision({ number: 'SAN-2024-001', respondents: respondents('alpha', 'beta') }),
          decision({ number: 'SAN-2024-002', decided: '2024-06-02', respondents: respondents(null) }),
        ],
      }),
    ).toEqual([
      '2024-06-01 SAN-2024-001 : rappel à l’ordre — Alpha, Bêta',
      '2024-06-02 SAN-2024-002 : rappel à l’ordre',
      `2024-08-01 ${window}`,
      `2024-08-02 ${window}`,
    ]);
  });
});

describe('the time limit for an appeal', () => {
  const covered = (facts: Parameters<typeof decision>[0]) =>
    labels({ decisions: [decision(facts)] }).filter((label) => label.includes('délai de recours'));

  test('ends two months after the notification, which is not public: at the earliest two months after the decision', () => {
    expect(covered({ decided: '2024-12-31' })).toEqual([`2025-02-28 ${window}`]);
  });

  test('is not given for a known appeal, a foreign decision, or a decision that nobody can contest', () => {
    expect(covered({ appeals: [appeal({ outcome: 'pendant' })] })).toEqual([]);
    expect(covered({ authority: 'vdai' })).toEqual([]);
    expect(covered({ measures: ['cloture-injonction'] })).toEqual([]);
    expect(covered({ measures: ['non-lieu'] })).toEqual([]);
  });
});

describe('appeals', () => {
  const ruling = (facts: Parameters<typeof appeal>[0]) =>
    labels({ decisions: [decision({ appeals: [appeal(facts)] })] }).slice(1);

  test.each([
    ['rejet', 'recours rejeté'],
    ['annulation', 'sanction annulée'],
    ['desistement', 'désistement'],
    ['inconnu', 'décision rendue, sens non établi'],
  ] as const)('a judgment (%s) is a step: %s', (outcome, words) => {
    expect(ruling({ outcome, date: '2025-02-03', number: '491234' })).toEqual([
      `2025-02-03 Conseil d’État (n° 491234) : ${words}`,
    ]);
  });

  test.each(['annonce', 'pendant'] as const)(
    'an appeal that is not judged (%s) is never shown as a judgment',
    (outcome) => {
      expect(ruling({ outcome, date: '2025-02-03' })).toEqual([]);
    },
  );

  test('have the right grammatical gender of the court', () => {
    const ireland = corpusOf([], { courts: { 'haute-cour': 'Haute Cour d’Irlande' } });
    const filed = article('alpha', {
      decisions: [decision({ appeals: [appeal({ court: 'haute-cour', outcome: 'pendant', filed: '2025-02-03' })] })],
    });
    expect(lifeOf(filed, ireland, '2026-01-01').at(-1)?.label).toBe('Recours devant la Haute Cour d’Irlande');
  });
});

test('two decisions published on one day make one publication event; the end of the first is a separate event', () => {
  const first = decision({ number: 'SAN-2024-001', published: '2024-06-10' });
  const second = decision({ number: 'SAN-2024-002', published: '2024-06-10' });
  const closing = decision({
    number: 'SAN-2025-003',
    decided: '2025-01-01',
    published: '2025-01-09',
    follows: 'SAN-2024-001',
  });
  expect(labels({ decisions: [first, second, closing] }).filter((label) => label.includes('Publication'))).toEqual([
    '2024-06-10 Publication par l’autorité',
    '2025-01-09 Publication par l’autorité (SAN-2025-003)',
  ]);
});
