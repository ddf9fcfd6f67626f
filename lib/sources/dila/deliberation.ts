/** Reads one XML file of the CNIL archive of the DILA, strictly: what is not exactly such a file is refused, whole. */
import sax from 'sax';
import { IsoDate } from '../../schema/date.ts';
import { BLOCK_EDGE, isBlock, plainLine } from './text.ts';

/** The metadata of a text of the archive, and its text still raw (`plainText` reads it). */
export interface Deliberation {
  /** `CNILTEXT` and twelve digits. */
  readonly id: string;
  /** The long title where there is one. */
  readonly title: string;
  /** As the archive writes it: `SAN-2024-013`, `2016-204`; null where it is empty. */
  readonly number: string | null;
  /** Every `NATURE_DELIB`: « Sanction », « Avis »… */
  readonly kinds: readonly string[];
  /** `YYYY-MM-DD`, or null where the archive gives no real day. */
  readonly decided: string | null;
  /** `YYYY-MM-DD`; null where the archive writes 2999-01-01, or no real day. */
  readonly published: string | null;
  readonly rawText: string;
}

/** A file that cannot be read; the message says why, in French. */
export class UnreadableDeliberation extends Error {
  override readonly name = 'UnreadableDeliberation';
}

const ROOT = 'TEXTE_CNIL';
const COMMON = `${ROOT}/META/META_COMMUN/`;
const SPECIFIC = `${ROOT}/META/META_SPEC/META_CNIL/`;
/** A deliberation needs about ten levels, tables included. */
const MAX_DEPTH = 100;
/** The text stands under the root, or under `TEXTE`. */
const CONTENTS = [`${ROOT}/BLOC_TEXTUEL/CONTENU`, `${ROOT}/TEXTE/BLOC_TEXTUEL/CONTENU`];

/** The deliberation that a file holds. Throws `UnreadableDeliberation`; no document type, no external entity is ever resolved. */
export function readDeliberation(bytes: Uint8Array): Deliberation {
  const { fields, rawText } = parse(decode(bytes));
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

/** 2999-01-01 is how the archive writes « no date ». */
function day(value: string | null): string | null {
  return value !== null && value !== '2999-01-01' && IsoDate.safeParse(value).success ? value : null;
}

function decode(bytes: Uint8Array): string {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new UnreadableDeliberation('le fichier n’est pas en UTF-8');
  }
  // biome-ignore lint/suspicious/noControlCharactersInRegex: XML 1.0 forbids these very characters.
  if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/.test(text))
    throw new UnreadableDeliberation('le fichier contient des caractères que XML interdit');
  return text;
}

function parse(xml: string): { fields: Map<string, string[]>; rawText: string } {
  const fields = new Map<string, string[]>();
  const path: string[] = [];
  let rawText = '';
  let roots = 0;
  /** Depth of the `CONTENU` that is being read; 0 outside. */
  let content = 0;
  // Only the five entities of XML: `@types/sax` does not know this option.
  const options = { strictEntities: true, position: true };
  const parser = sax.parser(true, options);
  const refuse = (reason: string): never => {
    throw new UnreadableDeliberation(`ligne ${parser.line + 1} : ${reason}`);
  };
  const characters = (text: string) => {
    if (content > 0) rawText += text;
    else {
      const values = fields.get(path.join('/'));
      if (values) values.push((values.pop() ?? '') + text);
    }
  };
  parser.onerror = (error) => refuse(`le XML est mal formé (${error.message.split('\n')[0]})`);
  parser.ondoctype = () => refuse('le fichier déclare un DOCTYPE, qui n’est jamais lu');
  parser.onprocessinginstruction = ({ name, body }) => {
    const encoding = name === 'xml' ? /encoding\s*=\s*["']([^"']+)["']/i.exec(body)?.[1] : undefined;
    if (encoding !== undefined && !/^utf-?8$/i.test(encoding))
      refuse(`le fichier annonce l’encodage ${encoding}, UTF-8 est attendu`);
  };
  parser.onopentag = ({ name }) => {
    if (path.length === 0 && (name !== ROOT || roots > 0))
      refuse(
        roots > 0
          ? 'un second élément racine suit le premier'
          : `l’élément racine est « ${name.slice(0, 40)} », « ${ROOT} » est attendu`,
      );
    if (path.length === 0) roots += 1;
    if (path.length >= MAX_DEPTH) refuse('les éléments sont imbriqués trop profondément');
    path.push(name);
    if (content > 0) {
      if (isBlock(name)) rawText += BLOCK_EDGE;
      return;
    }
    const here = path.join('/');
    if (CONTENTS.includes(here)) content = path.length;
    else if (here.startsWith(COMMON) || here.startsWith(SPECIFIC)) {
      const values = fields.get(here);
      if (values) values.push('');
      else fields.set(here, ['']);
    }
  };
  parser.onclosetag = (name) => {
    if (content > 0 && (path.length === content || isBlock(name))) rawText += BLOCK_EDGE;
    if (path.length === content) content = 0;
    path.pop();
  };
  parser.ontext = characters;
  parser.oncdata = characters;
  parser.write(xml).close();
  if (roots === 0) throw new UnreadableDeliberation('le fichier ne contient aucun élément XML');
  return { fields, rawText };
}
