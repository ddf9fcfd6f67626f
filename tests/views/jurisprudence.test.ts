import { expect, test } from 'vitest';
import type { Judgment } from '#lib/schema/corpus.ts';
import { judgmentAddress, judgmentName, judgmentsOn } from '#lib/views/jurisprudence.ts';
import { corpusOf } from './cases.ts';

const judgment = (id: string, provisions: string[], facts: Partial<Judgment> = {}): Judgment => ({
  id,
  court: 'conseil-etat',
  number: '412589',
  date: '2018-06-06',
  url: 'https://www.conseil-etat.fr/',
  decides: 'Une phrase qui dit ce que le juge décide.',
  provisions,
  read: 'texte',
  readOn: '2026-11-30',
  ...facts,
});
const corpus = corpusOf([], {
  provisions: ['rgpd-5', 'rgpd-5-1-e', 'rgpd-32'],
  jurisprudence: [
    judgment('c-1', ['rgpd-5-1-e', 'rgpd-32', 'rgpd-82'], { number: 'C-1/20' }),
    judgment('c-2', ['rgpd-5'], { read: 'cite', readOn: undefined }),
  ],
});

test('a judgment appears on each provision that it names; an article includes those of its paragraphs', () => {
  const ids = (id: string) => judgmentsOn(id, corpus).map((one) => one.id);
  expect(ids('rgpd-5-1-e')).toEqual(['c-1']);
  expect(ids('rgpd-32')).toEqual(['c-1']);
  expect(ids('rgpd-5')).toEqual(['c-1', 'c-2']);
  expect(ids('rgpd-6')).toEqual([]);
});

test('a judgment shows its name, what was read of it, and the other provisions with a page', () => {
  expect(judgmentsOn('rgpd-5-1-e', corpus)).toEqual([
    {
      id: 'c-1',
      name: 'Conseil d’État, 6\u00a0juin\u00a02018, C-1/20',
      url: 'https://www.conseil-etat.fr/',
      decides: 'Une phrase qui dit ce que le juge décide.',
      reading: 'texte lu le 30\u00a0novembre\u00a02026',
      others: [{ label: 'RGPD, art. 32', href: '/fondements/rgpd-32/' }],
    },
  ]);
  expect(judgmentsOn('rgpd-5', corpus)[1]?.reading).toBe('non consultée');
});

test('the name of a judgment has « n° » before a number in figures', () => {
  const named = (number: string) =>
    judgmentName(judgment('a', [], { number }), corpus)
      .split(', ')
      .slice(2)
      .join(', ');
  expect(named('412589')).toBe('n° 412589');
  expect(named('498628 et 498629')).toBe('nos 498628 et 498629');
  expect(named('C-37/20 et C-601/20')).toBe('C-37/20 et C-601/20');
});

test('a judgment has its address on the page of its first provision with a page', () => {
  expect(judgmentAddress(judgment('c-1', ['rgpd-82', 'rgpd-32']), corpus)).toBe('/fondements/rgpd-32/#c-1');
  expect(judgmentAddress(judgment('c-1', ['rgpd-82']), corpus)).toBeNull();
});
