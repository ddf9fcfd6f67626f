/**
 * Takes names out of facts: every text of a validated document but what identifies, so that a field added to a schema
 * is covered without anyone thinking of it.
 */
import { legifranceAddress, officialList } from '../routes.ts';
import { AppealOutcome } from '../schema/appeal.ts';
import type { Source } from '../schema/source.ts';
import type { Documents } from '../content/read/documents.ts';
import type { Redactor } from './redact.ts';

/**
 * Fields whose value is an identifier, a day or a choice in a list: another value would break a link or a rule. Those
 * that may tell a name (addresses of sources, identifiers of unnumbered decisions, bodies) are dealt with one by one.
 */
const IDENTIFIERS: ReadonlySet<string> = new Set([
  ...['id', 'number', 'follows', 'decision', 'legifrance', 'ecli', 'authority', 'court', 'organisation', 'group'],
  ...['mentions', 'related', 'categories', 'sector', 'themes', 'provisions', 'setAside', 'country', 'url', 'seenIn'],
  ...['measures', 'procedure', 'cooperation', 'kind', 'confidence'],
  ...['date', 'filed', 'decided', 'published', 'updated', 'checked', 'state'],
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
  return sources.filter(({ url, title, seenIn }) => !reveals(url) && !says(title) && !reveals(seenIn ?? ''));
}

/** The sources left, or the one that names nobody: the official text, which hides names itself, or the CNIL's own list. */
export function atLeastOne(
  sources: readonly Source[],
  documents: Documents,
  decision: { readonly legifrance?: string | undefined } = {},
): Source[] {
  if (sources.length > 0) return [...sources];
  if (decision.legifrance !== undefined)
    return [
      {
        url: legifranceAddress(decision.legifrance),
        title: 'Légifrance, texte de la décision',
        kind: 'official',
        proves: 'texte de la décision',
      },
    ];
  const list = documents.register.at(-1)?.data.source;
  return [
    {
      url: list?.url ?? officialList,
      title: list?.title ?? 'CNIL, Les sanctions prononcées par la CNIL',
      kind: 'official',
      proves: list?.proves ?? 'date et sens des sanctions',
    },
  ];
}
