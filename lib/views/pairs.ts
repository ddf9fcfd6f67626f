/** The pages that exist in two languages: each French address, and its English one. */
import { englishRoutes, pageOf, pagesInEnglish, routes } from '../routes.ts';
import type { Corpus } from '../schema/corpus.ts';
import { perCorpus } from './per-corpus.ts';
import type { Language } from './words/words.ts';

/** The addresses of one page, by language. */
export type Pair = Readonly<Record<Language, string>>;

const single: readonly Pair[] = [
  { fr: routes.home, en: englishRoutes.home },
  { fr: routes.data, en: englishRoutes.data },
  { fr: routes.search, en: englishRoutes.search },
  { fr: routes.provisions, en: englishRoutes.provisions },
];

const pages = ({ pages: french, englishPages }: Corpus): Pair[] =>
  Object.entries(pagesInEnglish)
    .filter(([fr, en]) => french.has(fr) && englishPages.has(en))
    .map(([fr, en]) => ({ fr: routes.page(fr), en: englishRoutes.page(en) }));

/** First page of each paged list, by what begins its addresses; the pages of the two editions hold the same decisions. */
const lists = (corpus: Corpus): Pair[] => [
  { fr: routes.decisions, en: englishRoutes.decisions },
  { fr: routes.organisations, en: englishRoutes.organisations },
  ...[...corpus.organisations.keys()].map((slug) => ({
    fr: routes.organisation(slug),
    en: englishRoutes.organisation(slug),
  })),
  ...[...corpus.provisions.keys()].map((id) => ({ fr: routes.provision(id), en: englishRoutes.provision(id) })),
];

const pairs = perCorpus((corpus): ReadonlyMap<string, Pair> => {
  const cases = corpus.articles
    .filter(({ english }) => english !== undefined)
    .map(({ slug }): Pair => ({ fr: routes.article(slug), en: englishRoutes.case(slug) }));
  return new Map(
    [...single, ...pages(corpus), ...lists(corpus), ...cases].flatMap((pair) => [
      [pair.fr, pair] as const,
      [pair.en, pair] as const,
    ]),
  );
});

/** The pair that an address belongs to, whatever its language; null for a page that exists in one language alone. */
export function pairOf(path: string, corpus: Corpus): Pair | null {
  const [, list = path, page] = /^(.*\/)page\/(\d+)\/$/.exec(path) ?? [];
  const pair = pairs(corpus).get(list);
  if (!pair || page === undefined) return pair ?? null;
  return { fr: pageOf(pair.fr, Number(page)), en: pageOf(pair.en, Number(page)) };
}
