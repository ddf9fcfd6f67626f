/** Extracts the operative part of a deliberation and splits it into clauses. */
import { isDaily, readStatedAmounts, type StatedAmount } from '../../french/amounts.ts';

/** One order of the decision: its verb, in French as in the archive, and its whole text on one line. */
export interface Clause {
  readonly verb: 'prononcer' | 'enjoindre' | 'assortir' | 'liquider' | 'clore' | 'publier' | 'rejeter' | 'autre';
  readonly text: string;
}

/**
 * First words of a clause, after its bullet. An injunction is often a list of verbs (« supprimer », « mettre fin à …
 * »): only these words start a new clause; others continue the clause before.
 */
const BEGINNINGS: readonly (readonly [Clause['verb'], RegExp])[] = [
  // Before « prononcer », because of « prononcer, à l’encontre de la société A, la liquidation de l’astreinte ».
  ['liquider', /^(?:liquider|procéder à la liquidation|prononcer.{0,120} la liquidation de l['’]astreinte)(?!\p{L})/iu],
  [
    'clore',
    /^(?:clore|clôturer|prononcer.{0,120} la clôture de (?:la procédure|l['’]injonction)|lever l['’]injonction|(?:mettre fin|mettre un terme) à (?:la procédure d['’]|l['’])injonction|constater (?:la clôture|que l['’]injonction))/iu,
  ],
  [
    'prononcer',
    /^(?:prononcer|infliger|adresser (?:un|à .{1,200} un) (?:rappel|avertissement)|rappeler .{0,200}à l['’]ordre|avertir|relaxer|limiter (?:temporairement|définitivement))(?!\p{L})/iu,
  ],
  ['enjoindre', /^enjoindre(?!\p{L})/iu],
  ['assortir', /^assortir(?!\p{L})/iu],
  ['publier', /^rendre (?:publique?s?|(?:sa|la|cette) (?:délibération|décision) publique)(?!\p{L})/iu],
  [
    'rejeter',
    /^(?:ne pas |(?:il )?n['’]y a(?:voir)? (?:pas |plus )?lieu|(?:dire|dit|constater|constate) (?:n['’]y avoir|qu['’]il n['’]y a)|rejeter|écarter)/iu,
  ],
  ['autre', /^(?:ordonner|dire|dit|décider|interdire|suspendre|retirer)(?!\p{L})/iu],
];

const BULLET = /^(?:[\s•·●▪‣–—*»→◦§-]|o\s|\d{1,2}[°.)](?=\s)|[a-z]\)\s)+/u;
const SIGNATURE =
  /^(?:(?:Le|La) (?:vice-)?présidente?(?!\p{L})|Pour la formation restreinte|(?:Cette|La présente) (?:décision|délibération) (?:est susceptible|peut (?:faire|être)))/iu;

/** The lines after the last « PAR CES MOTIFS », up to the signature; null when the text has none. In: `plainText`. */
export function operativeLines(text: string): string[] | null {
  const lines = text.split('\n');
  // A deliberation may quote the operative part of an earlier one: its own comes last.
  const at = lines.findLastIndex(
    (line) =>
      /^(?:[«"\s•-]*)PAR CES MOTIFS(?!\p{L})/iu.test(line) || /(?:^|[.;:]\s)PAR CES MOTIFS(?!\p{L})/u.test(line),
  );
  if (at < 0) return null;
  const first = (lines[at] ?? '').replace(/^.*?PAR CES MOTIFS[\s,:;.]*/iu, '');
  const rest = lines.slice(at + 1);
  const end = rest.findIndex((line) => SIGNATURE.test(line));
  return [first, ...(end < 0 ? rest : rest.slice(0, end))].filter((line) => line !== '');
}

/** The clauses of the operative part, in order; empty when it has no « décide ». */
export function clausesOf(lines: readonly string[]): Clause[] {
  const start = lines.findIndex((line) => /(?<!\p{L})décide(?:nt)?(?!\p{L})/iu.test(line));
  if (start < 0) return [];
  const head = (lines[start] ?? '').replace(/^.*?(?<!\p{L})décide(?:nt)?(?!\p{L})/iu, '');
  const clauses: { verb: Clause['verb']; text: string }[] = [];
  for (const piece of [head, ...lines.slice(start + 1)].flatMap((line) => line.split(/(?<=;)/))) {
    const text = piece
      .replace(/^[\s:]*/, '')
      .replace(BULLET, '')
      .replace(/^(?:(?:de|d['’]|et|et de|et d['’]|que|qu['’])\s*:?\s*(?=\p{L}))(?:(?<=['’]|\s))/iu, '')
      .replace(BULLET, '')
      .trim();
    const verb = BEGINNINGS.find(([, beginning]) => beginning.test(text))?.[0];
    const last = clauses.at(-1);
    if (verb !== undefined) clauses.push({ verb, text });
    else if (last) last.text = `${last.text} ${text}`.trim();
  }
  return clauses;
}

/** Every amount of a clause that is due per day of delay. */
export function readDaily(text: string): StatedAmount[] {
  return readStatedAmounts(text).filter((amount) => isDaily(text, amount));
}
