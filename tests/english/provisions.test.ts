import { describe, expect, test } from 'vitest';
import { readEnglishProvisions } from '#lib/english/provisions.ts';

const read = (text: string) =>
  readEnglishProvisions(text).map(
    ({ text: of, steps, former }) => `${former ? 'former ' : ''}${of} ${steps.join('-')}`,
  );

describe('a provision in English', () => {
  test.each([
    ['in breach of Art. 5(1)(e) GDPR', ['rgpd 5-1-e']],
    ['Arts 12(1), 13 and 32 GDPR', ['rgpd 12-1', 'rgpd 13', 'rgpd 32']],
    ['Article 32 of the GDPR', ['rgpd 32']],
    ['former Art. 34 French Data Protection Act', ['former lil 34']],
    ['Art. 22-1 French Data Protection Act', ['lil 22-1']],
    ['Art. L. 34-5 French Post and Electronic Communications Code', ['cpce l34-5']],
    ['Art. 82 French Data Protection Act and Art. 32 GDPR', ['lil 82', 'rgpd 32']],
  ])('« %s »', (text, provisions) => {
    expect(read(text)).toEqual(provisions);
  });

  test('of a text that is not one of the three is not read', () => {
    expect(read('Art. 8 of the Charter, Art. 5(3) ePrivacy Directive')).toEqual([]);
  });
});
