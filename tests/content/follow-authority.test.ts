/** `names: follow-authority` takes a name that has expired out of all that the site is made of; `keep` leaves it. */
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { readDocuments } from '#lib/content/documents.ts';
import { corpusOf } from '#lib/content/load.ts';
import type { Corpus } from '#lib/schema/corpus.ts';
import { contentFolder, fixture } from '#tests/content-folder.ts';

const read = (name: string) => readFileSync(`${fixture}/${name}`, 'utf8');
const named = (setting: string) => `${read('site.yaml')}names: ${setting}\n`;

/** Alpha alone in its case, told by another article and by a provision; a source that tells its name. */
const files = {
  'articles/alpha-2022.md': null,
  'register/2022.yaml': null,
  'articles/alpha-2020.md': read('articles/alpha-2020.md')
    .replace(
      'proves: tout }]',
      "proves: ce qu'Alpha a fait }, { url: 'https://presse.example/alpha-sanctionnee', title: Presse, kind: secondary, proves: faits }]",
    )
    .replace('Voir [la suite](/articles/alpha-2022/).', 'Alpha, dit [ALPHA SA](https://alpha.example/), se tait.'),
  'articles/explication.md': read('articles/explication.md').replace(
    /\n---\n[\s\S]*$/,
    '\n---\nVoir [Alpha, 2020](/articles/alpha-2020/), [Alpha](/organismes/alpha/) et le site alpha.fr.\n',
  ),
  'provisions/rgpd-32.md': `${read('provisions/rgpd-32.md')}\nVoir [Alpha](/articles/alpha-2020/#ce-qui-a-été-constaté).\n`,
};

const load = (setting: string, today: string) =>
  corpusOf(readDocuments(contentFolder({ ...files, 'site.yaml': named(setting) })), false, today);

/** Every text of a corpus, with its HTML. */
const textsOf = (corpus: Corpus) =>
  JSON.stringify([
    corpus.articles.map(({ file: _, prose, ...article }) => [article, prose.html(), prose.headings]),
    corpus.decisions,
    [...corpus.organisations],
    [...corpus.provisions.values()].map(({ prose, ...provision }) => [provision, prose.html()]),
    [...corpus.pages.values()].map(({ prose, ...page }) => [page, prose.html()]),
    [...corpus.redirects],
  ]);

describe('follow-authority, once the period is over', () => {
  let corpus: Corpus;
  beforeAll(() => {
    corpus = load('follow-authority', '2022-03-11');
  });

  it('leaves the name in nothing', () => {
    expect(textsOf(corpus)).not.toMatch(/alpha/i);
    expect([...corpus.organisations.keys()]).toEqual(['beta', 'gamma']);
  });

  it('gives the article the address of its number, and a title that begins with what the body does', () => {
    const article = corpus.articleBySlug.get('san-2020-901');
    expect(article?.title).toBe('Vendeur de lettres : amende de 40 000 € après réformation');
    expect(article?.prose.html()).toContain('<p>[vendeur de lettres] vend des lettres.</p>');
  });

  it('describes the respondent instead of naming it, and keeps the decision’s other facts', () => {
    const decision = corpus.decisions.find(({ key }) => key === 'SAN-2020-901');
    expect(decision?.respondents).toEqual([{ organisation: null, name: null, country: 'FR', fine: 100000 }]);
    expect(decision?.body).toBe('Vendeur de lettres');
    expect(decision?.fine).toBe(100000);
  });

  it('leaves out the sources whose address or title tells the name, and keeps the official one', () => {
    const decision = corpus.decisions.find(({ key }) => key === 'SAN-2020-901');
    expect(decision?.sources.map(({ url, proves }) => [url, proves])).toEqual([
      ['https://www.legifrance.gouv.fr/cnil/id/CNILTEXT000000000901', "ce qu'[vendeur de lettres] a fait"],
    ]);
  });

  it('leads the links of other pages to the new address, and unlinks the page of the body', () => {
    expect(corpus.articleBySlug.get('explication')?.prose.html()).toBe(
      '<p>Voir <a href="/articles/san-2020-901/">[vendeur de lettres], 2020</a>, [vendeur de lettres] et le site [vendeur de lettres].</p>',
    );
    expect(corpus.provisions.get('rgpd-32')?.prose.html()).toContain(
      '<a href="/articles/san-2020-901/#ce-qui-a-%C3%A9t%C3%A9-constat%C3%A9">[vendeur de lettres]</a>',
    );
  });

  it('drops the former addresses that led to it: they tell the name', () => {
    expect([...corpus.redirects]).toEqual([]);
  });
});

describe('the name stays', () => {
  it('on the last day of the period', () => {
    expect(load('follow-authority', '2022-03-10').articleBySlug.get('alpha-2020')?.title).toBe(
      'Alpha : amende de 40 000 € après réformation',
    );
  });

  it('for ever where the site keeps names', () => {
    expect(load('keep', '2099-01-01').articleBySlug.get('alpha-2020')?.title).toBe(
      'Alpha : amende de 40 000 € après réformation',
    );
  });

  it('where another decision still names the body, in the articles that tell that one', () => {
    const documents = readDocuments(contentFolder({ 'site.yaml': named('follow-authority') }));
    const corpus = corpusOf(documents, false, '2022-03-11');
    expect(corpus.articles.map(({ slug }) => slug)).toContain('alpha-2022');
    expect(corpus.articles.map(({ slug }) => slug)).toContain('san-2020-901');
    expect(
      corpus.decisions
        .filter(({ respondents }) => respondents.some(({ organisation }) => organisation === 'alpha'))
        .map(({ key }) => key),
    ).toEqual(['SAN-2023-903', 'SAN-2022-902']);
  });
});
