/** Which bodies the authority no longer names: by article, and everywhere. */
import { describe, expect, it } from 'vitest';
import { expiredNames, writingsOf } from '#lib/anonymise/expired-names.ts';
import { readDocuments } from '#lib/content/read/documents.ts';
import { contentFolder, fixture } from '#tests/content-folder.ts';

// Alpha: SAN-2020-901, published on 2020-03-10 and named for two years; SAN-2022-902, without a known period.
const { articles } = readDocuments(fixture);
const plain = ({ inArticle, everywhere }: ReturnType<typeof expiredNames>) => ({
  inArticle: [...inArticle].map(([slug, bodies]) => [slug, [...bodies]]),
  everywhere: [...everywhere],
});

describe('the period during which the authority names a body', () => {
  it('includes its last day', () => {
    expect(plain(expiredNames(articles, '2022-03-10'))).toEqual({ inArticle: [], everywhere: [] });
  });

  it('is over the day after, in the article of the decision', () => {
    expect(plain(expiredNames(articles, '2022-03-11')).inArticle).toEqual([['alpha-2020', ['alpha']]]);
  });

  it('is not over elsewhere while another decision may name the body', () => {
    expect(plain(expiredNames(articles, '2022-03-11')).everywhere).toEqual([]);
  });

  it('is over everywhere when all its cases have expired', () => {
    const alone = articles.filter(({ slug }) => slug !== 'alpha-2022');
    expect(plain(expiredNames(alone, '2022-03-11')).everywhere).toEqual(['alpha']);
  });

  it('is unknown when the decision sets none or its publication date is unknown', () => {
    expect(plain(expiredNames(articles, '2099-01-01')).inArticle).toEqual([['alpha-2020', ['alpha']]]);
  });
});

describe('the hidden spellings', () => {
  const organisations = (group: string) =>
    `groups:\n  lettres: { name: Groupe des Lettres }\norganisations:\n  alpha: { name: Alpha, aliases: [Alfa], country: FR, activity: éditeur de lettres, group: lettres }\n  beta: { name: Bêta, country: FR, activity: plateforme${group} }\n  gamma: { name: Gamma, country: LT, activity: plateforme }\n  delta: { name: Delta, country: FR, activity: essais }\n`;
  const writings = (group: string, everywhere: string[]) =>
    writingsOf(readDocuments(contentFolder({ 'organisations.yaml': organisations(group) })), new Set(everywhere));
  const names = (hidden: readonly { name: string }[]) => hidden.map(({ name }) => name);

  it('include the name of a body, its aliases, its names in decisions, and its group when none of its bodies is named', () => {
    expect(names(writings('', ['alpha']).hidden)).toEqual(['Alpha', 'Alfa', 'ALPHA SA', 'Groupe des Lettres']);
  });

  it('exclude the group while another of its bodies is named', () => {
    expect(names(writings(', group: lettres', ['alpha']).hidden)).toEqual(['Alpha', 'Alfa', 'ALPHA SA']);
  });

  it('include the group in an article that may not name the last body of the group', () => {
    const { hiddenBesides } = writings(', group: lettres', ['alpha']);
    expect(names(hiddenBesides(new Set(['beta'])))).toEqual(['Bêta', 'BÊTA SAS', 'Groupe des Lettres']);
    expect(names(hiddenBesides(new Set(['gamma'])))).toEqual(['Gamma', 'GAMMA UAB']);
  });

  it('exclude the bodies that may still be named', () => {
    expect(writings('', ['alpha', 'gamma', 'delta']).kept).toEqual(['Bêta', 'BÊTA SAS']);
  });
});
