/** `names: follow-authority` removes an expired name from the whole corpus; `keep` does not. */
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { corpusOf } from '#lib/content/load.ts';
import { readDocuments } from '#lib/content/read/documents.ts';
import type { Corpus } from '#lib/schema/corpus.ts';
import { contentFolder, fixture, siteUrl } from '#tests/content-folder.ts';
import { ENGLISH, summaryOf } from '#tests/english-content.ts';
import { textsIn } from './texts.ts';

const PUBLISHED = ['alpha-2020', 'alpha-2022', 'beta-2021', 'explication', 'gamma-2023'].map(
  (slug) => `articles/${slug}.md`,
);

/** The fixture with some files changed, its articles published before the days of these tests: they wait otherwise. */
function publishedEarly(files: Readonly<Record<string, string | null>>): string {
  const early = PUBLISHED.map((name) => {
    const text = name in files ? files[name] : read(name);
    return [name, text?.replace(/^published: .*$/m, 'published: 2022-01-15') ?? null] as const;
  });
  return contentFolder({ ...files, ...Object.fromEntries(early) });
}

const read = (name: string) => readFileSync(`${fixture}/${name}`, 'utf8');
const named = (setting: string) => `${read('site.yaml')}names: ${setting}\n`;

/** Alpha is alone in its case; another article and a provision mention it; a source contains its name. */
const files = {
  'articles/alpha-2022.md': null,
  'register/2022.yaml': null,
  'articles/alpha-2020.md': read('articles/alpha-2020.md')
    .replace(
      'proves: tout, read: texte, readOn: 2026-01-09 }]',
      "proves: ce qu'Alpha a fait, read: texte, readOn: 2026-01-09 }, { url: 'https://presse.example/alpha-sanctionnee', title: Presse, kind: secondary, proves: faits, read: extrait, readOn: 2026-01-09 }]",
    )
    .replace('Voir [la suite](/articles/alpha-2022/).', 'Alpha, dit [ALPHA SA](https://alpha.example/), se tait.'),
  'articles/explication.md': read('articles/explication.md').replace(
    /\n---\n[\s\S]*$/,
    '\n---\nVoir [Alpha, 2020](/articles/alpha-2020/), [Alpha](/organismes/alpha/) et le site alpha.fr.\n',
  ),
  'provisions/rgpd-32.md': `${read('provisions/rgpd-32.md')}\nVoir [Alpha](/articles/alpha-2020/#ce-qui-a-été-constaté).\n`,
};

const load = (setting: string, today: string) =>
  corpusOf(readDocuments(publishedEarly({ ...files, 'site.yaml': named(setting) })), { siteUrl, today });

