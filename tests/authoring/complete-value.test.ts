import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { completeValue } from '#lib/authoring/complete-value.ts';
import { ArticleFrontMatter } from '#lib/schema/article.ts';

const complete = (value: unknown) => completeValue(value, ArticleFrontMatter, '2026-02-10');

describe('the value of an unfinished article', () => {
  it('is completed from nothing', () => {
    expect(complete({})).toMatchObject({
      title: 'À COMPLÉTER',
      description: 'À COMPLÉTER',
      draft: false,
      published: '2026-02-10',
      decisions: [],
      mentions: { provisions: [], organisations: [], themes: [] },
    });
  });

  it('keeps what fits, and a text of the wrong length', () => {
    expect(complete({ title: 'Court', categories: ['evenement'], published: '2024-01-02' })).toMatchObject({
      title: 'Court',
      categories: ['evenement'],
      published: '2024-01-02',
    });
  });

  it('leaves out what cannot be kept: an unknown choice or provision, a date that does not exist, an unknown field', () => {
    const decision = { measures: ['amende', 'prison'], provisions: ['rgpd-32', 'article 5'], decided: '2024-02-30' };
    const [first] = complete({ autre: 1, updated: 'hier', decisions: [decision] }).decisions;
    expect(first).toMatchObject({ measures: ['amende'], provisions: ['rgpd-32'], decided: '2026-02-10' });
    expect(complete({ autre: 1, updated: 'hier' })).not.toHaveProperty('updated');
    expect(complete({ autre: 1 })).not.toHaveProperty('autre');
  });

  it('says « à compléter » for an identifier, null for what may be null, and gives a decision its respondent', () => {
    const [decision] = complete({ decisions: [{ sector: 'À COMPLÉTER', fine: 'beaucoup' }] }).decisions;
    expect(decision).toMatchObject({
      number: null,
      authority: 'a-completer',
      sector: 'a-completer',
      fine: null,
      respondents: [{ organisation: null, name: null, country: 'ZZ', fine: null }],
      sources: [{ kind: 'secondary', read: 'cite' }],
    });
  });

  it('drops an item without a number that it needs', () => {
    expect(
      complete({
        figures: [
          { amount: 'x', meaning: 'total' },
          { amount: 5, meaning: 'part' },
        ],
      }).figures,
    ).toEqual([{ amount: 5, meaning: 'part' }]);
  });
});

it('takes the value of another kind for a missing one', () => {
  const schema = z.strictObject({ list: z.array(z.string()).default([]), inner: z.strictObject({ a: z.string() }) });
  expect(completeValue({ list: 'x', inner: 3 }, schema, '2026-02-10')).toEqual({
    list: [],
    inner: { a: 'À COMPLÉTER' },
  });
});
