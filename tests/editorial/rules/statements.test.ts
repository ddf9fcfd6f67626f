/** The rules about statements: for each, a sentence that it reports and sentences that it accepts. */
import { describe, expect, it } from 'vitest';
import { DECISION, findings } from '../check-article.ts';

const REDUCED = DECISION.replace('outcome: rejet', 'outcome: reformation, fineAfter: 200000');
const DELAYED = DECISION.replace('dailyPenalty: 5000', 'dailyPenalty: 5000\n    deadline: 3 mois');
const TURNOVER = DECISION.replace(
  'fine: 800000 }',
  "fine: 800000, turnover: { amount: 40000000, year: 2023, scope: organisme, source: '§ 9' } }",
);

describe.each<[string, string, string, string]>([
  [
    'outcome-mismatch',
    DECISION,
    'Le Conseil d’État a annulé la sanction.',
    'warning le texte dit « a annulé » ; la fiche dit : recours rejeté le 13 février 2026 | Dire l’issue que donne la fiche, ou corriger le recours dans la fiche.',
  ],
  [
    'outcome-mismatch',
    REDUCED,
    'Le Conseil d’État a réduit l’amende de moitié.',
    'warning le texte dit « réduit l’amende de moitié » ; la fiche dit : une réduction de 75 % | Dire l’issue que donne la fiche, ou corriger le recours dans la fiche.',
  ],
  [
    'court-mismatch',
    DECISION,
    'Le tribunal administratif a rejeté le recours.',
    'warning le texte dit « tribunal administratif » ; une sanction de la CNIL se conteste devant le Conseil d’État | Nommer le Conseil d’État, ou dire de quelle autre affaire il s’agit.',
  ],
  [
    'procedure-mismatch',
    DECISION,
    'Elle est prononcée selon la procédure simplifiée.',
    'warning le texte dit « procédure simplifiée » ; la fiche dit : procédure ordinaire | Écrire « procédure ordinaire », ou corriger procedure dans la fiche.',
  ],
  [
    'measure-mismatch',
    DECISION,
    'La CNIL a prononcé un avertissement.',
    'warning le texte dit « avertissement » ; la fiche a aucune mesure « avertissement » | Corriger la phrase, ou measures et published dans la fiche.',
  ],
  [
    'count-mismatch',
    DECISION,
    'Cinq manquements sont retenus.',
    'warning le texte dit « Cinq manquements sont retenus » ; la fiche a 2 fondements | Corriger le nombre, ou la fiche.',
  ],
  [
    'deadline-mismatch',
    DELAYED,
    'Elle a six mois pour se mettre en conformité.',
    'warning le texte dit « six mois » ; la fiche dit : 3 mois | Corriger la durée, ou deadline et namedForYears dans la fiche.',
  ],
  [
    'turnover-mismatch',
    TURNOVER,
    'L’amende représente 4 % de son chiffre d’affaires.',
    'warning le texte dit « 4 % de son chiffre d’affaires » ; les chiffres de la fiche donnent 2,0 % | Corriger la part, ou turnover dans la fiche.',
  ],
  [
    'amount-misplaced',
    DECISION,
    'Une astreinte de 800 000 € par jour.',
    'warning le texte dit 800 000 € par jour, et c’est une amende (astreinte : 5 000 €) | Corriger le montant, ou ce qu’il est.',
  ],
])('%s', (rule, decisions, sentence, expected) => {
  it(`reports « ${sentence} »`, () => expect(findings(rule, { decisions, body: sentence })).toEqual([expected]));
  it('ignores questions, hypotheses and sentences about another date', () => {
    const said = sentence.charAt(0).toLowerCase() + sentence.slice(1);
    expect(findings(rule, { decisions, body: `La société soutenait que ${said}` })).toEqual(
      rule === 'amount-misplaced' ? [expected] : [],
    );
    if (rule !== 'amount-misplaced')
      expect(findings(rule, { decisions, body: `Le 3 mars 2019, dans une autre affaire, ${said}` })).toEqual([]);
  });
});

it('gives an error in a heading', () =>
  expect(findings('measure-mismatch', { body: '## La CNIL prononce un avertissement\n\nTexte.' })[0]).toMatch(
    /^error /,
  ));

it('compares a rank with the earlier fines of the corpus', () => {
  expect(findings('ranking-mismatch', { body: 'C’est la plus forte amende jamais prononcée par la CNIL.' })).toEqual(
    [],
  );
  expect(
    findings('ranking-mismatch', { body: 'C’est la deuxième plus forte amende jamais prononcée par la CNIL.' }),
  ).toHaveLength(1);
});