describe('follow-authority, once the period is over', () => {
  let corpus: Corpus;
  beforeAll(() => {
    corpus = load('follow-authority', '2022-03-11');
  });

  it('removes the name everywhere', () => {
    expect(textsIn(corpus).filter(([, text]) => /alpha/i.test(text))).toEqual([]);
    expect([...corpus.organisations.keys()]).toEqual(['beta', 'gamma']);
  });

  it('gives the article an address made of its number, and a title that starts with the activity of the body', () => {
    const article = corpus.articleBySlug.get('san-2020-901');
    expect(article?.title).toBe('Vendeur de lettres : amende de 40 000 € après réformation');
    expect(article?.prose.html()).toContain('<p>[vendeur de lettres] vend des lettres.</p>');
  });

  it('describes the respondent instead of naming it, and keeps the other facts of the decision', () => {
    const decision = corpus.decisions.find(({ key }) => key === 'SAN-2020-901');
    expect(decision?.respondents).toMatchObject([{ organisation: null, name: null, country: 'FR', fine: 100000 }]);
    expect(decision?.respondents[0]?.turnover?.amount).toBe(20_000_000);
    expect(decision?.body).toBe('Vendeur de lettres');
    expect(decision?.fine).toBe(100000);
  });

  it('removes the sources whose address or title contains the name, and keeps the official one', () => {
    const decision = corpus.decisions.find(({ key }) => key === 'SAN-2020-901');
    expect(decision?.sources.map(({ url, proves }) => [url, proves])).toEqual([
      ['https://www.legifrance.gouv.fr/cnil/id/CNILTEXT000000000901', "ce qu'[vendeur de lettres] a fait"],
    ]);
  });

  it('updates the links of other pages to the new address, and removes links to the page of the body', () => {
    expect(corpus.articleBySlug.get('explication')?.prose.html()).toBe(
      '<p>Voir <a href="/articles/san-2020-901/">[vendeur de lettres], 2020</a>, [vendeur de lettres] et le site [vendeur de lettres].</p>',
    );
    expect(corpus.provisions.get('rgpd-32')?.prose.html()).toContain(
      '<a href="/articles/san-2020-901/#ce-qui-a-%C3%A9t%C3%A9-constat%C3%A9">[vendeur de lettres]</a>',
    );
  });

  it('finds the name whatever the characters between its letters', () => {
    const written =
      'Al*pha*, Al\u2010pha, **Al**\u2011pha, [Al\u2010pha](https://presse.example/1) et Al\u2011pha se taisent.';
    const article = read('articles/explication.md').replace(/\n---\n[\s\S]*$/, `\n---\n${written}\n`);
    const folder = publishedEarly({
      ...files,
      'articles/explication.md': article,
      'site.yaml': named('follow-authority'),
    });
    const { prose, markdown } =
      corpusOf(readDocuments(folder), { siteUrl, today: '2022-03-11' }).articleBySlug.get('explication') ?? {};
    const body = '[vendeur de lettres]';
    expect(prose?.html()).toBe(
      `<p>${body}, ${body}, <strong>${body}</strong>, <a href="https://presse.example/1" rel="external noopener" class="external">${body}</a> et ${body} se taisent.</p>`,
    );
    expect(markdown?.match(/vendeur de lettres/g)).toHaveLength(5);
  });

  it('removes old addresses, because they contain the name', () => {
    expect([...corpus.redirects]).toEqual([]);
  });
});

