/** Reads one XML file of the open data of administrative justice: its metadata and its text. */
import { IsoDate } from '../../schema/date.ts';
import { plainLine, plainText } from '../text.ts';
import { readXml } from '../xml.ts';

/** A decision or an order of the Conseil d'État. */
export interface Ruling {
  /** Numbers of its cases: `449209`. */
  readonly numbers: readonly string[];
  readonly ecli: string | null;
  /** Date of public reading, `YYYY-MM-DD`. */
  readonly date: string | null;
  /** Plain text, one paragraph per line. */
  readonly text: string;
}

/** A file that cannot be read; the message gives the reason in French. */
export class UnreadableRuling extends Error {
  override readonly name = 'UnreadableRuling';
}

const ROOT = 'Document';

/** Parses the ruling of a file. Throws `UnreadableRuling`. */
export function readRuling(bytes: Uint8Array): Ruling {
  const { fields, rawText } = readXml(bytes, {
    root: ROOT,
    isText: (path) => path.endsWith('/Texte_Integral'),
    isField: (path) => path.startsWith(`${ROOT}/`),
    refusal: (reason) => new UnreadableRuling(reason),
  });
  const all = (name: string) =>
    [...fields]
      .filter(([path]) => path.endsWith(`/${name}`))
      .flatMap(([, values]) => values.map(plainLine))
      .filter((value) => value !== '');
  const numbers = [...new Set(all('Numero_Dossier').flatMap((value) => value.match(/\d{5,6}/g) ?? []))];
  if (numbers.length === 0) throw new UnreadableRuling('aucun numéro de dossier n’est donné (Numero_Dossier)');
  const text = plainText(rawText);
  if (text === '') throw new UnreadableRuling('le texte est vide (Texte_Integral)');
  const date = all('Date_Lecture')[0] ?? null;
  const ecli = all('Numero_ECLI')[0] ?? null;
  return {
    numbers: [...new Set([...numbers, ...joinedNumbers(text)])],
    ecli: ecli !== null && /^ECLI:FR:/.test(ecli) ? ecli : null,
    date: date !== null && IsoDate.safeParse(date).success ? date : null,
    text,
  };
}

/** The numbers of joined cases: « Vu la procédure suivante : 1° Sous le n° 449209, … 2° Sous le n° 449210 ». */
function joinedNumbers(text: string): string[] {
  return [...text.matchAll(/(?<!\p{L})Sous (?:le|les) n(?:°|os?|uméros?) ?(\d{6})(?: (?:et|,) (\d{6}))?/giu)].flatMap(
    ([, first, second]) => [first, second].flatMap((number) => number ?? []),
  );
}
