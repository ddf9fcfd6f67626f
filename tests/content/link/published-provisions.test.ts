/** Which provisions have a page, and the judgments that lead nowhere. */
import { expect, test } from 'vitest';
import { contentFolder, corpusIn } from '#tests/content-folder.ts';
import { problemsOf } from '../zeta.ts';

const sheet = (more = '') =>
  `---\nname: Article\nshort: Art.\nsubject: Objet\nurl: https://eur-lex.europa.eu/\nlead: Ce que dit le texte.\n${more}---\nTexte.\n`;
const judgment = (facts: string) =>
  `ce-1: { court: conseil-etat, number: "1", date: 2020-01-02, url: 'https://www.conseil-etat.fr/', decides: Le juge décide quelque chose ici., read: cite, ${facts} }`;
const pages = (files: Readonly<Record<string, string>>) =>
  [...corpusIn(contentFolder(files)).provisions.keys()].toSorted();

const FIXTURE = ['lil-82', 'rgpd-32', 'rgpd-5', 'rgpd-5-1-e'];

test('a provision that nothing names has no page, nor has one that only a draft holds', () => {
  expect(pages({ 'provisions/rgpd-83.md': sheet() })).toEqual(FIXTURE);
});

test('one that says to be published always has a page, and its article with it', () => {
  expect(pages({ 'provisions/rgpd-83.md': sheet('always: true\n') })).toEqual([...FIXTURE, 'rgpd-83']);
});

test('one that a judgment sheds light on has a page', () => {
  expect(pages({ 'jurisprudence.yaml': judgment('provisions: [rgpd-8]') })).toEqual([...FIXTURE, 'rgpd-8']);
});

test('a judgment is of a known court', () => {
  expect(
    problemsOf({ 'jurisprudence.yaml': judgment('provisions: [rgpd-32]').replace('conseil-etat', 'conseil') }),
  ).toEqual([
    'content/jurisprudence.yaml:1:16 unknown-court — la juridiction « conseil » n’existe pas dans content/courts.yaml. S’il est nouveau, l’ajouter à content/courts.yaml.',
  ]);
});

test('one at least of its provisions has a file to show it', () => {
  expect(problemsOf({ 'jurisprudence.yaml': judgment('provisions: [rgpd-82, rgpd-32]') })).toEqual([]);
  expect(problemsOf({ 'jurisprudence.yaml': judgment('provisions: [rgpd-82]') })).toHaveLength(1);
});
