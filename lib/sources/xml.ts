/** Reads an XML file of an authority. Strict: refuses any other file as a whole. */
import sax from 'sax';
import { BLOCK_EDGE, isBlock } from './text.ts';

/** The expected shape of a file. Paths of elements start at the root, with slashes. */
export interface XmlShape {
  readonly root: string;
  /** Whether an element contains the text; its inner elements are only markup. */
  readonly isText: (path: string) => boolean;
  /** Whether to read the value of an element. */
  readonly isField: (path: string) => boolean;
  /** Makes the error of a refusal. In: the reason, in French. */
  readonly refusal: (reason: string) => Error;
}

export interface XmlContents {
  /** Path of an element → its values, in order. */
  readonly fields: ReadonlyMap<string, readonly string[]>;
  /** The characters of the text, blocks separated by `BLOCK_EDGE`. */
  readonly rawText: string;
}

/** A document has about ten levels, including tables. */
const MAX_DEPTH = 100;

/**
 * The fields and the text of a file. Throws the error of `refusal`; never resolves a document type or an external
 * entity.
 */
export function readXml(bytes: Uint8Array, shape: XmlShape): XmlContents {
  return parse(decode(bytes, shape), shape);
}

function decode(bytes: Uint8Array, { refusal }: XmlShape): string {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw refusal('le fichier n’est pas en UTF-8');
  }
  // biome-ignore lint/suspicious/noControlCharactersInRegex: XML 1.0 forbids these very characters.
  if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/.test(text))
    throw refusal('le fichier contient des caractères que XML interdit');
  return text;
}

function parse(xml: string, { root, isText, isField, refusal }: XmlShape): XmlContents {
  const fields = new Map<string, string[]>();
  const path: string[] = [];
  let rawText = '';
  let roots = 0;
  /** Current depth inside the text; 0 outside. */
  let content = 0;
  // Only the five entities of XML; `@types/sax` does not have this option.
  const options = { strictEntities: true, position: true };
  const parser = sax.parser(true, options);
  const refuse = (reason: string): never => {
    throw refusal(`ligne ${parser.line + 1} : ${reason}`);
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
    if (path.length === 0 && (name !== root || roots > 0))
      refuse(
        roots > 0
          ? 'un second élément racine suit le premier'
          : `l’élément racine est « ${name.slice(0, 40)} », « ${root} » est attendu`,
      );
    if (path.length === 0) roots += 1;
    if (path.length >= MAX_DEPTH) refuse('les éléments sont imbriqués trop profondément');
    path.push(name);
    if (content > 0) {
      if (isBlock(name)) rawText += BLOCK_EDGE;
      return;
    }
    const here = path.join('/');
    if (isText(here)) content = path.length;
    else if (isField(here)) {
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
  if (roots === 0) throw refusal('le fichier ne contient aucun élément XML');
  return { fields, rawText };
}
