/** Every provision that the prose cites is breached according to the record, or declared as mentioned. */

import type { WrittenProvision } from '../../french/provisions.ts';
import type { LegalText } from '../../schema/provision.ts';
import { isProminent } from '../passages.ts';
import { provisionsIn } from '../readers.ts';
import type { Rule } from '../rule.ts';
import { isAsserted } from '../statements.ts';

const TEXTS: Readonly<Record<LegalText, string>> = {
  rgpd: 'du RGPD',
  lil: 'de la loi Informatique et Libertés',
  cpce: 'du CPCE',
};

export const provisionUndeclared: Rule = {
  name: 'provision-undeclared',
  severity: 'error',
  reads: 'articles',
  about:
    'Tout article de texte cité est un manquement retenu (provisions), un grief jugé (holdings) ou une mention déclarée (mentions.provisions), au paragraphe près.',
  check({ passages, english, record }, _, report) {
    for (const passage of [...passages, ...english]) {
      for (const {
        0: written,
        1: active,
        2: of,
        3: article = active ?? '',
        4: code = of ?? '',
        index,
      } of passage.text.matchAll(OTHER_CODE))
        if (isAsserted(passage.text, index))
          report({
            place: passage.placeAt(index + written.indexOf(article)),
            severity: isProminent(passage) ? 'error' : 'warning',
            message: `l’article ${article} du ${code} est dit méconnu, et la fiche ne le retient pas`,
            fix: 'Nommer le fondement que la fiche retient, ou dire qui invoque celui-ci.',
          });
      for (const cited of provisionsIn(passage)) {
        const candidates = cited.text === null ? (['rgpd', 'lil', 'cpce'] as const) : [cited.text];
        if (candidates.some((text) => isDeclared(identifier(text, cited), record.provisions))) continue;
        const named = cited.text === null ? '' : ` ${TEXTS[cited.text]}`;
        const id = identifier(cited.text ?? likelyText(passage.text, cited), cited);
        report({
          place: passage.placeAt(cited.start),
          severity: isProminent(passage) && cited.text !== null ? 'error' : 'warning',
          message: `l’article ${cited.written}${named} n’est ni un manquement retenu ni un fondement déclaré`,
          fix: `Corriger la référence, ou ajouter ${id}${cited.text === null ? ' (ou l’article du texte visé)' : ''} à mentions.provisions.`,
        });
      }
    }
  },
};

/** A breach of an article of a code that no decision of the CNIL is founded on. */
const CODE =
  'du (code (?:pénal|civil|de la consommation|du travail|de la santé publique|de la sécurité intérieure|monétaire et financier|de commerce|général des impôts))(?!\\p{L})';
const ARTICLE = 'art(?:icles?|\\.) ((?:[LRD]\\.? ?)?\\d[\\d-]*)';
const OTHER_CODE = new RegExp(
  [
    `(?<!\\p{L})(?:(?:manquements?|violations?|méconnaissances?) (?:à|aux|de|des|d’)[^.;:]{0,20}?|(?:a|ont|avait) (?:violé|méconnu|enfreint) (?:l’|les ))${ARTICLE} ${CODE}`,
    `(?<!\\p{L})${ARTICLE} ${CODE} (?:a été|est|ont été|sont) (?:violé|méconnu|enfreint)`,
  ].join('|'),
  'giu',
);

/** The text of an article that the sentence does not name in full: « de la loi » is the one of 1978. */
function likelyText(text: string, { start, written, steps }: WrittenProvision): LegalText {
  if (/^[lr]\d/.test(steps[0] ?? '')) return 'cpce';
  return /^,? de (?:la|cette|ladite) loi(?!\p{L})/u.test(text.slice(start + written.length)) ? 'lil' : 'rgpd';
}

/** A point of the law of 1978 has no identifier, so that of its article is used. */
function identifier(text: LegalText, { steps }: WrittenProvision): string {
  return text === 'lil' ? `lil-${steps[0]}` : [text, ...steps].join('-');
}

/** An article covers its paragraphs, and a paragraph its article: « l’article 5 » may sum up a breach of 5, § 1, e). */
function isDeclared(cited: string, declared: ReadonlySet<string>): boolean {
  return [...declared].some((id) => {
    const known = id.replace(/-ancien$/, '');
    return known === cited || known.startsWith(`${cited}-`) || cited.startsWith(`${known}-`);
  });
}
