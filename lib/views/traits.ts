/** What two articles may have in common, and how much each kind of it counts before its rarity. */
import type { Article, Corpus } from '../schema/corpus.ts';
import { type Facet, facets } from './facets/table.ts';

export type TraitKind = 'body' | 'mention' | 'group' | 'ruling' | 'provision' | 'theme' | 'sector';

export interface Trait {
  readonly kind: TraitKind;
  readonly value: string;
  /** Its name in an index; a body is found by those that its decisions concern and by those that the text mentions. */
  readonly key: string;
  readonly weight: number;
  /** As the reader is told of it. */
  readonly name: string;
}

/** The sector of what has no other: two bodies of it have nothing in common. */
const NO_SECTOR = 'autre';

const weights: Record<TraitKind, number> = {
  body: 8,
  mention: 4,
  group: 5,
  ruling: 4,
  provision: 3,
  theme: 2,
  sector: 1.5,
};

/** The traits of an article, each once; a value that no published decision has is none: it has no name to show. */
export function traitsOf(article: Article | undefined, corpus: Corpus): Trait[] {
  if (article === undefined) return [];
  const { decisions, mentions } = article;
  const trait = (kind: TraitKind, value: string, name: string | undefined): Trait[] =>
    name === undefined
      ? []
      : [{ kind, value, key: `${kind === 'mention' ? 'body' : kind} ${value}`, weight: weights[kind], name }];
  const ofFacet = (kind: TraitKind, { values, nameOf }: Facet, more: readonly string[] = []) =>
    [...new Set([...decisions.flatMap(values), ...more])].flatMap((value) => trait(kind, value, nameOf(value, corpus)));
  const bodies = decisions.flatMap(facets.organisme.values);
  const groups = new Set(bodies.flatMap((slug) => corpus.organisations.get(slug)?.group ?? []));
  const rulings = new Set(
    decisions.flatMap(({ appeals }) =>
      appeals.flatMap(({ court, number }) => (number === null ? [] : [`${court} ${number}`])),
    ),
  );
  return [
    ...ofFacet('body', facets.organisme),
    ...mentions.organisations
      .filter((slug) => !bodies.includes(slug))
      .flatMap((slug) => trait('mention', slug, facets.organisme.nameOf(slug, corpus))),
    ...[...groups].flatMap((slug) => trait('group', slug, corpus.groups.get(slug)?.name)),
    ...[...rulings].flatMap((ruling) => trait('ruling', ruling, rulingName(ruling, corpus))),
    ...ofFacet('provision', facets.fondement),
    ...ofFacet('theme', facets.theme, mentions.themes),
    ...ofFacet('sector', facets.secteur).filter(({ value }) => value !== NO_SECTOR),
  ];
}

/** « Conseil d’État, n° 498628 ». */
function rulingName(ruling: string, { courts }: Corpus): string {
  const [court = '', ...number] = ruling.split(' ');
  return `${courts.get(court)?.short ?? court}, n° ${number.join(' ')}`;
}
