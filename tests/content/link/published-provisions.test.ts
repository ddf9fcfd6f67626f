/** Which provisions have a page, and which judgments are refused. */
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

test('a provision that nothing names has no page, nor a provision that only a draft names', () => {
  expect(pages({ 'provisions/rgpd-83.md': sheet() })).toEqual(FIXTURE);
});

test('a provision marked as always published has a page, and so has its article', () => {
  expect(pages({ 'provisions/rgpd-83.md': sheet('always: true\n') })).toEqual([...FIXTURE, 'rgpd-83']);
});

test('a provision that a judgment explains has a page', () => {
  expect(pages({ 'jurisprudence.yaml': judgment('provisions: [rgpd-8]') })).toEqual([...FIXTURE, 'rgpd-8']);
});

test('the court of a judgment is in the vocabulary', () => {
  expect(
    problemsOf({ 'jurisprudence.yaml': judgment('provisions: [rgpd-32]').replace('conseil-etat', 'conseil') }),
  ).toEqual([
    'content/jurisprudence.yaml:1:16 unknown-court — la juridiction « conseil » n’existe pas dans content/courts.yaml. S’il est nouveau, l’ajouter à content/courts.yaml.',
  ]);
});

test('at least one provision of a judgment has a file', () => {
  expect(problemsOf({ 'jurisprudence.yaml': judgment('provisions: [rgpd-82, rgpd-32]') })).toEqual([]);
  expect(problemsOf({ 'jurisprudence.yaml': judgment('provisions: [rgpd-82]') })).toHaveLength(1);
});
