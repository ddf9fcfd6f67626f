/** What binds two articles, in the words of the case: how near they are, and the reason that a reader sees. */
import { uncapitalise } from '../format.ts';
import type { Article, Corpus } from '../schema/corpus.ts';
import { isRetained } from '../schema/holding.ts';
import { perCorpus } from './per-corpus.ts';
import { type Trait, type TraitKind, traitsOf } from './traits.ts';

export interface Bond {
  /** 0 is the nearest. */
  readonly rank: number;
  /** Among bonds of one rank: all that the two have in common, rare traits counting more. */
  readonly weight: number;
  readonly reason: string;
}

/**
 * The nearest first: one body, one group, one breach in one sector, one answering the other (on appeal, or in its text),
 * then less and less. The year and the procedure are no reasons. Null where nothing binds them.
 */
export function bondBetween(
  article: Article,
  other: Article,
  corpus: Corpus,
  rarity: (trait: Trait) => number,
): Bond | null {
  const theirs = new Map(traitsOf(other, corpus).map(({ key, kind }) => [key, kind]));
  const shared = traitsOf(article, corpus)
    .filter(({ key, kind }) => theirs.has(key) && !(kind === 'mention' && theirs.get(key) === 'mention'))
    .map((trait) => ({ ...trait, answers: theirs.get(trait.key) === 'mention', weight: trait.weight * rarity(trait) }))
    .toSorted((a, b) => b.weight - a.weight || (a.key < b.key ? -1 : 1));
  const first = (kind: TraitKind) => shared.find((trait) => trait.kind === kind && !trait.answers);
  const answered = shared.find(({ answers }) => answers);
  const [body, group, ruling, provision, theme, sector] = [
    first('body'),
    first('group'),
    first('ruling'),
    first('provision'),
    first('theme'),
    first('sector'),
  ];
  const reasons = [
    body && `même organisme : ${body.name}`,
    group && `même groupe : ${group.name}`,
    provision &&
      sector &&
      `même manquement, même secteur (${uncapitalise(sector.name)}) : ${breach(provision, other, corpus)}`,
    ruling && `même jugement : ${ruling.name}`,
    links(article, corpus).has(other.slug) && 'citée dans cet article',
    links(other, corpus).has(article.slug) && 'revient sur cette affaire',
    first('mention') && 'citée dans cet article',
    answered && `parle de ${answered.name}`,
    theme && sector && `même thème, même secteur (${uncapitalise(sector.name)}) : ${uncapitalise(theme.name)}`,
    provision && `même manquement : ${breach(provision, other, corpus)}`,
    theme && `même thème : ${uncapitalise(theme.name)}`,
    sector && `même secteur : ${uncapitalise(sector.name)}`,
  ];
  const rank = reasons.findIndex(Boolean);
  const reason = reasons[rank];
  const weight = shared.reduce((total, trait) => total + trait.weight, 0);
  return reason ? { rank, weight, reason } : null;
}

/** The breach as the other case was told of it, or else the subject of the provision: « mots de passe en clair (RGPD, art. 32) ». */
function breach({ value, name }: Trait, other: Article, corpus: Corpus): string {
  const held = other.decisions
    .flatMap(({ holdings }) => holdings)
    .find((holding) => holding.provision === value && isRetained(holding));
  const words = held?.point ?? uncapitalise(corpus.provisions.get(value)?.subject ?? '');
  return words === '' ? name : `${words} (${name})`;
}

/** Slugs of the articles that the text of an article links to, and of those whose text links to it. */
export function linkedFrom({ slug }: Article, corpus: Corpus): string[] {
  const { to, from } = linksOf(corpus);
  return [...(to.get(slug) ?? []), ...(from.get(slug) ?? [])];
}

function links({ slug }: Article, corpus: Corpus): ReadonlySet<string> {
  return linksOf(corpus).to.get(slug) ?? new Set();
}

const linksOf = perCorpus((corpus) => {
  const to = new Map<string, Set<string>>();
  const from = new Map<string, Set<string>>();
  const add = (map: Map<string, Set<string>>, key: string, value: string) =>
    map.set(key, (map.get(key) ?? new Set()).add(value));
  for (const { slug, markdown } of corpus.articles)
    for (const [, linked = ''] of markdown.matchAll(/\]\(\/articles\/([a-z0-9-]+)\//g)) {
      add(to, slug, linked);
      add(from, linked, slug);
    }
  return { to, from };
});
