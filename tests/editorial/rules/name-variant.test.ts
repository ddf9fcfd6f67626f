import { describe, expect, it } from 'vitest';
import { DECISION, findings } from '../check-article.ts';

const names = (body: string, parts: Parameters<typeof findings>[1] = {}) =>
  findings('name-variant', { ...parts, body });
const variant = (written: string, usual = 'Alpha Santé') =>
  `warning « ${written} » est une variante de « ${usual} » | Écrire « ${usual} », ou ajouter cette forme à aliases.`;

describe('an accepted spelling', () => {
  it('may be the name, an alias or the group', () =>
    expect(names('Alpha Santé (ALPHA SANTÉ), du groupe Lettrix ; d’Alpha Santé.')).toEqual([]));
  it('may be the name of the decision in small letters, without the capital of a common noun, or with a sign', () => {
    const body = (name: string) =>
      DECISION.replace('organisation: alpha, name: ALPHA SANTÉ', `organisation: alpha, name: '${name}'`);
    expect(names('La société Éditions Alpha SAS.', { decisions: body('ÉDITIONS ALPHA SAS') })).toEqual([]);
    expect(names('La commune de Kourou.', { decisions: body('Commune de Kourou') })).toEqual([]);
    expect(names('Canal+ et le groupe Canal+.', { decisions: body('Groupe Canal+') })).toEqual([]);
  });
  it('does not include ordinary words and addresses', () => {
    const decisions = DECISION.replace(
      'organisation: alpha, name: ALPHA SANTÉ',
      "organisation: vinted, name: 'Vinted, UAB'",
    );
    expect(names('Vinted, UAB édite vinted.fr ; les vintages de Vinted. Sans suite.', { decisions })).toEqual([]);
  });
});

describe('a variant is reported', () => {
  it('without its accents', () => expect(names('ALPHA SANTE.')).toEqual([variant('ALPHA SANTE')]));
  it('with different capitals or hyphens', () =>
    expect(names('Alpha santé, alpha santé, Alpha-Santé.')).toEqual(
      ['Alpha santé', 'alpha santé', 'Alpha-Santé'].map((form) => variant(form)),
    ));
  it('with letters lost, swapped or changed', () => {
    const decisions = DECISION.replace(
      'organisation: alpha, name: ALPHA SANTÉ',
      'organisation: cegedim-sante, name: CEGEDIM SANTÉ',
    );
    expect(names('Cédegim Santé, Cegedin Santé, puis Cédegim.', { decisions })).toEqual([
      variant('Cédegim Santé', 'Cegedim Santé'),
      variant('Cegedin Santé', 'Cegedim Santé'),
      variant('Cédegim', 'Cegedim'),
    ]);
  });
  it('of the name of the group', () => expect(names('Le groupe Létrix.')).toEqual([variant('Létrix', 'Lettrix')]));
  it('in the title', () =>
    expect(findings('name-variant', { title: 'ALPHA SANTE écope de 800 000 €' })).toEqual([variant('ALPHA SANTE')]));
});
