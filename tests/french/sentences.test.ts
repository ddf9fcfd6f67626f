import { expect, test } from 'vitest';
import { sentencesOf } from '#lib/french/sentences.ts';

const texts = (text: string) => sentencesOf(text).map((one) => one.text.trim());

test('a text is split at full stops, question marks, exclamation marks and semicolons', () => {
  expect(texts('La lettre est ouverte. Pourquoi ? Elle ferme mal ; on le sait.')).toEqual([
    'La lettre est ouverte.',
    'Pourquoi ?',
    'Elle ferme mal ;',
    'on le sait.',
  ]);
});

test('an abbreviation, an amount or an address does not end a sentence', () => {
  expect(texts('L’art. 5 du RGPD et l’art. L. 34-5 du CPCE valent 2.5 fois www.cnil.fr ici.')).toHaveLength(1);
});

test('each sentence has its start position', () => {
  const text = 'Une. Deux.';
  expect(sentencesOf(text).map(({ start, text: one }) => text.slice(start, start + one.length))).toEqual([
    'Une.',
    ' Deux.',
  ]);
});
