/**
 * Removes names from facts: every text of a validated document except identifiers, so that new fields are covered
 * automatically.
 */

import type { Documents } from '../content/read/documents.ts';
import { legifranceAddress, officialList } from '../routes.ts';
import { AppealOutcome } from '../schema/appeal.ts';
import type { DecisionFacts } from '../schema/decision.ts';
import type { Source } from '../schema/source.ts';
import type { Redactor } from './redact.ts';

/**
 * Fields that contain an identifier, a date or an enumerated value: changing them would break a link or a rule. Those
 * that may contain a name (source addresses, identifiers of unnumbered decisions, bodies) are handled one by one.
 */
const IDENTIFIERS: ReadonlySet<string> = new Set([
  ...['id', 'number', 'follows', 'decision', 'legifrance', 'ecli', 'authority', 'court', 'organisation', 'group'],
  ...['mentions', 'related', 'categories', 'sector', 'themes', 'provisions', 'setAside', 'country', 'url', 'read'],
  ...['measures', 'procedure', 'cooperation', 'kind', 'provision', 'theme', 'result', 'scope', 'language'],
  ...['date', 'filed', 'decided', 'published', 'updated', 'checked', 'state', 'readOn'],
]);

/**
 * The facts without the names; the fields named « english » without those that `english` hides. Sources that contain a
 * name are removed, even the last one.
 */
export function redactFacts<T>(facts: T, names: Redactor, english?: Redactor): T;
export function redactFacts(facts: unknown, names: Redactor, english = names): unknown {
  if (typeof facts === 'string') return names.text(facts);
  if (Array.isArray(facts)) return facts.map((inner) => redactFacts(inner, names, english));
  if (typeof facts !== 'object' || facts === null) return facts;
  return Object.fromEntries(
    Object.entries(facts).map(([field, value]) => [
      field,
      identifies(field, value) ? value : redactField(field, value, field === 'english' ? english : names, english),
    ]),
  );
}

/**
 * The outcome of an appeal is an enumerated value; on the official list it is text. A value with fields of its own
 * never identifies: in a vocabulary each key is a theme or a body, whatever its name.
 */
function identifies(field: string, value: unknown): boolean {
  if (field === 'outcome') return AppealOutcome.safeParse(value).success;
  const hasFields = typeof value === 'object' && value !== null && !Array.isArray(value);
  return IDENTIFIERS.has(field) && (field === 'mentions' || !hasFields);
}

function redactField(field: string, value: unknown, names: Redactor, english: Redactor): unknown {
  const facts = field === 'sources' && Array.isArray(value) ? discreet(value as readonly Source[], names) : value;
  return redactFacts(facts, names, english);
}

/** Removes sources whose address or title contains a name; official ones rarely do. */
function discreet(sources: readonly Source[], { says, reveals }: Redactor): Source[] {
  return sources.filter(({ url, title }) => !reveals(url) && !says(title));
}

/**
 * The remaining sources. The official text is already anonymised: if it was read, it stays, with a title that contains
 * no name. If no source remains, use the official text alone, or the CNIL's own list when there is none.
 */
export function atLeastOne(
  sources: readonly Source[],
  documents: Documents,
  decision: Partial<Pick<DecisionFacts, 'legifrance' | 'sources'>> = {},
): Source[] {
  const text = officialText(decision);
  const dropped = text !== null && !sources.some(({ url }) => url === text.url);
  if (sources.length > 0) return dropped && text.read !== 'cite' ? [text, ...sources] : [...sources];
  if (text !== null) return [text];
  const list = documents.register.at(-1)?.data.source;
  return [
    list ?? {
      url: officialList,
      title: 'CNIL, Les sanctions prononcées par la CNIL',
      kind: 'official',
      proves: 'date et sens des sanctions',
      read: 'cite',
    },
  ];
}

/** The text of the decision on Légifrance, with its reading; null when its address is unknown. */
function officialText({ legifrance, sources }: Partial<Pick<DecisionFacts, 'legifrance' | 'sources'>>): Source | null {
  if (legifrance === undefined) return null;
  const url = legifranceAddress(legifrance);
  const { read = 'cite', readOn } = sources?.find((source) => source.url === url) ?? {};
  const day = readOn === undefined ? {} : { readOn };
  const title = 'Légifrance, texte de la décision';
  return { url, title, kind: 'official', proves: 'texte de la décision', read, ...day };
}
