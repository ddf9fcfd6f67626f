import { expect, test } from 'vitest';
import { en } from '#lib/views/words/en.ts';

const plain = (text: string) => text.replace(/\u00a0/g, ' ');

test.each([
  ['SAN-2025-001, §§ 1 et 158', 'SAN-2025-001, paras 1 and 158'],
  ['SAN-2020-008, § 202 (société et filiales)', 'SAN-2020-008, para 202'],
  ['AP, 22 juillet 2024, § 162 et note 124', 'AP, 22 July 2024, para 162 and note 124'],
  ['SAN-2019-010, motifs sur le montant de l’amende', 'SAN-2019-010'],
])('the place of a figure, « %s », is cited in English, without the remarks in French', (french, english) => {
  expect(plain(en.turnover.source(french))).toBe(english);
});

test('a name that says which one it took or left says so in English', () => {
  expect(en.body.otherNames(['ALPHA (devenue BETA)', 'GAMMA (anciennement DELTA)'])).toBe(
    'Other names: ALPHA (now BETA), GAMMA (formerly DELTA).',
  );
});
