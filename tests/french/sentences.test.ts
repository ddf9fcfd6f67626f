import { expect, test } from 'vitest';
import { sentencesOf } from '#lib/french/sentences.ts';

const texts = (text: string) => sentencesOf(text).map((one) => one.text.trim());

test('a text is cut at full stops, questions, exclamations and semicolons', () => {
  expect(texts('La lettre est ouverte. Pourquoi ? Elle ferme mal ; on le sait.')).toEqual([
    'La lettre est ouverte.',
    'Pourquoi ?',
    'Elle ferme mal ;',
    'on le sait.',
  ]);
});

test('an abbreviation, an amount and an address end no sentence', () => {
  expect(texts('L’art. 5 du RGPD et l’art. L. 34-5 du CPCE valent 2.5 fois www.cnil.fr ici.')).toHaveLength(1);
});

test('each sentence knows where it starts', () => {
  const text = 'Une. Deux.';
  expect(sentencesOf(text).map(({ start, text: one }) => text.slice(start, start + one.length))).toEqual([
    'Une.',
    ' Deux.',
  ]);
});