describe('a name is removed from every document', () => {
  const source = (url: string, title: string) =>
    `{ url: '${url}', title: ${title}, kind: secondary, proves: Alpha, read: extrait, readOn: 2026-01-09 }`;
  const corpus = (setting: string) =>
    corpusOf(
      readDocuments(
        publishedEarly({
          ...files,
          'site.yaml': named(setting).replace(/^tagline: .*$/m, "tagline: Ce que la CNIL a dit d'Alpha"),
          'organisations.yaml': read('organisations.yaml')
            .replace('group: grec, country: FR, activity: éditeur', 'country: FR, activity: concurrent d’Alpha éditeur')
            .replace('Groupe Grec', 'Groupe Alphabet'),
          'official-totals.yaml': `"2020":\n  sanctions: 1\n  simplified: null\n  amount: null\n  note: Alpha compris.\n  sources: [${source('https://presse.example/1', 'Alpha sanctionnée')}]\n`,
          'register/2020.yaml': read('register/2020.yaml').replace(
            "outcome: 'Amende de 100 000 euros'",
            "outcome: 'Amende de 100 000 euros (ALPHA)', note: La liste nomme Alpha., subject: Alpha",
          ),
          'themes.yaml': read('themes.yaml').replace(
            'Mesures de sécurité.',
            'Mesures d\'Alpha., lessons: ["Voir [Alpha](/articles/alpha-2020/) et Alpha."]',
          ),
          'sectors.yaml': read('sectors.yaml').replace('Vente.', 'Vente par Alpha.'),
          'courts.yaml': read('courts.yaml'),
          'provisions/rgpd-32.md': read('provisions/rgpd-32.md').replace(/^lead: .*$/m, 'lead: Ce que doit Alpha.'),
          'data-changelog.yaml': '- { date: 2026-01-02, change: Alpha entre dans les données. }\n',
          'synonymes.yaml':
            'examples: [alpha, cookies]\nsynonyms:\n  a: { words: [ancienne enseigne], organisation: alpha }\n  b: { words: [traceur, traceur d’Alpha], theme: cookies }\n',
          'redirects.yaml': '/organismes/alfa/: /organismes/alpha/\n',
          'articles/beta-2021.md': read('articles/beta-2021.md')
            .replace(/^ {4}sector:/m, "    deadline: jusqu'à la réponse d'Alpha\n    sector:")
            .replace(
              /\n---\n[\s\S]*$/,
              '\n---\nVoir [Alpha][a], ![Alpha](/icon.svg) et [Bêta](https://beta.example/ "face à Alpha").\n\n[a]: https://alpha.example/\n',
            ),
        }),
      ),
      { siteUrl, today: '2022-03-11' },
    );

  const places = (setting: string) =>
    textsIn(corpus(setting)).flatMap(([path, text]) => (/alpha/i.test(text) ? path : []));

  it('in any field', () => {
    expect(places('keep')).toEqual(
      expect.arrayContaining([
        'site.tagline',
        'officialTotals.2020.note',
        'officialTotals.2020.sources.0.title',
        'register.rows.0.subject',
        'register.rows.0.outcome',
        'register.rows.0.note',
        'organisations.beta.activity',
        'groups.grec.name',
        'provisions.rgpd-32.lead',
        'themes.securite.lead',
        'themes.securite.prose.html()',
        'sectors.commerce.lead',
        'dataChangelog.0.change',
        'articleBySlug.beta-2021.decisions.0.deadline',
        'articleBySlug.beta-2021.prose.html()',
      ]),
    );
    expect(places('follow-authority')).toEqual([]);
  });

  it('and its replacement reads well', () => {
    const { groups, officialTotals, register, themes, sectors, dataChangelog, redirects, organisations } =
      corpus('follow-authority');
    expect([...groups]).toEqual([]);
    expect(organisations.get('beta')?.activity).toBe('concurrent d’[vendeur de lettres] éditeur de bandeaux');
    expect(officialTotals.get('2020')).toMatchObject({
      note: '[vendeur de lettres] compris.',
      sources: [{ url: 'https://www.cnil.fr/liste', title: 'Liste officielle' }],
    });
    expect(register?.rows[0]).toMatchObject({
      outcome: 'Amende de 100 000 euros ([vendeur de lettres])',
      note: 'La liste nomme [vendeur de lettres].',
      decision: 'SAN-2020-901',
    });
    expect(themes.get('securite')?.lead).toBe("Mesures d'[vendeur de lettres].");
    expect(sectors.get('commerce')?.lead).toBe('Vente par [vendeur de lettres].');
    expect(dataChangelog[0]?.change).toBe('[vendeur de lettres] entre dans les données.');
    expect([...redirects]).toEqual([]);
  });
});

describe('a decision whose sources all contain the name', () => {
  const covered = (fields: string) =>
    corpusOf(
      readDocuments(
        publishedEarly({
          ...files,
          'site.yaml': named('follow-authority'),
          'articles/alpha-2020.md': read('articles/alpha-2020.md')
            .replace('number: SAN-2020-901', fields)
            .replace(
              /sources: .*/,
              "sources: [{ url: 'https://presse.example/alpha', title: Presse, kind: secondary, proves: tout, read: extrait, readOn: 2026-01-09 }]",
            )
            .replace('/articles/alpha-2022/', '/'),
          'register/2020.yaml': read('register/2020.yaml').replace(
            'number: SAN-2020-901, decision: SAN-2020-901',
            `decision: ${/(?:number|id): (\S+)$/m.exec(fields.replace('number: null', ''))?.[1]}`,
          ),
        }),
      ),
      { siteUrl, today: '2022-03-11' },
    ).articleBySlug;

  it('cites its text on Légifrance, when it is known', () => {
    const article = covered('legifrance: CNILTEXT000000000901\n    number: SAN-2020-901').get('san-2020-901');
    expect(article?.decisions[0]?.sources).toEqual([
      {
        url: 'https://www.legifrance.gouv.fr/cnil/id/CNILTEXT000000000901',
        title: 'Légifrance, texte de la décision',
        kind: 'official',
        proves: 'texte de la décision',
        read: 'cite',
      },
    ]);
  });

  it('otherwise cites the CNIL’s own list; without a number, its identifier is its date and it keeps its row', () => {
    const article = covered('number: null\n    id: alpha-a-perdu').get('cnil-2020-03-02');
    expect(article?.decisions[0]).toMatchObject({
      key: 'cnil-2020-03-02',
      sources: [{ url: 'https://www.cnil.fr/liste', title: 'Liste officielle', proves: 'date et montant' }],
      rows: [{ id: 'r-2020-03-02', decision: 'cnil-2020-03-02' }],
    });
  });
});

