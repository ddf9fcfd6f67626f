import { expect, test } from 'vitest';
import type { Source } from '#lib/schema/source.ts';
import { evidenceOf } from '#lib/views/evidence.ts';
import { en } from '#lib/views/words/en.ts';
import { fr } from '#lib/views/words/fr.ts';

const source = (title: string, read: Source['read'], readOn?: string, kind: Source['kind'] = 'official'): Source => ({
  url: 'https://www.cnil.fr/',
  title,
  kind,
  proves: 'tout',
  read,
  ...(readOn === undefined ? {} : { readOn }),
});
const said = (...sources: Source[]) => {
  const { line, sources: read } = evidenceOf({ sources });
  return [line, ...read.map(({ text }) => text)].map((text) => text.replaceAll('\u00a0', ' '));
};

test('gives the level with its last day and the sources that it comes from', () => {
  expect(said(source('Légifrance', 'texte', '2026-11-30'), source('CNIL', 'communique', '2026-12-01'))).toEqual([
    'Texte de la décision lu le 30 novembre 2026',
    'Légifrance',
  ]);
  expect(said(source('Légifrance', 'traduction', '2026-11-30'), source('CNIL', 'cite'))).toEqual([
    'Lue en traduction le 30 novembre 2026',
    'Légifrance',
  ]);
  expect(said(source('Liste', 'communique', '2026-10-04'), source('Bilan', 'communique', '2026-11-25'))).toEqual([
    'Communiqué officiel lu le 25 novembre 2026',
    'Liste',
    'Bilan',
  ]);
});

test('gives the number of sources when there are more than two', () => {
  const press = ['A', 'B', 'C'].map((title) => source(title, 'extrait', '2026-11-25', 'secondary'));
  expect(said(...press)).toEqual(['Sources secondaires lues le 25 novembre 2026', '3 sources lues']);
});

test('gives no day when no source was opened', () => {
  expect(said(source('Légifrance', 'cite'))).toEqual(['Sources secondaires']);
});

test('gives the language of a title that is not in the language of the page', () => {
  const english = { ...source('Press release', 'communique', '2026-11-30'), language: 'en' };
  const french = source('Communiqué', 'communique', '2026-11-30');
  const languages = (words: typeof fr) =>
    evidenceOf({ sources: [english, french] }, words).sources.map((one) => one.language);
  expect(languages(fr)).toEqual(['en', undefined]);
  expect(languages(en)).toEqual([undefined, 'fr']);
});
