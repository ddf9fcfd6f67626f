import { describe, expect, it } from 'vitest';
import { DECISION, findings } from '../check-article.ts';

const reduced = DECISION.replace('outcome: rejet', 'outcome: reformation, fineAfter: 300000');
const annulled = DECISION.replace('outcome: rejet', 'outcome: annulation');
const found = (decisions: string, parts: Parameters<typeof findings>[1]) =>
  findings('amount-replaced', { title: 'Alpha Santé : une amende pour des lettres ouvertes', decisions, ...parts });

describe('an amount that an appeal replaced', () => {
  it('is an error in the title, with the amount in force', () =>
    expect(found(reduced, { title: 'Alpha Santé : amende de 800 000 € pour des lettres' })).toEqual([
      'error le titre annonce 800 000 €, montant d’avant le recours : il reste 300 000 € | Écrire 300 000 €, ou dire que l’amende a été ramenée à ce montant.',
    ]));
  it('is an error in the description and in headings, rounded or in words', () =>
    expect(
      found(reduced, {
        description: 'La CNIL inflige huit cent mille euros d’amende à Alpha Santé, pour des lettres.',
        body: 'Texte.\n\n## Pourquoi 0,8 M€\n\nTexte.',
      }),
    ).toEqual([
      'error la description annonce huit cent mille euros, montant d’avant le recours : il reste 300 000 € | Écrire 300 000 €, ou dire que l’amende a été ramenée à ce montant.',
      'error l’intertitre annonce 0,8 M€, montant d’avant le recours : il reste 300 000 € | Écrire 300 000 €, ou dire que l’amende a été ramenée à ce montant.',
    ]));
  it('is an error after an annulment, because nothing is due', () =>
    expect(found(annulled, { title: 'Alpha Santé : amende de 800 000 € pour des lettres' })).toEqual([
      'error le titre annonce 800 000 €, montant d’avant le recours : l’amende est annulée | Dire que l’amende est annulée.',
    ]));
  it('is an error when it is the amount of the first of two judgments', () => {
    const twice = DECISION.replace(
      'outcome: rejet }',
      "outcome: reformation, fineAfter: 300000 }, { court: conseil-etat, number: '498629', date: 2026-02-20, outcome: reformation, fineAfter: 200000 }",
    );
    expect(found(twice, { title: 'Alpha Santé : amende de 300 000 € pour des lettres' })).toEqual([
      'error le titre annonce 300 000 €, montant d’avant le recours : il reste 200 000 € | Écrire 200 000 €, ou dire que l’amende a été ramenée à ce montant.',
    ]);
  });
  it('is an error even beside a word that denies the change', () =>
    expect(
      found(reduced, { title: 'Alpha Santé : une amende de 800 000 € qui n’a pas été réduite' }).map((line) =>
        line.slice(0, 5),
      ),
    ).toEqual(['error']));
});

describe('a title is accepted', () => {
  it.each([
    'Alpha Santé : amende de 300 000 € pour des lettres ouvertes',
    'Alpha Santé : de 800 000 à 300 000 € après recours',
    'Alpha Santé : l’amende de 800 000 € réduite par le Conseil d’État',
    'Alpha Santé : 800 000 € d’amende, ramenés à moins de la moitié',
    'Alpha Santé : le Conseil d’État réforme l’amende de 800 000 €',
    'Alpha Santé déchargée de 500 000 € sur les 800 000 € d’amende',
  ])('after a reduction: « %s »', (title) => expect(found(reduced, { title })).toEqual([]));

  it('after an annulment, when it mentions it', () =>
    expect(found(annulled, { title: 'Alpha Santé : amende de 800 000 € annulée par le Conseil d’État' })).toEqual([]));

  it('when the appeal did not change the amount', () =>
    expect(found(DECISION, { title: 'Alpha Santé : amende de 800 000 € pour des lettres' })).toEqual([]));

  it('when the same amount is in force for another decision of the case', () =>
    expect(
      found(reduced + DECISION.replace('SAN-2024-013', 'SAN-2024-014').replace(/appeals: .*/, 'appeals: []'), {
        title: 'Alpha Santé : amende de 800 000 € pour des lettres',
      }),
    ).toEqual([]));

  it('and the text may mention the earlier amount', () =>
    expect(found(reduced, { body: 'La CNIL avait infligé 800 000 €.' })).toEqual([]));
});
