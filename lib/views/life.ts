/** The life of a sanction: every dated step of a case in order, from the complaint to the end of its publicity. */
import type { Article, Corpus, Decision } from '../schema/corpus.ts';
import { addMonths } from '../schema/date.ts';
import { namedUntil } from '../schema/decision.ts';
import { isUnfavourable } from '../schema/measures.ts';
import { type Edition, frenchEdition } from './words/edition.ts';
import type { Words } from './words/words.ts';

export interface LifeStep {
  /** `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. */
  readonly date: string;
  readonly kind: 'event' | 'decision' | 'publication' | 'appeal-window' | 'appeal' | 'ruling' | 'named-until';
  readonly label: string;
  /** True when the step is still to come on the day given. */
  readonly future: boolean;
}

const rank: readonly LifeStep['kind'][] = [
  'event',
  'decision',
  'publication',
  'appeal-window',
  'appeal',
  'ruling',
  'named-until',
];

/** Steps of a case, oldest first; without the events that the edition has no words for. `today` is `YYYY-MM-DD`. */
export function lifeOf(article: Article, corpus: Corpus, today: string, edition = frenchEdition(corpus)): LifeStep[] {
  const steps = [
    ...article.events.flatMap((event) => {
      const label = edition.event(event);
      return label === null ? [] : [{ date: event.date, label, kind: 'event' as const }];
    }),
    ...article.decisions.flatMap((decision) => stepsOf(decision, article, corpus, edition)),
  ];
  return merge(steps)
    .map((step) => ({ ...step, future: step.date > today }))
    .toSorted(
      (a, b) =>
        (a.date < b.date ? -1 : a.date > b.date ? 1 : 0) ||
        rank.indexOf(a.kind) - rank.indexOf(b.kind) ||
        (a.label < b.label ? -1 : 1),
    );
}

/** Before the Conseil d’État, from notification; longer for a body overseas or abroad (CJA, art. R. 421-1 and R. 421-7). */
const APPEAL_MONTHS = 2;

/** Whether the body may ask the court to set a decision of the CNIL aside. */
function canBeAppealed({ authority, measures }: Decision): boolean {
  return authority === 'cnil' && measures.some(isUnfavourable);
}

type Step = Omit<LifeStep, 'future'>;

/** Several decisions published the same day, or limited to the same day, make one step. */
function merge(steps: readonly Step[]): Step[] {
  return [...new Map(steps.map((step) => [`${step.date} ${step.label}`, step])).values()];
}

function stepsOf(decision: Decision, article: Article, corpus: Corpus, edition: Edition): Step[] {
  const { words } = edition;
  const { life } = words;
  const several = article.decisions.length > 1;
  const what = decision.number ?? life.decision;
  const steps: Step[] = [
    {
      date: decision.decided,
      kind: 'decision',
      label: `${life.ordered(what, measuresInWords(decision, words))}${several ? life.concerning(bodiesOf(decision, corpus)) : ''}`,
    },
  ];
  if (decision.published !== null)
    steps.push({
      date: decision.published,
      kind: 'publication',
      label: `${life.publication}${several && decision.follows ? ` (${what})` : ''}`,
    });
  if (canBeAppealed(decision) && decision.appeals.length === 0)
    steps.push({
      date: addMonths(decision.decided, APPEAL_MONTHS),
      kind: 'appeal-window',
      label: `${life.appealWindow}${several && decision.follows ? ` (${what})` : ''}`,
    });
  for (const appeal of decision.appeals) {
    const number = appeal.number ? life.number(appeal.number) : '';
    if (appeal.filed)
      steps.push({
        date: appeal.filed,
        kind: 'appeal',
        label: life.appeal(edition.theCourt(appeal.court), number),
      });
    if (appeal.date && appeal.outcome !== 'pendant' && appeal.outcome !== 'annonce')
      steps.push({
        date: appeal.date,
        kind: 'ruling',
        label: life.ruling(edition.court(appeal.court), number, outcomeInWords(appeal, words)),
      });
  }
  const until = namedUntil(decision);
  if (until !== null)
    steps.push({ date: until, kind: 'named-until', label: life.namedUntil(edition.authority(decision.authority)) });
  return steps;
}

function bodiesOf(decision: Decision, corpus: Corpus): string[] {
  const names = new Set(
    decision.respondents.map(
      ({ organisation }) => (organisation && corpus.organisations.get(organisation)?.name) || null,
    ),
  );
  return [...names].filter((name) => name !== null);
}

/** « amende de 800 000 €, injonction sous astreinte de 500 € par jour ». */
function measuresInWords(decision: Decision, { ordered }: Words): string {
  return decision.measures
    .filter((measure) => !(measure === 'astreinte' && decision.measures.includes('injonction')))
    .map((measure) => {
      if (measure === 'amende') return ordered.fineOf(decision.fine);
      if (measure === 'liquidation-astreinte') return ordered.liquidated(decision.liquidation);
      if (measure === 'injonction' && decision.measures.includes('astreinte'))
        return ordered.order(decision.dailyPenalty);
      return ordered.measure(measure);
    })
    .join(', ');
}

function outcomeInWords(appeal: Decision['appeals'][number], { life }: Words): string {
  switch (appeal.outcome) {
    case 'rejet':
      return life.dismissed;
    case 'reformation':
      return life.reduced(appeal.fineAfter);
    case 'annulation':
      return life.setAside;
    case 'desistement':
      return life.withdrawn;
    default:
      return life.unread;
  }
}
