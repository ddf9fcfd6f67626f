import { describe, expect, test } from 'vitest';
import { DECISION, findings } from '../check-article.ts';

const noAppeal = DECISION.replace(/\n {4}appeals: .*/, '');
const pressRelease = DECISION.replace('read: texte', 'read: communique');
const said = (body: string, decisions = noAppeal) =>
  findings('evidence-contradicted', { body, decisions }).map((finding) => finding.split(' | ')[0]);

describe('a text that was read is not called unread', () => {
  test.each([
    ['Le texte intégral n’a pas été lu.', 'texte intégral n’a pas été lu'],
    ['La délibération n’a pas été lue en entier.', 'délibération n’a pas été lue'],
    ["Le dispositif n'a pas pu être lu.", 'dispositif n’a pas pu être lu'],
    ['Texte non trouvé.', 'Texte non trouvé'],
    ['Le texte de la décision n’a pas été trouvé.', 'texte de la décision n’a pas été trouvé'],
    [
      'Le texte intégral n’ayant pas été trouvé, cette page suit le communiqué.',
      'texte intégral n’ayant pas été trouvé',
    ],
    ['La réponse aux autres moyens n’a pas été lue.', 'n’a pas été lue'],
    ['Les articles de la loi qui les fondent n’ont pas été lus.', 'n’ont pas été lus'],
  ])('%s', (body, written) => {
    expect(said(body)).toEqual([
      `error « ${written} » contredit les sources : le texte de la décision y est marqué lu`,
    ]);
  });

  test('in a note of the front matter either', () => {
    expect(
      findings('evidence-contradicted', {
        decisions: noAppeal,
        more: 'events: [{ date: 2024-01-02, label: "Séance ; délibération non lue" }]',
      }),
    ).toEqual([
      'error « délibération non lue » contredit les sources : le texte de la décision y est marqué lu | Dire ce que le texte établit, ou corriger read.',
    ]);
  });

  test('as a translation either', () => {
    expect(said('La délibération n’a pas été lue.', noAppeal.replace('read: texte', 'read: traduction'))).toHaveLength(
      1,
    );
  });
});

describe('a sentence is accepted', () => {
  test('when nobody read the text', () => {
    expect(said('Le texte intégral n’a pas été lu.', pressRelease)).toEqual([]);
  });

  test.each([
    'Le texte de l’arrêt n’a pas été lu.',
    'Ce que le Conseil d’État en a dit n’a pas été lu.',
    'L’issue de la plainte n’a pas été trouvée.',
    'Le numéro de sa décision n’est pas connu.',
    'Les courriels n’ont pas été lus à temps.',
    '135 demandes étaient restées non lues dans la messagerie.',
    'L’information n’a pas été lue par les personnes concernées.',
    'La décision n’a pas été publiée avant septembre.',
    'La délibération ne mentionne aucune observation de la société.',
    'Elle renvoie à la délibération SAN-2019-007, dont le texte n’a pas été trouvé.',
    'La clôture de l’injonction n’a pas été trouvée.',
  ])('%s', (body) => {
    expect(said(body)).toEqual([]);
  });

  test('about the judgment of a case; one about the deliberation is still checked', () => {
    expect(said('La réponse donnée sur la proportionnalité n’a pas été lue.', DECISION)).toEqual([]);
    expect(said('La délibération n’a pas été lue.', DECISION)).toHaveLength(1);
  });

  test('in a quotation', () => {
    expect(said('> Le texte n’a pas été lu.')).toEqual([]);
  });

  test('about the other decision of an article, unless it gives the number', () => {
    const closure = pressRelease
      .replace('SAN-2024-013', 'SAN-2025-002')
      .replace('decided: 2024-09-05', 'decided: 2024-09-06')
      .replace(/\n {4}legifrance: .*/, '');
    const both = `${noAppeal}${closure}`;
    expect(said('Le texte n’a pas été lu.', both)).toEqual([]);
    expect(said('Le texte de SAN-2025-002 n’a pas été lu.', both)).toEqual([]);
    expect(said('Le texte de SAN-2024-013 n’a pas été lu.', both)).toHaveLength(1);
  });
});
