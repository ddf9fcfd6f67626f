import { describe, expect, it } from 'vitest';
import { DECISION, findings } from '../check-article.ts';

const words = (parts: Parameters<typeof findings>[1]) => findings('authority-mismatch', parts);
const lithuanian = {
  title: 'Vinted : amende lituanienne, avec la coopération de la CNIL',
  categories: 'article-rgpd',
  decisions: DECISION.replace('authority: cnil', 'authority: vdai').replace('procedure: ordinaire', 'procedure: null'),
};

describe('a decision of another authority', () => {
  it('may come with the actions of the CNIL', () =>
    expect(
      words({
        ...lithuanian,
        body: 'La CNIL n’a prononcé aucune sanction : elle a transmis des plaintes. Ce n’est pas une sanction de la CNIL.',
      }),
    ).toEqual([]));
  it('is not a « sanction CNIL » in a title', () =>
    expect(words({ ...lithuanian, title: 'Sanction CNIL : Vinted paie pour ses réponses' })).toEqual([
      'error « Sanction CNIL » attribue à la CNIL une décision qui n’est pas d’elle | Nommer celle qui a décidé, VDAI (Lituanie), et dire ce que la CNIL a fait : plaintes transmises, coopération.',
    ]));
  it('is not attributed to the CNIL', () =>
    expect(
      words({
        ...lithuanian,
        description: 'La CNIL inflige une amende à Vinted pour ses réponses.',
        body: 'Vinted, sanctionnée par la CNIL.',
      }).map((line) => line.split(' attribue')[0]),
    ).toEqual(['error « La CNIL inflige »', 'warning « sanctionnée par la CNIL »']));
  it('is not in the category sanctions-cnil', () =>
    expect(words({ ...lithuanian, categories: 'sanctions-cnil' })).toEqual([
      'error la catégorie « sanctions-cnil » est donnée à un article dont aucune décision n’est de la CNIL | Retirer cette catégorie.',
    ]));
});

it('a decision of the CNIL is a « sanction CNIL »', () =>
  expect(words({ title: 'Sanction CNIL : Alpha Santé, 800 000 €' })).toEqual([]));

describe('words of criminal law', () => {
  it('are reported as warnings, with the right word', () =>
    expect(
      words({ body: 'Alpha a été condamnée pour cette infraction ; elle est coupable, dit la condamnation.' }),
    ).toEqual([
      'warning « condamnée » est un mot du droit pénal, pour une sanction administrative | Écrire « sanctionnée ».',
      'warning « infraction » est un mot du droit pénal, pour une sanction administrative | Écrire « manquement ».',
      'warning « coupable » est un mot du droit pénal, pour une sanction administrative | Écrire « responsable d’un manquement ».',
      'warning « condamnation » est un mot du droit pénal, pour une sanction administrative | Écrire « sanction ».',
    ]));
  it('are accepted when denied, quoted, or about a court and costs', () =>
    expect(
      words({
        body: 'Ce n’est pas une condamnation. On a écrit « condamnée » à tort. La CNIL est condamnée à verser 800 000 €.',
      }),
    ).toEqual([]));
});
