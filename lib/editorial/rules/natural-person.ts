/** No natural person is named. */
import { plainName } from '../../french/letters.ts';
import type { Rule } from '../rule.ts';

/** Particles of family names. */
const PARTICLE = '(?:(?:de la|de l’|du|des|de|von|van der|van) |d’)?';

/** A civility and a name; « M. X » and « Mme A. » already hide it, « Monsieur le président » names nobody. */
const CIVILITY = new RegExp(
  [
    `(?<![\\p{L}\\d.])(?:MM?\\.|Mmes?|Mlles?|Mes?|Drs?|Prs?|Mrs?\\.?|Ms\\.?|Messieurs|Monsieur|Mesdames|Madame|Mademoiselle|Maîtres?|Docteurs?|Professeure?s?)\\.? ${PARTICLE}\\p{Lu}[\\p{L}’-]*\\p{Ll}[\\p{L}’-]*(?: ${PARTICLE}\\p{Lu}[\\p{L}’-]+)*`,
    '(?<![\\p{L}\\d.])(?:MM?\\.|Mmes?|Mlles?|Me|Dr|Pr)\\.? \\p{Lu}{3,}',
  ].join('|'),
  'gu',
);

/** A role and, right after it or after a comma, a first name and a name: « la présidente, Prénom Nom ». */
const ROLE = new RegExp(
  `(?<!\\p{L})(?:(?:vice-)?présidente?|rapporteure?|directeur|directrice|gérante?|avocate?|commissaire|secrétaire générale?|déléguée?|juge|fondateur|fondatrice|dirigeante?|plaignante?|ministre|salariée?)(?: (?:publique?|adjointe?|générale?|juridique|d’\\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)?|de (?:la |l’)?\\p{L}+(?: \\p{Lu}\\p{L}+)?))*(?:,?|[^.,;:()]{0,60},) ((\\p{Lu}\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+)?) ${PARTICLE}\\p{Lu}\\p{Ll}[\\p{L}’-]+)(?!\\p{L})`,
  'gu',
);
/** First words of names of bodies, not of persons. */
const BODY =
  /^(?:Conseil|Commission|Autorité|Cour|Union|Comité|Haute|République|Grand|Société|Groupe|Banque|Caisse|Agence|Institut|Ministère|Direction|Tribunal|Le|La|Les|Il|Elle|Un|Une|Dans|Par|Sur|Pour|En|Son|Sa|Ses|Ce|Cette|Selon|Mais|Or)$/u;

export const naturalPerson: Rule = {
  name: 'natural-person',
  severity: 'warning',
  reads: 'every text',
  about: 'Aucune personne physique n’est nommée : ni rapporteur, ni avocat, ni plaignant.',
  check({ passages, english, asides }, { names }, report) {
    for (const passage of [...passages, ...english, ...asides]) {
      const found = [
        ...[...passage.text.matchAll(CIVILITY)].map(({ 0: written, index }) => ({ written, index })),
        ...namedByRole(passage.text, names),
      ];
      for (const { written, index } of found)
        report({
          place: passage.placeAt(index),
          message: `« ${written} » semble nommer une personne physique`,
          fix: 'Dire son rôle : le rapporteur, la présidente, l’avocat de la société.',
        });
    }
  },
};

/** Two words with capitals, a particle between them or none: what spares the reading of most passages. */
const TWO_NAMES = /[A-ZÀ-Ý][a-zà-ÿ]+ (?:d’|de |du |des )?(?:la |l’)?[A-ZÀ-Ý][a-zà-ÿ]/;

/** Names that follow a role, those of bodies left out. */
function namedByRole(text: string, bodies: ReadonlySet<string>): { written: string; index: number }[] {
  if (!TWO_NAMES.test(text)) return [];
  return [...text.matchAll(ROLE)].flatMap(({ 0: whole, 1: written = '', 2: first = '', index }) =>
    BODY.test(first) || bodies.has(plainName(written)) || [...bodies].some((body) => body.startsWith(plainName(first)))
      ? []
      : [{ written, index: index + whole.length - written.length }],
  );
}
