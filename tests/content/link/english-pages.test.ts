import { expect, test } from 'vitest';
import { linkProblems } from '#lib/content/link/link.ts';
import { readDocuments } from '#lib/content/read/documents.ts';
import { contentFolder } from '#tests/content-folder.ts';
import { ENGLISH } from '#tests/english-content.ts';

const page = (updated: string, body: string) =>
  `---\ntitle: Méthode du recueil\ndescription: ${'Ce que le recueil vérifie, et comment. '.repeat(2)}\nupdated: ${updated}\n---\n\n${body}\n`;

/** What is said of a method of these words, on these days. */
const problemsOf = (french: [day: string, body: string], english: [day: string, body: string]) =>
  linkProblems(
    readDocuments(
      contentFolder({
        'english.yaml': ENGLISH,
        'pages/methode.md': page(...french),
        'pages/en/method.md': page(...english),
      }),
    ),
  )
    .filter(({ file }) => file.endsWith('pages/en/method.md'))
    .map(({ severity, rule, message }) => `${severity} ${rule} — ${message.replace(/\S*(?=pages\/methode)/, '')}`);

test('a page has the figures of its French one, whatever the language writes them like', () => {
  expect(
    problemsOf(
      ['2026-01-02', 'Le 3 mars 2026, 1 100 faits ; « 12 ».'],
      ['2026-01-02', 'On 3 March 2026, [1,100 facts](https://example.com/99).'],
    ),
  ).toEqual([]);
});

test('a figure that one of the two lacks is an error', () => {
  expect(problemsOf(['2026-01-02', '380 faits.'], ['2026-01-02', '140 facts.'])).toEqual([
    'error english-figure — la page anglaise n’a pas les chiffres de pages/methode.md : « 380 » y manque',
    'error english-figure — la page anglaise n’a pas les chiffres de pages/methode.md : « 140 » n’est pas dans la page française',
  ]);
});

test('an older page is reported', () => {
  expect(problemsOf(['2026-02-02', 'Rien.'], ['2026-01-02', 'Nothing.'])).toEqual([
    'warning english-outdated — la page anglaise est plus ancienne (2026-01-02) que pages/methode.md (2026-02-02)',
  ]);
});
