/** The page that shows an entry of the editor, and its file. */
import { routes } from '../../routes.ts';

export interface ShownEntry {
  /** Path from the content folder. */
  readonly file: string;
  /** Address of its page in the preview. */
  readonly page: string;
}

/** Pages of the files that have no page of their own; the home page for the others. */
const VOCABULARY_PAGES: Readonly<Record<string, string>> = {
  organisations: routes.organisations,
  themes: routes.themes,
  sectors: routes.sectors,
  jurisprudence: routes.provisions,
  'official-totals': routes.page('methode'),
  english: '/en/',
  'data-changelog': routes.data,
  synonymes: routes.search,
  'english-synonyms': '/en/',
  site: routes.page('mentions-legales'),
};

/** `articles`, `orange-2024` → its file and its address; null for an entry without a name yet. */
export function pageOfEntry(collection: string, slug: string): ShownEntry | null {
  if (slug === '') return null;
  if (collection === 'articles') return { file: `articles/${slug}.md`, page: routes.article(slug) };
  if (collection === 'provisions') return { file: `provisions/${slug}.md`, page: routes.provision(slug) };
  if (collection === 'pages') return { file: `pages/${slug}.md`, page: routes.page(slug) };
  if (collection === 'pages-en') return { file: `pages/en/${slug}.md`, page: `/en/${slug}/` };
  if (collection === 'register') return { file: `register/${slug}.yaml`, page: routes.year(slug) };
  return { file: `${slug}.yaml`, page: VOCABULARY_PAGES[slug] ?? routes.home };
}
