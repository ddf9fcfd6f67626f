/** References as CSL-JSON (https://citationstyles.org/), for citeproc, Zotero and Pandoc. */
import type { Reference } from '../views/citations.ts';

/** Languages as CSL names them. */
const languages = { fr: 'fr-FR', en: 'en-GB' } as const;

/** One item per reference; `references` is the procedural history of a case (CSL 1.0.2, standard variables). */
export function cslJson(references: readonly Reference[]): string {
  return `${JSON.stringify(references.map(item), null, 2)}\n`;
}

function item(reference: Reference): object {
  const { kind, key, title, date, url, language } = reference;
  return {
    id: key,
    type: kind === 'decision' ? 'legal_case' : 'webpage',
    title,
    issued: { 'date-parts': [date.split('-').map(Number)] },
    URL: url,
    ...(kind === 'decision'
      ? {
          authority: reference.issuer,
          ...(reference.number === null ? {} : { number: reference.number }),
          ...(reference.history === null ? {} : { references: reference.history }),
          ...(reference.database === null ? {} : { source: reference.database }),
        }
      : {
          author: [{ literal: reference.author }],
          'container-title': reference.site,
          abstract: reference.summary,
        }),
    ...(language === null ? {} : { language: languages[language] }),
  };
}
