/** The words of the image that stands for a page where it is shared: who, how much, when, on what ground. */
import { capitalise, count, enumerate, euros, longDate } from '../format.ts';
import type { Article, Corpus, Decision } from '../schema/corpus.ts';
import { decisiveAppeal, provisionsInForce } from '../schema/in-force.ts';
import { measures as facts, onlyCloses } from '../schema/measures.ts';
import { type AmountScale, amountScale, placeOf } from './amount-scale.ts';
import { amountsOf } from './article.ts';
import type { RulerPlace } from './charts/scale.ts';
import { isUndisclosed, period, provisionGroups, respondentLinks, totalsOf } from './decisions.ts';
import { actNameOf, categoryLabels, issuerOf, statusLabel } from './labels.ts';
import { perCorpus } from './per-corpus.ts';
import { frenchEdition } from './words/edition.ts';
import { fr } from './words/fr.ts';

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
export function articleImage(article: Article, corpus: Corpus): OgImageView {
  const words = article.decisions.length > 0 ? decisionWords(article, corpus) : explanationWords(article);
  return { site: corpus.site.name, columns: null, ...words, alt: altOf(words) };
}

/** The image of every page that has none of its own. */
export const siteImage = perCorpus((corpus): OgImageView => {
  const { site, decisions, organisations } = corpus;
  const { finesInForce, foreign } = totalsOf(decisions);
  const dates = period(decisions);
  const words = {
    kicker: 'Base de connaissances libre et indépendante',
    heading: site.tagline,
    hero: {
      text: euros(finesInForce - foreign.finesInForce),
      amount: true,
      label: 'd’amendes de la CNIL en vigueur après recours',
      original: null,
    },
    lines: [
      [
        count(decisions.length, 'décision', 'décisions'),
        count(organisations.size, 'organisme nommé', 'organismes nommés'),
        ...(dates === null ? [] : [dates]),
      ].join(', '),
    ],
    place: null,
  };
  return { site: site.name, columns: amountScale(corpus).columns, ...words, alt: `${site.name}. ${altOf(words)}` };
});

type Words = Omit<OgImageView, 'site' | 'columns' | 'alt'>;

function explanationWords({ title, description, categories }: Article): Words {
  return {
    kicker: categories.map((category) => categoryLabels[category]).join(' · '),
    heading: title,
    hero: null,
    lines: [description],
    place: null,
  };
}

function decisionWords(article: Article, corpus: Corpus): Words {
  const { decisions } = article;
  const { fine, inForce } = amountsOf(article);
  const changed = fine !== null && inForce !== null && fine !== inForce;
  return {
    kicker: unique(decisions.map((decision) => issuerOf(decision, frenchEdition(corpus)))).join(' · '),
    heading: bodiesOf(decisions, corpus),
    hero: heroOf(article),
    lines: [...references(decisions), ...outcomes(article, corpus), ...provisionsOf(decisions, corpus)],
    place: inForce
      ? { inForce: placeOf(inForce), original: changed ? placeOf(fine) : null }
      : changed
        ? { inForce: null, original: placeOf(fine) }
        : null,
  };
}

/** « Free Mobile et Free »; anonymous bodies of one kind are told by the number of their decisions. */
function bodiesOf(decisions: readonly Decision[], corpus: Corpus): string {
  const bodies = new Map<string, { anonymous: boolean; decisions: number }>();
  for (const { label, href } of decisions.flatMap((decision) => respondentLinks(decision, corpus)))
    bodies.set(label, { anonymous: href === null, decisions: (bodies.get(label)?.decisions ?? 0) + 1 });
  return enumerate(
    [...bodies].map(([label, told]) =>
      told.anonymous && told.decisions > 1 ? `${label} (${told.decisions} décisions)` : label,
    ),
  );
}

