import { describe, expect, it } from 'vitest';
import { DECISION, findings } from '../check-article.ts';

const provisions = (parts: Parameters<typeof findings>[1]) => findings('provision-undeclared', parts);

describe('a declared provision is accepted', () => {
  it('breached, in every form', () =>
    expect(
      provisions({
        body: 'L’article 32 du RGPD, l’art. 5, § 1, e), le 5.1.e, l’article 5 du RGPD, l’article 32, § 1.',
      }),
    ).toEqual([]));
  it('mentioned', () =>
    expect(
      provisions({
        body: 'L’article 82 de la loi Informatique et Libertés et l’article L. 34-5 du CPCE.',
        more: 'mentions: { provisions: [lil-82, cpce-l34-5] }',
      }),
    ).toEqual([]));
  it('of the law of 1978 before it was renumbered', () =>
    expect(
      provisions({
        body: 'L’article 34 de la loi Informatique et Libertés.',
        decisions: DECISION.replace('[rgpd-32, rgpd-5-1-e]', '[lil-34-ancien]'),
      }),
    ).toEqual([]));
  it('of another legal text, which has no page here', () =>
    expect(
      provisions({ body: 'L’article 5 de la directive ePrivacy, l’article R. 1111-8-6 du code de la santé publique.' }),
    ).toEqual([]));
});

describe('an undeclared provision', () => {
  it('is a warning in the text, with its identifier', () =>
    expect(
      provisions({
        body: 'L’article 33 du RGPD, l’article 82 de la loi Informatique et Libertés, l’article L. 34-5 du CPCE.',
      }),
    ).toEqual([
      'warning l’article 33 du RGPD n’est ni un manquement retenu ni un fondement déclaré | Corriger la référence, ou ajouter rgpd-33 à mentions.provisions.',
      'warning l’article 82 de la loi Informatique et Libertés n’est ni un manquement retenu ni un fondement déclaré | Corriger la référence, ou ajouter lil-82 à mentions.provisions.',
      'warning l’article L. 34-5 du CPCE n’est ni un manquement retenu ni un fondement déclaré | Corriger la référence, ou ajouter cpce-l34-5 à mentions.provisions.',
    ]));
  it('is an error in the description', () =>
    expect(
      provisions({ description: 'La CNIL retient contre Alpha Santé l’article 9 du RGPD, sur les données sensibles.' }),
    ).toEqual([
      'error l’article 9 du RGPD n’est ni un manquement retenu ni un fondement déclaré | Corriger la référence, ou ajouter rgpd-9 à mentions.provisions.',
    ]));
  it('may be another paragraph of a breached article', () =>
    expect(provisions({ body: 'Un manquement à l’article 5, § 1, a) du RGPD.' })).toEqual([
      'warning l’article 5, § 1, a) du RGPD n’est ni un manquement retenu ni un fondement déclaré | Corriger la référence, ou ajouter rgpd-5-1-a à mentions.provisions.',
    ]));
  it('may belong to a legal text that the sentence does not name', () =>
    expect(provisions({ body: 'L’article 17 n’est pas retenu.' })).toEqual([
      'warning l’article 17 n’est ni un manquement retenu ni un fondement déclaré | Corriger la référence, ou ajouter rgpd-17 (ou l’article du texte visé) à mentions.provisions.',
    ]));
  it('may be in a column that names the legal text', () =>
    expect(provisions({ body: '| Fondement (RGPD) |\n|---|\n| Art. 34 |' })).toEqual([
      'warning l’article 34 du RGPD n’est ni un manquement retenu ni un fondement déclaré | Corriger la référence, ou ajouter rgpd-34 à mentions.provisions.',
    ]));
});
