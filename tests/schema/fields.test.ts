import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { fieldsOf, helpOf } from '#lib/schema/fields.ts';

const Body = z.strictObject({
  name: z.string().describe('Son nom.'),
  size: z.int().nullable().default(null).describe('Sa taille.'),
  kind: z.enum(['grand', 'petit']).nullable().describe('Sa sorte : grand.'),
  parts: z.array(z.strictObject({ url: z.url().describe('Adresse.') })).describe('Ses parties.'),
  tags: z
    .array(z.enum(['a', 'b']))
    .optional()
    .describe('a ou b.'),
  notes: z
    .strictObject({ text: z.string().default('').describe('Texte.') })
    .prefault({})
    .describe('Ses notes.'),
});

describe('fieldsOf', () => {
  it('reads each field through its wrappers: optional, nullable, default, list, object', () => {
    const plain = { nullable: false, values: [], list: false, fields: [], fallback: undefined };
    expect(fieldsOf(Body)).toEqual([
      { ...plain, name: 'name', sentence: 'Son nom.', required: true },
      { ...plain, name: 'size', sentence: 'Sa taille.', required: false, nullable: true, fallback: null },
      {
        ...plain,
        name: 'kind',
        sentence: 'Sa sorte : grand.',
        required: true,
        nullable: true,
        values: ['grand', 'petit'],
      },
      {
        ...plain,
        name: 'parts',
        sentence: 'Ses parties.',
        required: true,
        list: true,
        fields: [{ ...plain, name: 'url', sentence: 'Adresse.', required: true }],
      },
      { ...plain, name: 'tags', sentence: 'a ou b.', required: false, values: ['a', 'b'], list: true },
      {
        ...plain,
        name: 'notes',
        sentence: 'Ses notes.',
        required: false,
        fields: [{ ...plain, name: 'text', sentence: 'Texte.', required: false, fallback: '' }],
        fallback: { text: '' },
      },
    ]);
  });
});

describe('helpOf', () => {
  it('adds the accepted values to a description that omits one', () => {
    expect(fieldsOf(Body).map(helpOf)).toEqual([
      'Obligatoire. Son nom.',
      'Sa taille.',
      'Obligatoire. Sa sorte : grand. Valeurs : grand, petit.',
      'Obligatoire. Ses parties.',
      'a ou b.',
      'Ses notes.',
    ]);
  });
});
