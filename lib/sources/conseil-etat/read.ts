/** The Conseil d'État as a source: reads monthly archives or single files, in order of name; writes nothing. */
import { createHash } from 'node:crypto';
import { count, euros, longDate } from '../../format.ts';
import { UnusableSource } from '../problem.ts';
import type { OurSide, SourceReading } from '../source.ts';
import { aboutReader, matters } from './about.ts';
import { type ComparedRuling, compareRuling, type RulingEntry } from './compare.ts';
import { readRuling, UnreadableRuling } from './ruling.ts';
import { unzipXml } from './zip.ts';

/** A file of the source: a zip archive or an XML file, loaded only when it is read. */
export interface RulingFile {
  readonly name: string;
  readonly read: () => Promise<Uint8Array>;
}

export async function readConseilEtat(
  files: readonly RulingFile[],
  ours: OurSide,
  onProgress: (text: string) => void = () => {},
): Promise<SourceReading<RulingEntry>> {
  const aboutOf = aboutReader(ours.decisions, ours.vocabulary.organisations);
  const found: ComparedRuling[] = [];
  const problems: string[] = [];
  let rulings = 0;
  let newest: string | null = null;
  let version: string | null = null;
  let checksum: string | null = null;
  for (const file of files.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    const bytes = await file.read();
    let members: [string, Uint8Array][];
    try {
      members = /\.zip$/i.test(file.name) ? unzipXml(bytes) : [[file.name, bytes]];
    } catch (error) {
      if (!(error instanceof UnusableSource)) throw error;
      problems.push(`${file.name} : ${error.message}`);
      continue;
    }
    for (const [name, member] of members) {
      rulings += 1;
      onProgress(`Conseil d’État : ${rulings} décisions lues`);
      try {
        const ruling = readRuling(member);
        if (ruling.date !== null && (newest === null || ruling.date > newest)) newest = ruling.date;
        const about = aboutOf(ruling.text);
        if (matters(about)) found.push(compareRuling(ruling, about, ours.decisions));
      } catch (error) {
        if (!(error instanceof UnreadableRuling)) throw error;
        problems.push(`${name} : ${error.message}`);
      }
    }
    version = file.name;
    checksum = `sha256-${createHash('sha256').update(bytes).digest('hex')}`;
  }
  const of = (status: ComparedRuling['status']) =>
    found
      .filter((ruling) => ruling.status === status)
      .map(({ entry }) => entry)
      .toSorted((a, b) => ((a.date ?? '') < (b.date ?? '') ? -1 : 1));
  const report = {
    source: 'conseil-etat' as const,
    state: newest,
    problem: problems.length === 0 ? null : problems.slice(0, 20).join('\n'),
    identical: of('identical').length,
    new: of('new'),
    changed: of('changed'),
    vanished: [],
  };
  return {
    report,
    lines: [
      `Conseil d’État : ${count(rulings, 'décision lue', 'décisions lues', 'aucune')}, dont ${count(found.length, 'intéresse', 'intéressent', 'aucune n’intéresse')} le recueil : ${count(report.identical, 'connue', 'connues')}, ${count(report.new.length, 'nouvelle', 'nouvelles')}, ${count(report.changed.length, 'différente', 'différentes')}.`,
      ...report.changed.flatMap((entry) => entryLines('différente', entry)),
      ...report.new.flatMap((entry) => entryLines('à lire', entry)),
    ],
    files: new Map(),
    // A file that could not be read completely is read again next time.
    next: version === null || problems.length > 0 ? null : { read: ours.today, state: newest, version, checksum },
  };
}

function entryLines(status: string, entry: RulingEntry): string[] {
  const { numbers, date, ecli, decisions, organisations, outcome, fineAfter, quote, doubt, differences } = entry;
  const head = [`n° ${numbers.join(', ')}`, date === null ? null : longDate(date), ecli].flatMap((part) => part ?? []);
  return [
    `  ${status} : ${head.join(' · ')}`,
    ...(decisions.length === 0 ? [] : [`      nos décisions : ${decisions.join(', ')}`]),
    ...(organisations.length === 0 ? [] : [`      nos organismes : ${organisations.join(', ')}`]),
    `      proposé pour « appeals » : ${outcome}${fineAfter === null ? '' : `, ${euros(fineAfter)}`}${doubt === null ? '' : ` — à vérifier : ${doubt}`}`,
    ...quote.map((article) => `      « ${article} »`),
    ...differences.map(
      ({ field, theirs, ours }) => `      ${field} : l’arrêt dit ${theirs ?? 'rien'}, nous ${ours ?? 'rien'}`,
    ),
  ];
}
