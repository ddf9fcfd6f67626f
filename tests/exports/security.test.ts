import { expect, test } from 'vitest';
import { securityTxt } from '#lib/exports/security.ts';
import { corpusIn, fixture } from '#tests/content-folder.ts';

const corpus = corpusIn(fixture);
const publisher = { ...corpus.site.publisher, email: 'securite@editeur.example' };

test('security.txt gives the address of the publisher, and ends a year after the last change of the content', () => {
  expect(securityTxt({ ...corpus, site: { ...corpus.site, publisher } })).toBe(`Contact: mailto:securite@editeur.example
Expires: 2027-01-15T00:00:00Z
Preferred-Languages: fr, en
Canonical: https://recueil.example/.well-known/security.txt
`);
});

test('security.txt gives the legal notice while the publisher has no e-mail address', () => {
  expect(securityTxt({ ...corpus, site: { ...corpus.site, publisher: { ...publisher, email: null } } })).toMatch(
    /^Contact: https:\/\/recueil\.example\/mentions-legales\/\n/,
  );
});

test('security.txt never ends on a day that does not exist', () => {
  const dataChangelog = [{ date: '2028-02-29', change: 'Un champ de plus.' }];
  expect(securityTxt({ ...corpus, dataChangelog })).toContain('\nExpires: 2029-02-28T00:00:00Z\n');
});
