/** The words of the image that stands for a page where it is shared: who, how much, when, on what ground. */
import { capitalise, uncapitalise } from '../format.ts';
import type { Article, Corpus, Decision } from '../schema/corpus.ts';
import { decisiveAppeal, provisionsInForce } from '../schema/in-force.ts';
import { onlyCloses } from '../schema/measures.ts';
import { type AmountScale, amountScale, placeOf } from './amount-scale.ts';
import { amountsOf } from './article.ts';
import type { RulerPlace } from './charts/scale.ts';
import { allTotals, isUndisclosed, provisionGroups, respondentLinks, totalsOf } from './decisions.ts';
import { actNameOf, categoryLabels, issuerOf, statusLabel } from './labels.ts';
import { type Edition, frenchEdition } from './words/edition.ts';
import type { Words } from './words/words.ts';

/** The one thing that is read from afar. */
export interface Hero {
  readonly text: string;
  /** True for an amount, which is set as large as it goes; false for words. */
  readonly amount: boolean;
  /** What the amount is; null where the words say it. */
  readonly label: string | null;
  /** The amount as it was pronounced, where a judge changed it. */
  readonly original: string | null;
}

export interface OgImageView {
  readonly site: string;
  /** Who decided, or what the page is. */
  readonly kicker: string;
  /** The bodies concerned, or the title of a page that tells no decision. */
  readonly heading: string;
  readonly hero: Hero | null;
  /** Date and number, what became of it, provisions: a line each. */
  readonly lines: readonly string[];
  /**
   * Places of the amount in force and of the original one on the scale of fines, from 0 to 1. An article's scale shows no
   * other case: one more fine in the corpus would draw every image again.
   */
  readonly place: RulerPlace | null;
  /** The fines of the corpus, for the image of the site alone. */
  readonly columns: AmountScale['columns'] | null;
  /** The same in words, for who does not see the image. */
  readonly alt: string;
}

/** The image of an article. */
export function articleImage(article: Article, corpus: Corpus, edition = frenchEdition(corpus)): OgImageView {
  const words = article.decisions.length > 0 ? decisionWords(article, corpus, edition) : explanationWords(article);
  return { site: edition.site.name, columns: null, ...words, alt: altOf(words, edition) };
}

/** The image of every page that has none of its own. */
export function siteImage(corpus: Corpus, edition = frenchEdition(corpus)): OgImageView {
  const { decisions, organisations } = corpus;
  const { words, site } = edition;
  const { image, format } = words;
  const { finesInForce, foreign } = allTotals(corpus);
  const shown = {
    kicker: image.kicker,
    heading: site.tagline,
    hero: { text: format.euros(finesInForce - foreign.finesInForce), amount: true, label: image.total, original: null },
    lines: [image.contents(decisions.length, organisations.size, decisions.at(-1)?.decided, decisions.at(0)?.decided)],
    place: null,
  };
  return {
    site: site.name,
    columns: amountScale(corpus).columns,
    ...shown,
    alt: `${site.name}. ${altOf(shown, edition)}`,
  };
}

type ImageWords = Omit<OgImageView, 'site' | 'columns' | 'alt'>;

function explanationWords({ title, description, categories }: Article): ImageWords {
  return {
    kicker: categories.map((category) => categoryLabels[category]).join(' · '),
    heading: title,
    hero: null,
    lines: [description],
    place: null,
  };
}

function decisionWords(article: Article, corpus: Corpus, edition: Edition): ImageWords {
  const { decisions } = article;
  const { fine, inForce } = amountsOf(article);
  const changed = fine !== null && inForce !== null && fine !== inForce;
  return {
    kicker: unique(decisions.map((decision) => issuerOf(decision, edition))).join(' · '),
    heading: bodiesOf(decisions, corpus, edition),
    hero: heroOf(article, edition.words),
    lines: [
      ...references(decisions, edition.words),
      ...outcomes(article, corpus, edition),
      ...provisionsOf(decisions, corpus, edition),
    ],
    place: inForce
      ? { inForce: placeOf(inForce), original: changed ? placeOf(fine) : null }
      : changed
        ? { inForce: null, original: placeOf(fine) }
        : null,
  };
}

/** « Free Mobile et Free »; anonymous bodies of one kind are told by the number of their decisions. */
function bodiesOf(decisions: readonly Decision[], corpus: Corpus, edition: Edition): string {
  const { image, format } = edition.words;
  const bodies = new Map<string, { anonymous: boolean; decisions: number }>();
  for (const { label, href } of decisions.flatMap((decision) => respondentLinks(decision, corpus, edition)))
    bodies.set(label, { anonymous: href === null, decisions: (bodies.get(label)?.decisions ?? 0) + 1 });
  return format.enumerate(
    [...bodies].map(([label, told]) =>
      told.anonymous && told.decisions > 1 ? image.several(label, told.decisions) : label,
    ),
  );
}

