/** No paragraph appears in two articles: shared text belongs on a page of its own. */
import { createHash } from 'node:crypto';
import { plainWords } from '../../french/letters.ts';
import type { Passage } from '../passages.ts';
import type { ArticleSubject, Occurrence, Rule } from '../rule.ts';

/** Shortest paragraph that counts, in words. « Aucun recours trouvé à la date de vérification. » may be repeated. */
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

/** Every paragraph already present in an earlier article, with its first occurrence. Compares hashes. */
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

/** A hash of the words of a paragraph, without accents, case and punctuation; null when the paragraph is too short. */
function paragraphKey({ zone, text }: Passage): string | null {
  if ((zone !== 'paragraph' && zone !== 'description') || text.length < WORDS * 4) return null;
  const words = plainWords(text);
  return words.length < WORDS ? null : createHash('sha1').update(words.join(' ')).digest('base64');
}
