import { describe, expect, it } from 'vitest';
import { article, checkArticles, DECISION, findings, say } from '../check-article.ts';

const numbers = (body: string, more = '') => findings('number-unknown', { body, more });

describe('a known number is accepted', () => {
  it('of the front matter', () => expect(numbers('SAN-2024-013, CNILTEXT000050202759, n° 498628.')).toEqual([]));
  it('of a source or an event', () =>
    expect(
      numbers(
        'La mise en demeure MED-2021-134.',
        'events: [{ date: 2021-11-26, label: Mise en demeure MED-2021-134 }]',
      ),
    ).toEqual([]));
  it('of another article', () => {
    const other = article({
      title: 'Autre affaire, autre titre',
      decisions: DECISION.replace('SAN-2024-013', 'SAN-2020-001'),
      body: 'Autre.',
    });
    const { problems } = checkArticles({ 'cas.md': article({ body: 'Voir SAN-2020-001.' }), 'autre.md': other });
    expect(problems.filter(({ rule }) => rule === 'number-unknown')).toEqual([]);
  });
});

it('of the official list or of an appeal against a row, with or without an article', () => {
  const official = {
    '2020.yaml': `source: { url: 'https://www.cnil.fr/', title: Liste, kind: official, proves: tout, read: communique, readOn: 2026-01-09 }
state: 2026-04-14
rows:
  - { id: r-2020-09-03-2, date: 2020-09-03, body: PERSONNALITÉ, procedure: ordinaire, breaches: [], outcome: Rappel, measures: [rappel-a-l-ordre], number: SAN-2020-005, legifrance: CNILTEXT000042000005, sector: null, themes: [], appeals: [{ court: conseil-etat, number: '449999', date: 2021-03-01, outcome: rejet }], sources: [{ url: 'https://www.conseil-etat.fr/', title: Décision, kind: court, proves: rejet, read: texte, readOn: 2026-01-09 }] }
`,
  };
  const cited = { 'cas.md': article({ body: 'Voir SAN-2020-005 (CNILTEXT000042000005), et la décision n° 449999.' }) };
  const said = (register: Readonly<Record<string, string>>) =>
    checkArticles(cited, '2026-03-01', register).problems.filter(({ rule }) => rule === 'number-unknown').length;
  expect(said(official)).toBe(0);
  expect(said({})).toBe(3);
});

describe('a wrong number', () => {
  it('is an error, with the nearest known', () =>
    expect(numbers('La délibération SAN-2024-031, n° 498682, CNILTEXT000050202795.')).toEqual([
      'error le numéro SAN-2024-031 n’est dans aucune fiche ; celle-ci connaît SAN-2024-013 | Écrire SAN-2024-013, si c’est lui.',
      'error le numéro 498682 n’est dans aucune fiche ; celle-ci connaît 498628 | Écrire 498628, si c’est lui.',
      'error le numéro CNILTEXT000050202795 n’est dans aucune fiche ; celle-ci connaît CNILTEXT000050202759 | Écrire CNILTEXT000050202759, si c’est lui.',
    ]));
  it('is an error even when none is near', () =>
    expect(numbers('L’arrêt ECLI:FR:CECHR:2019:111111.20190101.')).toEqual([
      'error le numéro ECLI:FR:CECHR:2019:111111.20190101 n’est dans aucune fiche | Vérifier le numéro, et citer la source qui le porte dans sources.',
    ]));
  it('is an error in a wrong format', () =>
    expect(numbers('La délibération SAN 2024-13.')).toEqual([
      'error « SAN 2024-13 » n’a pas la forme officielle du numéro | Écrire SAN-2024-013.',
    ]));
});

it('needs SAN- only when it is the number of a sanction', () => {
  expect(numbers('La mise en demeure SAN-2024-013.')).toEqual([
    'error « SAN-2024-013 » suit « mise en demeure » : SAN- ne précède que le numéro d’une sanction | Écrire le numéro de cet acte (MED-… pour une mise en demeure), ou nommer la sanction.',
  ]);
  expect(
    numbers('En cause, SAN-2021-134.', 'events: [{ date: 2021-11-26, label: Mise en demeure MED-2021-134 }]'),
  ).toEqual(['error « SAN-2021-134 » n’est pas une sanction : la fiche connaît MED-2021-134 | Écrire MED-2021-134.']);
});

it('has one message, however often it is repeated', () => {
  const { problems } = checkArticles({ 'cas.md': article({ body: 'SAN-2019-999 et SAN-2019-999.' }) });
  expect(problems.map(say).filter((line) => line.includes('SAN-2019-999'))).toHaveLength(2);
});