function heroOf(article: Article, { image, facts, ordered, format }: Words): Hero {
  const { euros } = format;
  const { decisions } = article;
  const { fine, inForce, liquidation } = amountsOf(article);
  const amount = { amount: true, original: null };
  if (fine !== null && inForce !== null) {
    const several = decisions.filter((decision) => decision.fine !== null).length > 1;
    const label = several ? facts.inForceTotal : facts.inForce;
    return { ...amount, text: euros(inForce), label, original: fine === inForce ? null : euros(fine) };
  }
  const words = { amount: false, original: null };
  if (decisions.some(isUndisclosed)) return { ...words, text: capitalise(ordered.fineOf(null)), label: null };
  if (liquidation !== null) return { ...amount, text: euros(liquidation), label: image.liquidated };
  // What closes an injunction is told by its date, where something else was ordered.
  const open = decisions.filter((decision) => !isClosing(decision));
  const measures = (open.length > 0 ? open : decisions).flatMap((decision) => decision.measures);
  const labels = unique(measures).map(ordered.measure);
  return { ...words, text: capitalise(format.enumerate(labels)), label: image.noFine };
}

function isClosing({ measures }: Decision): boolean {
  return onlyCloses(measures);
}

/** « Délibérations SAN-2026-001 et SAN-2026-002 du 8 janvier 2026 », a line a day; the closing of an injunction ends the line before. */
function references(decisions: readonly Decision[], words: Words): string[] {
  const lines: string[] = [];
  for (const day of unique(decisions.map(({ decided }) => decided)).toSorted()) {
    const ofDay = decisions.filter(({ decided }) => decided === day);
    const last = lines.at(-1);
    if (last !== undefined && ofDay.every(isClosing))
      lines[lines.length - 1] = `${last}, ${words.image.closed(day, '')}`;
    else lines.push(referenceOf(ofDay, day, words));
  }
  return lines;
}

function referenceOf(decisions: readonly Decision[], day: string, words: Words): string {
  const { image, format } = words;
  const numbers = format.enumerate(decisions.flatMap(({ number }) => number ?? []));
  const between = numbers && ` (${numbers})`;
  if (decisions.every(isClosing)) return capitalise(image.closed(day, between));
  if (decisions.every(isLiquidation))
    return capitalise(image.liquidatedOn(totalsOf(decisions).liquidations, day, between));
  const names = unique(decisions.map((decision) => actNameOf(decision, words)));
  const name = capitalise(names.length === 1 ? (names[0] ?? words.act.decision) : words.act.decision);
  return image.reference(`${name}${decisions.length > 1 ? 's' : ''}${numbers && ` ${numbers}`}`, day);
}

/** What became of the decisions, once where all had the same fate; nothing where no appeal is known. */
function outcomes({ decisions, checked }: Article, corpus: Corpus, edition: Edition): string[] {
  const { image } = edition.words;
  const open = decisions.filter((decision) => !isClosing(decision));
  const fates = open.map((decision) =>
    decisiveAppeal(decision) ? statusLabel(decision, corpus, checked, edition) : null,
  );
  if (unique(fates).length === 1) return fates.slice(0, 1).flatMap((fate) => fate ?? []);
  return open.flatMap(({ number, decided }, i) => {
    const fate = fates[i];
    return fate
      ? image.fate(number ?? image.reference(capitalise(edition.words.act.decision), decided), uncapitalise(fate))
      : [];
  });
}

function isLiquidation({ measures, liquidation }: Decision): boolean {
  return liquidation !== null && !measures.includes('amende');
}

/** Every provision still held breached, on one line; none where there is none. */
function provisionsOf(decisions: readonly Decision[], corpus: Corpus, edition: Edition): string[] {
  const groups = provisionGroups(unique(decisions.flatMap(provisionsInForce)), corpus, edition);
  const texts = groups.map(({ text, articles }) => `${text} ${articles.map(({ label }) => label).join(', ')}`);
  return texts.length === 0 ? [] : [texts.join(edition.words.evidence.separator)];
}

/** The words as sentences: « Alpha. 800 000 €, amende en vigueur. CNIL, formation restreinte. … ». */
function altOf({ heading, hero, lines, kicker }: ImageWords, { words }: Edition): string {
  const label = hero?.label && `${/^(?:d’|of )/.test(hero.label) ? ' ' : ', '}${uncapitalise(hero.label)}`;
  const original = hero?.original && `, ${hero.original} ${words.image.originally}`;
  const amount = [hero?.text, label, original].join('');
  return [heading, amount, kicker, ...lines]
    .filter((words) => words !== '')
    .map((words) => (/[.!?…]$/.test(words) ? words : `${words}.`))
    .join(' ');
}

function unique<T>(words: readonly T[]): T[] {
  return [...new Set(words)];
}
