/** Tells which rulings matter to the record: those that name the CNIL, a deliberation of ours, or an organisation of ours. */
import type { OurDecision } from '../source.ts';
import { plainName } from '../../french/letters.ts';
import type { Organisations } from '../names.ts';

export interface About {
  /** Whether the CNIL is named, in letters or in full. */
  readonly cnil: boolean;
  /** Keys of our decisions whose number, or whose day beside the CNIL's name, stands in the text. */
  readonly decisions: readonly string[];
  /** Slugs of our organisations that it names. */
  readonly organisations: readonly string[];
}

const CNIL = /(?<!\p{L})CNIL(?!\p{L})|Commission nationale de l['’]informatique et des libertés/iu;

/** A question that can be asked to many texts: names are folded once. */
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

/** A name that is also a word (« Orange », « Free ») counts after « société » only. */
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

/** Whether a ruling is worth a person's look. */
export function matters({ cnil, decisions, organisations }: About): boolean {
  return cnil || decisions.length > 0 || organisations.length > 0;
}
