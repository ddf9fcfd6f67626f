import { describe, expect, it } from 'vitest';
import { article, checkArticles, DECISION, findings } from '../check-article.ts';

const amounts = (parts: Parameters<typeof findings>[1]) => findings('amount-mismatch', parts);
const upToComma = (line: string) => line.split(',')[0];

describe('a known amount is accepted', () => {
  it('of the decision: fine, daily penalty, with any space, in figures or in words', () => {
    expect(
      amounts({ body: '800 000 €, 800.000 euros, huit cent mille euros, 0,8 M€, 5\u202f000\u00a0€ par jour.' }),
    ).toEqual([]);
  });
  it('after an appeal, and a liquidated penalty', () => {
    const decisions = DECISION.replace('outcome: rejet', 'outcome: reformation, fineAfter: 300000');
    expect(amounts({ decisions, body: 'Ramenée à 300 000 €.' })).toEqual([]);
  });
  it('declared under figures', () => {
    expect(
      amounts({
        body: 'Le plafond est de 20 millions d’euros.',
        more: 'figures: [{ amount: 20000000, meaning: plafond légal }]',
      }),
    ).toEqual([]);
  });
  it('in the text of a correction', () => {
    expect(
      amounts({
        more: 'corrections: [{ date: 2026-01-11, was: « 80 000 € », now: 800 000 € }]',
      }),
    ).toEqual([]);
  });
});

describe('amounts that are not of the case', () => {
  it('a legal maximum, a price and an amount of a linked article are accepted', () =>
    expect(
      checkArticles({
        'cas.md': article({
          body: 'L’amende ne peut excéder 20 millions d’euros.\n\nL’abonnement est à 12,50 € par mois.\n\n[Une autre](/articles/autre/) a coûté 7 500 €.',
        }),
        'autre.md': article({ decisions: DECISION.replaceAll('800000', '7500') }),
      }).problems.filter(({ rule, file }) => rule === 'amount-mismatch' && file.endsWith('cas.md')),
    ).toEqual([]));
  it('a fine is not accepted as a price, nor any round amount as a maximum', () =>
    expect(
      amounts({ body: 'L’amende tient compte du prix : 70 000 €.\n\nElle pouvait aller jusqu’à 25 millions d’euros.' }),
    ).toHaveLength(2));
  it('dollars are reported as not euros', () =>
    expect(amounts({ body: 'Une amende de 800 000 dollars.' })).toEqual([
      'warning le texte dit 800 000 dollars, qui n’est pas un montant en euros | Écrire le montant de la fiche, en euros.',
    ]));
});

describe('an unknown amount', () => {
  it('in a block quotation is checked as elsewhere', () =>
    expect(amounts({ body: '> Une amende de 80 000 €.' })).toEqual([
      'warning la citation dit 80 000 €, la décision dit 800 000 € : un facteur dix | Écrire 800 000 €.',
    ]));
  it('per day is compared with the daily penalty first', () =>
    expect(amounts({ body: 'Une astreinte de 50 000 € par jour.' })[0]).toBe(
      'warning le texte dit 50 000 €, la décision dit 5 000 € : un facteur dix | Écrire 5 000 €.',
    ));
  it('is an error in the title', () =>
    expect(amounts({ title: 'Alpha Santé : amende de 70 000 € pour des lettres ouvertes' })).toEqual([
      'error le titre annonce 70 000 €, montant que la fiche ne connaît pas (amende : 800 000 € ; astreinte par jour de retard : 5 000 €) | Corriger le montant.',
    ]));
  it('is an error in the description and in headings', () =>
    expect(
      amounts({
        description: 'Une amende de 70 000 € est infligée à Alpha Santé par la CNIL.',
        body: '## Pourquoi 70 000 €\n\nTexte.',
      }).map(upToComma),
    ).toEqual(['error la description annonce 70 000 €', 'error l’intertitre annonce 70 000 €']));
  it('is a warning in the text, tables and notes', () =>
    expect(
      amounts({
        body: 'Il coûte 70 €.\n\n| a |\n|---|\n| 71 € |',
        more: 'corrections: [{ date: 2026-01-11, was: rien, now: 72 € }]',
      }).map(upToComma),
    ).toEqual(['warning l’en-tête dit 72 €', 'warning le texte dit 70 €', 'warning le tableau dit 71 €']));
});

describe('a wrong amount close to a right one is explained', () => {
  it('ten times less', () =>
    expect(amounts({ title: 'Alpha Santé écope de 80 000 €' })).toEqual([
      'error le titre annonce 80 000 €, la décision dit 800 000 € : un facteur dix | Écrire 800 000 €.',
    ]));
  it('a thousand times more', () =>
    expect(amounts({ body: 'Une amende de 800 millions d’euros.' })).toEqual([
      'warning le texte dit 800 millions d’euros, la décision dit 800 000 € : un facteur mille | Écrire 800 000 €.',
    ]));
  it('cut instead of rounded', () => {
    const decisions = DECISION.replaceAll('800000', '2385276');
    expect(amounts({ decisions, title: 'Alpha Santé : amende de 2,3 millions d’euros' })).toEqual([
      'error le titre annonce 2,3 millions d’euros, la décision dit 2 385 276 €, qui s’arrondit à 2,4 millions d’euros | Écrire 2 385 276 € ou 2,4 millions d’euros.',
    ]);
    expect(amounts({ decisions, title: 'Alpha Santé : amende de 2,4 millions d’euros' })).toEqual([]);
    expect(amounts({ decisions, title: 'Alpha Santé : amende de 2,39 M€' })).toEqual([]);
  });
});
