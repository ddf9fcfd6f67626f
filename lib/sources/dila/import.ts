/** The whole import: reads every member of an archive, compares it with our decisions, drafts the new ones. */
import { type Member, readMembers } from './archive.ts';
import { compareSanction } from './compare.ts';
import { readDeliberation, UnreadableDeliberation } from './deliberation.ts';
import { type Draft, draftArticle, type Vocabulary } from './draft.ts';
import type { KnownDecisions } from './known.ts';
import { bareResult, type ImportResult, sanctionResult } from './result.ts';
import { isSanction, readSanction, type Sanction } from './sanction.ts';
import { isText, isWithdrawalList, readWithdrawals } from './withdrawals.ts';

export interface ImportOptions {
  /** Folder, `.tar.gz` or XML file. */
  readonly source: string;
  readonly known: KnownDecisions;
  readonly vocabulary: Vocabulary;
  /** Date of the import, `YYYY-MM-DD`, for the drafts. */
  readonly today: string;
  /** Saves a draft and returns its path; null to write nothing. */
  readonly saveDraft: ((draft: Draft) => string) | null;
  /** Called after each member, with the number of members read and of sanctions among them. */
  readonly onProgress?: (members: number, sanctions: number) => void;
}

/** Data kept during a run: sanctions, withdrawals, and identifiers as numbers; never the texts. */
interface Memory {
  readonly sanctions: Sanction[];
  readonly withdrawn: Map<string, string>;
  readonly seen: Set<number>;
}

/**
 * One result per text: refused and ignored ones immediately, then withdrawals and sanctions from oldest to newest.
 * Sanctions come last because the same archive may withdraw them. Throws `NotAnArchive`.
 */
export async function* importArchive(options: ImportOptions): AsyncGenerator<ImportResult> {
  const memory: Memory = { sanctions: [], withdrawn: new Map(), seen: new Set() };
  let members = 0;
  for await (const member of readMembers(options.source, {
    wanted: (name) => isText(name) || isWithdrawalList(name),
  })) {
    members += 1;
    yield* readMember(member, memory);
    options.onProgress?.(members, memory.sanctions.length);
  }
  yield* withdrawals(memory, options.known);
  yield* sanctions(memory, options);
}

function* readMember(member: Member, { sanctions, withdrawn, seen }: Memory): Generator<ImportResult> {
  const refuse = (reason: string, known: Parameters<typeof bareResult>[1] = {}) =>
    bareResult('unreadable', known, `${member.name} : ${reason}`);
  if ('refused' in member) yield refuse(member.refused);
  else if (isWithdrawalList(member.name)) {
    const { ids, unread } = readWithdrawals(member.bytes);
    for (const id of ids) withdrawn.set(id, member.name);
    if (unread.length > 0)
      yield refuse(
        `lignes sans identifiant de texte : ${unread.slice(0, 10).join(', ')}${unread.length > 10 ? '…' : ''}`,
      );
  } else {
    try {
      const deliberation = readDeliberation(member.bytes);
      const { id, number, title, decided, published } = deliberation;
      const serial = Number(id.slice('CNILTEXT'.length));
      if (seen.has(serial))
        yield refuse(`l’identifiant ${id} a déjà été lu ; seul le premier fichier compte`, {
          id,
          number,
          title,
          decided,
          published,
        });
      else if (isSanction(deliberation)) sanctions.push(readSanction(deliberation));
      else yield bareResult('ignored', { id, number, title, decided, published }, null);
      seen.add(serial);
    } catch (error) {
      if (!(error instanceof UnreadableDeliberation)) throw error;
      yield refuse(error.message);
    }
  }
}

function* withdrawals({ withdrawn, sanctions }: Memory, known: KnownDecisions): Generator<ImportResult> {
  const present = new Set(sanctions.map(({ id }) => id));
  for (const [id, list] of [...withdrawn].toSorted()) {
    if (present.has(id)) continue;
    const ours = known.find(id, null);
    const facts = ours?.facts;
    const about = ours
      ? `ce texte est retiré de l’archive ; ${ours.file} s’appuie sur lui`
      : 'ce texte est retiré de l’archive ; aucun de nos articles ne le cite';
    yield bareResult(
      'withdrawn',
      { id, number: facts?.number ?? null, decided: facts?.decided ?? null, published: facts?.published ?? null },
      `${list} : ${about}`,
    );
  }
}

function* sanctions({ sanctions, withdrawn }: Memory, options: ImportOptions): Generator<ImportResult> {
  const drafted = new Map<string, string>();
  for (const sanction of sanctions.toSorted(byDayThenId)) {
    const list = withdrawn.get(sanction.id);
    const twin = sanction.number === null ? undefined : drafted.get(sanction.number);
    if (list !== undefined)
      yield sanctionResult(sanction, 'withdrawn', [], [`${list} : ce texte est fourni et retiré par la même archive`]);
    else if (twin !== undefined)
      yield sanctionResult(
        sanction,
        'new',
        [],
        [`${twin} porte déjà le numéro ${sanction.number} dans cette archive : aucun brouillon`],
      );
    else {
      const result = compared(sanction, options);
      if (result.status === 'new' && sanction.number !== null) drafted.set(sanction.number, sanction.id);
      yield result.status === 'new' && options.saveDraft
        ? withDraft(result, sanction, options, options.saveDraft)
        : result;
    }
  }
}

function compared(sanction: Sanction, { known, vocabulary }: ImportOptions): ImportResult {
  const ours = known.find(sanction.id, sanction.number);
  if (!ours) return sanctionResult(sanction, 'new', [], []);
  if (!ours.facts)
    return sanctionResult(
      sanction,
      'different',
      [],
      [`${ours.file} ne passe pas la vérification du contenu : la comparaison n’est pas possible`],
    );
  const differences = compareSanction(sanction, ours.facts, vocabulary.organisations);
  if (differences.length > 0) return sanctionResult(sanction, 'different', differences, []);
  return sanctionResult(sanction, sanction.unread.length === 0 ? 'identical' : 'uncompared', [], []);
}

/** When a draft cannot be written, reports it and goes on. */
function withDraft(
  result: ImportResult,
  sanction: Sanction,
  { vocabulary, today }: ImportOptions,
  save: (draft: Draft) => string,
): ImportResult {
  try {
    return { ...result, draft: save(draftArticle(sanction, vocabulary, today)) };
  } catch (error) {
    const reason = `le brouillon n’a pas pu être écrit (${error instanceof Error ? error.message : String(error)})`;
    return {
      ...result,
      status: 'unreadable',
      problem: [reason, result.problem].filter((part) => part !== null).join('\n'),
    };
  }
}

function byDayThenId(a: Sanction, b: Sanction): number {
  return order(a.decided ?? '', b.decided ?? '') || order(a.id, b.id);
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
