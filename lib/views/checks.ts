/** Checks that readers can make in their own organisation: those of an article, and all of them by theme and by provision. */
import { groups } from 'd3-array';
import { alphabetical, enumerate } from '../format.ts';
import { anchors, pageOf, routes } from '../routes.ts';
import type { Article, Corpus } from '../schema/corpus.ts';
import { citedParagraphs } from '../schema/paragraphs.ts';
import { compareProvisions } from '../schema/provision.ts';
import { bodiesConcerned } from './bodies.ts';
import type { Link } from './decisions.ts';
import type { FacetLine } from './facets/pages.ts';
import { paged, pageHolding, pageSizes } from './paging.ts';
import { perCorpus } from './per-corpus.ts';

export interface CheckView {
  /** Anchor on the page of its article: `a-verifier-2`. */
  readonly id: string;
  readonly do: string;
  readonly theme: Link;
  /** Has no address when the provision has no page. */
  readonly provision: { readonly label: string; readonly href: string | null } | null;
  /** « §§ 45 à 52 ». */
  readonly paragraphs: string | null;
}

/** A check in the list of all checks: under its theme and its provision, with its case. */
export interface ListedCheck extends CheckView {
  /** Anchor in the list: `orange-2024-2`. */
  readonly anchor: string;
  readonly themeSlug: string;
  readonly provisionId: string | null;
  /** The body and the year, with a link to the check in its article. */
  readonly case: Link;
}

/** Checks of one theme, in the order of the provisions; checks without a provision last. */
export interface CheckGroup {
  readonly title: string;
  /** `theme-cookies`. */
  readonly id: string;
  readonly href: string;
  /** Whether the theme began on the previous page. */
  readonly continued: boolean;
  readonly provisions: readonly {
    readonly title: string;
    /** `theme-cookies-lil-82`. */
    readonly id: string;
    readonly href: string | null;
    readonly checks: readonly ListedCheck[];
  }[];
}

export interface ChecksPage {
  readonly groups: readonly CheckGroup[];
  readonly page: number;
  readonly pages: number;
  readonly total: number;
  readonly cases: number;
  /** Themes, then provisions, each with its number of checks and a link to the place where they begin. */
  readonly themes: readonly FacetLine[];
  readonly provisions: readonly { readonly label: string; readonly count: number; readonly places: readonly Link[] }[];
}

/** Every check of the published articles, by theme, then by provision, then newest case first. */
export const allChecks = perCorpus((corpus): readonly ListedCheck[] => {
  const rank = new Map([...corpus.themes.keys()].toSorted(byName(corpus)).map((slug, i) => [slug, i]));
  return corpus.articles
    .flatMap((article) =>
      checksOf(article, corpus).map((check, i): ListedCheck => {
        const { theme = '', provision = null } = article.checks[i] ?? {};
        return {
          ...check,
          anchor: `${article.slug}-${i + 1}`,
          themeSlug: theme,
          provisionId: provision,
          case: { label: caseName(article, corpus), href: `${routes.article(article.slug)}#${check.id}` },
        };
      }),
    )
    .toSorted(
      (a, b) =>
        (rank.get(a.themeSlug) ?? 0) - (rank.get(b.themeSlug) ?? 0) ||
        (a.provisionId === null ? 1 : 0) - (b.provisionId === null ? 1 : 0) ||
        compareProvisions(a.provisionId ?? '', b.provisionId ?? ''),
    );
});

function byName(corpus: Corpus): (a: string, b: string) => number {
  return (a, b) => alphabetical(corpus.themes.get(a)?.name ?? a, corpus.themes.get(b)?.name ?? b);
}

/** « Orange, 2024 »; the title of an article without a decision. */
function caseName(article: Article, corpus: Corpus): string {
  const [first] = article.decisions;
  if (!first) return article.title;
  return `${enumerate(bodiesConcerned(first, corpus).map(({ label }) => label))}, ${first.decided.slice(0, 4)}`;
}

/** A page of the list of checks (the first is 1). */
export function checksPage(corpus: Corpus, page = 1): ChecksPage {
  const checks = allChecks(corpus);
  const list = paged(checks, page, pageSizes.checks);
  const before = checks[(page - 1) * pageSizes.checks - 1];
  const addressOf = (id: string, first: number) =>
    `${pageOf(routes.checks, pageHolding(first, pageSizes.checks))}#${id}`;
  return {
    groups: groups(list.elements, ({ themeSlug }) => themeSlug).map(([theme, inTheme]) => ({
      title: corpus.themes.get(theme)?.name ?? theme,
      id: themeAnchor(theme),
      href: routes.theme(theme),
      continued: before?.themeSlug === theme,
      provisions: groups(inTheme, ({ provisionId }) => provisionId ?? '').map(([id, ofProvision]) => ({
        title: id === '' ? 'Sans fondement précis' : (corpus.provisions.get(id)?.name ?? id),
        id: provisionAnchor(theme, id),
        href: corpus.provisions.has(id) ? routes.provision(id) : null,
        checks: ofProvision,
      })),
    })),
    page,
    pages: list.pages,
    total: checks.length,
    cases: new Set(checks.map((check) => check.case.href.split('#')[0])).size,
    themes: groups(checks, ({ themeSlug }) => themeSlug).map(([theme, inTheme]) => ({
      label: corpus.themes.get(theme)?.name ?? theme,
      href: addressOf(
        themeAnchor(theme),
        checks.findIndex(({ themeSlug }) => themeSlug === theme),
      ),
      count: inTheme.length,
    })),
    provisions: groups(
      checks.filter(({ provisionId }) => provisionId !== null),
      ({ provisionId }) => provisionId ?? '',
    )
      .toSorted(([a], [b]) => compareProvisions(a, b))
      .map(([id, ofProvision]) => ({
        label: corpus.provisions.get(id)?.short ?? id,
        count: ofProvision.length,
        places: groups(ofProvision, ({ themeSlug }) => themeSlug).map(([theme, [first]]) => ({
          label: corpus.themes.get(theme)?.name ?? theme,
          href: addressOf(provisionAnchor(theme, id), first ? checks.indexOf(first) : 0),
        })),
      })),
  };
}

/** Anchor of a theme in the list of checks. */
function themeAnchor(theme: string): string {
  return `theme-${theme}`;
}
function provisionAnchor(theme: string, id: string): string {
  return `${themeAnchor(theme)}-${id === '' ? 'autres' : id}`;
}

/** The checks of an article, in their order. */
export function checksOf({ checks }: Article, corpus: Corpus): CheckView[] {
  return checks.map(({ theme, provision, paragraphs, ...check }, i) => ({
    id: `${anchors.article.checks}-${i + 1}`,
    do: check.do,
    theme: { label: corpus.themes.get(theme)?.name ?? theme, href: routes.theme(theme) },
    provision:
      provision === undefined
        ? null
        : {
            label: corpus.provisions.get(provision)?.short ?? provision,
            href: corpus.provisions.has(provision) ? routes.provision(provision) : null,
          },
    paragraphs: paragraphs === undefined ? null : citedParagraphs(paragraphs),
  }));
}
