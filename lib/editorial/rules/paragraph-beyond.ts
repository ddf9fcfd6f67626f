/** A text does not cite a paragraph beyond the last one of the decision. */

import { sentencesOf } from '../../french/sentences.ts';
import { decisionId } from '../../schema/decision.ts';
import { lastParagraph } from '../../schema/paragraphs.ts';
import { readNumbers } from '../numbers.ts';
import type { Rule } from '../rule.ts';

/** « § 85 », « §§ 85 à 97 », « §§ 12, 15-18 et 20 », « paragraphes 85 et 86 »; « § 4.4 » uses another numbering. */
const CITED = /(?:§§?|(?<!\p{L})paragraphes?) ?(\d+(?:(?:, | et | à | ?[-–] ?)\d+)*)(?!\d|\.\d)/giu;

/** An article of law just before: the paragraph is one of its own, « article 5, § 1 ». */
const OF_ARTICLE = /(?<!\p{L})(?:art(?:icles?|\.)|considérants?) [\p{L}\d.-]+,? ?$/iu;
/** A court or a guideline: the paragraph is one of theirs. */
const OTHER_TEXT = /(?<!\p{L})(?:CJUE|Cour|Conseil d’État|CEPD|EDPB|G29|lignes directrices|C-\d+\/\d\d|ECLI)/iu;

export const paragraphBeyond: Rule = {
  name: 'paragraph-beyond',
  severity: 'error',
  reads: 'articles',
  about: 'Un paragraphe cité (« § 85 ») existe : il ne dépasse pas le dernier de la décision (paragraphs).',
  check({ document, passages }, _, report) {
    const { decisions, checks } = document.data;
    const lasts = new Map(
      decisions.flatMap((decision) =>
        decision.paragraphs === undefined ? [] : [[decisionId(decision), decision.paragraphs] as const],
      ),
    );
    if (lasts.size === 0) return;
    const longest = Math.max(...lasts.values());
    const fix = 'Corriger le paragraphe, ou paragraphs s’il n’est pas le dernier de la décision.';
    for (const [i, { paragraphs }] of checks.entries())
      if (paragraphs !== undefined && lastParagraph(paragraphs) > longest)
        report({
          place: document.locate(['checks', i, 'paragraphs']),
          message: `« ${paragraphs} » dépasse le dernier paragraphe de la décision, le ${longest}`,
          fix,
        });
    for (const passage of passages.filter(({ zone }) => zone !== 'quote'))
      for (const sentence of sentencesOf(passage.text))
        for (const { 0: written, 1: list = '', index } of sentence.text.matchAll(CITED)) {
          const before = sentence.text.slice(0, index);
          if (OF_ARTICLE.test(before) || OTHER_TEXT.test(before.slice(-60))) continue;
          const named = readNumbers(before).at(-1)?.value;
          const last = named === undefined ? longest : lasts.get(named);
          const cited = Math.max(...(list.match(/\d+/g) ?? []).map(Number));
          if (last === undefined || cited <= last) continue;
          report({
            place: passage.placeAt(sentence.start + index),
            message: `« ${written} » dépasse le dernier paragraphe de la décision, le ${last}`,
            fix,
          });
        }
  },
};
