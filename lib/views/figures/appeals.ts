/** Results of appeals before the courts, in numbers and in euros. */
import { sum } from 'd3-array';
import { count, euros, number, shortEuros } from '../../format.ts';
import type { AppealOutcome } from '../../schema/appeal.ts';
import type { Corpus, Decision } from '../../schema/corpus.ts';
import { decisiveAppeal, fineInForce } from '../../schema/in-force.ts';
import { barsAbove } from '../charts/bars.ts';
import { amountAxis, stripsAbove } from '../charts/strips.ts';
import { decisionAddress } from '../decisions.ts';
import { cnilDecisions } from './cnil-sanctions.ts';
import { type Figure, leftOut, MOST_SHOWN, sourceOf } from './figure.ts';
import { bodies, decisionLink } from './largest.ts';

/** Results in the order of the figure: rulings of a court first, then appeals still pending. */
const outcomes: readonly (readonly [AppealOutcome, string])[] = [
  ['rejet', 'Recours rejeté : décision confirmée'],
  ['reformation', 'Décision réformée'],
  ['annulation', 'Décision annulée'],
  ['desistement', 'Désistement'],
  ['pendant', 'Recours pendant'],
  ['annonce', 'Recours annoncé, suite non connue'],
  ['inconnu', 'Jugé, sens non établi'],
];

/** Results of the known appeals, and the amounts of the decisions before and after. */
export function appealOutcomes(corpus: Corpus): Figure {
  const appealed = cnilDecisions(corpus).filter(({ appeals }) => appeals.length > 0);
  const lines = outcomes
    .map(([outcome, label]) => ({
      label,
      outcome,
      decisions: appealed.filter((decision) => decisiveAppeal(decision)?.outcome === outcome),
    }))
    .filter(({ decisions }) => decisions.length > 0);
  const judged = appealed.filter((decision) =>
    ['rejet', 'reformation', 'annulation'].includes(decisiveAppeal(decision)?.outcome ?? ''),
  );
  const upheld = judged.filter((decision) => decisiveAppeal(decision)?.outcome === 'rejet');
  return {
    id: 'recours',
    topic: 'Ce que deviennent les recours',
    title:
      judged.length === 0
        ? 'Aucun recours jugé'
        : `Les juges ont confirmé ${number(upheld.length)} ${upheld.length < 2 ? 'décision' : 'décisions'} sur ${number(judged.length)}`,
    caption: `${count(appealed.length, 'décision', 'décisions')} de la CNIL avec un recours connu ; ${upheld.length < 2 ? `${upheld.length} a été confirmée` : `${upheld.length} ont été confirmées`} sur ${number(judged.length)} dont le jugement est connu.`,
    source: sourceOf(
      corpus,
      'Aucun recours trouvé n’est pas aucun recours : le recueil ne compte que ceux qu’une source établit. Le dernier jugement qui change la décision l’emporte.',
    ),
    head: 'Issue',
    columns: [
      { label: 'Décisions', unit: 'count' },
      { label: 'Amendes prononcées', unit: 'euros' },
      { label: 'En vigueur', unit: 'euros' },
      { label: 'Retiré par les juges', unit: 'euros' },
    ],
    rows: [...lines, { label: 'Ensemble', decisions: appealed }].map(({ label, decisions }) => ({
      label,
      href: null,
      cells: [decisions.length, before(decisions), after(decisions), before(decisions) - after(decisions)],
    })),
    drawing: barsAbove(
      lines.map(({ label, outcome, decisions }) => ({
        label,
        segments: [
          { value: decisions.length, paint: outcome === 'rejet' ? ('ordinary' as const) : ('plain' as const) },
        ],
        said: number(decisions.length),
      })),
    ),
  };
}

/** Amounts that the courts removed, decision by decision, the largest first. */
export function reducedFines(corpus: Corpus): Figure {
  const changed = cnilDecisions(corpus)
    .filter((decision) => decision.fine !== null && fineInForce(decision) !== decision.fine)
    .toSorted((a, b) => before([b]) - after([b]) - (before([a]) - after([a])) || (a.key < b.key ? -1 : 1));
  const off = before(changed) - after(changed);
  const shown = changed.slice(0, MOST_SHOWN);
  return {
    id: 'amendes-reduites',
    topic: 'Ce que les juges ont retiré',
    title: reducedTitle(corpus),
    caption: `${count(changed.length, 'amende réduite ou annulée', 'amendes réduites ou annulées')} : ${euros(before(changed))} prononcés, ${euros(after(changed))} en vigueur, soit ${euros(off)} de moins.`,
    source: sourceOf(
      corpus,
      `Échelle logarithmique ; une amende annulée est placée au bord.${leftOut(changed.length, 'plus fortes baisses')}`,
    ),
    head: 'Organisme',
    columns: [
      { label: 'Décision', unit: 'text' },
      { label: 'Juridiction', unit: 'text' },
      { label: 'Jugement', unit: 'date' },
      { label: 'Prononcé', unit: 'euros' },
      { label: 'En vigueur', unit: 'euros' },
      { label: 'Retiré', unit: 'euros' },
    ],
    rows: shown.map((decision) => ({
      label: bodies(decision, corpus),
      href: decisionAddress(decision, corpus),
      cells: [
        decision.number ?? decision.key,
        ...judgment(decision, corpus),
        before([decision]),
        after([decision]),
        before([decision]) - after([decision]),
      ],
    })),
    drawing: stripsAbove(
      shown.map((decision) => ({
        label: bodies(decision, corpus),
        link: decisionLink(decision, corpus),
        note: `${shortEuros(before([decision]))} → ${shortEuros(after([decision]))}`,
        groups: [
          { paint: 'hollow' as const, values: [before([decision])] },
          { paint: 'disc' as const, values: [after([decision])] },
        ],
        ticks: [],
        span: { paint: 'link' as const, from: before([decision]), to: after([decision]) },
      })),
      amountAxis(shown.flatMap((decision) => [before([decision]), after([decision])])),
      [
        { paint: 'hollow', text: 'prononcé' },
        { paint: 'disc', text: 'en vigueur' },
      ],
    ),
  };
}

/** « Les juges ont réduit 3 amendes sur 27, et en ont annulé 1 »: of the fines that they have ruled on. */
function reducedTitle(corpus: Corpus): string {
  const judged = cnilDecisions(corpus).filter(
    (decision) =>
      decision.fine !== null &&
      ['rejet', 'reformation', 'annulation'].includes(decisiveAppeal(decision)?.outcome ?? ''),
  );
  const annulled = judged.filter((decision) => fineInForce(decision) === 0).length;
  const reduced = judged.filter((decision) => fineInForce(decision) !== decision.fine).length - annulled;
  const of = `sur ${number(judged.length)}`;
  const fines = (n: number) => count(n, 'amende', 'amendes');
  if (reduced === 0)
    return annulled === 0 ? 'Aucune amende réduite par les juges' : `Les juges ont annulé ${fines(annulled)} ${of}`;
  return `Les juges ont réduit ${fines(reduced)} ${of}${annulled === 0 ? '' : `, et en ont annulé ${number(annulled)}`}`;
}

/** Who judged, and the day. */
function judgment(decision: Decision, corpus: Corpus): [string | null, string | null] {
  const appeal = decisiveAppeal(decision);
  return appeal ? [corpus.courts.get(appeal.court)?.short ?? appeal.court, appeal.date] : [null, null];
}

function before(decisions: readonly Decision[]): number {
  return sum(decisions, ({ fine }) => fine);
}

function after(decisions: readonly Decision[]): number {
  return sum(decisions, fineInForce);
}
