import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { ArticleFrontMatter } from '#lib/schema/article.ts';
import { Decision } from '#lib/schema/decision.ts';
import { jsonSchema } from '#lib/schema/json-schema.ts';
import { RegisterRow } from '#lib/schema/register.ts';
import { uniqueList } from '#lib/schema/unique-list.ts';
import { smallestArticle, smallestDecision } from './smallest.ts';

const wrong = (schema: z.ZodType, value: unknown) =>
  (schema.safeParse(value).error?.issues ?? []).map(({ path, message }) => `${path.join('.')}: ${message}`);

describe('a list without duplicates', () => {
  const list = uniqueList(z.string()).min(1).describe('Des mots.');
  it('reports the repeated value at its second occurrence', () => {
    expect(wrong(list, ['a', 'b', 'a', 'a'])).toEqual([
      '2: « a » est déjà dans la liste',
      '3: « a » est déjà dans la liste',
    ]);
    expect(wrong(list, ['a', 'b'])).toEqual([]);
  });
  it('declares the rule in its JSON Schema', () =>
    expect(jsonSchema({ schema: list, title: 'Mots', files: [] })).toMatchObject({
      type: 'array',
      uniqueItems: true,
      minItems: 1,
      description: 'Des mots.',
    }));
});

describe('duplicates are refused', () => {
  it.each([
    [{ categories: ['evenement', 'evenement'] }, 'categories.1: « evenement »'],
    [{ related: ['pap-2024', 'pap-2024'] }, 'related.1: « pap-2024 »'],
    [{ mentions: { provisions: ['rgpd-32', 'rgpd-32'] } }, 'mentions.provisions.1: « rgpd-32 »'],
    [{ mentions: { organisations: ['alpha', 'alpha'] } }, 'mentions.organisations.1: « alpha »'],
    [{ mentions: { themes: ['cookies', 'cookies'] } }, 'mentions.themes.1: « cookies »'],
  ])('in an article: %j', (changes, said) =>
    expect(wrong(ArticleFrontMatter, { ...smallestArticle, ...changes })).toEqual([`${said} est déjà dans la liste`]),
  );

  const appeal = { court: 'conseil-etat', number: '1', date: '2025-01-01', outcome: 'reformation', fineAfter: 1 };
  it.each([
    [{ themes: ['securite', 'securite'] }, 'themes.1: « securite »'],
    [{ measures: ['injonction', 'injonction'] }, 'measures.1: « injonction »'],
    [{ provisions: ['rgpd-32', 'rgpd-32'] }, 'provisions.1: « rgpd-32 »'],
    [{ appeals: [{ ...appeal, setAside: ['rgpd-32', 'rgpd-32'] }] }, 'appeals.0.setAside.1: « rgpd-32 »'],
  ])('in a decision: %j', (changes, said) =>
    expect(wrong(Decision, { ...smallestDecision, ...changes })).toEqual([`${said} est déjà dans la liste`]),
  );

  const row = {
    id: 'r-2024-01-15',
    date: '2024-01-15',
    body: 'AVOCAT',
    procedure: 'simplifiee',
    breaches: [],
    outcome: 'Injonction',
    measures: ['injonction'],
    sector: null,
    themes: ['securite'],
  };
  it.each([
    [{ themes: ['securite', 'securite'] }, 'themes.1: « securite »'],
    [{ measures: ['injonction', 'injonction'] }, 'measures.1: « injonction »'],
  ])('in a row of the official list: %j', (changes, said) =>
    expect(wrong(RegisterRow, { ...row, ...changes })).toEqual([`${said} est déjà dans la liste`]),
  );
});
