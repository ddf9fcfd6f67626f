import { describe, expect, it } from 'vitest';
import { organisationOf, shortSlug } from '#lib/authoring/title-facts.ts';
import { Organisation } from '#lib/schema/organisation.ts';

const body = (name: string, aliases: string[] = []) =>
  Organisation.parse({ name, aliases, country: 'FR', activity: 'opérateur' });
const organisations = {
  free: body('Free', ['FREE']),
  'free-mobile': body('Free Mobile'),
  pap: body('PAP (De Particulier à Particulier)', ['PAP']),
};

describe('the organisation of a title', () => {
  it.each([
    ['Free : amende de 15 millions d’euros', 'free'],
    ['Free Mobile : amende de 27 millions d’euros', 'free-mobile'],
    ['PAP, 100 000 € pour des mots de passe', 'pap'],
    ['Freedom : une société inconnue', null],
    ['Ce que Free doit corriger', null],
  ])('« %s » → %s', (title, slug) => {
    expect(organisationOf(title, organisations)).toBe(slug);
  });
});

describe('the short name of a file', () => {
  it.each([
    ['Free : amende de 15 millions d’euros', 'free', 'free-2026'],
    ['Orange : amende de 50 millions d’euros en 2024', null, 'orange-2024'],
    ['800 000 € d’amende pour des lettres ouvertes', null, 'd-amende-pour-des-lettres-ouvertes'],
    ['Qu’est-ce qu’une donnée de santé ?', null, 'qu-est-ce-qu-une-donnee-de-sante'],
    ['« … »', null, ''],
  ])('« %s » (%s) → %s', (title, organisation, slug) => {
    expect(shortSlug(title, '2026-02-10', organisation)).toBe(slug);
  });
});
