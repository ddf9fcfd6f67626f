import { describe, expect, test } from 'vitest';
import { stories } from '#lib/views/stories.ts';
import { storyFigures, storyView } from '#lib/views/story.ts';
import { corpusIn, fixture } from '#tests/content-folder.ts';
import { appeal, article, corpusOf, decision } from './cases.ts';

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');
const content = corpusIn('content');
const amazon = stories(content).find(({ decision }) => decision.number === 'SAN-2023-021');

describe('what became of the 32 millions', () => {
  test('is told in two sentences, with the day and the amount of each decision', () => {
    expect(amazon?.title && plain(amazon.title)).toBe('Ce que sont devenus les 32 millions');
    expect(amazon?.href).toBe('/chiffres/parcours/amazon-france-logistique-2023/');
    expect(amazon && plain(amazon.lead)).toBe(
      "Le 27 décembre 2023, la CNIL inflige une amende de 32 000 000 € à Amazon France Logistique. Le 23 décembre 2025, le Conseil d'État la ramène à 15 000 000 € : 17 000 000 € de moins, soit 53 %.",
    );
  });

  // Days counted with `date -d`: (date of the step − date of the step before) / 86 400 s.
  test('has each step known to the day, with the days that it took', () => {
    const path = storyFigures(content).find(({ id }) => id === 'parcours-amazon-france-logistique-2023');
    expect(path && plain(path.title)).toBe('6 ans, 1 mois et 18 jours, de la première étape à la dernière');
    expect(path?.rows.map(({ cells }) => cells.slice(0, 2))).toEqual([
      ['2019-11-05', 0],
      ['2019-11-19', 14],
      ['2021-01-28', 436],
      ['2022-04-04', 431],
      ['2022-11-09', 219],
      ['2023-09-14', 309],
      ['2023-12-27', 104],
      ['2024-01-23', 27],
      ['2024-03-22', 59],
      ['2025-12-23', 641],
    ]);
    expect(path?.rows.at(-1)?.cells[2]).toBe(2240);
  });

  test('says what the court kept and what it set aside', () => {
    if (!amazon) throw new Error('no story');
    const { facts } = storyView(amazon, content, '2026-11-30');
    expect(facts.setAside).toEqual(['RGPD, art. 6']);
    expect(facts.provisions.flatMap(({ articles }) => articles.map(({ label }) => plain(label)))).toEqual([
      '5-1-c',
      '12',
      '13',
      '32',
    ]);
  });
});

test('the fixture has the story of the fine that the court reduced, and no other', () => {
  expect(stories(corpusIn(fixture)).map(({ article }) => article.slug)).toEqual(['alpha-2020']);
});

describe('an article has a story', () => {
  const ruled = (facts: Parameters<typeof appeal>[0]) => appeal({ date: '2025-06-01', ...facts });
  const storiesOf = (...decisions: ReturnType<typeof decision>[]) =>
    stories(corpusOf([article('alpha', { decisions })]));
  const reduced = decision({ fine: 3_000_000, appeals: [ruled({ outcome: 'reformation', fineAfter: 1_000_000 })] });

  test('when a court reduced its fine, or annulled it', () => {
    expect(storiesOf(reduced)).toHaveLength(1);
    const [annulled] = storiesOf(decision({ fine: 100_000, appeals: [ruled({ outcome: 'annulation' })] }));
    expect(annulled && plain(annulled.lead)).toContain('l’annule : 100 000 € de moins, soit 100 %.');
    expect(annulled && plain(annulled.title)).toBe('Ce que sont devenus les 100 000 €');
  });

  test('not when the fine was confirmed, when the appeal is pending, nor without an appeal', () => {
    expect(storiesOf(decision({ fine: 100_000, appeals: [ruled({ outcome: 'rejet' })] }))).toEqual([]);
    expect(storiesOf(decision({ fine: 100_000, appeals: [appeal({ outcome: 'pendant' })] }))).toEqual([]);
    expect(storiesOf(decision({ fine: 100_000 }))).toEqual([]);
  });

  test('not when it has several decisions: what remains of which would not be clear', () => {
    expect(storiesOf(reduced, decision({ number: 'SAN-2024-002' }))).toEqual([]);
  });
});