describe('the name stays', () => {
  it('on the last day of the period', () => {
    expect(load('follow-authority', '2022-03-10').articleBySlug.get('alpha-2020')?.title).toBe(
      'Alpha : amende de 40 000 € après réformation',
    );
  });

  it('always, when the site is set to keep names', () => {
    expect(load('keep', '2099-01-01').articleBySlug.get('alpha-2020')?.title).toBe(
      'Alpha : amende de 40 000 € après réformation',
    );
  });

  it('when another decision still names the body, in the articles about that decision', () => {
    const documents = readDocuments(publishedEarly({ 'site.yaml': named('follow-authority') }));
    const corpus = corpusOf(documents, { siteUrl, today: '2022-03-11' });
    expect(corpus.articles.map(({ slug }) => slug)).toContain('alpha-2022');
    expect(corpus.articles.map(({ slug }) => slug)).toContain('san-2020-901');
    expect(
      corpus.decisions
        .filter(({ respondents }) => respondents.some(({ organisation }) => organisation === 'alpha'))
        .map(({ key }) => key),
    ).toEqual(['SAN-2023-903', 'SAN-2022-902']);
  });
});

describe('follow-authority in the English edition', () => {
  const summary = summaryOf('On 2 March 2020 the CNIL fined Alpha.');
  const withEnglish = files['articles/alpha-2020.md'].replace(
    'events: [',
    `english: { title: "Alpha: fine reduced to €40,000", summary: "${summary}" }\nevents: [{ date: 2019-05, label: Visite chez Alpha, english: Visit to Alpha }, `,
  );
  const folder = publishedEarly({
    ...files,
    'articles/alpha-2020.md': withEnglish,
    'english.yaml': ENGLISH.replace(
      'SOCIETE DE LETTRES: letter company',
      'SOCIETE DE LETTRES: letter company like Alpha',
    ),
    'site.yaml': named('follow-authority'),
  });
  const corpus = corpusOf(readDocuments(folder), { siteUrl, today: '2022-03-11' });

  it('puts what the body does, in English, in the place of its name', () => {
    const english = corpus.articleBySlug.get('san-2020-901')?.english;
    expect(english?.title).toBe('[seller of letters]: fine reduced to €40,000');
    expect(english?.summary).toContain('the CNIL fined [seller of letters].');
  });

  it('describes it in the language of each field', () => {
    const events = corpus.articleBySlug.get('san-2020-901')?.events ?? [];
    expect(events.find(({ date }) => date === '2019-05')).toMatchObject({
      label: 'Visite chez [vendeur de lettres]',
      english: 'Visit to [seller of letters]',
    });
  });

  it('has the English words of what stands for the respondent, and those of no hidden body', () => {
    expect(corpus.english?.bodies['Vendeur de lettres']).toBe('Seller of letters');
    expect(Object.keys(corpus.english?.activities ?? {})).toEqual(['beta', 'gamma', 'delta']);
  });

  it('leaves the name in nothing', () => {
    expect(textsIn(corpus).filter(([, text]) => /alpha/i.test(text))).toEqual([]);
  });
});
