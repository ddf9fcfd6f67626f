/** Selects the relevant rulings: those that name the CNIL, one of our deliberations, or one of our organisations. */

import { plainName } from '../../french/letters.ts';
import type { Organisations } from '../names.ts';
import type { OurDecision } from '../source.ts';

export interface About {
  /** Whether the text names the CNIL, by its acronym or its full name. */
  readonly cnil: boolean;
  /** Keys of our decisions whose number is in the text. */
  readonly decisions: readonly string[];
  /** Slugs of our organisations named in the text. */
  readonly organisations: readonly string[];
}

const CNIL = /(?<!\p{L})CNIL(?!\p{L})|Commission nationale de l['’]informatique et des libertés/iu;

/** Returns a reader for many texts: names are normalised only once. */
export function aboutReader(decisions: readonly OurDecision[], organisations: Organisations) {
  const numbers = decisions.flatMap(({ facts }) =>
    facts.authority === 'cnil' && facts.number !== null ? [[facts.number, facts] as const] : [],
  );
  const names = Object.entries(organisations).flatMap(([slug, { name, aliases }]) =>
    [name, ...aliases].map((known) => [slug, plainName(known)] as const).filter(([, folded]) => folded.length > 2),
  );
  return (text: string): About => {
    const folded = ` ${plainName(text)} `;
    const named = new Set(names.flatMap(([slug, name]) => (isNamed(name, folded) ? [slug] : [])));
    return {
      cnil: CNIL.test(text),
      decisions: numbers.flatMap(([number, facts]) => (cites(text, number) ? [facts.number ?? ''] : [])),
      organisations: [...named].toSorted(),
    };
  };
}

/** A name that is also a word (« Orange », « Free ») only counts after « société ». */
function isNamed(name: string, text: string): boolean {
  return name.includes(' ')
    ? text.includes(` ${name} `)
    : new RegExp(
        `(?:societes?|association|commune d[eu]|ministere d[eu]|groupe|entreprise)(?: [a-z]+ et)? ${name} `,
      ).test(text);
}

function cites(text: string, number: string): boolean {
  const [, serial = ''] = /^(?:SAN-)?(.*)$/.exec(number) ?? [];
  return new RegExp(`(?<![\\d-])(?:SAN ?[-‑–]? ?)?${serial.replace('-', ' ?[-‑–] ?')}(?!\\d)`, 'u').test(text);
}

/** Whether a person should look at a ruling. */
export function matters({ cnil, decisions, organisations }: About): boolean {
  return cnil || decisions.length > 0 || organisations.length > 0;
}
