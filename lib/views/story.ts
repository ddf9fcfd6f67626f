/** The page of what became of a fine: the amounts, and each step from the first to the last ruling. */
import { count, enumerate, longDate, percent, shortEuros, titleEuros } from '../format.ts';
import { routes } from '../routes.ts';
import type { Article, Corpus, Decision } from '../schema/corpus.ts';
import { decisiveAppeal, fineInForce } from '../schema/in-force.ts';
import type { Source } from '../schema/source.ts';
import { type DecisionFactsView, decisionFacts, sourcesOf } from './article.ts';
import { barsAbove } from './charts/bars.ts';
import { type Stair, staircase } from './charts/staircase.ts';
import type { Link } from './decisions.ts';
import { daysBetween } from './figures/calendar.ts';
import { elapsed } from './figures/elapsed.ts';
import { type Figure, sourceOf } from './figures/figure.ts';
import { removedKey } from './figures/procedures.ts';
import { type LifeStep, lifeOf } from './life.ts';
import { perCorpus } from './per-corpus.ts';
import { type Story, stories } from './stories.ts';

export interface StoryView extends Story {
  readonly figures: readonly Figure[];
  readonly facts: DecisionFactsView;
  readonly sources: readonly Source[];
  readonly links: readonly Link[];
}

/** The figures of every story. */
export const storyFigures = perCorpus((corpus): Figure[] =>
  stories(corpus).flatMap((story) => figuresOf(story, corpus)),
);

/** The page of a story. `today` is `YYYY-MM-DD`. */
export function storyView(story: Story, corpus: Corpus, today: string): StoryView {
  const { article, decision } = story;
  return {
    ...story,
    figures: figuresOf(story, corpus),
    facts: decisionFacts(decision, article, corpus, today),
    sources: sourcesOf(article).filter(({ kind }) => kind !== 'secondary'),
    links: [
      { label: `L’affaire racontée : ${article.title}`, href: routes.article(article.slug) },
      { label: 'Toutes les amendes que les juges ont réduites', href: `${routes.figures}#amendes-reduites` },
    ],
  };
}

function figuresOf(story: Story, corpus: Corpus): Figure[] {
  return [amountFigure(story, corpus), pathFigure(story, corpus)];
}

/** What was imposed, and what is left of it. */
function amountFigure({ article, decision }: Story, corpus: Corpus): Figure {
  const [fine, left] = [decision.fine ?? 0, fineInForce(decision) ?? 0];
  const appeal = decisiveAppeal(decision);
  const court = corpus.courts.get(appeal?.court ?? '')?.short ?? '';
  const lines = [
    { label: 'CNIL', date: decision.decided, due: fine },
    { label: court, date: appeal?.date ?? null, due: left },
  ];
  const [turnover] = decisionTurnover(decision);
  return {
    id: `parcours-${article.slug}-montant`,
    topic: 'Le montant',
    title: left === 0 ? `Des ${titleEuros(fine)}, rien ne reste dû` : `De ${titleEuros(fine)} à ${titleEuros(left)}`,
    caption: `Il reste dû ${percent(left / fine)} de ce qui avait été prononcé.${turnover === undefined ? '' : ` L’amende faisait ${turnover.about}${percent(fine / turnover.amount)} du chiffre d’affaires ${turnover.year} ${turnover.whose} ; celle en vigueur en fait ${turnover.about}${percent(left / turnover.amount)}.`}`,
    source: sourceOf(corpus),
    head: 'Qui a décidé',
    columns: [
      { label: 'Date', unit: 'date' },
      { label: 'Amende due après cette décision', unit: 'euros' },
    ],
    rows: lines.map(({ label, date, due }) => ({ label, href: null, cells: [date, due] })),
    drawing: barsAbove(
      lines.map(({ label, date, due }) => ({
        label: `${label}, ${longDate(date ?? '')}`,
        segments: [
          { value: due, paint: 'ordinary' as const },
          { value: fine - due, paint: 'removed' as const },
        ],
        said: due === fine || due === 0 ? shortEuros(due) : `${shortEuros(due)} sur ${shortEuros(fine)}`,
      })),
      [{ paint: 'ordinary', text: 'amende due' }, removedKey],
    ),
  };
}

