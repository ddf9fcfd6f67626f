/** A paragraph is written once: what two articles say in the same words belongs to a page of its own. */
import { createHash } from 'node:crypto';
import type { Passage } from '../passages.ts';
import type { Occurrence, Rule, Subject } from '../rule.ts';

/** « Aucun recours trouvé à la date de vérification. » may stand everywhere; a paragraph of this many words may not. */
const WORDS = 15;

export const duplicatePassage: Rule = {
  name: 'duplicate-passage',
  severity: 'warning',
  about: 'Un paragraphe n’est pas repris d’un autre article : on le reformule, ou on y renvoie par un lien.',
  check({ document, passages }, { paragraphs }, report) {
    for (const passage of passages) {
      const key = paragraphKey(passage);
      const first = key === null ? undefined : paragraphs.get(key);
      if (first === undefined || first.file === document.file) continue;
      report({
        place: passage.placeAt(0),
        message: `ce paragraphe est déjà dans ${first.file}, ligne ${first.passage.placeAt(0).line}`,
        fix: 'Le reformuler, ou renvoyer à l’autre article par un lien.',
      });
    }
  },
};

/** The first occurrence of every paragraph long enough, in the order of the articles: each is looked at once. */
export function firstOccurrences(subjects: readonly Subject[]): Map<string, Occurrence> {
  const found = new Map<string, Occurrence>();
  for (const { document, passages } of subjects)
    for (const passage of passages) {
      const key = paragraphKey(passage);
      if (key !== null && !found.has(key)) found.set(key, { file: document.file, passage });
    }
  return found;
}

/** A hash of the words of a paragraph, accents, case and punctuation aside; null where it is too short to be told apart. */
function paragraphKey({ zone, text }: Passage): string | null {
  if ((zone !== 'paragraph' && zone !== 'description') || text.length < WORDS * 4) return null;
  const words =
    text
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[\p{L}\d]+/gu) ?? [];
  return words.length < WORDS ? null : createHash('sha1').update(words.join(' ')).digest('base64');
}
