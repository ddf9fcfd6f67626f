import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDeliberation, UnreadableDeliberation } from '#lib/sources/dila/deliberation.ts';
import { plainText } from '#lib/sources/text.ts';
import { textXml } from './texts.ts';

const bytes = (xml: string) => new TextEncoder().encode(xml);
const sound = textXml({
  id: 'CNILTEXT000000000901',
  number: 'SAN-2024-901',
  title: 'Délibération concernant la société ALPHA',
  decided: '2024-01-31',
  published: '2024-02-15',
  content: '<p>Un &amp;nbsp;deux<br/>trois</p>',
});

describe('readDeliberation', () => {
  it('reads the metadata and the text', () => {
    const { rawText, ...rest } = readDeliberation(bytes(sound));
    expect(rest).toEqual({
      id: 'CNILTEXT000000000901',
      number: 'SAN-2024-901',
      title: 'Délibération concernant la société ALPHA',
      kinds: ['Sanction'],
      decided: '2024-01-31',
      published: '2024-02-15',
    });
    expect(plainText(rawText)).toBe('Un deux\ntrois');
  });

  it('reads a text under TEXTE, a repeated kind, and a short title alone', () => {
    const xml = sound
      .replace('<BLOC_TEXTUEL>', '<TEXTE><BLOC_TEXTUEL>')
      .replace('</BLOC_TEXTUEL>', '</BLOC_TEXTUEL></TEXTE>')
      .replace('</NATURE_DELIB>', '</NATURE_DELIB><NATURE_DELIB>Avis</NATURE_DELIB>')
      .replace(/<TITREFULL>.*<\/TITREFULL>/, '<TITREFULL/>');
    const deliberation = readDeliberation(bytes(xml));
    expect(deliberation.kinds).toEqual(['Sanction', 'Avis']);
    expect(deliberation.title).toBe('Délibération concernant la société ALPHA'.slice(0, 40));
    expect(plainText(deliberation.rawText)).toBe('Un deux\ntrois');
  });

  it('gives no date for 2999-01-01, 30 February and an empty value', () => {
    const dated = (published: string) =>
      readDeliberation(bytes(textXml({ id: 'CNILTEXT000000000901', published }))).published;
    expect([dated('2999-01-01'), dated('2024-02-30'), dated('')]).toEqual([null, null, null]);
  });

  it.each([
    [
      'a wrong root',
      '<TEXTE_JURI><META/></TEXTE_JURI>',
      'l’élément racine est « TEXTE_JURI », « TEXTE_CNIL » est attendu',
    ],
    ['a second root', `${sound}<TEXTE_CNIL/>`, 'un second élément racine suit le premier'],
    ['an element that is not closed', sound.replace('</CONTENU>', ''), 'le XML est mal formé (Unexpected close tag)'],
    ['a file that stops', sound.slice(0, -20), 'le XML est mal formé (Unclosed root tag)'],
    ['text after the root', `${sound}bonjour`, 'le XML est mal formé (Text data outside of root node.)'],
    ['an unknown entity', sound.replace('trois', '&nbsp;'), 'le XML est mal formé (Invalid character entity)'],
    [
      'an attribute without quotes',
      sound.replace('<p>', '<p class=x>'),
      'le XML est mal formé (Unquoted attribute value)',
    ],
    [
      'an external entity',
      sound
        .replace('?>', '?><!DOCTYPE TEXTE_CNIL [<!ENTITY secret SYSTEM "file:///etc/passwd">]>')
        .replace('trois', '&secret;'),
      'le fichier déclare un DOCTYPE, qui n’est jamais lu',
    ],
    [
      'an entity bomb',
      sound
        .replace('?>', '?><!DOCTYPE TEXTE_CNIL [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>')
        .replace('trois', '&b;'),
      'le fichier déclare un DOCTYPE, qui n’est jamais lu',
    ],
    [
      'another declared encoding',
      sound.replace('UTF-8', 'ISO-8859-1'),
      'le fichier annonce l’encodage ISO-8859-1, UTF-8 est attendu',
    ],
    [
      'a forbidden character',
      sound.replace('trois', 'tr\u0001is'),
      'le fichier contient des caractères que XML interdit',
    ],
    ['a tower of elements', '<TEXTE_CNIL>'.concat('<a>'.repeat(200)), 'les éléments sont imbriqués trop profondément'],
    ['nothing', '', 'le fichier ne contient aucun élément XML'],
    ['no identifier', sound.replace(/<ID>.*<\/ID>/, ''), 'le texte n’a pas d’identifiant (META_COMMUN/ID)'],
    [
      'two identifiers',
      sound.replace('</ID>', '</ID><ID>CNILTEXT000000000902</ID>'),
      'l’identifiant « CNILTEXT000000000901 CNILTEXT000000000902 » n’est pas CNILTEXT et douze chiffres',
    ],
    [
      'an identifier that is a path',
      sound.replace('CNILTEXT000000000901</ID>', '../../etc</ID>'),
      'l’identifiant « ../../etc » n’est pas CNILTEXT et douze chiffres',
    ],
  ])('refuses %s', (_, xml, message) => {
    expect(() => readDeliberation(bytes(xml))).toThrow(message);
  });

  it('throws no other error, whatever is done to a file', () => {
    const outcome = (xml: string) => {
      try {
        return readDeliberation(bytes(xml)).id;
      } catch (error) {
        if (!(error instanceof UnreadableDeliberation)) throw error;
        return null;
      }
    };
    const damage = fc.tuple(
      fc.nat(sound.length),
      fc.nat(8),
      fc.oneof(
        fc.string(),
        fc.constantFrom('&#x110000;', '&#0;', '&#xd800;', '<![CDATA[', ']]>', '<?xml ?>', '</', '<!--'),
      ),
    );
    fc.assert(
      fc.property(fc.array(damage, { minLength: 1, maxLength: 3 }), (damages) => {
        outcome(damages.reduce((xml, [at, cut, text]) => xml.slice(0, at) + text + xml.slice(at + cut), sound));
      }),
      { numRuns: 2000 },
    );
    expect(outcome(sound)).toBe('CNILTEXT000000000901');
  });

  it('refuses bytes that are not UTF-8', () => {
    expect(() => readDeliberation(Buffer.from(sound, 'latin1'))).toThrow('le fichier n’est pas en UTF-8');
    expect(() => readDeliberation(Buffer.from(`\ufeff${sound}`, 'utf16le'))).toThrow('le fichier n’est pas en UTF-8');
  });
});
