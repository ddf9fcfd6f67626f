/** Combines the facts of one sanction of the archive: its metadata, its title, its operative part. */
import type { Procedure } from '../../schema/decision.ts';
import { looksDamaged } from '../mojibake.ts';
import { plainText } from '../text.ts';
import type { Deliberation } from './deliberation.ts';
import { type Operative, readOperative } from './operative.ts';
import { type Bodies, bodiesOfTitle } from './title.ts';
import type { Unread } from './unread.ts';

/** The facts of a sanction in the archive; an unreadable field is empty and listed in `unread`. */
export interface Sanction extends Operative {
  readonly id: string;
  readonly title: string;
  readonly number: string | null;
  readonly decided: string | null;
  readonly published: string | null;
  readonly respondents: readonly string[];
  /** Kind of the body when its name is withheld: « société ». */
  readonly withheld: string | null;
  readonly procedure: Procedure | null;
}

/** Format of the sanction numbers of the CNIL since 2018. */
export const SAN_NUMBER = /^SAN(?:PS)?-\d{4}-\d{3}$/;

/** Whether a deliberation is a sanction, by its `NATURE_DELIB`. */
export function isSanction({ kinds }: Pick<Deliberation, 'kinds'>): boolean {
  return kinds.some((kind) => kind.toLowerCase() === 'sanction');
}

/** Reads every fact of a sanction. Never throws: an unreadable field is left empty. */
export function readSanction(deliberation: Deliberation): Sanction {
  const text = plainText(deliberation.rawText);
  const { id, title, decided } = deliberation;
  const number = numberOf(deliberation);
  const operative = readOperative(text, decided);
  const bodies = bodiesOfTitle(title) ?? bodiesFined(operative);
  const early = deliberation.published !== null && decided !== null && deliberation.published < decided;
  const unread: Unread[] = [
    ...(number.problem === null ? [] : [{ field: 'number' as const, message: number.problem }]),
    ...(decided === null ? [{ field: 'decided' as const, message: 'le jour de la décision n’est pas donné' }] : []),
    ...(early
      ? [{ field: 'published' as const, message: `la publication (${deliberation.published}) précède la décision` }]
      : []),
    ...(bodies.problem === null ? [] : [{ field: 'respondents' as const, message: bodies.problem }]),
    ...operative.unread,
    ...(looksDamaged(text)
      ? [
          {
            field: 'measures' as const,
            message: 'le texte contient des caractères abîmés que rien ne permet de rétablir',
          },
        ]
      : []),
  ];
  return {
    ...operative,
    id,
    title,
    number: number.value,
    decided,
    published: early ? null : deliberation.published,
    respondents: bodies.names,
    withheld: bodies.withheld,
    procedure: procedureOf(number.value, text),
    unread,
  };
}

/** The bodies named in the clauses that fine, when the title names none. */
function bodiesFined({ fines }: Operative): Bodies {
  const names = [...new Set(fines.flatMap(({ respondent }) => respondent ?? []))];
  const problem = names.length === 0 ? 'le titre ne dit pas quel organisme est visé' : null;
  return { names, withheld: null, problem };
}

function numberOf({ number, title }: Deliberation): { value: string | null; problem: string | null } {
  const inTitle = /^.{0,80}?(?<!\p{L})(SAN(?:PS)?-\d{4}-\d{3})(?!\d)/iu.exec(title)?.[1]?.toUpperCase() ?? null;
  if (number === null) return { value: inTitle, problem: inTitle === null ? 'aucun numéro n’est donné' : null };
  const plain = number
    .toUpperCase()
    .replace(/[‐-–—]/g, '-')
    .replace(/^(SAN(?:PS)?)[ -]?(?=\d)/, '$1-');
  if (!/^[A-Z0-9][A-Z0-9 ./-]{0,29}$/.test(plain)) return { value: null, problem: 'le numéro ne se lit pas' };
  if (inTitle !== null && inTitle !== plain)
    return { value: null, problem: `le numéro est ${plain} dans les métadonnées, ${inTitle} dans le titre` };
  return { value: plain, problem: null };
}

/**
 * The restricted committee decides in the ordinary procedure; its president alone in the simplified one (article 22-1
 * of the law of 1978).
 */
function procedureOf(number: string | null, text: string): Procedure | null {
  if (number?.startsWith('SANPS-')) return 'simplifiee';
  return /réunie en sa formation restreinte/iu.test(text.slice(0, 2000)) ? 'ordinaire' : null;
}
