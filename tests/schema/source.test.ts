import { describe, expect, it } from 'vitest';
import { Source } from '#lib/schema/source.ts';

const source = {
  url: 'https://www.cnil.fr/',
  title: 'CNIL',
  kind: 'official',
  proves: 'montant, date',
  read: 'communique',
  readOn: '2026-11-30',
};

/** The errors, as « field: message ». */
function wrong(changes: Record<string, unknown>): string[] {
  const issues = Source.safeParse({ ...source, ...changes }).error?.issues ?? [];
  return issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
}

describe('a source', () => {
  it('may say the language of its title, in two letters', () => {
    expect(wrong({ language: 'en' })).toEqual([]);
    expect(wrong({ language: 'English' })).toEqual([
      'language: une langue s’écrit en deux lettres minuscules : en, de, nl',
    ]);
  });

  it('has an address, a title, a kind, what it proves, a reading and its date', () => {
    expect(Source.parse(source)).toEqual(source);
  });

  it.each([
    'www.cnil.fr',
    'javascript:alert(1)',
    'data:text/html,x',
    'ftp://cnil.fr/',
    'mailto:a@cnil.fr',
    '/articles/x/',
    '//cnil.fr/',
    '',
  ])('has a full web address: « %s » is refused', (url) => {
    expect(Source.safeParse({ ...source, url }).error?.issues.map(({ path }) => path)).toEqual([['url']]);
  });

  it('is official, from a court, or secondary', () => {
    expect(Source.safeParse({ ...source, kind: 'officiel' }).error?.issues).toMatchObject([
      { path: ['kind'], values: ['official', 'court', 'secondary'] },
    ]);
  });

  it('proves something', () => {
    expect(Source.safeParse({ ...source, proves: '' }).error?.issues.map(({ path }) => path)).toEqual([['proves']]);
  });

  it('has no other field, such as where it was cited', () => {
    expect(Source.safeParse({ ...source, seenIn: 'https://a.example/' }).error?.issues).toMatchObject([
      { code: 'unrecognized_keys', keys: ['seenIn'] },
    ]);
  });
});

describe('the reading of a source', () => {
  it('has five possible values', () => {
    expect(Source.safeParse({ ...source, read: 'lu' }).error?.issues).toMatchObject([
      { path: ['read'], values: ['texte', 'traduction', 'communique', 'extrait', 'cite'] },
    ]);
  });

  it.each(['texte', 'traduction', 'communique', 'extrait'])('requires a date: %s', (read) => {
    expect(wrong({ read })).toEqual([]);
    expect(wrong({ read, readOn: undefined })).toEqual([
      'readOn: une source lue dit quel jour : ajouter readOn, ou écrire read: cite si personne ne l’a ouverte',
    ]);
  });

  it('has no date when nobody opened the source', () => {
    expect(wrong({ read: 'cite', readOn: undefined })).toEqual([]);
    expect(wrong({ read: 'cite' })).toEqual([
      'readOn: une source que personne n’a ouverte (read: cite) n’a pas de jour de lecture : retirer readOn',
    ]);
  });

  it.each(['texte', 'communique'])('may be %s only for an authority or a court', (read) => {
    expect(wrong({ read, kind: 'court' })).toEqual([]);
    expect(wrong({ read, kind: 'secondary' })).toEqual([
      `read: « ${read} » suppose une source officielle ou une juridiction : écrire traduction ou extrait`,
    ]);
  });

  it('may be a translation or an extract for any source', () => {
    expect(wrong({ read: 'traduction', kind: 'secondary' })).toEqual([]);
    expect(wrong({ read: 'extrait', kind: 'secondary' })).toEqual([]);
  });

  it.each(['texte', 'traduction'])('is never %s for the list of all sanctions', (read) => {
    expect(wrong({ read, url: 'https://www.cnil.fr/fr/les-sanctions-prononcees-par-la-cnil' })).toEqual([
      'read: la liste des sanctions n’est le texte d’aucune décision : écrire read: communique',
    ]);
  });
});

describe('the address of a source', () => {
  it.each([
    'https://github.com/owner/name',
    'https://www.github.com/owner/name/',
    'https://github.com/owner',
    'https://github.com/owner/name.git?tab=readme#readme',
    'https://github.com/owner/name/tree/main',
    'https://gitlab.com/owner/name/-/tree',
    'https://codeberg.org/owner/name/src',
    'https://bitbucket.org/owner/name',
    'https://huggingface.co/datasets/owner/name',
  ])('is not the root of a code repository: %s', (url) => {
    expect(wrong({ url })).toEqual([
      `url: « ${url} » est la racine d’un dépôt de code : citer la page publique qu’il copie`,
    ]);
  });

  it.each([
    'https://github.com/owner/name/blob/main/a.md',
    'https://github.com/owner/name/issues/207',
    'https://owner.github.io/',
    'https://www.cnil.fr/fr/github.com/owner/name',
    'https://notgithub.com/owner/name',
  ])('may be another page: %s', (url) => {
    expect(wrong({ url })).toEqual([]);
  });
});