function decisionTurnover({ respondents }: Decision) {
  const [only, ...others] = respondents;
  if (!only?.turnover || others.length > 0) return [];
  const { amount, year, scope, approximate } = only.turnover;
  return [
    { amount, year, about: approximate ? 'environ ' : '', whose: scope === 'groupe' ? 'du groupe' : 'de la société' },
  ];
}

/** Every step known to the day, and the time that each one took. */
function pathFigure({ article, decision }: Story, corpus: Corpus): Figure {
  const steps = stepsOf(article, corpus);
  const [first, last] = [steps.at(0), steps.at(-1)];
  const since = (i: number) => steps[Math.max(0, i - 1)]?.date ?? '';
  return {
    id: `parcours-${article.slug}`,
    topic: 'Le chemin',
    title:
      first && last ? `${inWords(first.date, last.date)}, de la première étape à la dernière` : 'Aucune étape datée',
    caption: first && last ? longest(steps) : '',
    source: sourceOf(corpus, 'Étapes dont le jour est connu, chacune d’après la décision ou le juge.'),
    head: 'Étape',
    columns: [
      { label: 'Date', unit: 'date' },
      { label: 'Depuis l’étape précédente', unit: 'days' },
      { label: 'Depuis la première', unit: 'days' },
    ],
    rows: steps.map(({ label, date }, i) => ({
      label,
      href: null,
      cells: [date, daysBetween(since(i), date), daysBetween(first?.date ?? date, date)],
    })),
    drawing: staircase(
      steps.map(
        ({ label, date, kind }, i): Stair => ({
          label: `${longDate(date)} : ${label}`,
          from: since(i),
          to: date,
          paint: kind === 'ruling' ? 'simplified' : date <= decision.decided ? 'ordinary' : 'plain',
          said: i === 0 ? 'début' : count(daysBetween(since(i), date), 'jour', 'jours'),
        }),
      ),
      [
        { paint: 'ordinary', text: 'devant la CNIL' },
        { paint: 'plain', text: 'entre les deux' },
        { paint: 'simplified', text: 'devant le juge' },
      ],
    ),
  };
}

/** Steps known to the day, oldest first, up to the last ruling; what follows changes nothing to the fine. */
function stepsOf(article: Article, corpus: Corpus): LifeStep[] {
  const steps = lifeOf(article, corpus, '9999-12-31').filter(
    ({ date, kind }) => /^\d{4}-\d{2}-\d{2}$/.test(date) && kind !== 'named-until' && kind !== 'appeal-window',
  );
  return steps.slice(0, steps.findLastIndex(({ kind }) => kind === 'ruling') + 1);
}

/** « Le plus long : 641 jours, jusqu’à l’étape « … » ». */
function longest(steps: readonly LifeStep[]): string {
  const waits = steps.slice(1).map((step, i) => ({ step, days: daysBetween(steps[i]?.date ?? step.date, step.date) }));
  const most = waits.reduce<(typeof waits)[number] | null>((a, b) => (a === null || b.days > a.days ? b : a), null);
  if (most === null) return '';
  return `${count(steps.length, 'étape', 'étapes')} connues au jour près. La plus longue attente, ${count(most.days, 'jour', 'jours')}, précède le ${longDate(most.step.date)} (${most.step.label}).`;
}

/** « 6 ans, 1 mois et 18 jours ». */
function inWords(from: string, to: string): string {
  const { years, months, days } = elapsed(from, to);
  const parts = [
    years === 0 ? null : count(years, 'an', 'ans'),
    months === 0 ? null : `${months} mois`,
    days === 0 ? null : count(days, 'jour', 'jours'),
  ].filter((part) => part !== null);
  return parts.length === 0 ? 'Un seul jour' : enumerate(parts);
}
