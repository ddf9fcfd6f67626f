/** What readers check at home: the checks of an article, and all of them by theme and by provision. */
import { anchors, routes } from '../routes.ts';
import type { Article, Corpus } from '../schema/corpus.ts';
import { citedParagraphs } from '../schema/paragraphs.ts';
import type { Link } from './decisions.ts';

export interface CheckView {
  /** Anchor on the page of its article: `a-verifier-2`. */
  readonly id: string;
  readonly do: string;
  readonly theme: Link;
  readonly provision: Link | null;
  /** « §§ 45 à 52 ». */
  readonly paragraphs: string | null;
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
        : { label: corpus.provisions.get(provision)?.short ?? provision, href: routes.provision(provision) },
    paragraphs: paragraphs === undefined ? null : citedParagraphs(paragraphs),
  }));
}
