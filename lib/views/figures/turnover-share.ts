/** Fines in force of the CNIL as shares of the turnover given in the decisions: that of the body, or that of its group. */
import { count, percent } from '../../format.ts';
import type { Corpus, Decision } from '../../schema/corpus.ts';
import type { Turnover } from '../../schema/respondent.ts';
import { barsAbove } from '../charts/bars.ts';
import { decisionAddress } from '../decisions.ts';
import { shareOf } from '../turnover.ts';
import { cnilDecisions } from './cnil-sanctions.ts';
import { type Figure, leftOut, MOST_SHOWN, sourceOf } from './figure.ts';
import { decisionLink } from './largest.ts';

interface Share {
  readonly decision: Decision;
  readonly name: string;
  readonly turnover: Turnover;
  /** Share of the fine in force, from 0 to 1. */
  readonly share: number;
}

/** One bar per body, the highest share first. Shares of a group and shares of a single body are marked differently. */
export function turnoverShares(corpus: Corpus): Figure {
  const decisions = cnilDecisions(corpus);
  const shares = decisions
    .flatMap((decision) => sharesOf(decision, corpus))
    .toSorted((a, b) => b.share - a.share || (a.decision.key < b.decision.key ? -1 : 1));
  const shown = shares.slice(0, MOST_SHOWN);
  const [highest] = shares;
  const fined = decisions.filter(({ fine, article }) => article !== null && fine !== null).length;
  const groups = shares.filter(({ turnover }) => turnover.scope === 'groupe').length;
  return {
    id: 'part-du-chiffre-d-affaires',
    topic: 'L’amende, en part du chiffre d’affaires',
    title: highest
      ? `Jusqu’à ${percent(highest.share)} du chiffre d’affaires (${highest.name})`
      : 'Aucun chiffre d’affaires connu',
    caption: highest
      ? `La part la plus forte est de ${percent(highest.share)} (${highest.name}). ${count(shares.length - groups, 'part est celle', 'parts sont celles')} de l’organisme seul, ${count(groups, 'part est celle', 'parts sont celles')} de son groupe : les unes ne se comparent pas aux autres.`
      : 'Aucun chiffre d’affaires connu.',
    source: sourceOf(
      corpus,
      `Amende en vigueur, rapportée au chiffre d’affaires que la décision donne, pour l’exercice qu’elle donne : ${count(new Set(shares.map(({ decision }) => decision.key)).size, 'décision', 'décisions')} sur ${fined} dont un article dit l’amende. Les autres ne le donnent pas, l’occultent, ou n’ont pas été lues. Le plafond légal se calcule sur le chiffre d’affaires mondial de l’entreprise, qui n’est pas toujours celui-ci.${leftOut(shares.length, 'parts les plus fortes')}`,
    ),
    head: 'Organisme',
    columns: [
      { label: 'Décision', unit: 'text' },
      { label: 'Amende en vigueur', unit: 'euros' },
      { label: 'Chiffre d’affaires', unit: 'euros' },
      { label: 'Exercice', unit: 'text' },
      { label: 'De qui', unit: 'text' },
      { label: 'Chiffre arrondi', unit: 'text' },
      { label: 'Part', unit: 'percent' },
    ],
    rows: shown.map(({ decision, name, turnover, share }) => ({
      label: name,
      href: decisionAddress(decision, corpus),
      cells: [
        decision.number ?? decision.key,
        Math.round(share * turnover.amount),
        turnover.amount,
        String(turnover.year),
        turnover.scope,
        turnover.approximate ? 'oui' : 'non',
        Math.round(share * 1e6) / 1e4,
      ],
    })),
    drawing: barsAbove(
      shown.map(({ name, decision, turnover, share }) => ({
        label: `${name}, ${decision.decided.slice(0, 4)}`,
        link: decisionLink(decision, corpus),
        segments: [{ value: share, paint: turnover.scope === 'groupe' ? ('plain' as const) : ('ordinary' as const) }],
        said: said(turnover, share),
      })),
      [
        { paint: 'ordinary', text: 'de l’organisme' },
        { paint: 'plain', text: 'de son groupe' },
      ],
    ),
  };
}

function said({ approximate }: Turnover, share: number): string {
  return approximate && share >= 1e-4 ? `env. ${percent(share)}` : percent(share);
}

function sharesOf(decision: Decision, corpus: Corpus): Share[] {
  return decision.respondents.flatMap(({ organisation, name, turnover }, i) => {
    const share = shareOf(decision, i);
    if (turnover === null || share === null) return [];
    const known = organisation === null ? undefined : corpus.organisations.get(organisation)?.name;
    return [{ decision, name: known ?? name ?? decision.body ?? 'Organisme non nommé', turnover, share }];
  });
}
