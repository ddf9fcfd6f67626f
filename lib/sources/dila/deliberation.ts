/** Reads one XML file of the CNIL archive of the DILA. Strict: refuses any other file as a whole. */
import { IsoDate } from '../../schema/date.ts';
import { plainLine } from '../text.ts';
import { readXml } from '../xml.ts';

/** The metadata of a text of the archive, and its raw text (see `plainText`). */
export interface Deliberation {
  /** `CNILTEXT` and twelve digits. */
  readonly id: string;
  /** The long title, when there is one. */
  readonly title: string;
  /** As in the archive: `SAN-2024-013`, `2016-204`; null when empty. */
  readonly number: string | null;
  /** Every `NATURE_DELIB`: « Sanction », « Avis »… */
  readonly kinds: readonly string[];
  /** `YYYY-MM-DD`, or null when the archive gives no valid date. */
  readonly decided: string | null;
  /** `YYYY-MM-DD`; null when the archive gives 2999-01-01 or no valid date. */
  readonly published: string | null;
  readonly rawText: string;
}

/** A file that cannot be read; the message gives the reason in French. */
export class UnreadableDeliberation extends Error {
  override readonly name = 'UnreadableDeliberation';
}

const ROOT = 'TEXTE_CNIL';
const COMMON = `${ROOT}/META/META_COMMUN/`;
const SPECIFIC = `${ROOT}/META/META_SPEC/META_CNIL/`;
/** The text is under the root, or under `TEXTE`. */
const CONTENTS = [`${ROOT}/BLOC_TEXTUEL/CONTENU`, `${ROOT}/TEXTE/BLOC_TEXTUEL/CONTENU`];

/**
 * Parses the deliberation of a file. Throws `UnreadableDeliberation`; never resolves a document type or an external
 * entity.
 */
export function readDeliberation(bytes: Uint8Array): Deliberation {
  const { fields, rawText } = readXml(bytes, {
    root: ROOT,
    isText: (path) => CONTENTS.includes(path),
    isField: (path) => path.startsWith(COMMON) || path.startsWith(SPECIFIC),
    refusal: (reason) => new UnreadableDeliberation(reason),
  });
  const all = (path: string) => (fields.get(path) ?? []).map(plainLine).filter((value) => value !== '');
  const first = (path: string) => all(path)[0] ?? null;
  const ids = all(`${COMMON}ID`);
  if (ids.length !== 1 || !/^CNILTEXT\d{12}$/.test(ids[0] ?? ''))
    throw new UnreadableDeliberation(
      ids.length === 0
        ? 'le texte n’a pas d’identifiant (META_COMMUN/ID)'
        : `l’identifiant « ${ids.join(' ').slice(0, 60)} » n’est pas CNILTEXT et douze chiffres`,
    );
  return {
    id: ids[0] ?? '',
    title: first(`${SPECIFIC}TITREFULL`) ?? first(`${SPECIFIC}TITRE`) ?? '',
    number: first(`${SPECIFIC}NUMERO`),
    kinds: all(`${SPECIFIC}NATURE_DELIB`),
    decided: day(first(`${SPECIFIC}DATE_TEXTE`)),
    published: day(first(`${SPECIFIC}DATE_PUBLI`)),
    rawText,
  };
}

/** In the archive, 2999-01-01 means « no date ». */
function day(value: string | null): string | null {
  return value !== null && value !== '2999-01-01' && IsoDate.safeParse(value).success ? value : null;
}
