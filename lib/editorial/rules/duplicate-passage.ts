/** A paragraph is written once: what two articles say in the same words belongs to a page of its own. */
import { createHash } from 'node:crypto';
import { plainWords } from '../../french/letters.ts';
import type { Passage } from '../passages.ts';
import type { ArticleSubject, Occurrence, Rule } from '../rule.ts';

/** « Aucun recours trouvé à la date de vérification. » may stand everywhere; a paragraph of this many words may not. */
const WORDS = 15;

export const duplicatePassage: Rule = {
  name: 'duplicate-passage',
  severity: 'warning',
  reads: 'articles',
  about: 'Un paragraphe n’est pas repris d’un autre article : on le reformule, ou on y renvoie par un lien.',
  check({ passages }, { repeated }, report) {
    for (const passage of passages) {
      const first = repeated.get(passage);
      if (first === undefined) continue;
      report({
        place: passage.placeAt(0),
        message: `ce paragraphe est déjà dans ${first.file}, ligne ${first.passage.placeAt(0).line}`,
        fix: 'Le reformuler, ou renvoyer à l’autre article par un lien.',
      });
    }
  },
};

/** Every paragraph that an earlier article holds, with that first occurrence: each is hashed once, none is compared. */
export function repeatedPassages(subjects: readonly ArticleSubject[]): Map<Passage, Occurrence> {
  const first = new Map<string, Occurrence>();
  const repeated = new Map<Passage, Occurrence>();
  for (const { document, passages } of subjects)
    for (const passage of passages) {
      const key = paragraphKey(passage);
      const known = key === null ? undefined : first.get(key);
      if (known !== undefined && known.file !== document.file) repeated.set(passage, known);
      else if (key !== null && known === undefined) first.set(key, { file: document.file, passage });
    }
  return repeated;
}

/** A hash of the words of a paragraph, accents, case and punctuation aside; null where it is too short to be told apart. */
function paragraphKey({ zone, text }: Passage): string | null {
  if ((zone !== 'paragraph' && zone !== 'description') || text.length < WORDS * 4) return null;
  const words = plainWords(text);
  return words.length < WORDS ? null : createHash('sha1').update(words.join(' ')).digest('base64');
}
