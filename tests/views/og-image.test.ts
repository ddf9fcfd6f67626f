import { describe, expect, test } from 'vitest';
import { typeset } from '#lib/typography.ts';
import { articleImage, siteImage } from '#lib/views/og-image.ts';
import { englishEdition } from '#lib/views/words/edition.ts';
import { appeal, article, corpusOf, decision, respondents, type World } from './cases.ts';

const [N, B] = ['\u202f', '\u00a0'];

function imageOf(facts: Parameters<typeof article>[1], world: World = {}) {
  const alpha = article('alpha', facts);
  return articleImage(alpha, corpusOf([alpha], { provisions: ['rgpd-5-1-e', 'rgpd-32', 'lil-82'], ...world }));
}

test('one fine: who, how much, when and under what number, on what ground', () => {
  const image = imageOf({ decisions: [decision({ fine: 800_000, provisions: ['lil-82', 'rgpd-32', 'rgpd-5-1-e'] })] });
  expect(image).toEqual({
    site: 'Recueil',
    kicker: 'CNIL, formation restreinte',
    heading: 'Alpha',
    hero: { text: `800${N}000${B}€`, amount: true, label: 'Amende en vigueur', original: null },
    lines: [`Délibération SAN-2024-001 du 1er${B}juin${B}2024`, 'RGPD, art. 5-1-e, 32 ; LIL, art. 82'],
    place: { inForce: expect.closeTo(0.4838, 4), original: null },
    columns: null,
    alt: `Alpha. 800${N}000${B}€, amende en vigueur. CNIL, formation restreinte. Délibération SAN-2024-001 du 1er${B}juin${B}2024. RGPD, art. 5-1-e, 32 ; LIL, art. 82.`,
  });
});

test('several decisions of one day: the total in force, every body and every number', () => {
  const image = imageOf(
    {
      decisions: [
        decision({ number: 'SAN-2026-001', fine: 27_000_000, respondents: respondents('b'), provisions: ['rgpd-32'] }),
        decision({ number: 'SAN-2026-002', fine: 15_000_000, respondents: respondents('c'), provisions: ['rgpd-32'] }),
      ],
    },
    { organisations: { b: { name: 'Free Mobile' }, c: { name: 'Free' } } },
  );
  expect(image.heading).toBe('Free Mobile et Free');
  expect(image.hero).toEqual({
    text: `42${N}000${N}000${B}€`,
    amount: true,
    label: 'd’amendes en vigueur, au total',
    original: null,
  });
  expect(image.lines).toEqual([`Délibérations SAN-2026-001 et SAN-2026-002 du 1er${B}juin${B}2024`, 'RGPD, art. 32']);
  expect(image.alt).toContain(`42${N}000${N}000${B}€ d’amendes en vigueur, au total. `);
});

test('a fine reduced by a judge: the amount in force, the original beside it, both on the scale, without provisions set aside', () => {
  const image = imageOf({
    decisions: [
      decision({
        fine: 100_000_000,
        provisions: ['rgpd-32', 'rgpd-5-1-e'],
        appeals: [
          appeal({ outcome: 'reformation', date: '2025-12-23', fineAfter: 1_000_000, setAside: ['rgpd-5-1-e'] }),
        ],
      }),
    ],
  });
  expect(image.hero).toMatchObject({ text: `1${N}000${N}000${B}€`, original: `100${N}000${N}000${B}€` });
  expect(image.place).toEqual({ inForce: 0.5, original: expect.closeTo(5 / 6, 9) });
  expect(image.lines.slice(1)).toEqual([`Réformée par le Conseil d’État le 23${B}décembre${B}2025`, 'RGPD, art. 32']);
  expect(image.alt).toContain(`amende en vigueur, 100${N}000${N}000${B}€ prononcés à l’origine.`);
});

test('an annulled fine: only the original amount is on the scale, and no provision is shown', () => {
  const image = imageOf({
    decisions: [
      decision({
        fine: 1_000_000,
        provisions: ['rgpd-32'],
        appeals: [appeal({ outcome: 'annulation', date: '2025-01-02' })],
      }),
    ],
  });
  expect(image.hero).toMatchObject({ text: `0${B}€`, original: `1${N}000${N}000${B}€` });
  expect(image.place).toEqual({ inForce: null, original: 0.5 });
  expect(image.lines.slice(1)).toEqual([`Annulée par le Conseil d’État le 2${B}janvier${B}2025`]);
});

