/** Whom the authority no longer names: by article, and everywhere. */
import { describe, expect, it } from 'vitest';
import { readDocuments } from '#lib/content/read/documents.ts';
import { expiredNames, writingsOf } from '#lib/anonymise/expired-names.ts';
import { contentFolder, fixture } from '#tests/content-folder.ts';

// Alpha: SAN-2020-901, published on 2020-03-10 and named for two years; SAN-2022-902, without a known period.
const { articles } = readDocuments(fixture);
const plain = ({ inArticle, everywhere }: ReturnType<typeof expiredNames>) => ({
  inArticle: [...inArticle].map(([slug, bodies]) => [slug, [...bodies]]),
  everywhere: [...everywhere],
});

describe('the period during which the authority names a body', () => {
  it('is not over on its last day', () => {
    expect(plain(expiredNames(articles, '2022-03-10'))).toEqual({ inArticle: [], everywhere: [] });
  });

  it('is over the day after, in the article whose decision it limits', () => {
    expect(plain(expiredNames(articles, '2022-03-11')).inArticle).toEqual([['alpha-2020', ['alpha']]]);
  });

  it('leaves a body its name elsewhere as long as another of its decisions may name it', () => {
    expect(plain(expiredNames(articles, '2022-03-11')).everywhere).toEqual([]);
  });

  it('takes the name everywhere once all its cases have expired', () => {
    const alone = articles.filter(({ slug }) => slug !== 'alpha-2022');
    expect(plain(expiredNames(alone, '2022-03-11')).everywhere).toEqual(['alpha']);
  });

  it('is not known for a decision that sets none, nor for one whose publication is not known', () => {
    expect(plain(expiredNames(articles, '2099-01-01')).inArticle).toEqual([['alpha-2020', ['alpha']]]);
  });
});

describe('the writings that are hidden', () => {
  const organisations = (group: string) =>
    `groups:\n  lettres: { name: Groupe des Lettres }\norganisations:\n  alpha: { name: Alpha, aliases: [Alfa], country: FR, activity: éditeur de lettres, group: lettres }\n  beta: { name: Bêta, country: FR, activity: plateforme${group} }\n  gamma: { name: Gamma, country: LT, activity: plateforme }\n  delta: { name: Delta, country: FR, activity: essais }\n`;
  const writings = (group: string, everywhere: string[]) =>
    writingsOf(readDocuments(contentFolder({ 'organisations.yaml': organisations(group) })), new Set(everywhere));
  const names = (hidden: readonly { name: string }[]) => hidden.map(({ name }) => name);

  it('are a body’s name, its aliases, those of its decisions, and its group where nobody of it is named any more', () => {
    expect(names(writings('', ['alpha']).hidden)).toEqual(['Alpha', 'Alfa', 'ALPHA SA', 'Groupe des Lettres']);
  });

  it('leave the group its name while another of its bodies has one', () => {
    expect(names(writings(', group: lettres', ['alpha']).hidden)).toEqual(['Alpha', 'Alfa', 'ALPHA SA']);
  });

  it('hold the group’s in an article that may not name the last body left to it', () => {
    const { hiddenBesides } = writings(', group: lettres', ['alpha']);
    expect(names(hiddenBesides(new Set(['beta'])))).toEqual(['Bêta', 'BÊTA SAS', 'Groupe des Lettres']);
    expect(names(hiddenBesides(new Set(['gamma'])))).toEqual(['Gamma', 'GAMMA UAB']);
  });

  it('are kept for the bodies that may still be named', () => {
    expect(writings('', ['alpha', 'gamma', 'delta']).kept).toEqual(['Bêta', 'BÊTA SAS']);
  });
});
