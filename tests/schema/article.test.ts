import { describe, expect, it } from 'vitest';
import { ArticleFrontMatter } from '#lib/schema/article.ts';
import { smallestArticle, smallestDecision } from './smallest.ts';

const wrong = (changes: Record<string, unknown>) =>
  (ArticleFrontMatter.safeParse({ ...smallestArticle, ...changes }).error?.issues ?? []).map(
    ({ path, message }) => `${path.join('.')}: ${message}`,
  );

/** A check for readers. */
const check = { do: 'Purger les comptes inactifs depuis trois ans.', theme: 'durees' };

describe('the front matter of an article', () => {
  it('may have no decision: optional fields are empty, and it is not a draft', () => {
    expect(ArticleFrontMatter.parse(smallestArticle)).toEqual({
      ...smallestArticle,
      draft: false,
      decisions: [],
      events: [],
      figures: [],
      mentions: { provisions: [], organisations: [], themes: [] },
      checks: [],
      related: [],
      sources: [],
      corrections: [],
    });
  });

  it('lists its decisions from the oldest to the newest: the first one gives the date of the case', () => {
    const decision = (number: string, decided: string) => ({ ...smallestDecision, number, decided });
    const [first, sameDay, later] = [
      decision('SAN-2024-013', '2024-09-05'),
      decision('SAN-2024-014', '2024-09-05'),
      decision('SAN-2025-001', '2025-01-09'),
    ];
    expect(wrong({ decisions: [first, later, sameDay] })).toEqual([
      'decisions.2.decided: cette décision, du 2024-09-05, est écrite après une décision du 2025-01-09',
    ]);
    expect(wrong({ decisions: [first, sameDay, later] })).toEqual([]);
  });

  it('has no update date before its publication date', () => {
    expect(wrong({ updated: '2026-01-14' })).toEqual([
      'updated: la modification (2026-01-14) précède la mise en ligne (2026-01-15)',
    ]);
    expect(wrong({ updated: '2026-01-15' })).toEqual([]);
    expect(wrong({ updated: '2026-02-30' })).toEqual([
      'updated: date attendue au format AAAA-MM-JJ, et qui existe au calendrier',
    ]);
  });

  it.each([
    ['title', 'a'.repeat(9), 'title: titre trop court (10 caractères au moins)'],
    ['title', 'a'.repeat(111), 'title: titre trop long (110 caractères au plus)'],
    ['description', 'a'.repeat(49), 'description: description trop courte (50 caractères au moins)'],
    ['description', 'a'.repeat(201), 'description: description trop longue (200 caractères au plus)'],
    ['categories', [], 'categories: au moins une catégorie est attendue'],
    ['related', ['a', 'b', 'c', 'd'], 'related: trois articles liés au plus'],
    ['checks', Array(6).fill(check), 'checks: cinq vérifications au plus'],
    ['checks', [{ ...check, do: 'a'.repeat(221) }], 'checks.0.do: vérification trop longue (220 caractères au plus)'],
    ['checks', [{ ...check, paragraphs: 45 }], 'checks.0.paragraphs: paragraphes attendus entre guillemets : "85-97"'],
    ['published', '2026-02-30', 'published: date attendue au format AAAA-MM-JJ, et qui existe au calendrier'],
  ])('refuses « %s » when it is %j', (field, value, message) => {
    expect(wrong({ [field]: value })).toEqual([message]);
  });

  it.each([
    ['title', 'a'.repeat(10)],
    ['title', 'a'.repeat(110)],
    ['description', 'a'.repeat(50)],
    ['description', 'a'.repeat(200)],
    ['related', ['a', 'b', 'c']],
    ['checks', Array(5).fill({ ...check, provision: 'rgpd-5-1-e', paragraphs: '45-52' })],
  ])('accepts the limits of « %s »', (field, value) => {
    expect(wrong({ [field]: value })).toEqual([]);
  });

  it.each([['true'], ['false'], [1], ['oui'], [null]])('accepts only a boolean for draft: %j is refused', (draft) => {
    expect(ArticleFrontMatter.safeParse({ ...smallestArticle, draft }).error?.issues.map(({ path }) => path)).toEqual([
      ['draft'],
    ]);
  });

  it.each([
    [{}, 'titre'],
    [{ mentions: { themes: [], organisation: [] } }, 'organisation'],
    [{ events: [{ date: '2024', label: 'x', place: 'Paris' }] }, 'place'],
    [{ figures: [{ amount: 1, meaning: 'x', unit: '€' }] }, 'unit'],
    [{ corrections: [{ date: '2026-01-01', was: 'x', now: 'y', by: 'z' }] }, 'by'],
  ])('refuses an unknown key at any depth: %j, « %s »', (changes, key) => {
    const value = { ...smallestArticle, ...changes, ...(key === 'titre' ? { titre: 'x' } : {}) };
    expect(ArticleFrontMatter.safeParse(value).error?.issues).toMatchObject([
      { code: 'unrecognized_keys', keys: [key] },
    ]);
  });

  it('gives an event a day, a month or a year', () => {
    const events = ['2021-03-30', '2021-03', '2021'].map((date) => ({ date, label: 'Contrôle sur place' }));
    expect(ArticleFrontMatter.parse({ ...smallestArticle, events }).events).toEqual(events);
  });

  it('gives another amount a meaning and whole euros', () => {
    expect(wrong({ figures: [{ amount: 1_500_000, meaning: 'amende proposée par le rapporteur' }] })).toEqual([]);
    expect(wrong({ figures: [{ amount: '1,5 M€', meaning: 'amende proposée' }] })).toEqual([
      'figures.0.amount: montant attendu en euros entiers, sans espace ni signe : 800000',
    ]);
  });
});