test('no fine: the measures in words, no amount and no scale', () => {
  const image = imageOf({ decisions: [decision({ measures: ['rappel-a-l-ordre', 'injonction'] })] });
  expect(image.hero).toEqual({
    text: 'Rappel à l’ordre et injonction',
    amount: false,
    label: 'Sans amende',
    original: null,
  });
  expect(image.place).toBeNull();
  expect(image.alt).toContain('Rappel à l’ordre et injonction, sans amende.');
});

test('an undisclosed fine is marked as such, never as no fine or 0 €, even beside a disclosed one', () => {
  const undisclosed = decision({ number: 'SAN-2024-002', measures: ['amende'] });
  for (const decisions of [[undisclosed], [undisclosed, decision({ fine: 5_000 })]]) {
    const image = imageOf({ decisions });
    expect(image.hero).toEqual({
      text: 'Amende d’un montant non communiqué',
      amount: false,
      label: null,
      original: null,
    });
    expect(image.place).toBeNull();
  }
});

test('a liquidated daily penalty has its own words, and no place on the scale of fines', () => {
  const image = imageOf({ decisions: [decision({ measures: ['liquidation-astreinte'], liquidation: 5_200_000 })] });
  expect(image.hero).toMatchObject({
    text: `5${N}200${N}000${B}€`,
    label: 'Astreinte liquidée, qui n’est pas une amende',
  });
  expect(image.place).toBeNull();
});

test('an injunction closed or a daily penalty liquidated after a fine is shown with its date', () => {
  const image = imageOf({
    decisions: [
      decision({ number: 'SAN-2024-003', decided: '2024-09-02', measures: ['cloture-injonction'] }),
      decision({
        number: 'SAN-2024-002',
        decided: '2024-07-03',
        measures: ['liquidation-astreinte'],
        liquidation: 7_000,
      }),
      decision({ fine: 5_000, measures: ['amende', 'injonction'] }),
    ],
  });
  expect(image.hero).toMatchObject({ text: `5${N}000${B}€`, label: 'Amende en vigueur' });
  expect(image.lines).toEqual([
    `Délibération SAN-2024-001 du 1er${B}juin${B}2024`,
    `Astreinte liquidée à 7${N}000${B}€ le 3${B}juillet${B}2024 (SAN-2024-002), injonction close le 2${B}septembre${B}2024`,
  ]);
});

test('the closure of an injunction alone is named by its number', () => {
  const image = imageOf({ decisions: [decision({ measures: ['cloture-injonction'] })] });
  expect(image.lines).toEqual([`Injonction close le 1er${B}juin${B}2024 (SAN-2024-001)`]);
  expect(image.hero?.text).toBe('Clôture d’injonction');
});

test('a foreign decision names its authority, and is never called a deliberation', () => {
  const image = imageOf({
    decisions: [decision({ authority: 'vdai', procedure: null, number: null, id: 'vdai-1', fine: 2_385_276 })],
  });
  expect(image.kicker).toBe('VDAI (Lituanie)');
  expect(image.lines).toEqual([`Décision du 1er${B}juin${B}2024`]);
  expect(image.hero?.text).toBe(`2${N}385${N}276${B}€`);
});

test('acts of two kinds on one day are called decisions', () => {
  const decisions = [decision(), decision({ number: 'SANPS-2024-002', procedure: 'simplifiee' })];
  expect(imageOf({ decisions }).lines).toEqual([`Décisions SAN-2024-001 et SANPS-2024-002 du 1er${B}juin${B}2024`]);
});

describe('an anonymous body', () => {
  const anonymous = { respondents: respondents(null), body: 'Médecin', procedure: 'simplifiee' } as const;

  test('has the words of the authority', () => {
    const image = imageOf({ decisions: [decision({ ...anonymous, number: null, id: 'a', fine: 500 })] });
    expect(image.heading).toBe('Médecin');
    expect(image.kicker).toBe('CNIL, procédure simplifiée');
    expect(image.lines).toEqual([`Décision du 1er${B}juin${B}2024`]);
  });

  test('is distinct from another of its kind: their decisions are counted', () => {
    const decisions = [
      decision({ ...anonymous, fine: 500 }),
      decision({ ...anonymous, number: 'SAN-2024-002', fine: 900 }),
    ];
    expect(imageOf({ decisions }).heading).toBe('Médecin (2 décisions)');
  });
});

