import { describe, expect, test } from 'vitest';
import { DECISION, findings } from '../check-article.ts';

const numbered = DECISION.replace('    fine: 800000\n', '    fine: 800000\n    paragraphs: 97\n');
const said = (body: string, decisions = numbered, others = {}) =>
  findings('paragraph-beyond', { body, decisions, ...others }).map((finding) => finding.split(' | ')[0]);

describe('a paragraph beyond the last one of the decision', () => {
  test.each([
    ['Les lettres étaient lisibles (§ 99).', '§ 99'],
    ['Les lettres étaient lisibles (§§ 85 à 98).', '§§ 85 à 98'],
    ['Les lettres étaient lisibles (§§ 12, 15-18 et 120).', '§§ 12, 15-18 et 120'],
    ['Voir les paragraphes 97 et 98.', 'paragraphes 97 et 98'],
    ['Les lettres étaient lisibles (SAN-2024-013, § 99).', '§ 99'],
  ])('is refused: %s', (body, written) => {
    expect(said(body)).toEqual([`error « ${written} » dépasse le dernier paragraphe de la décision, le 97`]);
  });

  test('is also refused in a correction and in a check', () => {
    const more = 'corrections: [{ date: 2026-01-10, was: rien, now: "Le texte le dit (SAN-2024-013, § 98)." }]';
    expect(said('Rien.', numbered, { more })).toHaveLength(1);
    const checks = '[{ do: Fermer les lettres., theme: securite, paragraphs: "90-98" }]';
    expect(said('Rien.', numbered, { checks })).toEqual([
      'error « 90-98 » dépasse le dernier paragraphe de la décision, le 97',
    ]);
  });
});

describe('a paragraph is accepted', () => {
  test.each([
    'Le dernier paragraphe compte (§ 97), les premiers aussi (§§ 1 à 3).',
    'L’article 83, § 5, et l’article 5, § 1, e), du RGPD.',
    'La Cour de justice (CJUE, C-340/21, § 120) l’a dit.',
    'La formation restreinte suit une décision antérieure (SAN-2019-007, § 150).',
    'Les lignes directrices du CEPD (§ 137) le disent.',
    'L’autorité néerlandaise le dit au § 4.4.',
    'Le Conseil d’État juge de même (§ 120).',
  ])('%s', (body) => {
    expect(said(body)).toEqual([]);
  });

  test('when the last paragraph is unknown', () => {
    expect(said('Voir le § 999.', DECISION)).toEqual([]);
  });

  test('within the longest decision of an article, unless another number is given', () => {
    const closure = numbered
      .replace('SAN-2024-013', 'SAN-2025-002')
      .replace('decided: 2024-09-05', 'decided: 2024-09-06')
      .replace('paragraphs: 97', 'paragraphs: 12')
      .replace(/\n {4}legifrance: .*/, '');
    expect(said('Voir le § 90.', `${numbered}${closure}`)).toEqual([]);
    expect(said('Voir SAN-2025-002, § 90.', `${numbered}${closure}`)).toEqual([
      'error « § 90 » dépasse le dernier paragraphe de la décision, le 12',
    ]);
  });
});
