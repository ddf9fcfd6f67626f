/** The cases of generated content: body, date, measures, amount, appeal. Dated from 2011 to the middle of 2026. */
import { type Draw, daysAfter, daysBetween } from './draw.ts';
import { type Body, bodyOf, type GeneratedProvision, provisions, themes } from './vocabulary.ts';

export interface GeneratedCase {
  readonly slug: string;
  readonly body: Body;
  /** `SAN-2024-013`; null for a decision of a foreign authority, which has an identifier. */
  readonly number: string | null;
  readonly id: string;
  readonly authority: 'cnil' | 'vdai';
  readonly inspected: string;
  readonly heard: string;
  readonly decided: string;
  readonly published: string;
  /** In euros; null without a fine. */
  readonly fine: number | null;
  readonly provisions: readonly GeneratedProvision[];
  readonly themes: readonly string[];
  readonly appeal: GeneratedAppeal | null;
}

interface GeneratedAppeal {
  readonly number: string;
  readonly date: string | null;
  readonly outcome: 'pendant' | 'rejet' | 'reformation' | 'annulation';
  readonly fineAfter: number | null;
}

const FIRST = '2011-01-10';
const LAST = '2026-06-15';

/** Share of the cases against a body that already has one, mostly the first bodies, as in the record. */
const AGAIN = 0.35;

/** That many cases, oldest first. A list of twice the length begins with other cases, but has the same distribution. */
export function casesOf(count: number, draw: Draw): GeneratedCase[] {
  const bodies: Body[] = [];
  const perYear = new Map<string, number>();
  const span = daysBetween(FIRST, LAST);
  return Array.from({ length: count }, (_, i) => {
    const again = bodies.length > 0 && draw.chance(AGAIN);
    const body = again ? draw.pick(bodies, 4) : bodyOf(bodies.length, draw);
    if (!again) bodies.push(body);
    const decided = daysAfter(FIRST, Math.floor((i * span) / count));
    const foreign = draw.chance(0.03);
    const year = decided.slice(0, 4);
    const rank = (perYear.get(year) ?? 0) + (foreign ? 0 : 1);
    perYear.set(year, rank);
    return caseOf(body, decided, foreign ? null : `SAN-${year}-${String(rank).padStart(3, '0')}`, i, draw);
  });
}

function caseOf(body: Body, decided: string, number: string | null, rank: number, draw: Draw): GeneratedCase {
  const id = number ?? `vdai-${decided}-${rank}`;
  const fine = draw.chance(0.8) ? amount(draw) : null;
  return {
    slug: `${body.slug}-${id.toLowerCase()}`,
    body,
    number,
    id,
    authority: number === null ? 'vdai' : 'cnil',
    inspected: daysAfter(decided, -draw.whole(400, 900)),
    heard: daysAfter(decided, -draw.whole(20, 90)),
    decided,
    published: daysAfter(decided, draw.whole(3, 20)),
    fine,
    provisions: draw.some(provisions, draw.whole(1, 4), 2),
    themes: draw.some(Object.keys(themes), draw.whole(1, 3), 2),
    appeal: number !== null && draw.chance(0.12) ? appealOf(decided, fine, draw) : null,
  };
}

/** From 1 000 € to 60 000 000 €, evenly on a logarithmic scale, in thousands. */
export function amount(draw: Draw): number {
  return Math.round(10 ** (3 + draw.next() * 4.8) / 1000) * 1000;
}

function appealOf(decided: string, fine: number | null, draw: Draw): GeneratedAppeal {
  const number = String(draw.whole(400_000, 499_999));
  const judged = daysAfter(decided, draw.whole(300, 700));
  if (judged > LAST) return { number, date: null, outcome: 'pendant', fineAfter: null };
  const outcome = draw.pick(['rejet', 'rejet', 'rejet', 'reformation', 'annulation'] as const);
  if (outcome !== 'reformation' || fine === null)
    return { number, date: judged, outcome: outcome === 'reformation' ? 'rejet' : outcome, fineAfter: null };
  return { number, date: judged, outcome, fineAfter: Math.round(fine / 2) };
}
