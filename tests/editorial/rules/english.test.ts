import { describe, expect, test } from 'vitest';
import { ENGLISH, summaryOf } from '#tests/english-content.ts';
import { article, checkFiles, findings, say } from '../check-article.ts';

const RIGHT = 'On 5 September 2024 the CNIL fined Alpha Santé €800,000 (SAN-2024-013), in breach of Art. 32 GDPR.';

/** An article whose English title and summary begin so. */
const english = (title: string, beginning = RIGHT) => ({
  more: `english:\n  title: "${title}"\n  summary: "${summaryOf(beginning)}"`,
});
const TITLE = 'Alpha Santé: €800,000 for open letters';

describe('the English title and summary', () => {
  test.each(['amount-mismatch', 'amount-replaced', 'date-mismatch', 'number-unknown', 'provision-undeclared'])(
    'that say what the record says have nothing to answer: %s',
    (rule) => {
      expect(findings(rule, english(TITLE))).toEqual([]);
    },
  );

  test('of €80,000 for 800 000 € stop the build', () => {
    expect(findings('amount-mismatch', english('Alpha Santé: €80,000 for open letters'))).toEqual([
      'error le titre anglais annonce €80,000, la décision dit 800 000 € : un facteur dix | Écrire 800 000 €.',
    ]);
  });

  test('may round an amount, correctly', () => {
    expect(findings('amount-mismatch', english('Alpha Santé: €0.8 million for open letters'))).toEqual([]);
    expect(findings('amount-mismatch', english('Alpha Santé: €0.9 million for open letters'))).toHaveLength(1);
  });

  test('give no date that the record does not know', () => {
    expect(findings('date-mismatch', english(TITLE, RIGHT.replace('5 September', '6 September')))).toEqual([
      'error le résumé anglais dit « 6 September 2024 », date que la fiche ne connaît pas | Corriger la date.',
    ]);
  });

  test('do not take the day of the publication for that of the decision', () => {
    expect(findings('date-mismatch', english(TITLE, RIGHT.replace('5 September', '12 September')))).toEqual([
      'error le résumé anglais dit « 12 September 2024 », jour de la publication ; la décision est du 5 septembre 2024 | Écrire 5 septembre 2024.',
    ]);
  });

  test('cite known numbers and declared provisions', () => {
    expect(findings('number-unknown', english(TITLE, RIGHT.replace('2024-013', '2024-031')))).toHaveLength(1);
    expect(findings('provision-undeclared', english(TITLE, RIGHT.replace('Art. 32', 'Art. 33')))).toEqual([
      'error l’article 33 du RGPD n’est ni un manquement retenu ni un fondement déclaré | Corriger la référence, ou ajouter rgpd-33 à mentions.provisions.',
    ]);
  });
});

test('a term that the glossary refuses is not used', () => {
  const { problems } = checkFiles({
    'glossaire.yaml': '- { fr: injonction, en: compliance order, avoid: [injunction] }\n',
    'articles/cas.md': article(english(TITLE, `${RIGHT} Two injunctions were issued.`)),
  });
  expect(problems.filter(({ rule }) => rule === 'english-term').map(say)).toEqual([
    'error « injunction » n’est pas le terme du glossaire pour « injonction » | Écrire « compliance order ».',
  ]);
});

describe('a case without an English page', () => {
  const reported = (files: Record<string, string>) =>
    checkFiles({ 'articles/cas.md': article(), ...files })
      .problems.filter(({ rule }) => rule === 'english-page')
      .map(say);

  test('is reported where the content has an English edition', () => {
    expect(reported({ 'english.yaml': ENGLISH })).toEqual([
      'warning l’affaire n’a pas de page dans l’édition anglaise | Écrire english: title (90 caractères au plus), summary (80 à 150 mots), avec les termes de glossaire.yaml.',
    ]);
  });

  test('is not where the content has none, nor where the article has its English', () => {
    expect(reported({})).toEqual([]);
    expect(reported({ 'english.yaml': ENGLISH, 'articles/cas.md': article(english(TITLE)) })).toEqual([]);
  });
});

describe('a date, a note or a point without its English words', () => {
  const events = '{ label: Plainte, date: 2023-05-02 }';
  const reported = (events: string, words = '{}') =>
    checkFiles({
      'english.yaml': `${ENGLISH}events: ${words}\n`,
      'articles/cas.md': article({ more: `${english(TITLE).more}\nevents: [${events}]` }),
    })
      .problems.filter(({ rule }) => rule === 'english-page')
      .map(say);

  test('is reported', () => {
    expect(reported(events)).toEqual([
      'warning la date « Plainte » n’a pas de phrase anglaise | Écrire english à côté, avec les termes de glossaire.yaml.',
    ]);
  });

  test('is not where the article has them, nor where the step is a usual one', () => {
    expect(reported('{ label: Plainte, date: 2023-05-02, english: Complaint }')).toEqual([]);
    expect(reported(events, '{ Plainte: Complaint }')).toEqual([]);
    expect(
      reported('{ label: Plainte, date: 2023-05-02, english: Complaint by noyb }', '{ Plainte: Complaint }'),
    ).toEqual([]);
  });

  test('does not repeat the words of a usual step', () => {
    expect(reported('{ label: Plainte, date: 2023-05-02, english: Complaint }', '{ Plainte: Complaint }')).toEqual([
      'warning english répète ce que english.yaml dit de l’étape « Plainte » | Retirer english de cette date.',
    ]);
  });
});

describe('the English words of a date', () => {
  const event = (words: string) => ({
    more: `events: [{ date: 2023-05-02, label: Plainte, english: "${words}" }]`,
  });

  test('give the amounts, the dates and the provisions of the record', () => {
    expect(findings('amount-mismatch', event('Report proposing a fine of €80,000'))).toHaveLength(1);
    expect(findings('date-mismatch', event('Complaint of 3 May 2023'))).toEqual([
      'error la phrase anglaise dit « 3 May 2023 », date que la fiche ne connaît pas | Corriger la date.',
    ]);
    expect(findings('provision-undeclared', event('Complaint under Art. 33 GDPR'))).toHaveLength(1);
    expect(findings('amount-mismatch', event('Report proposing a fine of €800,000'))).toEqual([]);
  });

  test('use the terms of the glossary', () => {
    const { problems } = checkFiles({
      'glossaire.yaml': '- { fr: injonction, en: compliance order, avoid: [injunction] }\n',
      'articles/cas.md': article(event('Close of the injunction')),
    });
    expect(problems.filter(({ rule }) => rule === 'english-term')).toHaveLength(1);
  });
});