function heroOf(article: Article): Hero {
  const { decisions } = article;
  const { fine, inForce, liquidation } = amountsOf(article);
  const amount = { amount: true, original: null };
  if (fine !== null && inForce !== null) {
    const several = decisions.filter((decision) => decision.fine !== null).length > 1;
    const label = several ? 'd’amendes en vigueur, au total' : 'Amende en vigueur';
    return { ...amount, text: euros(inForce), label, original: fine === inForce ? null : euros(fine) };
  }
  const words = { amount: false, original: null };
  if (decisions.some(isUndisclosed)) return { ...words, text: 'Amende d’un montant non communiqué', label: null };
  if (liquidation !== null)
    return { ...amount, text: euros(liquidation), label: 'Astreinte liquidée, qui n’est pas une amende' };
  // What closes an injunction is told by its date, where something else was ordered.
  const ordered = decisions.filter((decision) => !isClosing(decision));
  const measures = (ordered.length > 0 ? ordered : decisions).flatMap((decision) => decision.measures);
  const labels = unique(measures).map((measure) => facts[measure].label);
  return { ...words, text: capitalise(enumerate(labels)), label: 'Sans amende' };
}

function isClosing({ measures }: Decision): boolean {
  return onlyCloses(measures);
}

/** « Délibérations SAN-2026-001 et SAN-2026-002 du 8 janvier 2026 », a line a day; the closing of an injunction ends the line before. */
function references(decisions: readonly Decision[]): string[] {
  const lines: string[] = [];
  for (const day of unique(decisions.map(({ decided }) => decided)).toSorted()) {
    const ofDay = decisions.filter(({ decided }) => decided === day);
    const last = lines.at(-1);
    if (last !== undefined && ofDay.every(isClosing))
      lines[lines.length - 1] = `${last}, injonction close le ${longDate(day)}`;
    else lines.push(referenceOf(ofDay, day));
  }
  return lines;
}

function referenceOf(decisions: readonly Decision[], day: string): string {
  const numbers = enumerate(decisions.flatMap(({ number }) => number ?? []));
  const on = `le ${longDate(day)}${numbers && ` (${numbers})`}`;
  if (decisions.every(isClosing)) return `Injonction close ${on}`;
  if (decisions.every(isLiquidation)) return `Astreinte liquidée à ${euros(totalsOf(decisions).liquidations)} ${on}`;
  const names = unique(decisions.map((decision) => actNameOf(decision, fr)));
  const name = capitalise(names.length === 1 ? (names[0] ?? 'décision') : 'décision');
  return `${name}${decisions.length > 1 ? 's' : ''}${numbers && ` ${numbers}`} du ${longDate(day)}`;
}

/** What became of the decisions, once where all had the same fate; nothing where no appeal is known. */
function outcomes({ decisions, checked }: Article, corpus: Corpus): string[] {
  const open = decisions.filter((decision) => !isClosing(decision));
  const fates = open.map((decision) => (decisiveAppeal(decision) ? statusLabel(decision, corpus, checked) : null));
  if (unique(fates).length === 1) return fates.slice(0, 1).flatMap((fate) => fate ?? []);
  return open.flatMap(({ number, decided }, i) => {
    const fate = fates[i];
    return fate
      ? `${number ?? `Décision du ${longDate(decided)}`} : ${fate.charAt(0).toLowerCase()}${fate.slice(1)}`
      : [];
  });
}

function isLiquidation({ measures, liquidation }: Decision): boolean {
  return liquidation !== null && !measures.includes('amende');
}

/** Every provision still held breached, on one line; none where there is none. */
function provisionsOf(decisions: readonly Decision[], corpus: Corpus): string[] {
  const groups = provisionGroups(unique(decisions.flatMap(provisionsInForce)), corpus);
  const texts = groups.map(({ text, articles }) => `${text} ${articles.map(({ label }) => label).join(', ')}`);
  return texts.length === 0 ? [] : [texts.join(' ; ')];
}

/** The words as sentences: « Alpha. 800 000 €, amende en vigueur. CNIL, formation restreinte. … ». */
function altOf({ heading, hero, lines, kicker }: Words): string {
  const label =
    hero?.label && `${/^d’/.test(hero.label) ? ' ' : ', '}${hero.label.charAt(0).toLowerCase()}${hero.label.slice(1)}`;
  const original = hero?.original && `, ${hero.original} prononcés à l’origine`;
  const amount = [hero?.text, label, original].join('');
  return [heading, amount, kicker, ...lines]
    .filter((words) => words !== '')
    .map((words) => (/[.!?…]$/.test(words) ? words : `${words}.`))
    .join(' ');
}

function unique<T>(words: readonly T[]): T[] {
  return [...new Set(words)];
}
