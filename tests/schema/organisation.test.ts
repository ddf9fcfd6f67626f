import { describe, expect, it } from 'vitest';
import { OrganisationsFile } from '#lib/schema/organisation.ts';

const free = { name: 'Free Mobile', country: 'FR', activity: 'opérateur de téléphonie' };

const paths = (file: unknown) => OrganisationsFile.safeParse(file).error?.issues.map(({ path }) => path.join('.'));

describe('content/organisations.yaml', () => {
  it('names groups and organisations by slug; other names are optional', () => {
    const file = {
      groups: { iliad: { name: 'Iliad' } },
      organisations: { 'free-mobile': { ...free, group: 'iliad' }, free: { ...free, name: 'Free', aliases: ['FREE'] } },
    };
    expect(OrganisationsFile.parse(file)).toEqual({
      groups: { iliad: { name: 'Iliad' } },
      organisations: {
        'free-mobile': { ...free, group: 'iliad', aliases: [] },
        free: { ...free, name: 'Free', aliases: ['FREE'] },
      },
    });
  });

  it.each([
    ['an identifier with a capital', { groups: {}, organisations: { Free: free } }, 'organisations.Free'],
    ['an identifier of a group with a space', { groups: { 'a b': { name: 'A' } }, organisations: {} }, 'groups.a b'],
    [
      'a country in lower case',
      { groups: {}, organisations: { free: { ...free, country: 'fr' } } },
      'organisations.free.country',
    ],
    ['an empty name', { groups: {}, organisations: { free: { ...free, name: '' } } }, 'organisations.free.name'],
    [
      'an empty other name',
      { groups: {}, organisations: { free: { ...free, aliases: [''] } } },
      'organisations.free.aliases.0',
    ],
    [
      'an activity of more than 160 characters',
      { groups: {}, organisations: { free: { ...free, activity: 'a'.repeat(161) } } },
      'organisations.free.activity',
    ],
    ['an unknown key', { groups: {}, organisations: { free: { ...free, siren: '421938861' } } }, 'organisations.free'],
    ['a file without groups', { organisations: {} }, 'groups'],
  ])('refuses %s', (_, file, path) => {
    expect(paths(file)).toEqual([path]);
  });
});
