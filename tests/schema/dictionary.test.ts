import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { dictionaryOf } from '#lib/schema/dictionary.ts';
import { DecisionRecord } from '#lib/schema/open-data.ts';

describe('a dictionary', () => {
  test('has a row per field in order, with nested fields under the name of their parent', () => {
    const schema = z.strictObject({
      day: z.iso.date().describe('Jour.'),
      kind: z.enum(['a', 'b']).nullable().describe('Genre.'),
      people: z
        .array(z.strictObject({ page: z.url().describe('Adresse.'), age: z.int().nullable().describe('Âge.') }))
        .describe('Gens.'),
      tags: z.array(z.enum(['x'])).describe('Mots.'),
      links: z.array(z.url()).describe('Liens.'),
      open: z.boolean().describe('Ouvert.'),
    });
    expect(dictionaryOf(schema)).toEqual([
      { name: 'day', kind: 'date AAAA-MM-JJ', nullable: false, sentence: 'Jour.', values: [] },
      { name: 'kind', kind: 'code', nullable: true, sentence: 'Genre.', values: ['a', 'b'] },
      { name: 'people', kind: 'liste d’objets', nullable: false, sentence: 'Gens.', values: [] },
      { name: 'people.page', kind: 'adresse', nullable: false, sentence: 'Adresse.', values: [] },
      { name: 'people.age', kind: 'nombre entier', nullable: true, sentence: 'Âge.', values: [] },
      { name: 'tags', kind: 'liste de codes', nullable: false, sentence: 'Mots.', values: ['x'] },
      { name: 'links', kind: 'liste d’adresses', nullable: false, sentence: 'Liens.', values: [] },
      { name: 'open', kind: 'true ou false', nullable: false, sentence: 'Ouvert.', values: [] },
    ]);
  });

  test('throws for a field without a description', () => {
    expect(() => dictionaryOf(z.strictObject({ a: z.string() }))).toThrow('the field a has no sentence');
  });
});

test('of the open data explains the amounts in sentences', () => {
  const rows = dictionaryOf(DecisionRecord);
  expect(rows.find(({ name }) => name === 'liquidation')?.sentence).toContain('Ce n’est pas une amende');
  expect(rows.find(({ name }) => name === 'provisions')?.sentence).toContain('n’a pas été écarté par le juge');
  expect(rows.filter(({ sentence }) => !/^\S.*\.$/.test(sentence))).toEqual([]);
});
