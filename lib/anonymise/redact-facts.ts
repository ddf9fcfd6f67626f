/**
 * Takes names out of facts: every text of a validated document but what identifies, so that a field added to a schema
 * is covered without anyone thinking of it.
 */
import { legifranceAddress, officialList } from '../routes.ts';
import { AppealOutcome } from '../schema/appeal.ts';
import type { DecisionFacts } from '../schema/decision.ts';
import type { Source } from '../schema/source.ts';
import type { Documents } from '../content/read/documents.ts';
import type { Redactor } from './redact.ts';

/**
 * Fields whose value is an identifier, a day or a choice in a list: another value would break a link or a rule. Those
 * that may tell a name (addresses of sources, identifiers of unnumbered decisions, bodies) are dealt with one by one.
 */
const IDENTIFIERS: ReadonlySet<string> = new Set([
  ...['id', 'number', 'follows', 'decision', 'legifrance', 'ecli', 'authority', 'court', 'organisation', 'group'],
  ...['mentions', 'related', 'categories', 'sector', 'themes', 'provisions', 'setAside', 'country', 'url', 'read'],
  ...['measures', 'procedure', 'cooperation', 'kind', 'provision', 'theme', 'result', 'scope'],
  ...['date', 'filed', 'decided', 'published', 'updated', 'checked', 'state', 'readOn'],
]);

/** The facts without the names; sources that tell one are left out, be it the last. */
export function redactFacts<T>(facts: T, names: Redactor): T;
export function redactFacts(facts: unknown, names: Redactor): unknown {
  if (typeof facts === 'string') return names.text(facts);
  if (Array.isArray(facts)) return facts.map((inner) => redactFacts(inner, names));
  if (typeof facts !== 'object' || facts === null) return facts;
  return Object.fromEntries(
    Object.entries(facts).map(([field, value]) => [
      field,
      identifies(field, value) ? value : redactField(field, value, names),
    ]),
  );
}

/**
 * An outcome is a choice in a list for an appeal, and the words of the CNIL on its own list. What has fields of its own
 * identifies nothing: a vocabulary has a theme or a body for each field, whatever it is called.
 */
function identifies(field: string, value: unknown): boolean {
  if (field === 'outcome') return AppealOutcome.safeParse(value).success;
  const hasFields = typeof value === 'object' && value !== null && !Array.isArray(value);
  return IDENTIFIERS.has(field) && (field === 'mentions' || !hasFields);
}

function redactField(field: string, value: unknown, names: Redactor): unknown {
  const facts = field === 'sources' && Array.isArray(value) ? discreet(value as readonly Source[], names) : value;
  return redactFacts(facts, names);
}

/** Sources whose address or title tells a name are left out; the official ones rarely do. */
function discreet(sources: readonly Source[], { says, reveals }: Redactor): Source[] {
  return sources.filter(({ url, title }) => !reveals(url) && !says(title));
}

/**
 * The sources left. The official text, which hides names itself, stays under a title that tells none where it was read;
 * where nothing is left, it stands alone, or the CNIL's own list where there is no text.
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

/** The text of a decision on Légifrance, as it was read; null where its address is not known. */
function officialText({ legifrance, sources }: Partial<Pick<DecisionFacts, 'legifrance' | 'sources'>>): Source | null {
  if (legifrance === undefined) return null;
  const url = legifranceAddress(legifrance);
  const { read = 'cite', readOn } = sources?.find((source) => source.url === url) ?? {};
  const day = readOn === undefined ? {} : { readOn };
  const title = 'Légifrance, texte de la décision';
  return { url, title, kind: 'official', proves: 'texte de la décision', read, ...day };
}
