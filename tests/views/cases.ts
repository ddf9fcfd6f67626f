/** Cases made by hand: a decision, an article, a corpus with only what a test says of them. */
import type { Appeal } from '#lib/schema/appeal.ts';
import type { Article, Corpus, Decision, Organisation, Provision } from '#lib/schema/corpus.ts';
import type { DataChange } from '#lib/schema/data-changelog.ts';
import type { OfficialTotal } from '#lib/schema/official-totals.ts';
import type { RegisterRow } from '#lib/schema/register.ts';

const prose = { html: () => '', headings: [], words: 100 };

/** An appeal before the Conseil d’État, rejected, of which nothing else is known. */
export function appeal(facts: Partial<Appeal> = {}): Appeal {
  return { court: 'conseil-etat', number: null, date: null, outcome: 'rejet', fineAfter: null, setAside: [], ...facts };
}

/** A decision of the CNIL of 1 June 2024 against Alpha, without fine, provision nor appeal. */
export function decision(facts: Partial<Decision> = {}): Decision {
  const number = facts.number === undefined ? 'SAN-2024-001' : facts.number;
  return {
    key: number ?? facts.id ?? '',
    article: 'alpha',
    rows: [],
    number,
    authority: 'cnil',
    decided: '2024-06-01',
    published: null,
    procedure: 'ordinaire',
    measures: facts.fine ? ['amende'] : ['rappel-a-l-ordre'],
    respondents: [{ organisation: 'alpha', name: 'ALPHA SA', country: 'FR', fine: null, turnover: null }],
    fine: null,
    liquidation: null,
    dailyPenalty: null,
    deadline: null,
    sector: 'commerce',
    provisions: [],
    holdings: [],
    themes: [],
    appeals: [],
    namedForYears: null,
    sources: [],
    ...facts,
  };
}

/** A row of the official list of 1 June 2024: a call to order of a municipality. */
export function listed(facts: Partial<RegisterRow> = {}): RegisterRow {
  return {
    id: 'r-2024-06-01',
    date: '2024-06-01',
    body: 'COMMUNE',
    procedure: 'ordinaire',
    breaches: ['Défaut de sécurité des données'],
    outcome: "Rappel à l'ordre",
    measures: ['rappel-a-l-ordre'],
    fine: null,
    liquidation: null,
    ...facts,
  };
}

/** Respondents by the slugs of their organisations; null is an anonymous one. */
export function respondents(...organisations: (string | null)[]): Decision['respondents'] {
  return organisations.map((organisation) => ({
    organisation,
    name: organisation,
    country: 'FR',
    fine: null,
    turnover: null,
  }));
}

/** An article whose slug is also its title; its decisions are made its own. */
export function article(slug: string, facts: Partial<Article> = {}): Article {
  return {
    slug,
    file: `content/articles/${slug}.md`,
    title: slug,
    description: `Description de ${slug}.`,
    categories: ['sanctions-cnil'],
    draft: false,
    scheduled: false,
    published: '2026-01-10',
    checked: '2026-01-10',
    events: [],
    figures: [],
    checks: [],
    mentions: { provisions: [], organisations: [], themes: [] },
    related: [],
    sources: [],
    corrections: [],
    prose,
    markdown: '',
    ...facts,
    decisions: (facts.decisions ?? []).map((one) => ({ ...one, article: slug })),
  };
}

/** A provision whose short name is « RGPD, art. 32 » for `rgpd-32`, « LIL, art. 82 » for `lil-82`. */
function provision(id: string): Provision {
  const [text = '', ...numbers] = id.split('-');
  const name = `${text.toUpperCase()}, art. ${numbers.join('-')}`;
  return { id, name, short: name, subject: '', url: 'https://www.cnil.fr/', lead: '', always: false, prose };
}

export interface World {
  readonly organisations?: Readonly<Record<string, Partial<Organisation>>>;
  readonly groups?: Readonly<Record<string, string>>;
  readonly provisions?: readonly string[];
  readonly themes?: Readonly<Record<string, string>>;
  readonly sectors?: Readonly<Record<string, string>>;
  /** Decisions that no article tells. */
  readonly registerOnlyDecisions?: readonly Decision[];
  readonly register?: Corpus['register'];
  readonly officialTotals?: Readonly<Record<string, OfficialTotal>>;
  readonly courts?: Readonly<Record<string, string>>;
  readonly dataChangelog?: readonly DataChange[];
  readonly jurisprudence?: Corpus['jurisprudence'];
  readonly synonyms?: Corpus['synonyms'];
  readonly searchExamples?: readonly string[];
  readonly sources?: Corpus['sources'];
}

/** A corpus of articles in the order that loading gives: newest case first, then by slug; decisions newest first. */
export function corpusOf(articles: readonly Article[], world: World = {}): Corpus {
  const day = ({ decisions, published }: Article) => decisions[0]?.decided ?? published;
  const sorted = articles.toSorted((a, b) => compare(day(b), day(a)) || compare(a.slug, b.slug));
  const terms = (names: Readonly<Record<string, string>> = {}) =>
    new Map(Object.entries(names).map(([slug, name]) => [slug, { name, lead: `À propos de ${name}.`, prose: null }]));
  const institution = (name: string) => ({ name, short: name, country: 'FR' });
  return {
    site: {
      name: 'Recueil',
      url: 'https://recueil.example',
      tagline: 'Essais',
      description: '',
      publisher: {
        name: null,
        legalForm: null,
        address: null,
        registration: null,
        phone: null,
        email: null,
        director: null,
      },
      host: { name: null, address: null, phone: null },
      help: { title: '', text: '' },
      names: 'keep',
      licence: { name: '', url: 'https://www.etalab.gouv.fr/' },
    },
    articles: sorted,
    articleBySlug: new Map(sorted.map((one) => [one.slug, one])),
    decisions: sorted
      .flatMap(({ decisions }) => decisions)
      .concat(world.registerOnlyDecisions ?? [])
      .toSorted((a, b) => compare(b.decided, a.decided) || compare(b.key, a.key)),
    register: world.register ?? null,
    officialTotals: new Map(Object.entries(world.officialTotals ?? {})),
    organisations: new Map(
      Object.entries(world.organisations ?? { alpha: { name: 'Alpha' } }).map(([slug, facts]) => [
        slug,
        { slug, name: slug, aliases: [], country: 'FR', activity: 'essais', ...facts },
      ]),
    ),
    groups: new Map(Object.entries(world.groups ?? {}).map(([slug, name]) => [slug, { name }])),
    provisions: new Map((world.provisions ?? []).map((id) => [id, provision(id)])),
    themes: terms(world.themes),
    sectors: terms(world.sectors ?? { commerce: 'Commerce' }),
    authorities: new Map([
      ['cnil', institution('CNIL')],
      ['vdai', institution('VDAI (Lituanie)')],
    ]),
    courts: new Map(
      Object.entries(world.courts ?? { 'conseil-etat': 'Conseil d’État' }).map(([slug, name]) => [
        slug,
        institution(name),
      ]),
    ),
    english: null,
    pages: new Map(),
    dataChangelog: world.dataChangelog ?? [],
    jurisprudence: world.jurisprudence ?? [],
    synonyms: world.synonyms ?? [],
    englishPages: new Map(),
    englishSearch: { synonyms: [], examples: [] },
    searchExamples: world.searchExamples ?? [],
    redirects: new Map(),
    sources: world.sources ?? null,
  };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
