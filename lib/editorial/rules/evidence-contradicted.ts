/** Refuses « le texte n’a pas été lu » in an article whose sources are marked as read. */

import { type Sentence, sentencesOf } from '../../french/sentences.ts';
import { decisionId } from '../../schema/decision.ts';
import { isTextRead } from '../../schema/evidence.ts';
import { readNumbers } from '../numbers.ts';
import type { Rule } from '../rule.ts';

const NOT = 'n’(?:a|ont|avait|avaient|ayant|est|sont) (?:donc |encore )?(?:pas|jamais) (?:été |pu être )?';
/**
 * « non trouvé », « n’a pas été ouvert »: these words apply to many things, so they must follow a word for the text.
 */
const NO_TEXT = `(?:délibération|décision|sanction|texte|dispositif)(?: (?:intégrale?|complète?|complet|entière?|de la CNIL|de la (?:délibération|décision|sanction)|de la formation restreinte))*,?(?: qui)? (?:${NOT}|non )(?:re)?(?:lu|trouvé|consulté|ouvert)e?s?(?!\\p{L})`;
/** « n’a pas été lu », about anything: it would be in the text. */
const UNREAD = `${NOT}lue?s?(?!\\p{L})(?! par )`;
const DENIAL = new RegExp(`${NO_TEXT}|${UNREAD}`, 'giu');

/** Words for court texts and other documents, which the sources of the decision do not cover. */
const OTHER_TEXT =
  /(?<!\p{L})(?:Conseil d’État|juges?|arrêts?|ordonnances?|jugements?|requêtes?|recours|tribunal|Cour|rapport|observations|avis|mise en demeure|lignes directrices|clôture|courriels?|courriers?|messages?|demandes?|plaintes?)(?!\p{L})/iu;
/** Words for the text of the authority, in addition to its number. */
const OWN_TEXT = /(?<!\p{L})(?:délibération|formation restreinte|CNIL)(?!\p{L})/u;

export const evidenceContradicted: Rule = {
  name: 'evidence-contradicted',
  severity: 'error',
  reads: 'articles',
  about: 'Le texte d’une décision marqué lu (read: texte ou traduction) n’est pas dit « non lu » ou « non trouvé ».',
  check({ document, passages }, _, report) {
    const { decisions } = document.data;
    const read = new Set(decisions.filter(({ sources }) => isTextRead(sources)).map(decisionId));
    if (read.size === 0) return;
    const judged = decisions.some(({ appeals }) => appeals.length > 0);
    const isOfRead = (sentence: Sentence) => {
      const numbers = readNumbers(sentence.text).map(({ value }) => value);
      if (numbers.length > 0) return numbers.some((number) => read.has(number));
      if (read.size < decisions.length || OTHER_TEXT.test(sentence.text)) return false;
      return !judged || OWN_TEXT.test(sentence.text);
    };
    for (const passage of passages.filter(({ zone }) => zone !== 'quote'))
      for (const sentence of sentencesOf(passage.text).filter(isOfRead))
        for (const { 0: written, index } of sentence.text.matchAll(DENIAL))
          report({
            place: passage.placeAt(sentence.start + index),
            message: `« ${written} » contredit les sources : le texte de la décision y est marqué lu`,
            fix: 'Dire ce que le texte établit, ou corriger read.',
          });
  },
};
