import fc from 'fast-check';
import sax from 'sax';
import { expect, test } from 'vitest';
import { addressOf, fileKinds, isText } from '#lib/exports/files.ts';
import type { Corpus } from '#lib/schema/corpus.ts';
import { appeal, article, corpusOf, decision } from '#tests/views/cases.ts';

/** Text that means something to XML, JSON, YAML, a script or a path, and other text. */
const text = fc.oneof(
  fc.constantFrom('.', '..', '/', '\\'),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }),
  fc
    .array(
      fc.constantFrom(
        '<',
        '>',
        '&',
        '"',
        "'",
        ']]>',
        '<!--',
        '</script>',
        '\\',
        '\n',
        '\r',
        '\0',
        '\u2028',
        '%',
        '../',
        '#',
      ),
      { minLength: 1, maxLength: 6 },
    )
    .map((parts) => parts.join('')),
);

/** A corpus in which an editor wrote anything wherever text is free. */
const corpora = fc
  .record({ title: text, summary: text, name: text, number: text, note: text, was: text, quote: text })
  .map(({ title, summary, name, number, note, was, quote }): Corpus => {
    const told = decision({
      number,
      fine: 1000,
      themes: ['cookies'],
      provisions: ['rgpd-32'],
      respondents: [{ organisation: 'alpha', name, country: 'FR', fine: null, turnover: null }],
      appeals: [appeal({ note, number: quote, date: '2025-01-01' })],
      sources: [{ url: 'https://www.cnil.fr/', title: name, kind: 'official', proves: note, read: 'texte' }],
    });
    const corrections = [{ date: '2026-02-01', was, now: quote }];
    return corpusOf([article('a', { title, description: summary, markdown: quote, corrections, decisions: [told] })], {
      organisations: { alpha: { name, activity: note } },
      provisions: ['rgpd-32'],
      themes: { cookies: title },
    });
  });

/** Why a file is not what its type says; null when it is. */
function fault(type: string, content: string): string | null {
  if (/json/.test(type)) {
    JSON.parse(content);
    return null;
  }
  if (!/xml/.test(type)) return null;
  const parser = sax.parser(true);
  let found: string | null = null;
  parser.onerror = (error) => {
    found ??= error.message;
  };
  parser.onopentag = ({ name }) => {
    if (name.toLowerCase() === 'script') found ??= 'a script';
  };
  parser.write(content);
  if (found === null) parser.close();
  return found;
}

test('with any text, every file has an address below the root of its own, and is what its type says', async () => {
  const kinds = fileKinds.filter(isText);
  await fc.assert(
    fc.asyncProperty(corpora, async (corpus) => {
      const addresses = new Set<string>();
      for (const kind of kinds)
        for (const [name, write] of kind.files(corpus)) {
          const address = addressOf(kind, name);
          const { pathname } = new URL(address, 'https://recueil.example');
          expect({ address, pathname }).toEqual({ address, pathname: address });
          expect(addresses).not.toContain(address);
          addresses.add(address);
          expect({ address, fault: fault(kind.type, String(await write())) }).toEqual({ address, fault: null });
        }
      expect(addresses).toContain('/articles/a/citation.json');
    }),
    { numRuns: 60 },
  );
});
