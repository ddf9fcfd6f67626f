import { expect, test } from 'vitest';
import { linkProblems } from '#lib/content/link/link.ts';
import { readDocuments } from '#lib/content/read/documents.ts';
import { contentFolder } from '#tests/content-folder.ts';
import { ENGLISH, GLOSSARY } from '#tests/english-content.ts';

/** What is said of a content whose English words are these. */
const problemsOf = (english: string) =>
  linkProblems(readDocuments(contentFolder({ 'english.yaml': english, 'glossaire.yaml': GLOSSARY }))).map(
    ({ line, rule, message, fix }) => `${line} ${rule} — ${message}. ${fix}`,
  );

test('each name of the content has its English word, and each word its name', () => {
  expect(problemsOf(ENGLISH)).toEqual([]);
});

test('a content in French alone has no English words to miss', () => {
  expect(linkProblems(readDocuments(contentFolder({})))).toEqual([]);
});

test('a name without its English word is refused, and a word of nothing too', () => {
  expect(problemsOf(ENGLISH.replace('securite: Security', 'securit: Security'))).toEqual([
    '6 english-missing — le thème « securite » n’a pas de nom anglais dans themes. Ajouter « securite » à la partie themes, avec le terme du glossaire.',
    '6 english-unknown — le thème « securit » n’existe pas dans le contenu. Noms les plus proches : securite.',
  ]);
});

test.each([
  ['a sector', 'commerce: Retail, ', 'le secteur « commerce »'],
  ['an authority', '  vdai: { name: Lithuanian Inspectorate, short: VDAI (Lithuania) }\n', 'l’autorité « vdai »'],
  ['a body', 'beta: publisher of banners, ', 'l’organisme « beta »'],
  ['a breach of the official list', '  Cookies: Cookies\n', 'le manquement « Cookies »'],
  ['a kind of body of the official list', 'PLATEFORME: platform, ', 'la nature d’organisme « PLATEFORME »'],
])('%s has its word too', (_, word, what) => {
  const [problem = '', ...others] = problemsOf(ENGLISH.replace(word, ''));
  expect(problem).toContain(`english-missing — ${what}`);
  expect(others).toEqual([]);
});

test.each([
  ['a breach of the official list', '  Cookies: Cookies\n', 'warning'],
  ['a kind of body of the official list', 'PLATEFORME: platform, ', 'warning'],
  ['a theme', 'securite: Security', 'error'],
])('%s without its word (%s): %s, because the list grows before its words are translated', (_, word, severity) => {
  const documents = readDocuments(
    contentFolder({
      'english.yaml': ENGLISH.replace(word, word.startsWith('securite') ? 'securit: S' : ''),
      'glossaire.yaml': GLOSSARY,
    }),
  );
  const missing = linkProblems(documents).filter(({ rule }) => rule === 'english-missing');
  expect(missing.map((problem) => problem.severity)).toEqual([severity]);
});

test('a summary tells « the only case recorded here » of a provision that has one', () => {
  const said = (id: string) =>
    `${id}: { name: Art. 32 GDPR, subject: Security, summary: In the only case recorded here it rained.`;
  const written = ENGLISH.replace(
    'summary: Security suits the risk.',
    'summary: In the only case recorded here it rained.',
  );
  expect(written).toContain(said('rgpd-32'));
  expect(problemsOf(written)).toEqual([
    '16 english-only-case — le résumé anglais de rgpd-32 raconte la seule affaire du recueil, qui en a 2. Récrire la phrase d’après toutes les affaires.',
  ]);
});

test('a summary of the only case may stay where there is one', () => {
  const files = {
    'english.yaml': ENGLISH.replace('summary: Data are kept for a limited time.', 'summary: The case recorded here.'),
    'glossaire.yaml': GLOSSARY,
  };
  const rulesOf = (folder: string) =>
    linkProblems(readDocuments(folder)).flatMap(({ rule }) => (rule === 'english-only-case' ? [rule] : []));
  expect(rulesOf(contentFolder({ ...files, 'articles/gamma-2023.md': null }))).toEqual([]);
  expect(rulesOf(contentFolder(files))).toEqual(['english-only-case']);
});