describe('the results of several decisions', () => {
  const rejected = appeal({ outcome: 'rejet', date: '2025-01-02' });
  const other = { number: 'SAN-2024-002' };

  test('are written once when they are equal', () => {
    const decisions = [decision({ appeals: [rejected] }), decision({ ...other, appeals: [rejected] })];
    expect(imageOf({ decisions }).lines.slice(1)).toEqual([`Confirmée par le Conseil d’État le 2${B}janvier${B}2025`]);
  });

  test('are written for the decision concerned when they differ', () => {
    const decisions = [decision({ appeals: [rejected] }), decision(other)];
    expect(imageOf({ decisions }).lines.slice(1)).toEqual([
      `SAN-2024-001 : confirmée par le Conseil d’État le 2${B}janvier${B}2025`,
    ]);
  });

  test('are left out when no appeal was found: the image would change with each verification', () => {
    expect(imageOf({ decisions: [decision()] }).lines).toHaveLength(1);
  });
});

test('an article without a decision shows its title and its description', () => {
  const image = imageOf({
    title: 'Ce que veut dire pseudonymiser',
    description: 'Une explication.',
    categories: ['article-rgpd', 'evenement'],
  });
  expect(image).toMatchObject({
    kicker: 'Article RGPD · Événement',
    heading: 'Ce que veut dire pseudonymiser',
    hero: null,
    lines: ['Une explication.'],
    place: null,
    alt: 'Ce que veut dire pseudonymiser. Article RGPD · Événement. Une explication.',
  });
});

test('the image of an article does not change when another article joins the corpus', () => {
  const alpha = article('alpha', { decisions: [decision({ fine: 5_000 })] });
  const beta = article('beta', { decisions: [decision({ number: 'SAN-2024-002', fine: 9_000_000 })] });
  expect(articleImage(alpha, corpusOf([alpha, beta]))).toEqual(articleImage(alpha, corpusOf([alpha])));
});

test('the image of the site shows the total of the fines of the CNIL in force, and their spread', () => {
  const corpus = corpusOf([
    article('gamma', {
      decisions: [decision({ number: 'X', decided: '2024-12-01', authority: 'vdai', fine: 2_000_000 })],
    }),
    article('alpha', { decisions: [decision({ fine: 5_000 })] }),
    article('beta', { decisions: [decision({ number: 'SAN-2024-002', decided: '2025-02-03', fine: 1_000_000 })] }),
  ]);
  const image = siteImage(corpus);
  expect(image.heading).toBe('Essais');
  expect(image.hero?.text).toBe(`1${N}005${N}000${B}€`);
  expect(image.lines).toEqual([`3${B}décisions, 1${B}organisme nommé, du 1er${B}juin${B}2024 au 3${B}février${B}2025`]);
  expect(image.columns?.flatMap((fines, column) => (fines ? [column] : []))).toEqual([2, 12]);
  expect(typeset(image.alt)).toContain(`1${N}005${N}000${B}€ d’amendes de la CNIL en vigueur après recours.`);
});

test('in English: the same facts, in the words of the edition', () => {
  const facts = {
    decisions: [
      decision({
        fine: 32_000_000,
        provisions: ['rgpd-32'],
        appeals: [appeal({ outcome: 'reformation', fineAfter: 15_000_000, date: '2025-12-23' })],
      }),
    ],
  };
  const alpha = article('alpha', facts);
  const corpus = corpusOf([alpha], { provisions: ['rgpd-32'] });
  const image = articleImage(alpha, corpus, englishEdition(corpus));
  expect(image.kicker).toBe('CNIL, restricted committee');
  expect(image.hero).toEqual({
    text: '€15,000,000',
    amount: true,
    label: 'Fine in force',
    original: '€32,000,000',
  });
  expect(image.lines.slice(0, 2)).toEqual([
    `Decision SAN-2024-001 of 1${B}June${B}2024`,
    `Reduced by the Conseil d’État on 23${B}December${B}2025`,
  ]);
  expect(image.alt).toContain('Alpha. €15,000,000, fine in force, €32,000,000 originally imposed.');
});
