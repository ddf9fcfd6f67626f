/** The DILA archive as a source: imports its updates in order; prepares drafts without writing them. */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import path from 'node:path';
import { count, longDate } from '../../format.ts';
import { namedUntil } from '../../schema/decision.ts';
import type { OurSide, SourceReading } from '../source.ts';
import type { Draft } from './draft.ts';
import { importArchive } from './import.ts';
import { textReport } from './report.ts';
import type { ImportResult } from './result.ts';

/** An update or the whole archive; its name contains the time when it was made, so names sort by time. */
const ARCHIVE = /^(?:CNIL|Freemium_cnil_global)_(\d{8}-\d{6})\.tar\.gz$/i;

/** Creation time of an archive: `20260714-205912`; null when the name is not one of the DILA. */
export function momentOf(name: string): string | null {
  return ARCHIVE.exec(path.basename(name))?.[1] ?? null;
}

/** In: the paths of the archives. Reads them by creation time and skips those already read. */
export async function readDila(
  archives: readonly string[],
  ours: OurSide,
  onProgress: (text: string) => void = () => {},
): Promise<SourceReading<ImportResult>> {
  const last = momentOf(ours.sources?.dila.version ?? '') ?? '';
  const inOrder = archives
    .filter((archive) => (momentOf(archive) ?? '~') > last)
    .toSorted((a, b) => order(momentOf(a) ?? '~', momentOf(b) ?? '~') || order(a, b));
  const files = new Map<string, string>();
  const saveDraft = ({ slug, text }: Draft): string => {
    for (let n = 1; ; n++) {
      const name = n === 1 ? slug : `${slug}-${n}`;
      const file = `articles/${name}.md`;
      if (ours.taken.has(name) || files.has(file)) continue;
      files.set(file, text);
      return file;
    }
  };
  const results: ImportResult[] = [];
  const problems: string[] = [];
  let next: SourceReading['next'] = null;
  for (const archive of inOrder) {
    const own: ImportResult[] = [];
    const before = new Map(files);
    for await (const result of importArchive({
      source: archive,
      known: ours.known,
      vocabulary: ours.vocabulary,
      today: ours.today,
      saveDraft,
      onProgress: (members, sanctions) =>
        onProgress(`${path.basename(archive)} : ${members} fichiers lus, ${sanctions} sanctions`),
    }))
      own.push(result);
    const damage = own.find(
      ({ status, id, problem }) => status === 'unreadable' && id === null && damaged(problem, archive),
    );
    if (damage) {
      // After a damaged update, the next ones would be out of order: they wait for the next run.
      problems.push(damage.problem ?? path.basename(archive));
      files.clear();
      for (const [name, text] of before) files.set(name, text);
      break;
    }
    results.push(...own);
    next = {
      read: ours.today,
      state: dayOf(momentOf(archive)),
      version: path.basename(archive),
      checksum: `sha256-${await digest(archive)}`,
    };
  }
  // For the same text, the later update replaces the earlier one.
  const final = [...new Map(results.map((result) => [result.id ?? result.problem, result])).values()];
  const of = (...statuses: readonly ImportResult['status'][]) =>
    final.filter(({ status }) => statuses.includes(status));
  const unreadable = of('unreadable');
  if (unreadable.length > 0)
    problems.push(...unreadable.slice(0, 10).map(({ problem }) => problem ?? 'un texte ne se lit pas'));
  const drafted = new Set(final.flatMap(({ draft }) => draft ?? []));
  for (const name of files.keys()) if (!drafted.has(name)) files.delete(name);
  return {
    report: {
      source: 'dila',
      state: next?.state ?? null,
      problem: problems.length === 0 ? null : problems.join('\n'),
      identical: of('identical').length,
      new: of('new'),
      changed: of('different', 'uncompared'),
      vanished: of('withdrawn'),
    },
    lines: linesOf(final, inOrder.length, ours),
    files,
    next,
  };
}

/** Whether a result is about the archive itself, not one of its texts. */
function damaged(problem: string | null, archive: string): boolean {
  return problem?.startsWith(`${path.basename(archive)} : `) ?? false;
}

function linesOf(results: readonly ImportResult[], archives: number, ours: OurSide): string[] {
  const report = textReport(true);
  const identical = results.filter(({ status }) => status === 'identical');
  const told = results.filter(({ status }) => status !== 'identical' && status !== 'ignored');
  return [
    `Archive de la DILA : ${count(archives, 'archive lue', 'archives lues', 'aucune archive')}, ${count(identical.length, 'sanction identique', 'sanctions identiques')}, ${count(told.length, 'texte à voir', 'textes à voir', 'rien de nouveau')}.`,
    ...told.flatMap((result) =>
      report
        .add(result)
        .trimEnd()
        .split('\n')
        .map((line) => `  ${line}`),
    ),
    ...results.flatMap((result) => anonymisedLines(result, ours)),
  ];
}

/**
 * A text withdrawn, or published without names that we still have: whether the authority had announced it, and when.
 */
function anonymisedLines({ id, number, status, read }: ImportResult, { known, today }: OurSide): string[] {
  const facts = id === null ? undefined : known.find(id, number)?.facts;
  if (!facts?.respondents.some(({ name }) => name !== null)) return [];
  const gone =
    status === 'withdrawn' ||
    (['identical', 'uncompared', 'different'].includes(status) && read.respondents.length === 0);
  if (!gone) return [];
  const until = namedUntil(facts);
  const head = `  ${facts.number ?? facts.id ?? id} : ${status === 'withdrawn' ? 'texte retiré' : 'texte sans les noms'}`;
  if (until === null) return [`${head}, et la durée de la publicité nominative n’est pas connue (namedForYears)`];
  return until <= today
    ? [`${head}, comme la CNIL l’avait prévu au ${longDate(until)} (namedUntil)`]
    : [`${head}, avant le ${longDate(until)} que la CNIL avait prévu (namedUntil) : à vérifier`];
}

function dayOf(moment: string | null): string | null {
  return moment === null ? null : moment.replace(/^(\d{4})(\d{2})(\d{2}).*$/, '$1-$2-$3');
}

async function digest(file: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(file)) hash.update(chunk as Uint8Array);
  return hash.digest('hex');
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
